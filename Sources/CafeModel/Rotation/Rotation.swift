/// Who sits at which table in which round.
public struct Rotation: Sendable, Equatable {
    /// `seats[person][round]` is the table, counted from 0; nil where the person is not in the room.
    public var seats: [[Int?]]
    /// How many tables there are.
    public let tables: Int
    /// How many rounds there are.
    public let rounds: Int

    /// A rotation from its seats; every person's row has an entry per round.
    public init(seats: [[Int?]], tables: Int, rounds: Int) {
        self.seats = seats
        self.tables = tables
        self.rounds = rounds
    }

    /// How many people have a card, people who left included.
    public var people: Int { seats.count }

    /// The people at a table in a round, in their order.
    public func people(atTable table: Int, inRound round: Int) -> [Int] {
        seats.indices.filter { seats[$0][round] == table }
    }

    /// How many people sit at each table in a round.
    public func sizes(inRound round: Int, absent: Set<Int> = []) -> [Int] {
        var sizes = [Int](repeating: 0, count: tables)
        for person in seats.indices where !absent.contains(person) {
            if let table = seats[person][round] { sizes[table] += 1 }
        }
        return sizes
    }

    /// In how many rounds two people share a table.
    public func encounters(of one: Int, and other: Int) -> Int {
        var encounters = 0
        for round in 0..<rounds {
            if let table = seats[one][round], table == seats[other][round] { encounters += 1 }
        }
        return encounters
    }
}
