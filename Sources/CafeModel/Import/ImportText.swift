/// The bytes of a participants' file as text, with the encoding found out.
struct ImportText {
    /// UTF-8, line ends as LF.
    private(set) var bytes: [UInt8] = []
    private(set) var encoding = ImportEncoding.utf8
    private(set) var doubts: [ImportDoubt] = []

    /// Reads a file's bytes. Nothing is refused: what cannot be read becomes U+FFFD, and is a doubt.
    init(_ file: [UInt8]) {
        if let units = Self.utf16Units(file) {
            encoding = .utf16
            take(utf16: units)
        } else {
            let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
            take(lines: Self.lines(file.starts(with: mark) ? file[3...] : file[...]))
        }
    }

    // MARK: UTF-16

    /// The code units, if the file begins with a byte order mark of UTF-16, or half of its first bytes are zero.
    private static func utf16Units(_ file: [UInt8]) -> [UInt16]? {
        let little = file.starts(with: [0xFF, 0xFE]), big = file.starts(with: [0xFE, 0xFF])
        if little || big { return units(file[2...], little: little) }
        let sample = file.prefix(200)
        guard sample.count >= 4 else { return nil }
        let odd = sample.enumerated().count { $0.offset % 2 == 1 && $0.element == 0 }
        let even = sample.enumerated().count { $0.offset % 2 == 0 && $0.element == 0 }
        guard max(odd, even) * 10 >= sample.count * 4 else { return nil }
        return units(file[...], little: odd > even)
    }

    private static func units(_ bytes: ArraySlice<UInt8>, little: Bool) -> [UInt16] {
        stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map {
            let first = UInt16(bytes[$0]), second = UInt16(bytes[$0 + 1])
            return little ? first | second << 8 : first << 8 | second
        }
    }

    private mutating func take(utf16 units: [UInt16]) {
        let text = String(decoding: units, as: UTF16.self)
        take(lines: Self.lines(Array(text.utf8)[...]))
        encoding = .utf16
        for (index, line) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false).enumerated()
        where line.containsReplacement { doubts.append(ImportDoubt(line: index + 1, .unreadable)) }
    }

    // MARK: Lines

    /// The lines without their ends: CR LF, LF, or CR alone.
    private static func lines(_ bytes: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
        var lines: [ArraySlice<UInt8>] = []
        var start = bytes.startIndex
        var index = start
        while index < bytes.endIndex {
            let byte = bytes[index]
            guard byte == 0x0A || byte == 0x0D else {
                index += 1
                continue
            }
            lines.append(bytes[start..<index])
            if byte == 0x0D, index + 1 < bytes.endIndex, bytes[index + 1] == 0x0A { index += 1 }
            index += 1
            start = index
        }
        lines.append(bytes[start...])
        return lines
    }

    /// Takes lines that are UTF-8 or Windows-1252 each. A file is one or the other as a whole, unless some line speaks
    /// against it: then those of the smaller part are doubts.
    private mutating func take(lines: [ArraySlice<UInt8>]) {
        var ansi: [Int] = [], utf8: [Int] = []
        for (index, line) in lines.enumerated() {
            if index > 0 { bytes.append(0x0A) }
            guard line.contains(where: { $0 >= 0x80 }) else {
                bytes += line
                continue
            }
            if String(validating: line, as: UTF8.self) != nil {
                utf8.append(index + 1)
                bytes += line
            } else {
                ansi.append(index + 1)
                let text = Windows1252.text(line)
                bytes += text.utf8
                if text.unicodeScalars.contains("\u{FFFD}") {
                    doubts.append(ImportDoubt(line: index + 1, .unreadable))
                }
            }
        }
        guard !ansi.isEmpty else { return }
        encoding = utf8.isEmpty ? .windows1252 : .mixed
        guard encoding == .mixed else { return }
        let odd = ansi.count <= utf8.count ? ansi : utf8
        let kind: ImportEncoding = ansi.count <= utf8.count ? .windows1252 : .utf8
        doubts += odd.map { ImportDoubt(line: $0, .otherEncoding(kind)) }
    }
}

extension ArraySlice<UInt8> {
    /// Whether U+FFFD is in it.
    fileprivate var containsReplacement: Bool {
        var index = startIndex
        while index + 2 < endIndex {
            if self[index] == 0xEF, self[index + 1] == 0xBF, self[index + 2] == 0xBD { return true }
            index += 1
        }
        return false
    }
}
