/// What a hub has done since it started, in numbers: nothing of it says what anybody wrote, or who.
public struct HubActivity: Hashable, Sendable {
    /// For how long it has been running.
    public var running: Milliseconds
    /// How many commands were answered, refused and unsaved ones included; one that came twice counts twice.
    public var commands: Int
    /// How many of them were refused, by the rules of the event or because the role may not do this.
    public var refusals: Int
    /// How many of them could not be written.
    public var unsaved: Int
    /// How many facts were stored.
    public var facts: Int
    /// How many commits those were.
    public var commits: Int
    /// How long they took, from the first decision until everything was on disk.
    public var commitTimes: CommitTimes
    /// How many screens and commands are connected, other than whoever asks and the front door.
    public var clients: Int
    /// The most that were connected at one time.
    public var mostClients: Int
    /// How many bytes came from all connections.
    public var received: Int
    /// How many bytes were given to all connections.
    public var sent: Int

    /// How long commits took, in microseconds; each at most an eighth above the truth.
    public struct CommitTimes: Hashable, Sendable {
        /// As many took longer as took less.
        public var median: Int
        /// One in a hundred took longer.
        public var slowest1Percent: Int
        /// The longest.
        public var longest: Int

        /// Times in microseconds.
        public init(median: Int = 0, slowest1Percent: Int = 0, longest: Int = 0) {
            self.median = median
            self.slowest1Percent = slowest1Percent
            self.longest = longest
        }
    }

    /// What a hub has done.
    public init(
        running: Milliseconds, commands: Int = 0, refusals: Int = 0, unsaved: Int = 0, facts: Int = 0,
        commits: Int = 0, commitTimes: CommitTimes = CommitTimes(), clients: Int = 0, mostClients: Int = 0,
        received: Int = 0, sent: Int = 0
    ) {
        self.running = running
        self.commands = commands
        self.refusals = refusals
        self.unsaved = unsaved
        self.facts = facts
        self.commits = commits
        self.commitTimes = commitTimes
        self.clients = clients
        self.mostClients = mostClients
        self.received = received
        self.sent = sent
    }
}
