/// What reaches the terminal for one character: a base that every terminal counts alike, and its marks.
public struct Glyph: Hashable, Sendable {
    /// The base first, then up to four combining marks; empty when nothing is drawn.
    public var text: String
    /// Columns that it takes: 0, 1 or 2.
    public var columns: Int
}
