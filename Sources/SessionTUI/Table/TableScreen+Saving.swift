import CafeModel
import CafeWire

extension TableScreen {
    /// Enter: the entry becomes its command, and the line is free for the next one at once.
    mutating func save(_ context: inout ScreenContext) -> [Effect] {
        guard !entry.editor.text.trimmed.isEmpty else {
            say(invitation(context), .muted, seconds: 4, context)
            return []
        }
        if let question = problemQuestion(context) {
            overlay = .mechanism(.problem(question))
            return []
        }
        return saveEntry(&context)
    }

    /// The entry becomes its command as it stands.
    mutating func saveEntry(_ context: inout ScreenContext) -> [Effect] {
        if entry.purpose == .note { entry.about.topic = topic(context) }
        let saved = entry
        underWay.append(saved)
        if saved.purpose == .note, saved.kindBeforeQuestion == nil { chosenKind = saved.kind }
        takeUpNext(&context)
        return [.submit(saved.command(at: table), saved.id)]
    }

    /// The topic that a note saved now is about.
    private func topic(_ context: ScreenContext) -> Int? {
        guard context.session.plan.sharesTopics else { return nil }
        return chosenTopic.flatMap { context.session.plan.topics.indices ~= $0 - 1 ? $0 : nil }
    }

    mutating func nextKind(_ step: Int, _ context: ScreenContext) -> [Effect] {
        if let before = entry.kindBeforeQuestion {
            entry.kindBeforeQuestion = nil
            entry.kind = before
            return entry.editor.isEmpty ? [] : changed(context)
        }
        guard !entry.purpose.isAnswer else { return [] }
        let kinds = kinds(context)
        let index = kinds.firstIndex(of: entry.kind) ?? -1
        entry.kind = kinds[(index + step + kinds.count * 2) % kinds.count]
        if entry.purpose == .note { chosenKind = entry.kind }
        return entry.editor.isEmpty ? [] : changed(context)
    }

    // MARK: Paste

    mutating func paste(_ text: String, _ context: inout ScreenContext) -> [Effect] {
        let words = context.phrases
        let kibibytes = (text.utf8.count + 1023) / 1024
        guard text.utf8.count < Self.pasteLimit else {
            say(words.pasteRefused(kibibytes), .warning, seconds: 15, context)
            return []
        }
        let lines = Self.lines(of: text)
        guard lines.count > 1 || text.utf8.count > Engine.textLimit else {
            return insert(CleanText.clean(text).withoutOuterBreaks, context)
        }
        var choices: [Menu<PasteChoice>.Choice] = []
        let fits = entry.editor.byteCount + text.utf8.count <= Engine.textLimit
        if fits { choices.append(.init(.one, words.pasteAsOne)) }
        let eachFits = lines.allSatisfy { $0.utf8.count <= Engine.textLimit }
        if eachFits, lines.count <= Self.noteLimit, entry.purpose == .note {
            choices.append(.init(.lines, words.pasteByLine(lines.count)))
        }
        if !fits, entry.purpose == .note {
            choices.append(.init(.pieces, words.pasteInPieces(Self.pieces(of: text).count)))
        }
        choices.append(.init(.none, words.pasteNot))
        let title = fits ? words.pastedLines(lines.count) : words.pasteTooLong(kibibytes)
        overlay = .paste(
            text, Menu(title: title, text: fits ? "" : words.pasteTooLongExplained, choices: choices))
        return []
    }

    /// Most that can be pasted at once, in bytes, and most notes that one paste may make.
    static let pasteLimit = 10 << 20, noteLimit = 300

    /// The lines of a paste that say something.
    static func lines(of text: String) -> [String] {
        CleanText.clean(text).split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    /// A long text in pieces that fit into notes: cut at line ends, and inside a line only if it is too long itself.
    static func pieces(of text: String) -> [String] {
        let limit = Engine.textLimit - 1024
        var pieces: [String] = []
        var piece = ""
        for line in lines(of: text).flatMap({ cut($0, limit) }) {
            if !piece.isEmpty, piece.utf8.count + line.utf8.count + 1 > limit {
                pieces.append(piece)
                piece = ""
            }
            piece += (piece.isEmpty ? "" : "\n") + line
        }
        return piece.isEmpty ? pieces : pieces + [piece]
    }

    /// A line in parts of at most so many bytes, whole characters each.
    private static func cut(_ line: String, _ limit: Int) -> [String] {
        guard line.utf8.count > limit else { return [line] }
        var parts: [String] = []
        var part = ""
        for character in line {
            if part.utf8.count + character.utf8.count > limit {
                parts.append(part)
                part = ""
            }
            part.append(character)
        }
        return parts + [part]
    }

    mutating func paste(_ text: String, as choice: PasteChoice, _ context: inout ScreenContext) -> [Effect] {
        switch choice {
        case .one: insert(text.trimmed, context)
        case .lines: saveEach(Self.lines(of: text), &context)
        case .pieces: saveEach(Self.pieces(of: text), &context)
        case .none: []
        }
    }

    mutating func insert(_ text: String, _ context: ScreenContext) -> [Effect] {
        guard !text.isEmpty else { return [] }
        if entry.editor.isEmpty, text.hasPrefix("¿"), entry.kind != .question, entry.purpose == .note,
            offered.contains(.question)
        {
            entry.kindBeforeQuestion = entry.kind
            entry.kind = .question
        }
        guard entry.editor.insert(text) else {
            say(context.phrases.entryFull, .warning, context)
            return []
        }
        return changed(context)
    }

    /// Saves each text as a note of its own; what was being typed stays.
    private mutating func saveEach(_ texts: [String], _ context: inout ScreenContext) -> [Effect] {
        texts.map { text in
            let kind = text.hasPrefix("¿") && kinds(context).contains(.question) ? .question : entry.kind
            var note = TableEntry(
                id: context.newCommandID(), kind: kind, text: text, round: context.session.writingRound)
            note.about.topic = topic(context)
            underWay.append(note)
            return .submit(note.command(at: table), note.id)
        }
    }
}

extension TableEntry.Purpose {
    var isAnswer: Bool {
        if case .answer = self { true } else { false }
    }
}

extension String {
    /// Without the line breaks at either end: a line copied with its end is still one line.
    fileprivate var withoutOuterBreaks: String {
        guard let first = firstIndex(where: { $0 != "\n" }), let last = lastIndex(where: { $0 != "\n" })
        else {
            return ""
        }
        return String(self[first...last])
    }
}
