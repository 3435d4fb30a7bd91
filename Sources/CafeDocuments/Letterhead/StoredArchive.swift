/// A zip archive whose files are stored as they are: the parts of a document from which pandoc takes styles, head and
/// foot.
struct StoredArchive {
    private var body: [UInt8] = []
    private var directory: [UInt8] = []
    private var count = 0
    /// 1980-01-01 00:00, the earliest that zip knows: the same content gives the same bytes.
    private static let time: [UInt8] = [0, 0, 0x21, 0]

    /// Puts a file into it. Names are plain ASCII.
    mutating func add(_ name: String, _ content: [UInt8]) {
        let start = body.count
        // Version 2.0, no flags, stored.
        let shared =
            [20, 0, 0, 0, 0, 0] + Self.time + Self.bytes(Self.checksum(content), 4)
            + Self.bytes(content.count, 4) + Self.bytes(content.count, 4)
            + Self.bytes(name.utf8.count, 2) + [0, 0]
        body += [0x50, 0x4B, 3, 4] + shared + Array(name.utf8) + content
        directory +=
            [0x50, 0x4B, 1, 2, 20, 0] + shared + [UInt8](repeating: 0, count: 10) + Self.bytes(start, 4)
            + Array(name.utf8)
        count += 1
    }

    /// A file of text.
    mutating func add(_ name: String, _ text: String) { add(name, Array(text.utf8)) }

    /// The whole archive.
    var bytes: [UInt8] {
        body + directory + [0x50, 0x4B, 5, 6, 0, 0, 0, 0] + Self.bytes(count, 2) + Self.bytes(count, 2)
            + Self.bytes(directory.count, 4) + Self.bytes(body.count, 4) + [0, 0]
    }

    private static func bytes(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: number >> (8 * $0)) }
    }

    /// CRC-32, as zip has it (ISO 3309).
    static func checksum(_ content: [UInt8]) -> Int {
        var sum: UInt32 = .max
        for byte in content {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return Int(~sum)
    }
}
