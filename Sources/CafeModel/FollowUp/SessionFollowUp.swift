/// What is left to follow of a session: its commitments with their life, and what the entity has not answered yet. The
/// one read model of the follow-up screen, of the next meeting of a series, and of what is published.
public struct SessionFollowUp: Hashable, Sendable {
    /// Which session.
    public var session: SessionID
    /// Its title.
    public var title: String
    /// The entity.
    public var entity: String
    /// The series or process that it belongs to; empty when it stands alone.
    public var process: String
    /// Its mechanism.
    public var mechanism: MechanismID
    /// The day of the event.
    public var date: CalendarDate?
    /// Where it is in its life.
    public var phase: Phase
    /// How many facts it was made from: what a command that changes a commitment has seen.
    public var sequence: Int
    /// The commitments that stand, in the order in which they were made.
    public var commitments: [FollowedCommitment]
    /// Proposals *por analizar* and questions without an answer, in the order of the tables.
    public var matters: [OpenMatter]

    /// What is left to follow of a session.
    public init(
        session: SessionID, title: String, entity: String, process: String, mechanism: MechanismID,
        date: CalendarDate?, phase: Phase, sequence: Int, commitments: [FollowedCommitment],
        matters: [OpenMatter]
    ) {
        self.session = session
        self.title = title
        self.entity = entity
        self.process = process
        self.mechanism = mechanism
        self.date = date
        self.phase = phase
        self.sequence = sequence
        self.commitments = commitments
        self.matters = matters
    }

    /// What is left to follow of a session as it is now.
    public init(_ state: SessionState) {
        self.init(
            session: state.id, title: state.plan.title, entity: state.plan.entity,
            process: state.plan.process, mechanism: state.plan.mechanism, date: state.plan.date,
            phase: state.phase, sequence: state.sequence,
            commitments: state.commitments.filter { !$0.withdrawn }.map { state.followed($0) },
            matters: state.openMatters)
    }
}

extension SessionState {
    /// A commitment with its life so far.
    public func followed(_ commitment: Commitment) -> FollowedCommitment {
        FollowedCommitment(
            id: commitment.id, words: CommitmentWords(encoded: text(commitment.terms.text) ?? ""),
            promised: commitment.terms.date,
            steps: commitment.entries.map { entry in
                FollowedStep(
                    id: entry.id, step: entry.step,
                    words: text(entry.text).map { FollowUpWords(encoded: $0) } ?? FollowUpWords(),
                    recorded: entry.recorded, role: entry.author.role, withdrawn: entry.withdrawn)
            },
            sources: commitment.terms.sources.compactMap { notes[$0] }.map { followed($0) })
    }

    /// Proposals *por analizar* and questions without an answer, in the order of the tables. Before the event there are
    /// none, and what was declared out of scope was answered by that.
    public var openMatters: [OpenMatter] {
        tables.flatMap { notes(of: $0.number) }
            .filter { note in
                guard note.counts, !note.outOfScope else { return false }
                return note.isOpenQuestion || (note.kind.asksForAction && note.outcome == .pending)
            }
            .map { OpenMatter(source: followed($0), resolution: resolution(of: $0), revision: $0.revision) }
    }

    private func followed(_ note: Note) -> FollowedSource {
        FollowedSource(
            note: note.id, table: note.table, kind: note.kind,
            text: text(note.wording) ?? text(note.text) ?? "", isPublic: note.isPublic)
    }
}
