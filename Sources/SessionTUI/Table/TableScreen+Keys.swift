import CafeModel
import CafeWire

extension TableScreen {
    mutating func press(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        if case .resize(let rows, let columns) = key {
            size = (rows, columns)
            return []
        }
        if case .focus = key { return [] }
        if overlay != nil { return pressOverlay(key, &context) }
        if isWatching(context) { return pressWatching(key, &context) }
        if case .list(let note) = focus { return pressList(key, note, &context) }
        return pressEntry(key, &context)
    }

    // MARK: Entry

    private mutating func pressEntry(_ key: Key, _ context: inout ScreenContext) -> [Effect] {
        if key != .escape { abandoning = nil }
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
        if wasEmpty, case .character("¿") = key, offered.contains(.question) { becomeQuestion() }
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

    /// Esc puts notices and the card away; an answer or a correction is given up by it, after a warning if
    /// something was typed.
    private mutating func escape(_ context: inout ScreenContext) -> [Effect] {
        if entry.purpose != .note {
            if entry.editor.isEmpty || entry.edit == 0 || abandoning == entry.id {
                notice = nil
                return giveUpEntry(&context)
            }
            abandoning = entry.id
            say(context.phrases.escapeAgain, .warning, seconds: 15, context)
            return []
        }
        notice = nil
        closedCard = context.session.position
        closedMessage = lastMessage(context) ?? closedMessage
        return []
    }

    /// Gives up an answer or a correction, and takes up what waited.
    private mutating func giveUpEntry(_ context: inout ScreenContext) -> [Effect] {
        let id = entry.id
        takeUpNext(&context)
        return [.drop(id)] + dropAdopted(id)
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

    mutating func pressList(
        _ key: Key, _ note: NoteID, _ context: inout ScreenContext
    ) -> [Effect] {
        let notes = listed(context)
        guard let index = notes.lastIndex(of: note) else {
            focus = .entry
            return pressEntry(key, &context)
        }
        let page = max(1, size.rows / 3)
        switch key {
        case .up: focus = .list(notes[max(0, index - 1)])
        case .down: focus = index + 1 < notes.count ? .list(notes[index + 1]) : .entry
        case .pageUp: focus = .list(notes[max(0, index - page)])
        case .pageDown: focus = index + page < notes.count ? .list(notes[index + page]) : .entry
        case .home: focus = .list(notes[0])
        case .end, .escape: focus = .entry
        case .enter: return open(.menu(note), &context)
        case .character("?"), .function(1, _): return open(.help, &context)
        case .character("/"), .control("p"): return open(.palette, &context)
        case .control("c"): return open(.leave, &context)
        case .function(2, _):
            let isQuestion = context.session.notes[note]?.kind == .question
            return perform(.answer, on: isQuestion ? note : nil, &context)
        default:
            focus = .entry
            return pressEntry(key, &context)
        }
        return []
    }
}
