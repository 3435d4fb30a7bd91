/// A kind of event: which stages it has, which kinds of contribution, which limits. The engine and the screens know
/// mechanisms only through this value.
public struct Mechanism: Sendable {
    /// How people get their places.
    public enum Seating: Hashable, Sendable {
        /// They change tables from round to round.
        case rotating
        /// They are given one place each for the whole event.
        case assigned
        /// They sit where they like.
        case free
    }

    /// What the tables are.
    public enum Places: Hashable, Sendable {
        /// One table for each topic.
        case tablePerTopic
        /// Workshops on the same points, of at most so many people; each takes every topic.
        case workshops(of: Int)
    }

    /// Which one.
    public var id: MechanismID
    /// The kinds of contribution of a table in a stage; the first is the one that an empty entry has.
    public var kinds: @Sendable (StageKind) -> [NoteKind]
    /// The running order of a plan, from *preparación* to *cierre*.
    public var stages: @Sendable (Plan) -> [Stage]
    /// How long the stages last where the plan does not say.
    public var minutes = StageMinutes()
    /// How people get their places.
    public var seating = Seating.free
    /// What the tables are.
    public var places = Places.tablePerTopic
    /// What the guide recommends.
    public var limits = Limits()
    /// Which kind of note names which: a solution names the problem that it answers.
    public var answers: [NoteKind: NoteKind] = [:]
    /// Whether it is counted who has spoken, by seat, so that everybody does.
    public var talliesVoices = false
    /// What every table elects; nil where nobody is elected.
    public var election: ElectionRule?
    /// The pillars by which contributions are classified, in the order of their form; none where there are none.
    public var pillars: [Pillar] = []
    /// Whether the commitments of earlier sessions of the process are shown.
    public var recallsCommitments = false
    /// What the session leaves behind.
    public var closingDocuments: [ClosingDocument] = [.minutes, .attendance]

    /// Whether people change tables from round to round.
    public var rotates: Bool { seating == .rotating }

    /// The kinds of note of the stages in which the tables talk, each once.
    public var talkKinds: [NoteKind] {
        var all: [NoteKind] = []
        for stage in StageKind.allCases where stage.talks && stageKinds.contains(stage) {
            for kind in kinds(stage) where !all.contains(kind) { all.append(kind) }
        }
        return all
    }

    /// The kinds of stage that a plan can have.
    public var stageKinds: Set<StageKind> {
        var probe = Plan(mechanism: id, title: "", topics: [Topic(title: "")], rounds: 2)
        probe.minutes.registration = 1
        probe.minutes.pause = 1
        probe.minutes.evaluation = 1
        return Set(stages(probe).map(\.kind))
    }
}
