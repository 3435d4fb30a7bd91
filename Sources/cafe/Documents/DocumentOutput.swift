import CafeDocuments
import CafeModel
import CafeReports
import CafeSystem

/// Where a document goes and in which form, as the options of a command say: `--formato`, `--salida`, `--separador`,
/// `--plantilla`.
struct DocumentOutput {
    private let format: DocumentFormat
    private let writer: DocumentWriter
    private let invocation: Invocation
    private let progress: ProgressLine

    /// What the options say, before anything is asked of anybody.
    init(_ invocation: Invocation) throws(CommandFailure) {
        self.invocation = invocation
        format = try Self.format(invocation)
        let progress = ProgressLine(invocation.phrases)
        self.progress = progress
        writer = DocumentWriter(
            separator: try Self.separator(invocation), template: invocation[.template],
            progress: { progress.tell($0) })
        if writer.template != nil, format != .docx {
            throw CommandFailure(.templateFor(format: format.rawValue), format, invocation.phrases)
        }
    }

    /// Writes the document: whole to a file, or to standard output.
    func write(_ document: Deliverable) throws(CommandFailure) {
        let bytes = try bytes(of: document)
        defer { tellLeftOut(document) }
        guard let file = invocation[.output], file != "-" else { return try Console.print(bytes) }
        do {
            try Files.writeAtomically(file, bytes)
        } catch {
            throw CommandFailure(writing: error)
        }
    }

    private func tellLeftOut(_ document: Deliverable) {
        guard let (signs, packages) = writer.leftOut(of: document, as: format) else { return }
        Console.tell(invocation.phrases.documentLacks(signs, packages: packages))
    }

    private func bytes(of document: Deliverable) throws(CommandFailure) -> [UInt8] {
        defer { progress.end() }
        do throws(DocumentFailure) {
            return try writer.bytes(of: document, as: format)
        } catch {
            throw CommandFailure(error, format, invocation.phrases)
        }
    }

    private static func format(_ invocation: Invocation) throws(CommandFailure) -> DocumentFormat {
        // Without a format, the file's ending tells it.
        let name = invocation[.output].flatMap { $0.split(separator: "/").last } ?? ""
        let ending = name.contains(".") ? name.split(separator: ".").last.map(String.init) : nil
        guard let word = invocation[.format] ?? ending else {
            throw invocation.usage(invocation.phrases.missingOption("--formato"))
        }
        if let format = DocumentFormat(rawValue: word.lowercased()) { return format }
        let names = DocumentFormat.allCases.map(\.rawValue)
        throw invocation.usage(
            invocation.phrases.wrongWord(
                word, for: "--formato", allowed: names, nearest: NearestWord.of(word, among: names)))
    }

    private static func separator(_ invocation: Invocation) throws(CommandFailure) -> Character {
        guard let text = invocation[.separator] else { return "," }
        guard text == "," || text == ";" else {
            throw invocation.usage(
                invocation.phrases.wrongWord(text, for: "--separador", allowed: [",", ";"], nearest: nil))
        }
        return Character(text)
    }
}

extension HubConversation {
    /// Where the session's journal stood when the hub last told.
    var journalMark: JournalMark? {
        client.known.map { JournalMark(sequence: $0.sequence, hash: $0.hash.hex) }
    }
}
