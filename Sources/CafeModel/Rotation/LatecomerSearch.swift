/// Branch and bound over the free seats of one person, the most promising first.
struct LatecomerSearch {
    /// Beyond this many seats looked at, the best card so far is good enough; six tables need fewer than 2,000.
    private static let patience = 20_000

    private let rotation: Rotation
    private let chairs: [Int]
    private let present: [Int]
    private let earlier: [Int?]
    /// Tables in the order in which they are tried, per round.
    private var order: [[Int]] = []
    /// `seatCost[round][table]`: what sitting down there costs, encounters apart.
    private var seatCost: [[Int]] = []
    private var encounters: [Int]
    private var visited: Set<Int>
    private var card: [Int?]
    private var best: [Int?]
    private var lowest = Int.max
    private var looked = 0

    /// A search in a rotation without those absent.
    init(_ rotation: Rotation, absent: Set<Int>, chairs: [Int], returning: Int?) {
        self.rotation = rotation
        self.chairs = chairs
        present = rotation.seats.indices.filter { !absent.contains($0) && $0 != returning }
        earlier = returning.map { rotation.seats[$0] } ?? []
        encounters = [Int](repeating: 0, count: rotation.people)
        visited = []
        card = [Int?](repeating: nil, count: rotation.rounds)
        best = card
    }

    /// The best card from a round on.
    mutating func card(fromRound: Int, generator: inout SeededGenerator) -> [Int?] {
        for round in 0..<min(fromRound, earlier.count) {
            guard let table = earlier[round] else { continue }
            card[round] = table
            visited.insert(table)
            for person in present where rotation.seats[person][round] == table { encounters[person] += 1 }
        }
        best = card
        guard fromRound < rotation.rounds else { return card }
        weighSeats(&generator)
        look(fromRound, cost: 0)
        return best
    }

    private mutating func weighSeats(_ generator: inout SeededGenerator) {
        for round in 0..<rotation.rounds {
            var sizes = [Int](repeating: 0, count: rotation.tables)
            for person in present {
                if let table = rotation.seats[person][round] { sizes[table] += 1 }
            }
            let smallest = sizes.min() ?? 0
            let costs = sizes.enumerated().map { table, size in
                let excess = size - smallest
                let over = chairs.indices.contains(table) ? max(0, size + 1 - chairs[table]) : 0
                return RotationSearch.Weight.evenness * excess * excess + RotationSearch.Weight.chair * over
            }
            var tables = Array(0..<rotation.tables)
            generator.shuffle(&tables)
            let ranked = tables.enumerated().sorted { one, other in
                (costs[one.element], one.offset) < (costs[other.element], other.offset)
            }
            order.append(ranked.map(\.element))
            seatCost.append(costs)
        }
    }

    private mutating func look(_ round: Int, cost: Int) {
        if round == rotation.rounds {
            if cost < lowest { (lowest, best) = (cost, card) }
            return
        }
        var anyFree = false
        for table in order[round] where !visited.contains(table) {
            anyFree = true
            looked += 1
            if looked > Self.patience && lowest < Int.max { return }
            let neighbours = present.filter { rotation.seats[$0][round] == table }
            let repeated = neighbours.reduce(0) { $0 + min(1, encounters[$1]) }
            let total = cost + seatCost[round][table] + repeated
            if total >= lowest { continue }
            sit(at: table, neighbours, round)
            look(round + 1, cost: total)
            rise(from: table, neighbours, round)
        }
        if !anyFree { look(round + 1, cost: cost) }
    }

    private mutating func sit(at table: Int, _ neighbours: [Int], _ round: Int) {
        visited.insert(table)
        card[round] = table
        for person in neighbours { encounters[person] += 1 }
    }

    private mutating func rise(from table: Int, _ neighbours: [Int], _ round: Int) {
        visited.remove(table)
        card[round] = nil
        for person in neighbours { encounters[person] -= 1 }
    }
}
