/// A session as its facts have made it. Every screen is made from this; nothing else changes it than ``apply(_:)``.
public struct SessionState: Sendable {
    /// The highest number that a participant can have: a damaged fact must not fill the memory.
    static let personLimit = 100_000

    /// Which session.
    public let id: SessionID
    /// How many facts made it.
    public internal(set) var sequence = 0
    /// What was prepared.
    public internal(set) var plan = Plan(mechanism: .worldCafe, title: "", topics: [], rounds: 0)
    /// The text that holds the plan; nil before there is one. Whoever changes the plan names the one they have seen.
    public internal(set) var planText: TextID?
    /// The running order.
    public internal(set) var order: [Stage] = [Stage(.preparation)]
    /// The session's line of time.
    public internal(set) var timeline: Timeline
    /// The stage that is on; nil when the event has ended (*terminada*).
    public internal(set) var position: StageIndex? = 0
    /// The countdowns of the stage.
    public internal(set) var clocks = StageClocks(stage: .paused(remaining: .zero))
    /// Whose turn it is in the plenary: a place in ``tables``.
    public internal(set) var turn = 0
    /// The stages as they really were.
    public internal(set) var visits: [Visit] = []
    /// The tables, by number.
    public internal(set) var tables: [Table] = []
    /// The notes.
    public internal(set) var notes = NoteShelf()
    /// Texts and persons' data that this reader may see.
    public internal(set) var texts = TextShelf()
    /// Those expected and those who came, by number.
    public internal(set) var people: [Person] = []
    /// The groups of similar notes, in the order in which they were made.
    public internal(set) var groups: [NoteGroup] = []
    /// The commitments, in the order in which they were made.
    public internal(set) var commitments: [Commitment] = []
    /// Those who stand for election, in the order in which they were nominated.
    public internal(set) var candidates: [Candidate] = []
    /// The hands counted in the evaluation.
    public internal(set) var evaluation = EvaluationCounts()
    /// What the facilitator wrote to the tables.
    public internal(set) var messages: [Message] = []
    /// Whether the acta was approved.
    public internal(set) var approved = false
    /// Whether somebody has looked the acta through (*revisada*) since it last changed.
    public internal(set) var minutesReviewed = false
    /// How often the acta was approved: a correction after an approval is a new version.
    public internal(set) var approvals = 0
    /// When the last fact was written, on the wall clock.
    public internal(set) var changed = Milliseconds.zero
    /// Notes as they were when the acta was approved, of those that have been replied to since.
    var notesOfMinutes: [NoteID: Note] = [:]
    /// Commitments as they were when the acta was approved, of those that have been followed up since.
    var commitmentsOfMinutes: [CommitmentID: Commitment] = [:]
    /// Commitments that were made since the acta was approved: no part of it.
    var commitmentsSinceMinutes: [CommitmentID] = []
    /// What stands for each text from which a passage was struck.
    var struckTexts: [TextID: TextID] = [:]
    /// Which text gave way to which in the command that is being taken in.
    var replaced: [TextID: TextID] = [:]
    /// That command.
    var replacedBy: CommandID?
    /// What can be taken back, oldest first; a slice, from whose beginning the oldest goes without the others moving.
    public internal(set) var changes: ArraySlice<Change> = []

    /// A session of which nothing is known yet.
    public init(id: SessionID) {
        self.id = id
        let never = Reading(wall: .zero, boot: .zero, bootID: BootID(high: 0, low: 0))
        timeline = Timeline(beginning: never)
    }

    /// The mechanism.
    public var mechanism: Mechanism { plan.mechanism.value }

    /// The stage that is on; nil when the event has ended.
    public var stage: Stage? { position.map { order[$0] } }

    /// The stage that is on, or, when the event has ended, the one from which it ended.
    var lastStage: StageIndex { position ?? visits.last { $0.stage != nil }?.stage ?? order.count - 1 }

    /// Whether it is a rehearsal, on a faster line of time.
    public var isRehearsal: Bool { timeline.rate != 1 }

    /// Where the session is in its life.
    public var phase: Phase {
        guard let position else { return approved ? .closed : .finished }
        return position == 0 ? .prepared : .live
    }

    /// The round that is on, or that was on last; nil before the first.
    public var round: Int? {
        let reached = order.prefix(through: position ?? order.count - 1)
        return reached.last { $0.kind == .round }?.round
    }

    /// The last round that has ever begun; 0 before the first. After a return to an earlier stage, what was begun
    /// in a later round still belongs to it.
    public var lastRoundBegun: Int {
        let reached = visits.compactMap(\.stage).filter { order.indices ~= $0 && order[$0].kind == .round }
        return reached.compactMap { order[$0].round }.max() ?? 0
    }

    /// The round that a note belongs to whose writing begins now.
    public var writingRound: Int? { round }

    /// How many rounds there are.
    public var rounds: Int { order.count { $0.kind == .round } }

    /// How many seats everybody is given: one for each round where people change tables, one in all where they are
    /// given a place once, none where they sit where they like.
    public var seatings: Int {
        switch mechanism.seating {
        case .rotating: rounds
        case .assigned: 1
        case .free: 0
        }
    }

    /// The place among a person's ``Person/seats`` that counts now.
    public var seating: Int { mechanism.seating == .rotating ? max(0, (round ?? 1) - 1) : 0 }

    /// The table with a number.
    public func table(_ number: TableNumber) -> Table? {
        tables.indices ~= number.value - 1 ? tables[number.value - 1] : nil
    }

    /// What a table talks about; a workshop takes every topic.
    public func topic(_ number: TableNumber) -> Topic? { plan.topic(at: number) }

    /// The words of a text; nil when they were suppressed or are not for this reader.
    public func text(_ id: TextID?) -> String? { id.flatMap { texts[$0] } }

    /// Where a redirected complaint went, as far as this reader may see it.
    public func filing(of note: Note) -> Filing? { text(note.filing).map { Filing(encoded: $0) } }

    /// Whether the proper channel has given a redirected complaint its number; a number that was suppressed counts.
    public func isFiled(_ note: Note) -> Bool {
        note.filing != nil && filing(of: note)?.number.isEmpty != true
    }

    /// How many contributions count, of all tables and kinds.
    public var contributionCount: Int { tables.reduce(0) { $0 + $1.contributionCount } }

    /// The commitment with a reference.
    public func commitment(_ id: CommitmentID) -> Commitment? { commitments.first { $0.id == id } }

    /// The notes of a table, in the order in which they were taken.
    public func notes(of table: TableNumber) -> [Note] {
        (self.table(table)?.notes ?? []).compactMap { notes[$0] }
    }

    /// Learns a text that this reader may see from now on.
    public mutating func reveal(_ id: TextID, _ body: String) { texts[id] = body }
}

/// Where a session is in its life.
public enum Phase: Hashable, Sendable {
    /// Not begun.
    case prepared
    /// People are in the room.
    case live
    /// The event has ended (*terminada*); the recorders go on.
    case finished
    /// The acta is approved.
    case closed
}
