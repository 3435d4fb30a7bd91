import CafeModel

/// A contribution of the sample data.
struct SampleNote {
    /// The table that takes it, and in which round.
    let table: Int, round: Int
    /// What it is.
    let kind: NoteKind
    /// What is said.
    let text: String
    /// What the servant answers, if it is answered in writing.
    var answer: String?
    /// Whether the table stars it.
    var starred = false

    init(
        _ table: Int, _ round: Int, _ kind: NoteKind, _ text: String, answer: String? = nil,
        starred: Bool = false
    ) {
        self.table = table
        self.round = round
        self.kind = kind
        self.text = text
        self.answer = answer
        self.starred = starred
    }
}
