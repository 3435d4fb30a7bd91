import CafeModel

/// A commitment with its words.
struct CommitmentRecord: Hashable, Sendable {
    /// Which one.
    let id: CommitmentID
    /// What, which office, who.
    let words: CommitmentWords
    /// By when, as yyyy-mm-dd.
    let date: String?
    /// Where it comes from.
    let sources: [NoteID]
    /// Taken back.
    let withdrawn: Bool
    /// How it stands, as far as it was written down: never *vencido*, which depends on the day.
    let state: CommitmentState
}
