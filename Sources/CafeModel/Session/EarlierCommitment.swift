/// A commitment of another session of the same process, as it stands there: what a session that recalls commitments is
/// shown, and cannot change.
public struct EarlierCommitment: Hashable, Sendable {
    /// The session that it was made in.
    public var session: SessionID
    /// What that session was called.
    public var title: String
    /// On which day that session was.
    public var day: CalendarDate?
    /// Its reference there.
    public var commitment: CommitmentID
    /// What was promised, by which office, by whom.
    public var words: CommitmentWords
    /// By when, as yyyy-mm-dd.
    public var due: String?

    /// A commitment of another session.
    public init(
        session: SessionID, title: String, day: CalendarDate?, commitment: CommitmentID,
        words: CommitmentWords, due: String?
    ) {
        self.session = session
        self.title = title
        self.day = day
        self.commitment = commitment
        self.words = words
        self.due = due
    }

    /// The commitments that stand in a session, in the order in which they were made.
    public static func all(of state: SessionState) -> [EarlierCommitment] {
        state.commitments.filter { !$0.withdrawn }.compactMap { commitment in
            guard let encoded = state.text(commitment.terms.text) else { return nil }
            return EarlierCommitment(
                session: state.id, title: state.plan.title, day: state.plan.date, commitment: commitment.id,
                words: CommitmentWords(encoded: encoded), due: commitment.terms.date)
        }
    }

    /// Whether it should have been kept by a day.
    public func isOverdue(on day: CalendarDate) -> Bool {
        due.flatMap { CalendarDate(iso: $0) }.map { $0 < day } ?? false
    }
}
