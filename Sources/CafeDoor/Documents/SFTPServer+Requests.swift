import CafeModel

extension SFTPServer {
    /// What a path means: the folder, something that may be in it, or nothing that can be here.
    private enum Place {
        case folder
        case inside(String)
        case nowhere
    }

    /// The answer to a request that has a number.
    mutating func answer(_ kind: SFTPKind?, _ number: UInt32, _ reader: inout SFTPReader) -> [UInt8] {
        switch kind {
        case .realPath: realPath(number, &reader)
        case .pathStatus, .linkStatus: pathStatus(number, &reader)
        case .handleStatus: handleStatus(number, &reader)
        case .openFolder: openFolder(number, &reader)
        case .readFolder: readFolder(number, &reader)
        case .open: open(number, &reader)
        case .read: read(number, &reader)
        case .close: close(number, &reader)
        case let kind? where kind.changes: status(.permissionDenied, number)
        default: status(.unsupported, number)
        }
    }

    /// Folds `.`, `..` and repeated strokes; above the folder there is nothing but the folder.
    private static func place(_ path: [UInt8]) -> Place {
        var parts: [ArraySlice<UInt8>] = []
        for part in path.split(separator: UInt8(ascii: "/")) {
            if part.elementsEqual(".".utf8) { continue }
            if part.elementsEqual("..".utf8) { _ = parts.popLast() } else { parts.append(part) }
        }
        guard parts.count <= 1 else { return .nowhere }
        guard let only = parts.first else { return .folder }
        guard let name = String(validating: only, as: UTF8.self) else { return .nowhere }
        return .inside(name)
    }

    private func document(_ name: String) -> ServedDocument? {
        // By bytes: two spellings of an accented letter are two names.
        source.documents().first { $0.name.utf8.elementsEqual(name.utf8) }
    }

    private func realPath(_ number: UInt32, _ reader: inout SFTPReader) -> [UInt8] {
        guard let path = reader.string() else { return status(.badMessage, number) }
        let name: String
        switch Self.place(path) {
        case .folder: name = "/"
        case .inside(let inside): name = "/" + inside
        case .nowhere: return status(.noSuchFile, number)
        }
        var writer = SFTPWriter(.name)
        writer.word(number)
        writer.word(1)
        writer.string(name.utf8)
        writer.string(name.utf8)
        writer.word(0)
        return writer.bytes
    }

    private func pathStatus(_ number: UInt32, _ reader: inout SFTPReader) -> [UInt8] {
        guard let path = reader.string() else { return status(.badMessage, number) }
        switch Self.place(path) {
        case .folder: return attributes(of: nil, number)
        case .inside(let name):
            return document(name).map { attributes(of: $0, number) } ?? status(.noSuchFile, number)
        case .nowhere: return status(.noSuchFile, number)
        }
    }

    private func attributes(of document: ServedDocument?, _ number: UInt32) -> [UInt8] {
        var writer = SFTPWriter(.attributes)
        writer.word(number)
        writer.attributes(document)
        return writer.bytes
    }

    // MARK: Handles

    private func opened(_ reader: inout SFTPReader) -> (UInt32, Opened)? {
        guard let handle = reader.string(), handle.count == 4 else { return nil }
        let key = handle.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        return handles[key].map { (key, $0) }
    }

    private mutating func give(_ opened: Opened, _ number: UInt32) -> [UInt8] {
        guard handles.count < Self.handleLimit else { return status(.failure, number) }
        repeat { lastHandle &+= 1 } while handles[lastHandle] != nil
        handles[lastHandle] = opened
        var writer = SFTPWriter(.handle)
        writer.word(number)
        writer.string([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: lastHandle >> $0) })
        return writer.bytes
    }

    private mutating func close(_ number: UInt32, _ reader: inout SFTPReader) -> [UInt8] {
        guard let (key, _) = opened(&reader) else { return status(.failure, number) }
        handles[key] = nil
        return status(.done, number)
    }

    private func handleStatus(_ number: UInt32, _ reader: inout SFTPReader) -> [UInt8] {
        switch opened(&reader)?.1 {
        case .folder: attributes(of: nil, number)
        case .file(let document, _): attributes(of: document, number)
        case nil: status(.failure, number)
        }
    }

    // MARK: The folder

    private mutating func openFolder(_ number: UInt32, _ reader: inout SFTPReader) -> [UInt8] {
        guard let path = reader.string() else { return status(.badMessage, number) }
        switch Self.place(path) {
        case .folder: return give(.folder(source.documents()), number)
        case .inside(let name): return status(document(name) == nil ? .noSuchFile : .failure, number)
        case .nowhere: return status(.noSuchFile, number)
        }
    }

    private mutating func readFolder(_ number: UInt32, _ reader: inout SFTPReader) -> [UInt8] {
        guard let (key, opened) = opened(&reader), case .folder(let left) = opened else {
            return status(.failure, number)
        }
        guard !left.isEmpty else { return status(.end, number) }
        let page = left.prefix(Self.nameLimit)
        handles[key] = .folder(Array(left.dropFirst(Self.nameLimit)))
        var writer = SFTPWriter(.name)
        writer.word(number)
        writer.word(UInt32(page.count))
        for document in page {
            writer.string(document.name.utf8)
            writer.string(Self.line(of: document).utf8)
            writer.attributes(document)
        }
        return writer.bytes
    }

    /// As `ls -l` would show it.
    private static func line(of document: ServedDocument) -> String {
        let day = CalendarDate(dayNumber: Int(document.changed / 86_400)).iso
        let size = String(document.size)
        let indent = String(repeating: " ", count: max(0, 12 - size.count))
        return "-r--------    1 cafe     cafe     \(indent)\(size) \(day) \(document.name)"
    }

    // MARK: Files

    private mutating func open(_ number: UInt32, _ reader: inout SFTPReader) -> [UInt8] {
        guard let path = reader.string(), let flags = reader.word() else {
            return status(.badMessage, number)
        }
        // SSH_FXF_READ and nothing else.
        guard flags == 1 else { return status(.permissionDenied, number) }
        guard case .inside(let name) = Self.place(path), let document = document(name) else {
            return status(.noSuchFile, number)
        }
        guard handles.count < Self.handleLimit else { return status(.failure, number) }
        guard let open = source.open(document) else { return status(.noSuchFile, number) }
        return give(.file(document, open), number)
    }

    private func read(_ number: UInt32, _ reader: inout SFTPReader) -> [UInt8] {
        guard let (_, opened) = opened(&reader), case .file(_, let file) = opened else {
            return status(.failure, number)
        }
        guard let offset = reader.long(), let count = reader.word() else {
            return status(.badMessage, number)
        }
        guard let place = Int64(exactly: offset) else { return status(.end, number) }
        guard let bytes = file.read(at: place, count: min(Int(count), Self.pieceLimit)) else {
            return status(.failure, number)
        }
        guard !bytes.isEmpty else { return status(.end, number) }
        var writer = SFTPWriter(.data)
        writer.word(number)
        writer.string(bytes)
        return writer.bytes
    }
}
