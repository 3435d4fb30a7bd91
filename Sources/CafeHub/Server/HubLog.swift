import CafeSystem
import Glibc

/// What a hub says on its standard error: into `hub.log` when it runs in the background, to the journal of systemd when
/// that listens, else to whoever looks. A line per event, `name key=value …`; what cannot be written is let go. `hub.log`
/// is bounded, so that it never fills a disk.
struct HubLog {
    /// How much a line matters: syslog's number.
    enum Level: Int {
        /// Something is damaged or cannot be stored.
        case error = 3
        /// Somebody should know.
        case warning = 4
        /// Something that happens now and then.
        case notice = 5
        /// Everyday life.
        case info = 6
    }

    /// `name=value` of a line.
    typealias Detail = (StaticString, String)

    /// A `hub.log` of this length is put aside, also when the next hub starts.
    static let keptLength: Int64 = 256 * 1024

    private let standing: LogStanding
    private var written: Int64
    private var pace = LogPace()

    /// A log on the standard error.
    /// - Parameter own: the path of `hub.log`; put aside when it is where the lines go and has become long.
    init(own: String? = nil) {
        standing = LogStanding(own: own)
        written = standing.length
    }

    /// Writes an event with its details. Values are made of letters, digits and a few signs; all else becomes `_`.
    mutating func note(_ level: Level, _ event: StaticString, _ details: Detail...) {
        note(level, event, details)
    }

    mutating func note(_ level: Level, _ event: StaticString, _ details: [Detail]) {
        switch pace.verdict(on: level, at: SystemClock.bootMilliseconds) {
        case .hold: return
        case .tell(let heldBack):
            if heldBack > 0 { write(.notice, "held-back lines=\(heldBack)") }
        }
        let said = details.map { " \($0)=\(Self.plain($1))" }.joined()
        write(level, "\(event)\(said)")
    }

    /// Writes why the hub ends; whoever started it looks for this line.
    mutating func fail(_ sentence: String) {
        write(.error, "! \(sentence)")
    }

    private mutating func write(_ level: Level, _ text: String) {
        let line =
            standing.isJournal
            ? "<\(level.rawValue)>\(text)\n" : "\(Self.stamp()) \(ProcessIdentity.pid) \(text)\n"
        let bytes = Array(line.utf8)
        if let own = standing.own, written > Self.keptLength {
            LogStanding.beginAgain(own)
            written = 0
        }
        written += Int64(bytes.count)
        try? Files.write(bytes, to: STDERR_FILENO)
    }

    /// Nothing of a value can end the line, look like another field or be a control of a terminal.
    static func plain(_ value: String) -> String {
        let signs = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.:/_-+[]".utf8)
        let bytes = value.utf8.prefix(200).map { signs.contains($0) ? $0 : UInt8(ascii: "_") }
        return bytes.isEmpty ? "-" : String(decoding: bytes, as: UTF8.self)
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
