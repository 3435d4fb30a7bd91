import CafeSystem
import Glibc

/// What a hub says on its standard error: into `hub.log` when it runs in the background. Bounded, so that it never
/// fills a disk; what cannot be written is let go.
struct HubLog {
    /// The most that one hub writes.
    static let limit = 128 * 1024
    /// A log longer than this is put aside when the next hub starts.
    static let keptLength: Int64 = 256 * 1024

    private var written = 0

    /// Writes a line with time and process.
    mutating func note(_ text: String) {
        guard written < Self.limit else { return }
        write(text)
    }

    /// Writes why the hub ends; whoever started it looks for this line.
    mutating func fail(_ sentence: String) {
        write("! \(sentence)")
    }

    private mutating func write(_ text: String) {
        let line = Array("\(Self.stamp()) \(ProcessIdentity.pid) \(text)\n".utf8)
        written += line.count
        try? Files.write(line, to: STDERR_FILENO)
    }

    /// What the hub with this process id said when it ended, in the part of the log that begins there.
    static func failure(of pid: Int32, in log: String, from offset: Int64) -> String? {
        guard let bytes = try? Files.read(log, limit: 4 << 20), bytes.count > offset else { return nil }
        let mark = " \(pid) ! "
        let lines = String(decoding: bytes[Int(offset)...], as: UTF8.self).split(separator: "\n")
        guard let line = lines.last(where: { $0.contains(mark) }) else { return nil }
        // The stamp before the mark holds no blank.
        return String(line.drop { $0 != " " }.dropFirst(mark.count))
    }

    private static func stamp() -> String {
        let now = SystemClock.localParts(atWall: SystemClock.wallMilliseconds)
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return
            "\(now.year)-\(two(now.month))-\(two(now.day))T\(two(now.hour)):\(two(now.minute)):\(two(now.second))"
    }
}
