import CafeModel
import CafeStore
import CafeWire

@testable import CafeHub

/// What people and screens did and were told, as seen from outside of the program; and what follows from it.
struct Oracle {
    /// An order that somebody gave.
    struct Submission {
        var command: Command
        var role: Role
    }

    /// A draft that the hub heard.
    private struct Arrival {
        var time: Int64
        var life: Int
        var edit: Int
    }

    private(set) var submissions: [CommandID: Submission] = [:]
    private(set) var done: [CommandID: Int] = [:]
    private var edits: [CommandID: [(edit: Int, text: String)]] = [:]
    private var promised: [CommandID: Int] = [:]
    private var arrivals: [CommandID: [Arrival]] = [:]
    private var gone: Set<CommandID> = []
    /// A suppression takes words out of drafts as well; what is left of them is not foreseen here.
    private var hasStruck = false

    mutating func began(with command: CommandID) {
        submissions[command] = Submission(command: .drawRotation, role: .preparation)
    }

    mutating func submitted(_ command: Command, _ id: CommandID, _ seat: Seat) {
        submissions[id] = Submission(command: command, role: seat.role)
        if case .strikePassage = command { hasStruck = true }
    }

    mutating func typed(_ draft: DraftMessage, _ seat: Seat) {
        edits[draft.command, default: []].append((draft.edit, draft.text))
        if draft.text.isEmpty { gone.insert(draft.command) } else { gone.remove(draft.command) }
    }

    mutating func dropped(_ id: CommandID) { gone.insert(id) }

    mutating func hubHeard(_ draft: DraftMessage, at time: Int64, life: Int) {
        arrivals[draft.command, default: []].append(Arrival(time: time, life: life, edit: draft.edit))
    }

    mutating func told(_ event: ClientEvent, _ seat: Seat) throws(Violation) {
        switch event {
        case .answered(let id, _, .done(_, let sequence, _)):
            if let before = done[id], before != sequence {
                throw Violation(.twice, "command \(id) is done as \(before) and as \(sequence)")
            }
            done[id] = sequence
        case .draftFound(let draft):
            guard done[draft.command] == nil else {
                throw Violation(.twice, "a draft comes back that was saved: «\(draft.text)»")
            }
        case .draftKept(let id, let edit): promised[id] = max(promised[id] ?? 0, edit)
        default: break
        }
    }

    // MARK: Against the journal

    /// What was acknowledged must be there, whenever the journal is opened.
    func check(opened journal: any JournalStore) throws {
        for (id, sequence) in done {
            let stored = try journal.answer(to: id).flatMap { try? CommandAnswer($0) }
            guard case .done(_, sequence, _)? = stored else {
                throw Violation(
                    .lost, "command \(id), acknowledged as fact \(sequence), is not in the journal")
            }
        }
        try checkDrafts(journal, needed: promised, "was said to be safe")
    }

    /// What reached the hub a little while ago must be on the disk as well.
    func checkDrafts(_ journal: any JournalStore, life: Int, now: Int64, since: Int64) throws {
        var needed: [CommandID: Int] = [:]
        for (id, list) in arrivals {
            let due = list.last { $0.life == life && $0.time >= since && $0.time <= now - 270 }
            if let due { needed[id] = due.edit }
        }
        try checkDrafts(journal, needed: needed, "reached the hub more than 270 ms ago")
    }

    private func checkDrafts(_ journal: any JournalStore, needed: [CommandID: Int], _ why: String) throws {
        guard !hasStruck, !needed.isEmpty else { return }
        let stored = Dictionary(
            uniqueKeysWithValues: try journal.drafts(of: Simulation.session).map { ($0.command, $0.text) })
        for (id, edit) in needed where !gone.contains(id) {
            guard try journal.answer(to: id) == nil else { continue }
            let allowed = (edits[id] ?? []).filter { $0.edit >= edit }.map(\.text)
            guard let text = stored[id], allowed.contains(text) else {
                throw Violation(
                    .draft, "draft \(id) \(why) at edit \(edit), and is \(stored[id] ?? "not there")")
            }
        }
    }
}
