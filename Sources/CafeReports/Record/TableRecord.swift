import CafeModel

/// A table with all that was said at it.
struct TableRecord: Sendable {
    /// Its number.
    let number: TableNumber
    /// What it talked about.
    let topic: Topic
    /// The servant: who really sat there, else who was planned; empty when nobody was named.
    let host: String
    /// How many of its seats have spoken, of how many; nil where voices are not tallied.
    let voices: (spoken: Int, seats: Int)?
    /// The contributions, in the order in which they were taken; withdrawn ones and redirections included.
    let contributions: [NoteRecord]
    /// The conclusions that stand.
    let conclusions: [NoteRecord]

    /// The contributions that a person reads one by one.
    var readable: [NoteRecord] { contributions.filter { $0.note.kind != .redirection } }

    /// The redirections that stand.
    var redirections: [NoteRecord] {
        contributions.filter { $0.note.kind == .redirection && !$0.note.withdrawn }
    }

    /// How many of those no channel has filed yet (*sin radicar*).
    var unfiled: Int { redirections.count { !$0.isFiled } }
}
