/// Something of a session that is followed.
public enum FollowUpItem: Hashable, Sendable {
    /// A commitment.
    case commitment(SessionID, CommitmentID)
    /// A proposal *por analizar*, or a question without an answer.
    case matter(SessionID, NoteID)

    /// The session.
    public var session: SessionID {
        switch self {
        case .commitment(let session, _), .matter(let session, _): session
        }
    }
}
