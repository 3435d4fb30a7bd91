import CafeModel

/// What the pages list and count, kept up to date fact by fact, so that a view costs the same however many notes
/// there are.
struct PlenaryIndex: Hashable {
    /// One table's.
    struct Entry: Hashable {
        var conclusions: [NoteID] = []
        var chosen: [NoteID] = []
        var openQuestions: [NoteID] = []
        var others: [NoteID] = []
        var unreviewed = 0
        /// How many notes are counted here.
        var taken = 0
        /// How many contributions count, by round (0: before the first) and kind.
        var rounds: [Int: [NoteKind: Int]] = [:]
    }

    private(set) var entries: [Entry] = []

    /// Notes that a recorder still has to look at.
    var unreviewed: Int { entries.reduce(0) { $0 + $1.unreviewed } }

    func entry(of table: TableNumber) -> Entry {
        entries.indices ~= table.value - 1 ? entries[table.value - 1] : Entry()
    }

    /// Makes everything anew.
    mutating func rebuild(_ session: SessionState) {
        entries = session.tables.map { Self.entry(of: $0.number, session) }
    }

    /// Follows a fact that the session has taken in.
    mutating func follow(_ event: Event, _ session: SessionState) {
        guard entries.count == session.tables.count else { return rebuild(session) }
        switch event {
        case .noteRecorded(let note, _, _, _, _, _):
            // By far the most frequent, and always the last of its table.
            guard let note = session.notes[note], let table = session.table(note.table) else { return }
            let isNext = entries[note.table.value - 1].taken + 1 == table.notes.count
            if isNext, table.notes.last == note.id {
                entries[note.table.value - 1].add(note)
            } else {
                entries[note.table.value - 1] = Self.entry(of: note.table, session)
            }
        case .noteCorrected(let note, _, _), .noteAnswered(let note, _),
            .noteMarked(let note, _), .passageStruck(let note, _, _, _):
            guard let table = session.notes[note]?.table else { return }
            entries[table.value - 1] = Self.entry(of: table, session)
        default: break
        }
    }

    private static func entry(of table: TableNumber, _ session: SessionState) -> Entry {
        var entry = Entry()
        for id in session.table(table)?.notes ?? [] {
            if let note = session.notes[id] { entry.add(note) }
        }
        return entry
    }
}

extension PlenaryIndex.Entry {
    /// Takes in a note that comes after all others.
    fileprivate mutating func add(_ note: Note) {
        taken += 1
        if note.awaitsReview { unreviewed += 1 }
        if note.counts { rounds[note.round ?? 0, default: [:]][note.kind, default: 0] += 1 }
        if note.withdrawn {
            others.append(note.id)
        } else if note.kind == .conclusion {
            conclusions.append(note.id)
        } else if note.presented || (note.kind.asksForAction && note.starred) {
            chosen.append(note.id)
        } else if note.isOpenQuestion {
            openQuestions.append(note.id)
        } else {
            others.append(note.id)
        }
    }
}
