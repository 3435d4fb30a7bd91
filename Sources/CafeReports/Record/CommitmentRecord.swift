import CafeModel

/// A commitment with its words and its life since.
struct CommitmentRecord: Hashable, Sendable {
    /// Which one.
    let id: CommitmentID
    /// What was promised, by which office, by whom.
    let words: CommitmentWords
    /// By when it was promised, as yyyy-mm-dd.
    let date: String?
    /// Where it comes from.
    let sources: [NoteID]
    /// Taken back.
    let withdrawn: Bool
    /// How it stands, as far as it was written down: never *vencido*, which depends on the day.
    let state: CommitmentState
    /// The office that answers for it now.
    let office: String
    /// The person who answers for it now.
    let person: String
    /// By when, after all changes of the day.
    let due: CalendarDate?
    /// Why it cannot be done; empty unless that is how it stands.
    let reason: String
    /// The steps that count, in the order in which they were written down, with nothing in their words that a document
    /// would obey.
    let steps: [FollowedStep]

    /// How it stands on a day.
    func state(on today: CalendarDate) -> CommitmentState {
        guard !state.isClosed, let due, due < today else { return state }
        return .overdue
    }
}
