/// A line of the follow-up over all sessions: what, who, by when, how it stands.
public struct FollowUpRow: Hashable, Sendable {
    /// How it stands.
    public enum Standing: Hashable, Sendable {
        /// A commitment, in this state.
        case commitment(CommitmentState)
        /// A proposal that nobody has decided.
        case pendingProposal
        /// A question that nobody has answered.
        case openQuestion

        /// Whether nothing more is to be done.
        public var isClosed: Bool {
            if case .commitment(let state) = self { state.isClosed } else { false }
        }
    }

    /// Within how many days something is due soon.
    public static let soon = 30

    /// What it is.
    public var item: FollowUpItem
    /// The session's title.
    public var session: String
    /// The day of the session.
    public var date: CalendarDate?
    /// The series or process that the session belongs to; empty when it stands alone.
    public var process: String
    /// What was promised, proposed or asked; empty when it was suppressed.
    public var text: String
    /// The office that answers for it; empty when none was named.
    public var office: String
    /// The person who answers for it now; empty when nobody was named.
    public var person: String
    /// By when.
    public var due: CalendarDate?
    /// How it stands.
    public var standing: Standing
    /// The days until it is due; negative when it is late, nil without a day.
    public var daysLeft: Int?

    /// Whether its day has passed and something is still to be done.
    public var isOverdue: Bool { !standing.isClosed && (daysLeft ?? 0) < 0 }

    /// Whether it is due within ``soon`` days.
    public var isDueSoon: Bool { !standing.isClosed && daysLeft.map { 0...Self.soon ~= $0 } == true }
}

extension FollowUpRow {
    /// The lines of all sessions on a day: overdue first, what has been so the longest on top; then what is due, the next on top; then what
    /// has no day; what is closed last.
    public static func rows(of sessions: [SessionFollowUp], on today: CalendarDate) -> [FollowUpRow] {
        let ordered = sessions.sorted {
            ($0.date?.dayNumber ?? .max, $0.session) < ($1.date?.dayNumber ?? .max, $1.session)
        }
        let rows = ordered.flatMap { session in
            session.commitments.map { FollowUpRow($0, of: session, today) }
                + session.matters.map { FollowUpRow($0, of: session, today) }
        }
        let ranks = rows.map(\.rank)
        let places = rows.indices.sorted {
            (ranks[$0].closed, ranks[$0].day, $0) < (ranks[$1].closed, ranks[$1].day, $1)
        }
        return places.map { rows[$0] }
    }

    private var rank: (closed: Int, day: Int) {
        standing.isClosed ? (1, -(due?.dayNumber ?? 0)) : (0, due?.dayNumber ?? .max)
    }

    private init(_ commitment: FollowedCommitment, of session: SessionFollowUp, _ today: CalendarDate) {
        self.init(
            item: .commitment(session.session, commitment.id), session: session.title, date: session.date,
            process: session.process, text: commitment.words.text, office: commitment.office,
            person: commitment.person, due: commitment.due,
            standing: .commitment(commitment.state(on: today)), daysLeft: commitment.daysLeft(on: today))
    }

    private init(_ matter: OpenMatter, of session: SessionFollowUp, _ today: CalendarDate) {
        self.init(
            item: .matter(session.session, matter.source.note), session: session.title, date: session.date,
            process: session.process, text: matter.source.text, office: matter.resolution.office, person: "",
            due: matter.due, standing: matter.source.kind == .question ? .openQuestion : .pendingProposal,
            daysLeft: matter.due.map { $0.dayNumber - today.dayNumber })
    }
}
