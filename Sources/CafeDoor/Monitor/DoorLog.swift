import CafeModel
import CafeSystem
import Glibc

/// Who came, who was refused, who went: a line each in `puerta.log`, with names that have passed ``DoorName`` and never a
/// PIN. Bounded, so that it never fills a disk: a long one is put aside, and there is one of these.
final class DoorLog {
    /// A log of this length is put aside.
    static let limit: Int64 = 1 << 20

    private let path: String
    private var file: Descriptor?
    private var length: Int64 = 0

    init(folder: String) {
        path = "\(folder)/puerta.log"
        open()
    }

    private func open() {
        file = try? Files.appending(path)
        length = (try? Files.size(path)) ?? 0
    }

    /// Writes a line: what happened, and `name=value` for each detail. What cannot be written is let go.
    func note(_ event: String, _ details: (String, String)...) {
        if length > Self.limit {
            rename(path, "\(path).1")
            open()
        }
        guard let file else { return }
        let said = details.map { " \($0)=\(CleanText.singleLine($1).replacing(" ", with: "_"))" }.joined()
        let line = Array("\(Self.stamp()) \(event)\(said)\n".utf8)
        length += Int64(line.count)
        try? Files.write(line, to: file.number)
    }

    private static func stamp() -> String {
        let now = SystemClock.localParts(atWall: SystemClock.wallMilliseconds)
        func two(_ number: Int) -> String { (number < 10 ? "0" : "") + String(number) }
        return
            "\(now.year)-\(two(now.month))-\(two(now.day))T\(two(now.hour)):\(two(now.minute)):\(two(now.second))"
    }
}
