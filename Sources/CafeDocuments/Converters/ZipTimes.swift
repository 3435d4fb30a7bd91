/// Sets the times in a zip archive to the earliest that zip knows, so that the same content gives the same bytes. What
/// the document itself says about its time is left alone.
enum ZipTimes {
    /// 1980-01-01 00:00, as DOS writes a time and a date.
    private static let earliest: [UInt8] = [0, 0, 0x21, 0]
    private static let endMark: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
    private static let entryMark: [UInt8] = [0x50, 0x4B, 0x01, 0x02]

    /// The archive with its times removed; bytes that are no archive come back as they are.
    static func removed(from archive: [UInt8]) -> [UInt8] {
        guard archive.count >= 22, let end = endRecord(archive) else { return archive }
        var bytes = archive
        var entry = number(archive, at: end + 16, 4)
        for _ in 0..<number(archive, at: end + 10, 2) {
            guard entry + 46 <= archive.count, Array(archive[entry..<entry + 4]) == entryMark else {
                return archive
            }
            let local = number(archive, at: entry + 42, 4)
            guard local + 14 <= archive.count else { return archive }
            bytes.replaceSubrange(entry + 12..<entry + 16, with: earliest)
            bytes.replaceSubrange(local + 10..<local + 14, with: earliest)
            entry += [28, 30, 32].reduce(46) { $0 + number(archive, at: entry + $1, 2) }
        }
        return bytes
    }

    private static func endRecord(_ archive: [UInt8]) -> Int? {
        var start = archive.count - 22
        while start >= 0 {
            if archive[start] == endMark[0], Array(archive[start..<start + 4]) == endMark { return start }
            start -= 1
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], at start: Int, _ count: Int) -> Int {
        (0..<count).reduce(0) { $0 | Int(bytes[start + $1]) << (8 * $1) }
    }
}
