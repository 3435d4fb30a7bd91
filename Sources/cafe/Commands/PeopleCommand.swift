import CafeHub
import CafeModel
import CafeReports
import CafeSystem
import CafeWire

/// `cafe personas …`: participants from a file, their list and cards on paper, wishes for their seats.
enum PeopleCommand {
    static let actions = [
        (name: "importar", alias: "import"), (name: "lista", alias: "list"),
        (name: "tarjetas", alias: "cards"),
        (name: "deseo", alias: "wish"), (name: "sin-deseo", alias: "no-wish"),
    ]

    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let action = try invocation.choice(invocation.required(0), of: actions, for: "personas")
        switch action {
        case "importar": try ImportCommand.run(invocation)
        case "deseo": try wish(invocation, isWished: true)
        case "sin-deseo": try wish(invocation, isWished: false)
        default: try paper(action, invocation)
        }
    }

    // MARK: Paper

    private static func paper(_ action: String, _ invocation: Invocation) throws(CommandFailure) {
        if let needless = invocation.argument(2) {
            throw invocation.usage(invocation.phrases.needlessArgument(needless))
        }
        let access = try invocation.access()
        let session = try SessionFinder.find(invocation.argument(1), invocation, access)
        let conversation = HubConversation(
            access, Hello(role: .reader, session: session), invocation.phrases)
        defer { conversation.end() }
        try conversation.join()
        let paper = PeoplePaper(conversation.state, invocation.phrases)
        let bytes = action == "lista" ? paper.list : paper.cards
        guard let file = invocation[.output], file != "-" else { return try Console.print(bytes) }
        do {
            try Files.writeAtomically(file, bytes)
        } catch {
            throw CommandFailure(writing: error)
        }
        Console.tell(invocation.phrases.peopleWritten(file))
    }

    // MARK: Wishes

    private static func wish(_ invocation: Invocation, isWished: Bool) throws(CommandFailure) {
        let phrases = invocation.phrases
        let written = try invocation.required(1)
        let access = try invocation.access()
        let session = try SessionFinder.find(invocation.argument(2), invocation, access)
        let conversation = HubConversation(access, Hello(role: .preparation, session: session), phrases)
        defer { conversation.end() }
        try conversation.join()
        let number = try PersonFinder.number(of: written, conversation.state, phrases)
        var wishes = SeatWishes()
        if isWished {
            wishes = conversation.state.person(number)?.wishes ?? SeatWishes()
            if let table = try invocation.number(.table) { wishes.table = TableNumber(table) }
            if let with = invocation[.together] {
                wishes.with = try partners(with, conversation.state, phrases)
            }
            if let apart = invocation[.apart] {
                wishes.apart = try partners(apart, conversation.state, phrases)
            }
        }
        try conversation.submit(.wishSeats([SeatWish(number, wishes)]))
        let person = PersonFinder.name(of: number, conversation.state, phrases)
        try Console.print(phrases.wishesNow(person, wishes) + "\n")
        SeatingReport.tell(conversation.state, phrases)
    }

    private static func partners(
        _ written: String, _ state: SessionState, _ phrases: any Phrases
    ) throws(CommandFailure) -> [Int] {
        var numbers: [Int] = []
        for name in written.split(separator: ",") {
            numbers.append(try PersonFinder.number(of: String(name), state, phrases))
        }
        return numbers
    }
}
