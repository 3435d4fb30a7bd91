import CafeDoor
import CafeHub
import CafeModel
import CafeSystem

/// The finished documents of a session for somebody who came by the front door. Which session, and that the role may have
/// them, the door has settled.
enum DocumentsServer {
    static func run(folder: String, role code: String, session: String, _ language: Language) -> Int32 {
        guard let session = SessionID(hex: session), DoorMonitor.mayHaveDocuments(code: code) else {
            return ExitCode.usage.rawValue
        }
        let invocation = Invocation.ofProgram(folder, language)
        guard let shelf = try? MinutesShelf(session, invocation) else { return ExitCode.noInput.rawValue }
        // What cannot be made now is no reason to keep back what is there.
        try? shelf.keepApproved()
        return DocumentsProcess.run(Source(shelf: shelf.shelf), invocation.phrases)
    }

    /// A shelf as the door serves it.
    private struct Source: DocumentSource {
        let shelf: DocumentShelf

        func documents() -> [ServedDocument] {
            shelf.entries.map { ServedDocument(name: $0.name, size: $0.size, changed: $0.changed) }
        }

        func open(_ document: ServedDocument) -> (any OpenDocument)? {
            (try? shelf.open(document.name)).map { OpenFile(file: $0) }
        }
    }

    private struct OpenFile: OpenDocument {
        let file: Descriptor

        func read(at offset: Int64, count: Int) -> [UInt8]? {
            try? Files.read(file, at: offset, count: count)
        }
    }
}
