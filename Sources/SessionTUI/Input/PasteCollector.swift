/// Gathers pasted bytes, up to a limit, until the end bracket, which may be split over reads.
struct PasteCollector: Sendable {
    private static let start = Array("\u{1B}[200~".utf8)
    private static let end = Array("\u{1B}[201~".utf8)

    let limit: Int
    private(set) var isTruncated = false
    private var bytes: [UInt8] = []

    init(limit: Int) {
        self.limit = limit
    }

    /// Takes bytes and returns what follows the end bracket, or nil while it has not come.
    mutating func append(_ more: ArraySlice<UInt8>) -> [UInt8]? {
        let from = max(0, bytes.count - Self.end.count + 1)
        bytes.append(contentsOf: more)
        if let found = bytes[from...].firstIndex(of: Self.end) {
            let rest = Array(bytes[(found + Self.end.count)...])
            bytes.removeSubrange(found...)
            cut(keeping: 0)
            return rest
        }
        cut(keeping: Self.end.count - 1)
        return nil
    }

    /// Takes bytes of a paste without brackets.
    mutating func appendPlain(_ more: ArraySlice<UInt8>) {
        bytes.append(contentsOf: more)
        cut(keeping: 0)
    }

    /// The text so far, its line ends as `\n`, without brackets inside; then empty again.
    mutating func take() -> String {
        let gathered = bytes
        bytes = []
        isTruncated = false
        return String(decoding: Self.normalised(gathered[...]), as: UTF8.self)
    }

    /// Drops what passes the limit, but for a tail in which the end bracket may have begun.
    private mutating func cut(keeping tail: Int) {
        guard bytes.count > limit + tail else { return }
        isTruncated = true
        bytes.removeSubrange(limit..<(bytes.count - tail))
    }

    private static func normalised(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            if byte == 0x0D {
                result.append(0x0A)
                if index + 1 < bytes.endIndex, bytes[index + 1] == 0x0A { index += 1 }
            } else if byte == 0x1B, bytes[index...].starts(with: start) {
                index += start.count - 1
            } else {
                result.append(byte)
            }
            index += 1
        }
        return result
    }
}

extension ArraySlice<UInt8> {
    /// Where a short pattern, which begins with ESC, first occurs.
    fileprivate func firstIndex(of pattern: [UInt8]) -> Int? {
        var from = startIndex
        while let candidate = self[from...].firstIndex(of: pattern[0]) {
            if self[candidate...].starts(with: pattern) { return candidate }
            from = candidate + 1
        }
        return nil
    }
}
