import CafeModel
import CafeWire

extension FacilitatorScreen {
    func title(of table: TableNumber, _ context: ScreenContext) -> String {
        context.phrases.conductTableTitle(table, context.session.topic(table)?.title ?? "")
    }

    /// How a table stands; the most pressing thing first.
    func standing(of table: Table, _ context: ScreenContext) -> TableStanding {
        if table.asksSupport { return .support }
        let session = context.session
        if session.stage?.kind == .plenary, session.turn == table.number.value - 1 { return .presenting }
        guard context.client.link == .live else { return .unknown }
        let present = context.client.presence.filter { $0.role == .table(table.number) }
        if present.contains(where: \.isWriting) { return .writing }
        return present.isEmpty ? .offline : .online
    }

    /// The name of whoever takes the notes: the one given at the table, else the plan's; nil when there is neither.
    func host(of table: Table, _ context: ScreenContext) -> String? {
        let present = context.client.presence.first { $0.role == .table(table.number) && !$0.name.isEmpty }
        let given = context.session.text(table.host).map { Participant(encoded: $0).name }
        let planned = context.session.topic(table.number)?.host
        return [present?.name, given, planned].compactMap(\.self).first { !$0.isEmpty }
    }

    /// The actions of the chosen table.
    mutating func openTable(_ context: ScreenContext) {
        let session = context.session
        guard let table = chosenTable(context) else { return }
        let words = context.phrases.tableChoices, scope = ClockScope.table(table.number)
        let isPaused = session.clocks.countdown(of: table.number).isPaused
        var choices: [Menu<FacilitatorDeed>.Choice] = []
        if table.asksSupport {
            choices.append(.init(.order(.askSupport(table.number, false)), words.attend, shortcut: "a"))
        }
        let clock: [Menu<FacilitatorDeed>.Choice] = [
            isPaused
                ? .init(.order(.resumeClock(scope)), words.resume, shortcut: "p")
                : .init(.order(.pauseClock(scope)), words.pause, shortcut: "p"),
            .init(.orderAgain(.extendClock(scope, by: .minutes(1))), words.add, shortcut: "+"),
            .init(.orderAgain(.extendClock(scope, by: .minutes(-1))), words.remove, shortcut: "-"),
            .init(.ask(.minutes(scope)), words.minutes, shortcut: "d"),
        ]
        // First what changes nothing: an Enter too many must not stop a table's clock.
        choices.append(.init(.showSeats(table.number), words.seats, shortcut: "s"))
        if session.stage?.duration != nil { choices += clock }
        if !session.approved {
            choices.append(.init(.ask(.message(scope)), words.message, shortcut: "m"))
        }
        choices.append(.init(.showJoining(table.number), words.joining, shortcut: "j"))
        if context.client.door?.state != nil {
            choices.append(
                .init(
                    .pin(.table(table.number), renewed: false), context.phrases.doorWords.showPIN,
                    shortcut: "i"))
        }
        panel = .menu(Menu(title: title(of: table.number, context), choices: choices))
    }

    /// Who sits at a table.
    func seatsPanel(_ number: TableNumber, _ context: ScreenContext) -> ReadingPanel {
        var paragraphs: [String] = []
        if let table = context.session.table(number) { paragraphs = people(at: table, context) }
        let here = connected(at: number, context, onlyByDoor: false)
        paragraphs += here.filter { !paragraphs.contains($0) }
        return ReadingPanel(
            title: title(of: number, context), paragraphs: paragraphs)
    }

    /// Who is at a table, in sentences.
    func people(at table: Table, _ context: ScreenContext) -> [String] {
        let session = context.session, phrases = context.phrases
        let screens = context.client.presence.count { $0.role == .table(table.number) }
        let index = session.seating
        let seated = session.people.filter { person in
            !person.left && person.seats.indices ~= index && person.seats[index] == table.number
        }
        let names = seated.map { person -> String in
            let name = session.text(person.data).map { Participant(encoded: $0).name } ?? ""
            return name.isEmpty ? String(person.number) : "\(person.number) \(name)"
        }
        return [
            host(of: table, context).map(phrases.hostLine) ?? phrases.noHost
        ] + TableDesk(table: table.number, context: context).facts + [
            phrases.screensLine(screens)
        ] + connected(at: table.number, context, onlyByDoor: true) + [
            session.mechanism.rotates
                ? phrases.seatedLine(names, round: session.round) : phrases.placeSeated(names)
        ]
    }
}
