import CafeModel

/// The versions of a session's acta. The journal keeps them all: a version is the session as it was when that approval
/// was written down. Words that were suppressed since are gone from it, as from everything else; the rest of a note of
/// which only a passage was struck stays.
public struct MinutesVersions {
    private let session: SessionID
    private let facts: [Fact]
    private let present: SessionState

    /// The versions of a session, by all of its facts.
    public init(_ facts: [Fact], of present: SessionState) {
        session = present.id
        self.facts = facts
        self.present = present
    }

    /// How many were approved.
    public var count: Int { present.approvals }

    /// The session when a version was approved; nil when there is no such version.
    /// - Parameter version: from 1.
    public func state(of version: Int) -> SessionState? {
        guard (1...max(1, count)).contains(version), count > 0 else { return nil }
        // The one that stands now knows what was struck out of it since.
        if version == count, present.approved { return present }
        var state = SessionState(id: session)
        for fact in facts {
            state.apply(fact)
            if state.approved, state.approvals == version { return state.afterStrikes(of: present) }
        }
        return nil
    }
}
