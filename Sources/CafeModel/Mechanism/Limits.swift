extension Mechanism {
    /// What a guide recommends. Recommendations only: a plan outside them is warned of, never refused.
    public struct Limits: Hashable, Sendable {
        /// How many topics at most.
        public var topics: Int?
        /// How many chairs at a table at most.
        public var chairs: Int?
        /// How many people.
        public var people: ClosedRange<Int>?
        /// How many days before the event the invitation goes out, at least.
        public var notice: Int?
        /// How many minutes the tables talk.
        public var talk: ClosedRange<Int>?
        /// Whether every topic has what the entity tells the participants about it.
        public var briefings = false

        /// No recommendation but those that are given.
        public init(
            topics: Int? = nil, chairs: Int? = nil, people: ClosedRange<Int>? = nil, notice: Int? = nil,
            talk: ClosedRange<Int>? = nil, briefings: Bool = false
        ) {
            self.topics = topics
            self.chairs = chairs
            self.people = people
            self.notice = notice
            self.talk = talk
            self.briefings = briefings
        }
    }
}
