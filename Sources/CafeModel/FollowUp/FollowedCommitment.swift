/// A commitment with its life so far, as the follow-up, the next meeting of a series and documents show it.
public struct FollowedCommitment: Hashable, Sendable {
    /// Its reference.
    public var id: CommitmentID
    /// The words that were committed to, with the office and the person as they were then.
    public var words: CommitmentWords
    /// The day that was promised, as yyyy-mm-dd.
    public var promised: String?
    /// What happened since, in the order in which it was written down, steps taken back included.
    public var steps: [FollowedStep]
    /// The contributions that it comes from.
    public var sources: [FollowedSource]

    /// A commitment.
    public init(
        id: CommitmentID, words: CommitmentWords, promised: String?, steps: [FollowedStep] = [],
        sources: [FollowedSource] = []
    ) {
        self.id = id
        self.words = words
        self.promised = promised
        self.steps = steps
        self.sources = sources
    }

    /// The steps that count.
    public var standing: [FollowedStep] { steps.filter { !$0.withdrawn } }

    /// The office that answers for it now.
    public var office: String {
        standing.last { $0.step == .handOver && !$0.words.office.isEmpty }?.words.office ?? words.office
    }

    /// The person who answers for it now (*responsable actual*). Another office without a named person has nobody yet.
    public var person: String { standing.last { $0.step == .handOver }?.words.person ?? words.person }

    /// By when, after all changes of the day.
    public var due: CalendarDate? {
        (standing.compactMap(\.step.day).last ?? promised).flatMap { CalendarDate(iso: $0) }
    }

    /// How it stands, as far as it was written down: never *vencido*, which depends on the day.
    public var recordedState: CommitmentState {
        var state = CommitmentState.open
        for step in standing {
            switch step.step {
            case .progress: if state == .open { state = .inProgress }
            case .started: state = .inProgress
            case .fulfilled: state = .fulfilled
            case .notViable: state = .notViable
            case .reopened: state = .open
            case .review, .handOver, .rescheduled: break
            }
        }
        return state
    }

    /// How it stands on a day.
    public func state(on today: CalendarDate) -> CommitmentState {
        let state = recordedState
        if !state.isClosed, let due, due < today { return .overdue }
        return state
    }

    /// Why it cannot be done; empty unless that is how it stands.
    public var reason: String {
        let last = standing.last { $0.step.matter == .state }
        return last?.step == .notViable ? last?.words.text ?? "" : ""
    }

    /// The days until it is due; negative when it is late, nil when it has no day.
    public func daysLeft(on today: CalendarDate) -> Int? { due.map { $0.dayNumber - today.dayNumber } }
}
