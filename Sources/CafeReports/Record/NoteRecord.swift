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
    /// The topic that it names, where its table takes several; nil where the table says it.
    let subject: String?
    /// The note that it answers: a solution's problem.
    let problem: NoteID?
    /// Its pillar or subtheme, its own or its topic's.
    let pillar: PillarPlace?
}
