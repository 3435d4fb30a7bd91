import CafeModel

/// Two documents, and whether anything else was ever opened.
private struct Shelf: DocumentSource {
    func documents() -> [ServedDocument] {
        ["acta.md", "acta.pdf"].map { ServedDocument(name: $0, size: 4, changed: 1_796_256_000) }
    }

    func open(_ document: ServedDocument) -> (any OpenDocument)? {
        precondition(documents().contains(document), "something was opened that is not listed")
        return Content()
    }

    private struct Content: OpenDocument {
        func read(at offset: Int64, count: Int) -> [UInt8]? {
            precondition(offset >= 0 && count <= SFTPServer.pieceLimit, "a piece that is too large")
            return offset < 4 ? Array([65, 99, 116, 97][Int(offset)...].prefix(count)) : []
        }
    }
}

/// However a client's bytes are cut, only listed documents are opened, the answers are whole packets of the kinds that a
/// server says, and no more handles are kept than the limit.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    let step = Int(bytes.last ?? 0) % 61 + 1
    var server = SFTPServer(source: Shelf(), phrases: Language.spanish.phrases)
    for start in stride(from: 0, to: bytes.count, by: step) {
        server.receive(Array(bytes[start..<min(start + step, bytes.count)]))
        while let answer = server.next() {
            let length = answer.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            precondition(length == answer.count - 4, "a packet that is cut")
            precondition([2, 101, 102, 103, 104, 105].contains(answer[4]), "a packet of another kind")
        }
        precondition(server.handles.count <= SFTPServer.handleLimit, "too many handles")
    }
    return 0
}
