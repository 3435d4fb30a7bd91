import CafeModel

/// What words mean in the line mode: actions by name, by other words or by their beginning, and kinds before a colon.
struct LineNames {
    /// What follows a slash.
    enum Order: Hashable {
        case action(LineActionName, rest: String)
        case kind(NoteKind, rest: String)
        case several([String])
        case none(nearest: String?)
    }

    private let words: any Phrases
    private let actions: [LineActionName]
    private let kinds: [NoteKind]

    init(_ mode: LineMode, _ context: ScreenContext) {
        words = context.phrases
        actions = mode.actions(context)
        kinds = context.session.mechanism.allKinds(of: context.session.order)
    }

    /// The action that a single word is although no slash stands before it.
    func bareAction(_ text: String) -> LineActionName? {
        let folded = FoldedText(text).text
        if folded == "?" { return .help }
        return [LineActionName.help, .table(.leave)].first { name($0) == folded }
    }

    /// What an order without its slash means. The longest name counts: *respondida de viva voz* before *respondida*.
    func order(_ text: String) -> Order {
        for count in [4, 3, 2, 1] {
            let parts = text.split(maxSplits: count, whereSeparator: \.isWhitespace)
            guard parts.count >= count else { continue }
            let name = FoldedText(parts[..<count].joined(separator: " ")).text
            let rest = parts.count > count ? String(parts[count]).trimmed : ""
            if let kind = kinds.first(where: { self.name($0) == name }) { return .kind(kind, rest: rest) }
            if let action = actions.first(where: { names($0).contains(name) }) {
                return .action(action, rest: rest)
            }
        }
        return begins(text)
    }

    /// An action by the first letters of its name.
    private func begins(_ text: String) -> Order {
        let parts = text.split(maxSplits: 1, whereSeparator: \.isWhitespace)
        guard let first = parts.first else { return .action(.help, rest: "") }
        let start = FoldedText(String(first)).text
        let rest = parts.count > 1 ? String(parts[1]).trimmed : ""
        let found = start.count < 2 ? [] : actions.filter { name($0).hasPrefix(start) }
        if found.count == 1 { return .action(found[0], rest: rest) }
        let foundKinds = start.count < 2 ? [] : kinds.filter { name($0).hasPrefix(start) }
        if found.isEmpty, foundKinds.count == 1 { return .kind(foundKinds[0], rest: rest) }
        let several =
            found.map { words.lineAction($0).name } + foundKinds.map { words.name(of: $0).lowercased() }
        if several.count > 1 { return .several(several) }
        return .none(nearest: NearestWord.of(String(first), among: actions.map { words.lineAction($0).name }))
    }

    /// The kind that stands before a colon, and what follows it; nil when the text begins otherwise.
    func kindPrefix(_ text: String) -> (kind: NoteKind, rest: String)? {
        guard let colon = text.prefix(24).firstIndex(of: ":") else { return nil }
        let word = FoldedText(String(text[..<colon]).trimmed).text
        guard !word.isEmpty,
            let kind = kinds.first(where: { name($0) == word || words.lineLetter(of: $0) == word })
        else { return nil }
        return (kind, String(text[text.index(after: colon)...]).trimmed)
    }

    private func name(_ kind: NoteKind) -> String { FoldedText(words.name(of: kind)).text }

    private func name(_ action: LineActionName) -> String { FoldedText(words.lineAction(action).name).text }

    private func names(_ action: LineActionName) -> [String] {
        [name(action)] + words.lineAliases(action).map { FoldedText($0).text }
    }
}
