/// Makes lines of the bytes of standard input, with bounded memory whatever comes.
public struct LineReader: Sendable {
    /// The longest line in bytes that is kept: what a paste may have at a table's screen.
    public static let limit = TableScreen.pasteLimit
    /// The kernel cuts a terminal's line here (`N_TTY_BUF_SIZE`, less the line end).
    static let terminalLimit = 4095

    private let isTerminal: Bool
    private var rest: [UInt8] = []
    /// Bytes of the present line that were passed over because it is too long.
    private var skipped = 0
    private var number = 0

    /// A reader of a terminal or of something else.
    public init(isTerminal: Bool) { self.isTerminal = isTerminal }

    /// Whether a line has begun that has no end yet.
    public var hasPart: Bool { !rest.isEmpty || skipped > 0 }

    /// The lines that these bytes complete.
    public mutating func take(_ bytes: ArraySlice<UInt8>) -> [TypedLine] {
        var lines: [TypedLine] = []
        var begin = bytes.startIndex
        for index in bytes.indices where bytes[index] == 0x0A {
            add(bytes[begin..<index])
            lines.append(endLine())
            begin = index + 1
        }
        add(bytes[begin...])
        return lines
    }

    /// The line that had no end when the input ended; nil when there is none.
    public mutating func finish() -> TypedLine? { hasPart ? endLine() : nil }

    private mutating func add(_ bytes: ArraySlice<UInt8>) {
        guard rest.count + bytes.count <= Self.limit, skipped == 0 else {
            skipped += rest.count + bytes.count
            rest = []
            return
        }
        rest += bytes
    }

    private mutating func endLine() -> TypedLine {
        number += 1
        defer {
            rest = []
            skipped = 0
        }
        if skipped > 0 { return .tooLong(kibibytes: (skipped + 1023) / 1024) }
        let isFull = isTerminal && rest.count >= Self.terminalLimit
        if rest.last == 0x0D { rest.removeLast() }
        // A file from Windows may say with three bytes that it is UTF-8.
        if number == 1, rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest.removeFirst(3) }
        if let text = String(validating: rest, as: UTF8.self) { return .text(text, fillsTerminal: isFull) }
        return .notText(number: number, reading: Self.reading(rest))
    }

    /// Bytes that are not UTF-8 are most probably Windows' Latin-1, unless there are some that it has no letters for.
    private static func reading(_ bytes: [UInt8]) -> String {
        guard bytes.allSatisfy({ $0 < 0x80 || $0 >= 0xA0 }) else {
            return String(decoding: bytes, as: UTF8.self)
        }
        return String(String.UnicodeScalarView(bytes.map { Unicode.Scalar($0) }))
    }
}
