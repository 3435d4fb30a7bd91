import CafeModel
import CafeWire

/// What is being typed at a table, and what for. Every entry has its own draft, under the id that its command will have.
struct TableEntry: Hashable {
    /// What the entry will become.
    enum Purpose: Hashable {
        case note
        case answer(NoteID, seen: Int)
        case correction(NoteID, seen: Int)
    }

    /// The id of its command and of its draft.
    let id: CommandID
    /// What it will become.
    var purpose: Purpose
    /// The kind chosen.
    var kind: NoteKind
    /// The round in which its writing began; told once something is typed.
    var round: Int?
    /// Whether its writing has begun.
    var hasBegun = false
    /// The kind before a first `¿` made it a question.
    var kindBeforeQuestion: NoteKind?
    /// What it is about, beyond the table.
    var about = NoteSubject()
    /// The text.
    var editor: Editor
    /// Counts the changes.
    var edit = 0
    /// The last change that is on disk as a draft.
    var keptEdit = 0

    init(id: CommandID, purpose: Purpose = .note, kind: NoteKind, text: String = "", round: Int? = nil) {
        self.id = id
        self.purpose = purpose
        self.kind = kind
        self.round = round
        hasBegun = !text.isEmpty
        editor = Editor(text)
    }

    /// Whether what stands here is on disk as a draft.
    var isProtected: Bool { keptEdit == edit }

    /// The draft as the hub keeps it.
    var draft: DraftMessage {
        DraftMessage(
            command: id, kind: kind, round: round, text: editor.text, cursor: editor.cursor, context: context,
            edit: edit)
    }

    private var context: String {
        switch purpose {
        case .note: "nota"
        case .answer(let note, let seen): "respuesta \(note.hex) \(seen)"
        case .correction(let note, let seen): "correccion \(note.hex) \(seen)"
        }
    }

    /// The entry that a draft was.
    init(_ draft: DraftMessage) {
        self.init(id: draft.command, kind: draft.kind, text: draft.text, round: draft.round)
        let words = draft.context.split(separator: " ")
        if words.count == 3, let note = NoteID(hex: words[1]), let seen = Int(words[2]) {
            purpose = words[0] == "respuesta" ? .answer(note, seen: seen) : .correction(note, seen: seen)
        }
        edit = draft.edit
        keptEdit = draft.edit
    }

    /// The command that the entry is.
    func command(at table: TableNumber) -> Command {
        switch purpose {
        case .note: .recordNote(table: table, kind: kind, round: round, text: editor.text, about: about)
        case .answer(let note, let seen): .answerNote(note, seen: seen, text: editor.text)
        case .correction(let note, let seen): .correctNote(note, seen: seen, kind: kind, text: editor.text)
        }
    }

    /// The note that it is about.
    var note: NoteID? {
        switch purpose {
        case .note: nil
        case .answer(let note, _), .correction(let note, _): note
        }
    }
}
