/// A line as it came from standard input.
public enum TypedLine: Hashable, Sendable {
    /// Text. It fills the terminal when it is as long as the kernel's own line: its end may be missing.
    case text(String, fillsTerminal: Bool)
    /// Not UTF-8: the number of the line, and how its bytes can be read nevertheless.
    case notText(number: Int, reading: String)
    /// Longer than ``LineReader/limit``; it was passed over.
    case tooLong(kibibytes: Int)
}
