/// How the letters of a file are written.
public enum ImportEncoding: String, Hashable, Sendable {
    /// UTF-8, or nothing beyond ASCII.
    case utf8 = "UTF-8"
    /// What Windows programs call ANSI.
    case windows1252 = "Windows-1252"
    /// What Excel calls *Texto Unicode*.
    case utf16 = "UTF-16"
    /// Some lines are UTF-8, others Windows-1252: files that were put together by hand.
    case mixed = "UTF-8 + Windows-1252"
}
