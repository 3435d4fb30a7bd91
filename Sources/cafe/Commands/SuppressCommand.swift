import CafeHub
import CafeModel
import CafeWire

/// `cafe suprimir`: removes a person's data, or a passage of a note, from the disk; what was contributed stays.
enum SuppressCommand {
    static let kinds = [(name: "persona", alias: "person"), (name: "pasaje", alias: "passage")]
    private static let reasons = [
        (name: "nombre", alias: "name"), (name: "salud", alias: "health"),
        (name: "acusacion", alias: "accusation"), (name: "otro", alias: "other"),
    ]

    static func run(_ invocation: Invocation) throws(CommandFailure) {
        switch try invocation.choice(invocation.required(0), of: kinds, for: "suprimir") {
        case "persona": try person(invocation)
        default: try passage(invocation)
        }
    }

    private static func person(_ invocation: Invocation) throws(CommandFailure) {
        let phrases = invocation.phrases
        let written = try invocation.required(1)
        if let needless = invocation.argument(3) {
            throw invocation.usage(phrases.needlessArgument(needless))
        }
        let access = try invocation.access()
        let session = try SessionFinder.find(invocation.argument(2), invocation, access)
        let conversation = HubConversation(access, Hello(role: .preparation, session: session), phrases)
        defer { conversation.end() }
        try conversation.join()
        let state = conversation.state
        let number = try PersonFinder.number(of: written, state, phrases)
        guard let person = state.person(number), person.data != nil || !person.formerData.isEmpty else {
            return try Console.print(phrases.suppressNoData(number) + "\n")
        }
        let name = state.participant(person)?.name ?? ""
        let question = phrases.suppressPersonQuestion(PersonFinder.name(of: number, state, phrases))
        guard try confirmed(question, invocation) else { return }
        try conversation.submit(.suppressPerson(number))
        try Console.print(phrases.suppressedPerson(number) + "\n")
        try tellNotes(naming: name, conversation.state, phrases)
        try tellCopies(access, phrases)
    }

    /// The notes in which somebody wrote the person's name: contributions stay, unless somebody strikes the name out.
    private static func tellNotes(
        naming name: String, _ state: SessionState, _ phrases: any Phrases
    ) throws(CommandFailure) {
        guard !name.isEmpty else { return }
        let folded = FoldedText(name).text
        let notes = state.tables.flatMap { state.notes(of: $0.number) }.filter { note in
            [note.text, note.wording, note.answer?.text].contains { id in
                state.text(id).map { FoldedText($0).text.contains(folded) } ?? false
            }
        }
        guard !notes.isEmpty else { return }
        try Console.print(phrases.suppressNotesNaming(notes.count) + "\n")
        for note in notes {
            try Console.print("  \(note.id.hex)  \(CleanText.singleLine(state.text(note.text) ?? ""))\n")
        }
    }

    private static func passage(_ invocation: Invocation) throws(CommandFailure) {
        let phrases = invocation.phrases
        let prefix = try invocation.required(1).lowercased()
        let passage = try invocation.required(2)
        var reason = StrikeReason.other
        if let word = invocation[.reason] {
            reason =
                StrikeReason(rawValue: try invocation.choice(word, of: reasons, for: "--motivo")) ?? .other
        }
        let access = try invocation.access()
        let session = try SessionFinder.find(invocation.argument(3), invocation, access)
        let conversation = HubConversation(access, Hello(role: .recorder, session: session), phrases)
        defer { conversation.end() }
        try conversation.join()
        let state = conversation.state
        let notes = state.notes.values.filter { !prefix.isEmpty && $0.id.hex.hasPrefix(prefix) }
        guard notes.count == 1 else { throw CommandFailure(.noInput, phrases.suppressNoNote(prefix)) }
        let text = CleanText.singleLine(state.text(notes[0].text) ?? phrases.suppressed)
        guard try confirmed(phrases.suppressPassageQuestion(passage, in: text), invocation) else { return }
        try conversation.submit(
            .strikePassage(notes[0].id, seen: notes[0].revision, passage: passage, reason: reason))
        try Console.print(phrases.suppressedPassage + "\n")
        try tellCopies(access, phrases)
    }

    private static func confirmed(_ question: String, _ invocation: Invocation) throws(CommandFailure) -> Bool
    {
        if try Confirmation.given(question, invocation) { return true }
        if !Console.canAsk { Console.tell(question) }
        try Console.print(invocation.phrases.suppressNothingYet(OptionWord.confirm.names[0]) + "\n")
        return false
    }

    private static func tellCopies(_ access: HubAccess, _ phrases: any Phrases) throws(CommandFailure) {
        let copies = try OwnerRequest.ask(.copiesWithSuppressedWords, access, phrases)
        let lines = copies.isEmpty ? [phrases.suppressNoCopies] : copies
        try Console.print(lines.map { CleanText.singleLine($0) + "\n" }.joined())
        try Console.print(phrases.suppressElsewhere + "\n")
    }
}
