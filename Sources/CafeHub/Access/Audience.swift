import CafeModel

/// Which texts a role may see. Events themselves hold no free text: everybody who joins a session may have them.
enum Audience {
    /// Whether a role sees everything that was said.
    static func seesAll(_ role: Role) -> Bool {
        switch role {
        case .facilitator, .recorder, .reader, .preparation, .followup: true
        case .table, .projector, .registration, .home, .owner, .door: false
        }
    }

    /// Whether a role may see the text that an event brought, in the session as it is now.
    static func maySee(_ event: Event, _ role: Role, _ state: SessionState) -> Bool {
        if seesAll(role) { return true }
        switch event {
        case .sessionPlanned: return true
        case .hostSeated(let table, _): return role == .table(table)
        case .participantRegistered: return role == .registration
        case .messageSent(let scope, _):
            guard case .table(let own) = role else { return false }
            return scope == .all || scope == .table(own)
        case .noteRecorded(let note, _, _, _, _, _), .noteCorrected(let note, _, _),
            .noteAnswered(let note, _),
            .noteWorded(let note, _), .noteFiled(let note, _), .passageStruck(let note, _, _, _):
            return mayRead(note, role, state)
        case .candidateNominated(_, let table, _): return role == .table(table)
        case .commitmentMade, .commitmentChanged: return true
        default: return false
        }
    }

    /// A table reads what it wrote itself.
    private static func mayRead(_ note: NoteID, _ role: Role, _ state: SessionState) -> Bool {
        guard case .table(let own) = role, let table = state.notes[note]?.table else { return false }
        return table == own
    }

    /// The texts that an event, already applied, opens to a role that does not see everything: what a recorder has
    /// reviewed may go to the wall.
    static func opened(by event: Event, to role: Role, _ state: SessionState) -> [TextID] {
        guard role == .projector, let note = note(of: event), let found = state.notes[note] else { return [] }
        return opened(found)
    }

    /// The texts of a whole session that are open to such a role.
    static func opened(to role: Role, _ state: SessionState) -> [TextID] {
        guard role == .projector else { return [] }
        return state.tables.flatMap { state.notes(of: $0.number) }.flatMap { opened($0) }
    }

    private static func opened(_ note: Note) -> [TextID] {
        guard note.isPublic else { return [] }
        if let wording = note.wording { return [wording] }
        return [note.text]
    }

    private static func note(of event: Event) -> NoteID? {
        switch event {
        case .noteMarked(let note, _), .noteWorded(let note, _), .noteCorrected(let note, _, _),
            .passageStruck(let note, _, _, _):
            note
        default: nil
        }
    }
}
