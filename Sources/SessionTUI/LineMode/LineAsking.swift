import CafeModel

/// What the next line answers.
enum LineAsking: Hashable {
    /// Nothing: it is a note or an action.
    case note
    /// Which action.
    case action([LineActionName])
    /// Which kind.
    case kind([NoteKind])
    /// Which note an action is meant for; what was said already.
    case which(TableActionName, text: String)
    /// The text of an answer.
    case answer(NoteID, seen: Int)
    /// The new text of a note.
    case correction(NoteID, seen: Int)
    /// The passage to strike out.
    case passage(NoteID)
    /// Why it is struck out.
    case reason(NoteID, passage: String)
    /// A part of a filing.
    case filing(NoteID, Filing.Field)
    /// The other note of a link.
    case link(NoteID)
    /// A name.
    case name
    /// One of these.
    case offered([LineChoice])
    /// The problem that a note answers.
    case problem(NoteID)
    /// A number for something.
    case number(MechanismNumber)
    /// The seats that have spoken.
    case voices
    /// Somebody for the election.
    case nominee
    /// Which note to read.
    case read

    /// Whether something was begun that is not done without an answer.
    var isUnanswered: Bool {
        switch self {
        case .note, .action, .kind, .read, .filing, .problem, .voices: false
        case .which, .answer, .correction, .passage, .reason, .link, .name, .offered, .number, .nominee: true
        }
    }

    /// Whether a choice from a list is expected: a number, or a word.
    var isChoice: Bool {
        switch self {
        case .action, .kind, .which, .reason, .link, .read, .offered, .problem: true
        case .note, .answer, .correction, .passage, .filing, .name, .number, .voices, .nominee: false
        }
    }
}
