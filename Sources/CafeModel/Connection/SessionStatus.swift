/// Where a session stands at one moment, in numbers: what there is to say of it without reading what anybody wrote.
public struct SessionStatus: Hashable, Sendable {
    /// A countdown as it shows.
    public struct Clock: Hashable, Sendable {
        /// What remains, negative in overtime; nil while the stage has no countdown.
        public var remaining: Milliseconds?
        /// Whether it stands still.
        public var isPaused: Bool

        /// A countdown as it shows.
        public init(remaining: Milliseconds?, isPaused: Bool) {
            self.remaining = remaining
            self.isPaused = isPaused
        }
    }

    /// Where a table stands.
    public struct Table: Hashable, Sendable {
        /// Its number.
        public var number: TableNumber
        /// Its time.
        public var clock: Clock
        /// Whether its time is its own and not the stage's.
        public var hasOwnClock: Bool
        /// How many contributions it has.
        public var contributions: Int
        /// Whether a screen of it is connected.
        public var isConnected: Bool
        /// Whether it asks for support.
        public var asksSupport: Bool

        /// Where a table stands.
        public init(
            number: TableNumber, clock: Clock, hasOwnClock: Bool, contributions: Int, isConnected: Bool,
            asksSupport: Bool
        ) {
            self.number = number
            self.clock = clock
            self.hasOwnClock = hasOwnClock
            self.contributions = contributions
            self.isConnected = isConnected
            self.asksSupport = asksSupport
        }
    }

    /// The session.
    public var id: SessionID
    /// Its plan.
    public var plan: Plan
    /// Whether the event is not over.
    public var isOpen: Bool
    /// Whether it is a rehearsal, on a faster line of time.
    public var isRehearsal: Bool
    /// The stage that is on; nil once the event is over.
    public var stage: Stage?
    /// How many rounds it has.
    public var rounds: Int
    /// The stage's time.
    public var clock: Clock
    /// Its tables, by number.
    public var tables: [Table]
    /// How many contributions there are.
    public var contributions: Int
    /// How many facts it is made from.
    public var sequence: Int

    /// Where a session stands.
    public init(
        id: SessionID, plan: Plan, isOpen: Bool, isRehearsal: Bool, stage: Stage?, rounds: Int, clock: Clock,
        tables: [Table], contributions: Int, sequence: Int
    ) {
        self.id = id
        self.plan = plan
        self.isOpen = isOpen
        self.isRehearsal = isRehearsal
        self.stage = stage
        self.rounds = rounds
        self.clock = clock
        self.tables = tables
        self.contributions = contributions
        self.sequence = sequence
    }

    /// Where a session stands.
    /// - Parameters:
    ///   - connected: the tables of which a screen is connected.
    ///   - now: what the clocks show.
    public init(_ state: SessionState, connected: Set<TableNumber>, at now: Reading) {
        let time = state.timeline.time(at: now)
        let counts = state.stage?.duration != nil
        func clock(_ countdown: Countdown) -> Clock {
            Clock(
                remaining: counts ? countdown.remaining(at: time) : nil,
                isPaused: counts && countdown.isPaused)
        }
        self.init(
            id: state.id, plan: state.plan, isOpen: state.position != nil, isRehearsal: state.isRehearsal,
            stage: state.stage, rounds: state.rounds, clock: clock(state.clocks.stage),
            tables: state.tables.map { table in
                Table(
                    number: table.number, clock: clock(state.clocks.countdown(of: table.number)),
                    hasOwnClock: state.clocks.tables[table.number] != nil,
                    contributions: table.contributionCount, isConnected: connected.contains(table.number),
                    asksSupport: table.asksSupport)
            },
            contributions: state.contributionCount, sequence: state.sequence)
    }
}
