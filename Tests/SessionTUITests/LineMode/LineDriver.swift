import CafeModel
import CafeWire

@testable import SessionTUI

/// Drives a line mode as a person or a script would: lines in, printed lines out. *Given room, when lines, then text.*
final class LineDriver: Seat {
    private(set) var mode: LineMode
    private(set) var client: Client
    let room: Room
    var language = Language.spanish
    /// Everything printed, and what was typed behind its prompt.
    private(set) var transcript: [String] = []
    private(set) var ending: LineEnding?
    private(set) var keptDrafts: [DraftMessage] = []
    private(set) var droppedDrafts: [CommandID] = []
    private let role: Role
    private let connection: ConnectionID
    private var isAway = false
    private var inputs: [LineInput] = []
    private var isTelling = false
    /// What the client says while the hub still tells it the past: the hub hears it afterwards.
    private var unheard: [[UInt8]]?

    /// Someone at a terminal, or a script whose lines are there before the session is.
    init(
        _ room: Room, table: Int = 3, script: [String]? = nil, staysOpen: Bool = false,
        language: Language = .spanish
    ) {
        let number = TableNumber(table)
        self.room = room
        self.language = language
        role = .table(number)
        connection = ConnectionID(high: 9, low: UInt64(room.seats.count + 1))
        mode = LineMode(table: number, isInteractive: script == nil)
        client = Client(hello: Hello(role: role, session: room.state.id), generator: SeededGenerator(seed: 5))
        room.sit(self)
        tell(.opened)
        for line in script ?? [] { tell(.line(.text(line, fillsTerminal: false))) }
        if script != nil, !staysOpen { tell(.ended) }
        join()
    }

    /// The connection stands: everything arrives.
    func join() {
        isAway = false
        _ = client.tick(room.reading.boot + .seconds(10))
        unheard = []
        perform(client.connected())
        hear(.welcome(Welcome(connection: connection, role: role, resumption: .restarts)))
        for (index, fact) in room.facts.enumerated() { hear(.fact(sequence: index + 1, fact)) }
        hear(.current(Hello.Known(sequence: room.facts.count, hash: .none)))
        let said = unheard ?? []
        unheard = nil
        for bytes in said { hubHears(bytes) }
    }

    func lose() {
        isAway = true
        perform(client.disconnected(now: room.reading.boot))
    }

    /// Types lines, one after another.
    func type(_ lines: String...) {
        for line in lines {
            transcript.append((mode.prompt(context) ?? "") + line)
            tell(.line(.text(line, fillsTerminal: false)))
        }
    }

    func pass(seconds: Int) {
        room.pass(seconds: seconds)
        perform(client.tick(room.reading.boot))
        tell(.tick)
    }

    func tell(_ input: LineInput) {
        // An answer that comes while a line is taken is heard after it, as in the loop.
        inputs.append(input)
        guard !isTelling else { return }
        isTelling = true
        while !inputs.isEmpty { take(inputs.removeFirst()) }
        isTelling = false
    }

    private func take(_ input: LineInput) {
        var context = context
        let output = mode.update(input, &context)
        room.generator = context.generator
        transcript += output.lines
        ending = ending ?? output.ending
        for effect in output.effects {
            switch effect {
            case .submit(let command, let id): perform(client.submit(command, id: id).outputs)
            case .keep(let draft): perform(client.keep(draft, now: room.reading.boot))
            case .drop(let id): perform(client.drop(draft: id))
            default: break
            }
        }
    }

    var text: String { transcript.joined(separator: "\n") }

    /// What was printed since the last call.
    func news() -> String {
        defer { transcript = [] }
        return text
    }

    var prompt: String? { mode.prompt(context) }

    var context: ScreenContext {
        ScreenContext(
            client: client, phrases: language.phrases, reading: room.reading, utcOffset: -5 * 3600,
            generator: room.generator)
    }

    func hear(_ message: HubMessage) {
        guard !isAway else { return }
        perform(client.received(Array(message.encoded().dropLast()), now: room.reading.boot))
    }

    private func perform(_ outputs: [ClientOutput]) {
        for output in outputs {
            switch output {
            case .event(let event): tell(.event(event))
            case .send(let bytes):
                if unheard == nil { hubHears(bytes) } else { unheard?.append(bytes) }
            case .connect, .hangUp: break
            }
        }
    }

    private func hubHears(_ bytes: [UInt8]) {
        guard !isAway, let message = try? ClientMessage(Array(bytes.dropLast())) else { return }
        switch message {
        case .command(let id, _, let command):
            let answer = room.order(command, as: role, id: id, by: connection)
            hear(.answer(id, answer))
            room.release()
        case .draft(let draft):
            keptDrafts.append(draft)
            hear(.draftKept(draft.command, edit: draft.edit))
        case .dropDraft(let id): droppedDrafts.append(id)
        case .hello, .request, .admit, .seat, .introduce, .ping: break
        }
    }
}
