/// A run of words with their emphasis. Nobody's words are markup: renderers escape them all.
struct Line: Hashable, Sendable {
    /// Words of one kind of emphasis.
    struct Span: Hashable, Sendable {
        /// The words; may have several lines.
        let text: String
        /// The emphasis.
        let style: Style
        /// The place of the same site that the words lead to; only pages of the site have any.
        var link: String?
    }

    /// How words stand out.
    enum Style: Hashable, Sendable {
        /// Not at all.
        case plain
        /// Strongly.
        case strong
        /// As an aside of ours.
        case aside
    }

    private(set) var spans: [Span]

    init(_ text: String, _ style: Style = .plain) { spans = [Span(text: text, style: style)] }

    /// Words that lead to another page of the site.
    init(_ text: String, link: String) { spans = [Span(text: text, style: .plain, link: link)] }

    /// The line with more words behind it.
    func then(_ text: String, _ style: Style = .plain) -> Line {
        var line = self
        line.spans.append(Span(text: text, style: style))
        return line
    }

    /// The line with words behind it that lead to another place of the site.
    func then(_ text: String, link: String) -> Line {
        var line = self
        line.spans.append(Span(text: text, style: .plain, link: link))
        return line
    }

    /// *Label: value*
    static func labelled(_ label: String, _ value: String) -> Line {
        Line(label + ":", .aside).then(" " + value)
    }
}
