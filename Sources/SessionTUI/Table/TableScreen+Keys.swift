import CafeModel
import CafeWire

extension TableScreen {
    mutating func press(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        if case .resize = key { return [] }
        if case .focus = key { return [] }
        if overlay != nil { return pressOverlay(key, &context) }
        if case .list(let note) = focus { return pressList(key, note, &context) }
        return pressEntry(key, &context)
    }

    // MARK: Entry

    private mutating func pressEntry(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        switch key {
        case .paste(let text): return paste(text, &context)
        case .character("/") where entry.editor.isEmpty && entry.purpose == .note:
            return open(.palette, &context)
        case .escape: return escape(&context)
        case .up:
            if entry.editor.handle(key) { return [] }
            return open(.list, &context)
        case .control("c"): return open(.leave, &context)
        default:
            if let action = keyActions(context).called(by: key) { return perform(action, on: nil, &context) }
            return edit(key, &context)
        }
    }

    /// A key for the editor; whatever it changes is kept as a draft.
    mutating func edit(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        let wasEmpty = entry.editor.isEmpty
        let before = entry.editor.text
        guard entry.editor.handle(key) else { return [] }
        if entry.editor.refused != nil { say(context.phrases.entryFull, .warning, context) }
        guard entry.editor.text != before else { return [] }
        if wasEmpty, case .character("¿") = key { becomeQuestion() }
        return changed(context)
    }

    /// A first `¿` makes a note a question; Tab undoes that.
    private mutating func becomeQuestion() {
        guard entry.purpose == .note, entry.kind != .question else { return }
        entry.kindBeforeQuestion = entry.kind
        entry.kind = .question
    }

    /// The entry has changed: its writing has begun, and the hub is to keep it.
    mutating func changed(_ context: ScreenContext) -> [Effect] {
        if !entry.hasBegun, !entry.editor.isEmpty {
            entry.hasBegun = true
            entry.round = context.session.writingRound
        }
        entry.edit += 1
        return [.keep(entry.draft)]
    }

    private mutating func escape(_ context: inout ScreenContext) -> [Effect] {
        if entry.purpose != .note, entry.editor.isEmpty || entry.purpose.isCorrection {
            return giveUpEntry(&context)
        }
        notice = nil
        closedCard = context.session.position
        return []
    }

    /// Gives up an answer or a correction, and takes up what waited.
    private mutating func giveUpEntry(_ context: inout ScreenContext) -> [Effect] {
        let id = entry.id
        takeUpNext(&context)
        return [.drop(id)]
    }

    /// The next entry: what was put aside, or an empty one.
    mutating func takeUpNext(_ context: inout ScreenContext) {
        entry = waiting.popLast() ?? TableEntry(id: context.newCommandID(), kind: chosenKind)
        focus = .entry
    }

    /// Puts the entry aside, if there is something in it, for another one.
    mutating func begin(_ other: TableEntry) {
        if !entry.editor.isEmpty { waiting.append(entry) }
        entry = other
        focus = .entry
    }

    // MARK: List

    private mutating func pressList(
        _ key: Key, _ note: NoteID, _ context: inout ScreenContext
    ) -> [Effect] {
        let notes = listed(context)
        let index = notes.firstIndex(of: note) ?? notes.count
        switch key {
        case .up: focus = .list(notes[max(0, min(index, notes.count) - 1)])
        case .down: focus = index + 1 < notes.count ? .list(notes[index + 1]) : .entry
        case .pageUp: focus = .list(notes[max(0, index - 8)])
        case .pageDown: focus = index + 8 < notes.count ? .list(notes[index + 8]) : .entry
        case .home: focus = notes.first.map(Focus.list) ?? .entry
        case .end, .escape: focus = .entry
        case .enter: return open(.menu(note), &context)
        case .character("?"): return open(.help, &context)
        case .character("/"): return open(.palette, &context)
        case .character, .paste, .backspace:
            focus = .entry
            return pressEntry(key, &context)
        default: return pressEntry(key, &context)
        }
        return []
    }
}

extension TableEntry.Purpose {
    var isCorrection: Bool {
        if case .correction = self { true } else { false }
    }
}
