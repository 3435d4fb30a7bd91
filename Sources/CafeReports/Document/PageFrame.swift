/// What stands around the text on every printed page.
public struct PageFrame: Hashable, Sendable {
    /// At the head: which document, and how final it is. On one line, two at most when printed.
    public let head: String
    /// Before the page's number: *Página*.
    public let before: String
    /// Between it and the number of pages: *de*.
    public let between: String
    /// Whether its tables want the long side of the paper.
    public let isWide: Bool

    /// What stands around the text.
    public init(head: String, before: String, between: String, isWide: Bool) {
        self.head = head
        self.before = before
        self.between = between
        self.isWide = isWide
    }

    /// A text as the content of an element of XML.
    public static func xml(_ text: String) -> String { HTMLText.singleLine(XMLText.clean(text)) }
}

extension Document {
    /// What stands around it when it is printed; nil prints nothing.
    var frame: PageFrame? {
        guard let page else { return nil }
        let short = title.unicodeScalars.count <= 140 ? title : String(title.prefix(139)) + "…"
        let isWide = blocks.contains {
            if case .table(let grid) = $0 { grid.header.count > 6 } else { false }
        }
        return PageFrame(
            head: [short, mark].filter { !$0.isEmpty }.joined(separator: " · "), before: page.before,
            between: page.between, isWide: isWide)
    }
}
