/// What a rotation is asked to be. People, tables and rounds are counted from 0 here.
public struct RotationRequest: Sendable, Equatable {
    /// Two people of whom something is wished; their order does not matter.
    public typealias Pair = (Int, Int)

    /// How many people sit down, known as `0..<people`.
    public var people: Int
    /// How many tables there are, known as `0..<tables`.
    public var tables: Int
    /// How many rounds there are; at most as many as tables, as nobody sits at a table twice.
    public var rounds: Int
    /// Chairs per table. They are kept to before tables are made even, and exceeded only where that is
    /// unavoidable; empty if nobody counted them.
    public var chairs: [Int]
    /// Groups (organisations) whose people are to be spread: they meet each other as rarely as possible.
    public var apart: [[Int]]
    /// Pairs who sit together in every round (a companion, an interpreter).
    public var together: [Pair]
    /// Pairs who never share a table.
    public var separate: [Pair]
    /// People who stay at one table in every round (reduced mobility), and which.
    public var fixed: [Int: Int]

    /// A request without wishes but those given.
    public init(
        people: Int, tables: Int, rounds: Int, chairs: [Int] = [], apart: [[Int]] = [],
        together: [Pair] = [], separate: [Pair] = [], fixed: [Int: Int] = [:]
    ) {
        self.people = people
        self.tables = tables
        self.rounds = rounds
        self.chairs = chairs
        self.apart = apart
        self.together = together
        self.separate = separate
        self.fixed = fixed
    }

    /// Whether both ask for the same.
    public static func == (left: RotationRequest, right: RotationRequest) -> Bool {
        left.people == right.people && left.tables == right.tables && left.rounds == right.rounds
            && left.chairs == right.chairs && left.apart == right.apart && left.fixed == right.fixed
            && left.together.elementsEqual(right.together, by: ==)
            && left.separate.elementsEqual(right.separate, by: ==)
    }
}
