@testable import CafeDoor

/// Documents in memory, and how often one was opened.
final class FakeShelf: DocumentSource {
    var contents: [(name: String, bytes: [UInt8])]
    private(set) var opened: [String] = []

    init(_ contents: [(name: String, bytes: [UInt8])]) { self.contents = contents }

    func documents() -> [ServedDocument] {
        contents.map { ServedDocument(name: $0.name, size: Int64($0.bytes.count), changed: 1_796_256_000) }
    }

    func open(_ document: ServedDocument) -> (any OpenDocument)? {
        opened.append(document.name)
        return contents.first { $0.name == document.name }.map { Content(bytes: $0.bytes) }
    }

    private struct Content: OpenDocument {
        let bytes: [UInt8]

        func read(at offset: Int64, count: Int) -> [UInt8]? {
            guard offset < bytes.count else { return [] }
            return Array(bytes[Int(offset)...].prefix(count))
        }
    }
}
