import CafeModel

/// What stands at a table now and what can be done with it: the rules that its screen and its line mode share.
struct TableDesk {
    let table: TableNumber
    let context: ScreenContext

    private var session: SessionState { context.session }

    /// The kinds that a note may have here now.
    var kinds: [NoteKind] { session.mechanism.kinds(session.stage?.kind ?? .closing) }

    /// The table's notes, in the order in which they were taken.
    var notes: [NoteID] { session.table(table)?.notes ?? [] }

    /// Whether the table has called for support and nobody has come yet.
    var asksSupport: Bool { session.table(table)?.asksSupport == true }

    /// The table's own countdown, or the stage's.
    var countdown: Countdown { session.clocks.countdown(of: table) }

    /// The beginning of what a note says, enough to know it by.
    func excerpt(of note: Note) -> String {
        guard let text = session.text(note.text) else { return context.phrases.suppressed }
        let start = text.prefix(400)
        return start.endIndex < text.endIndex ? start + "…" : text
    }

    /// The name of who sits here: who gave it, or whom the plan names.
    var hostName: String? {
        if let data = session.text(session.table(table)?.host) { return Participant(encoded: data).name }
        guard let planned = session.topic(table)?.host, !planned.isEmpty else { return nil }
        return planned
    }

    /// Who works here besides, and where its people are from, as far as the plan says.
    var facts: [String] {
        guard let topic = session.topic(table) else { return [] }
        let territory = topic.territory.isEmpty ? "" : context.phrases.placeTerritory(topic.territory)
        return [context.phrases.placeStaff(topic), territory].filter { !$0.isEmpty }
    }

    /// The place of the facilitator's last message, for two minutes of the session.
    var lastMessage: Int? {
        let place = session.messages.lastIndex { $0.scope == .all || $0.scope == .table(table) }
        guard let place, context.time - session.messages[place].time < .minutes(2) * session.timeline.rate
        else { return nil }
        return place
    }

    // MARK: Actions

    /// Whether the table may still take a note.
    var takesNotes: Bool { session.position != nil }

    /// Whether what stands there may still be changed.
    var takesChanges: Bool { !session.approved }

    /// What the table can still do: after the event no new note, once the acta is approved nothing but read.
    func isPossible(_ name: TableActionName) -> Bool {
        switch name {
        case .list, .palette, .help, .leave, .briefing, .summary: true
        case .save, .nextKind, .previousKind, .conclude, .support, .supportSettled: takesNotes
        default: takesChanges
        }
    }

    /// The actions that have no key of their own and mean something now.
    var actions: [TableActionName] {
        var names: [TableActionName] = [
            .answeredAloud, .correct, .star, .present, .link, .strike, .withdraw, .restore, .file, .conclude,
            .briefing, .summary, asksSupport ? .supportSettled : .support, .name, .undo, .redo,
        ]
        if !kinds.contains(.conclusion) { names.removeAll { $0 == .conclude } }
        return names
    }

    /// What can be done with a note.
    func actions(on note: Note) -> [TableActionName] {
        var names: [TableActionName] = []
        if note.kind == .question { names += [.answer, .answeredAloud] }
        if note.withdrawn { return [.restore] }
        names.append(.correct)
        if note.kind == .redirection {
            names.append(.file)
        } else {
            names += [.star, .present]
        }
        return names + [.link, .strike, .withdraw]
    }

    /// The note that an action means when none is chosen: the last open question, the last redirection that was not filed,
    /// the last withdrawn note, or the last note.
    func target(of name: TableActionName) -> Note? {
        switch name {
        case .answer, .answeredAloud: last { $0.isOpenQuestion }
        case .file:
            last { $0.kind == .redirection && !$0.withdrawn && !context.session.isFiled($0) }
                ?? last { $0.kind == .redirection && !$0.withdrawn }
        case .restore: last { $0.withdrawn }
        default: last { !$0.withdrawn }
        }
    }

    private func last(where fits: (Note) -> Bool) -> Note? {
        let known = session.notes
        return notes.reversed().lazy.compactMap { known[$0] }.first(where: fits)
    }

    /// The order that an action on a note is at once, as the note stands; nil for those that first ask for something.
    func command(_ name: TableActionName, on note: Note) -> Command? {
        switch name {
        case .answeredAloud: .settleByVoice(note.id, note.answer != .spoken, seen: note.revision)
        case .star: .markNote(note.id, .starred(!note.starred))
        case .present: .markNote(note.id, .presented(!note.presented))
        case .withdraw: .markNote(note.id, .withdrawn(true))
        case .restore: .markNote(note.id, .withdrawn(false))
        default: nil
        }
    }

    /// What is known of where a redirection went.
    func filing(of note: NoteID) -> Filing {
        session.notes[note].flatMap { session.filing(of: $0) } ?? Filing()
    }

    /// The order that links two notes, or unlinks them when they are linked.
    func link(_ note: NoteID, _ other: NoteID) -> Command {
        let linked = session.notes[note]?.links.contains(other) == true
        return .linkNotes(note, other, linked: !linked)
    }

    /// The last thing done here that can be taken back, or the last one that was; nil when there is none.
    func change(_ name: TableActionName) -> Change? {
        let role = Role.table(table)
        return name == .undo ? session.lastUndoable(by: role) : session.lastRedoable(by: role)
    }
}
