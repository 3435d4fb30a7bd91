import CafeModel
import CafeWire

/// Something being written about something. It belongs to its note by reference, whatever others do meanwhile.
struct PlenaryEntry: Hashable {
    /// What is written.
    enum Purpose: Hashable {
        case wording(NoteID)
        case answer(NoteID)
        case correction(NoteID)
        case passage(NoteID)
        case rank(NoteID)
        case hands(NoteID)
        case group([NoteID])
        case groupWording(GroupID)
        case minutes(format: String)

        /// The note, if it is about one.
        var note: NoteID? {
            switch self {
            case .wording(let id), .answer(let id), .correction(let id), .passage(let id), .rank(let id),
                .hands(let id):
                id
            case .group, .groupWording, .minutes: nil
            }
        }

        /// Whether it is worth keeping when it is put aside.
        var isKept: Bool {
            switch self {
            case .wording, .answer, .correction, .group, .groupWording: true
            case .passage, .rank, .hands, .minutes: false
            }
        }
    }

    var purpose: Purpose
    /// The revision of the note that the writer has seen.
    var seen: Int
    /// The words of the note that the writer has seen.
    var words: SeenWords?
    /// The id that the command will have, and its draft.
    var command: CommandID
    var prompt: Prompt
    /// What stood there at first.
    var initial: String

    var text: String { prompt.editor.text }
    var isChanged: Bool { text != initial }
}

extension PlenaryEntry.Purpose {
    /// How the hub knows what a draft was meant for.
    var context: String {
        switch self {
        case .wording(let id): "redaccion " + id.hex
        case .answer(let id): "respuesta " + id.hex
        case .correction(let id): "correccion " + id.hex
        case .group(let notes): (["grupo"] + notes.map(\.hex)).joined(separator: " ")
        case .groupWording(let id): "redaccion-grupo " + id.hex
        case .passage, .rank, .hands, .minutes: ""
        }
    }

    /// The purpose of a draft that the hub has kept.
    init?(context: String) {
        let words = context.split(separator: " ")
        if words.count == 2, words[0] == "redaccion-grupo", let group = GroupID(hex: words[1]) {
            self = .groupWording(group)
            return
        }
        let notes = words.dropFirst().compactMap { NoteID(hex: $0) }
        guard let first = notes.first, notes.count == words.count - 1 else { return nil }
        switch words[0] {
        case "redaccion": self = .wording(first)
        case "respuesta": self = .answer(first)
        case "correccion": self = .correction(first)
        case "grupo": self = .group(notes)
        default: return nil
        }
    }
}
