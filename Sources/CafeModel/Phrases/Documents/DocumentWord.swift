/// Words over sheets and columns of documents.
public enum DocumentWord: Hashable, Sendable, CaseIterable {
    // MARK: Sheets

    /// What was said.
    case contributions
    /// Questions with what they were answered.
    case answers
    /// What the entity committed itself to.
    case commitments
    /// Who was there, in numbers.
    case attendance

    // MARK: Columns

    /// How documents refer to a note.
    case reference
    /// The 128 bits that name a note in the journal.
    case identifier
    /// The table.
    case table
    /// The topic of a table.
    case topic
    /// The round.
    case round
    /// The kind of a contribution.
    case kind
    /// What was said.
    case text
    /// The wording for publication.
    case wording
    /// A question.
    case question
    /// The answer to a question.
    case answer
    /// Place in the order of priority.
    case priority
    /// Hands counted.
    case votes
    /// Starred by the table.
    case starred
    /// Seen by a recorder.
    case reviewed
    /// Whether it counts, and what became of it.
    case state
    /// When it was recorded.
    case recorded
    /// What the entity will do.
    case commitment
    /// The responsible office.
    case office
    /// The person who now answers for it.
    case person
    /// By when.
    case deadline
    /// The day that was promised at first.
    case promised
    /// What happened to the commitments since.
    case progress
    /// What kind of thing happened to a commitment.
    case step
    /// Where what was done can be seen.
    case evidence
    /// Where it comes from.
    case origin
    /// A value group.
    case group
    /// How many people.
    case people

    // MARK: Values

    /// yes
    case yes
    /// no
    case no
    /// A commitment that stands.
    case open
    /// A commitment whose day has passed.
    case overdue
    /// A contribution or commitment that was taken back.
    case withdrawn
    /// A question nobody answered.
    case unanswered
    /// A question with its answer.
    case answered
    /// Expected by the plan.
    case expected
    /// Came without being expected.
    case latecomers
    /// Went before the end.
    case leftEarly
    /// Of no known group.
    case noGroup
}
