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
    /// What was promised, with the office and the person who answer for it now.
    public var words: CommitmentWords
    /// By when, after all changes of the day, as yyyy-mm-dd.
    public var due: String?
    /// How it stands, as far as it was written down: never *vencido*, which depends on the day.
    public var recorded: CommitmentState
    /// Why it cannot be done; empty unless that is how it stands.
    public var reason: String

    /// A commitment of another session.
    public init(
        session: SessionID, title: String, day: CalendarDate?, commitment: CommitmentID,
        words: CommitmentWords, due: String?, recorded: CommitmentState = .open, reason: String = ""
    ) {
        self.session = session
        self.title = title
        self.day = day
        self.commitment = commitment
        self.words = words
        self.due = due
        self.recorded = recorded
        self.reason = reason
    }

    /// The commitments that stand in a session, as they were followed there, in the order in which they were made.
    public static func all(of state: SessionState) -> [EarlierCommitment] {
        state.commitments.filter { !$0.withdrawn && state.text($0.terms.text) != nil }.map { commitment in
            let followed = state.followed(commitment)
            return EarlierCommitment(
                session: state.id, title: state.plan.title, day: state.plan.date, commitment: commitment.id,
                words: CommitmentWords(
                    text: followed.words.text, office: followed.office, person: followed.person),
                due: followed.due?.iso, recorded: followed.recordedState, reason: followed.reason)
        }
    }

    /// How it stands on a day.
    public func state(on day: CalendarDate) -> CommitmentState {
        guard !recorded.isClosed, let due = due.flatMap({ CalendarDate(iso: $0) }), due < day else {
            return recorded
        }
        return .overdue
    }

    /// Whether it should have been kept by a day, and was neither kept nor given up.
    public func isOverdue(on day: CalendarDate) -> Bool { state(on: day) == .overdue }
}
