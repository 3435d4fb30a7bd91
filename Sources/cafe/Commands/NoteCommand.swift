import CafeHub
import CafeModel
import CafeWire

/// `cafe anotar`: records a contribution, and prints its id once it is on disk.
enum NoteCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let phrases = invocation.phrases
        guard let number = try invocation.number(.table) else {
            throw invocation.usage(phrases.missingOption("--mesa"))
        }
        let kind = try kind(invocation)
        let text = try text(invocation)
        let topic = try invocation.number(.topic)
        let access = try invocation.access()
        let session = try SessionFinder.find(invocation.argument(1), invocation, access)
        try check(number, session, access, phrases)
        let table = TableNumber(number)
        let conversation = HubConversation(access, Hello(role: .table(table), session: session), phrases)
        defer { conversation.end() }
        try conversation.join()
        let state = conversation.state
        if let topic, !state.plan.sharesTopics, topic != number {
            throw CommandFailure(.badData, phrases.tableHasTopic(number, topic: topic))
        }
        let problem = try problem(invocation, state)
        let answer = try conversation.submit(
            .recordNote(
                table: table, kind: kind, round: state.writingRound, text: text,
                about: NoteSubject(topic: topic, answered: problem)))
        guard case .done(_, _, let note?) = answer else {
            throw CommandFailure(.software, phrases.hubWentAway)
        }
        try Console.print(note.hex + "\n")
    }

    private static func kind(_ invocation: Invocation) throws(CommandFailure) -> NoteKind {
        guard let word = invocation[.kind] else {
            throw invocation.usage(invocation.phrases.missingOption("--tipo"))
        }
        let choices = NoteKind.allCases.map { (name: $0.code, alias: $0.englishWord) }
        let code = try invocation.choice(word, of: choices, for: "--tipo")
        guard let kind = NoteKind(code: code) else { throw invocation.usage(code) }
        return kind
    }

    /// The note that the option names, by its id or the beginning of it.
    private static func problem(
        _ invocation: Invocation, _ state: SessionState
    ) throws(CommandFailure) -> NoteID? {
        guard let word = invocation[.problem] else { return nil }
        let found = state.notes.keys.filter { !word.isEmpty && $0.hex.hasPrefix(word.lowercased()) }
        guard let note = found.first, found.count == 1 else {
            throw CommandFailure(
                ExitCode(Refusal.noSuchNote),
                invocation.phrases.of(state.plan).sentence(.noSuchNote, in: state))
        }
        return note
    }

    private static func text(_ invocation: Invocation) throws(CommandFailure) -> String {
        let argument = try invocation.required(0)
        guard argument == "-" else { return argument }
        // A little more than a note may have: what is longer still is refused in the same words.
        let bytes = try InputFile.read("-", limit: 1 << 20)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw CommandFailure(.badData, invocation.phrases.notUTF8(invocation.phrases.standardInput))
        }
        return text
    }

    /// A table that does not exist is told with those that do: a table's own connection would not learn them.
    private static func check(
        _ number: Int, _ session: SessionID, _ access: HubAccess, _ phrases: any Phrases
    ) throws(CommandFailure) {
        let conversation = HubConversation(access, Hello(role: .reader, session: session), phrases)
        defer { conversation.end() }
        try conversation.join()
        let state = conversation.state
        guard state.table(TableNumber(number)) == nil else { return }
        let refusal = Refusal.noSuchTable(number, of: state.tables.count)
        throw CommandFailure(ExitCode(refusal), phrases.of(state.plan).sentence(refusal, in: state))
    }
}

extension NoteKind {
    /// The English alias of its word on the command line.
    var englishWord: String {
        switch self {
        case .question: "question"
        case .suggestion: "suggestion"
        case .proposal: "proposal"
        case .problem: "problem"
        case .solution: "solution"
        case .observation: "observation"
        case .redirection: "referral"
        case .conclusion: "conclusion"
        }
    }
}
