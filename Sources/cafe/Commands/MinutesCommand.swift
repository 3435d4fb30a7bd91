import CafeModel
import CafeReports
import CafeSystem
import CafeWire

/// `cafe acta`: the record of the session, complete from any state of it.
enum MinutesCommand {
    /// Formats that belong to later versions.
    private static let later = ["docx", "odt", "pdf", "xlsx"]

    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let format = try format(invocation)
        let separator = try invocation.separator()
        let access = try invocation.access()
        let session = try SessionFinder.find(invocation.argument(0), invocation, access)
        let conversation = HubConversation(
            access, Hello(role: .reader, session: session), invocation.phrases)
        defer { conversation.end() }
        try conversation.join()
        let minutes = Minutes(
            state: conversation.state, phrases: invocation.phrases,
            utcOffsetSeconds: Machine.utcOffsetSeconds)
        let bytes = minutes.render(format, separator: separator)
        guard let file = invocation[.output], file != "-" else { return try Console.print(bytes) }
        do {
            try Files.writeAtomically(file, bytes)
        } catch {
            throw CommandFailure(writing: error)
        }
    }

    private static func format(_ invocation: Invocation) throws(CommandFailure) -> MinutesFormat {
        // Without a format, the file's ending tells it.
        let ending = invocation[.output].flatMap { $0.split(separator: ".").last }.map(String.init)
        guard let word = invocation[.format] ?? ending else {
            throw invocation.usage(invocation.phrases.missingOption("--formato"))
        }
        if let format = MinutesFormat(rawValue: word.lowercased()) { return format }
        if later.contains(word.lowercased()) {
            throw CommandFailure(.unavailable, invocation.phrases.notYet("acta --formato \(word)"))
        }
        let names = MinutesFormat.allCases.map(\.rawValue)
        throw invocation.usage(
            invocation.phrases.wrongWord(
                word, for: "--formato", allowed: names, nearest: NearestWord.of(word, among: names)))
    }
}
