import CafeModel

/// A contribution or a conclusion with its words.
struct NoteRecord: Hashable, Sendable {
    /// The note.
    let note: Note
    /// How documents that people read refer to it: table and place, as in *3.7*; nil for a redirection, which they
    /// only count.
    let reference: String?
    /// What was said.
    let text: String
    /// The wording for publication.
    let wording: String?
    /// Whether the proper channel has given it its number, if it is a redirection.
    let isFiled: Bool
    /// What becomes of it, why, and who replies by when.
    let resolution: Resolution
    /// The answer.
    let answer: AnswerRecord?
}
