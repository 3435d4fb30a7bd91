/// The search for a rotation that mixes: simulated annealing over exchanges of paths (`docs/rotation.md`).
///
/// A *unit* is a person, or people who sit together. Who sits at a table is a set of bits, so that whom a person
/// meets is the union of as many words as there are rounds; as sizes stay the same, the fewest repeated
/// encounters are the largest unions, and an exchange is judged without a look at any single encounter.
/// It owns its memory and is never copied: nothing is allocated while it searches.
struct RotationSearch: ~Copyable {
    /// What one unit weighs in the search.
    struct Unit {
        var members: [Int]
        /// The table per round; nil in rounds that are over.
        var path: [Int?]
        /// Tables of rounds that are over.
        var blocked: Set<Int> = []
        /// People met in rounds that are over.
        var met: Set<Int> = []
        var apart: Set<Int> = []
        var separate: Set<Int> = []
    }

    /// What counts how much: chairs before evenness, evenness before pairs, pairs before encounters.
    enum Weight {
        static let chair = 100_000
        static let evenness = 1_000
        static let separate = 200
        static let apart = 2
    }

    static let free = -1
    static let blocked = -2
    static let highestCost = 15

    let tables: Int
    let rounds: Int
    let firstRound: Int
    let words: Int
    let unitCount: Int
    let maximumSize: Int
    /// Whether any two units may trade places without a difference.
    let interchangeable: Bool
    /// Whether sizes are as good as they can be from the start.
    let settled: Bool
    let wishes: Bool

    let seat: UnsafeMutablePointer<Int>
    let roundAt: UnsafeMutablePointer<Int>
    let weight: UnsafeMutablePointer<Int>
    let own: UnsafeMutablePointer<UInt64>
    let past: UnsafeMutablePointer<UInt64>
    let apart: UnsafeMutablePointer<UInt64>
    let separate: UnsafeMutablePointer<UInt64>
    let occupants: UnsafeMutablePointer<UInt64>
    let size: UnsafeMutablePointer<Int>
    let sizeCost: UnsafeMutablePointer<Int>
    let best: UnsafeMutablePointer<Int>
    let chances: UnsafeMutablePointer<UInt64>

    /// A search that begins at the units' paths; `still` are people who sit at one table throughout.
    init(
        units: [Unit], still: [Int: Int], people: Int, tables: Int, rounds: Int, firstRound: Int,
        chairs: [Int]
    ) {
        self.tables = tables
        self.rounds = rounds
        self.firstRound = firstRound
        words = max(1, (people + 63) / 64)
        unitCount = units.count
        maximumSize = people
        wishes = units.contains { !$0.apart.isEmpty || !$0.separate.isEmpty }
        interchangeable =
            !wishes && firstRound == 0 && still.isEmpty && units.allSatisfy { $0.members.count == 1 }
        settled = interchangeable && chairs.allSatisfy { $0 * tables >= people + tables - 1 }

        func zeros<Number: FixedWidthInteger>(_ count: Int) -> UnsafeMutablePointer<Number> {
            let pointer = UnsafeMutablePointer<Number>.allocate(capacity: max(1, count))
            pointer.initialize(repeating: 0, count: max(1, count))
            return pointer
        }
        seat = zeros(units.count * rounds)
        best = zeros(units.count * rounds)
        chances = zeros(Self.highestCost + 1)
        roundAt = zeros(units.count * tables)
        weight = zeros(units.count)
        own = zeros(units.count * words)
        past = zeros(units.count * words)
        apart = zeros(units.count * words)
        separate = zeros(units.count * words)
        occupants = zeros(rounds * tables * words)
        size = zeros(rounds * tables)
        sizeCost = zeros(tables * (people + 1))
        for table in 0..<tables {
            for count in 0...people {
                let over = chairs.indices.contains(table) ? max(0, count - chairs[table]) : 0
                sizeCost[table * (people + 1) + count] =
                    Weight.evenness * count * count + Weight.chair * over * over
            }
        }
        for (person, table) in still { sit([person], at: table, in: firstRound..<rounds) }
        for (index, unit) in units.enumerated() { place(unit, index) }
        save()
    }

    deinit {
        seat.deallocate()
        roundAt.deallocate()
        weight.deallocate()
        own.deallocate()
        past.deallocate()
        apart.deallocate()
        separate.deallocate()
        occupants.deallocate()
        size.deallocate()
        sizeCost.deallocate()
        best.deallocate()
        chances.deallocate()
    }

    private func sit(_ people: [Int], at table: Int, in range: Range<Int>) {
        for round in range {
            size[round * tables + table] += people.count
            for person in people {
                occupants[(round * tables + table) * words + person >> 6] |= 1 << UInt64(person & 63)
            }
        }
    }

    private func place(_ unit: Unit, _ index: Int) {
        weight[index] = unit.members.count
        func mark(_ people: some Sequence<Int>, _ bits: UnsafeMutablePointer<UInt64>) {
            for person in people { bits[index * words + person >> 6] |= 1 << UInt64(person & 63) }
        }
        mark(unit.members, own)
        mark(unit.met, past)
        mark(unit.apart, apart)
        mark(unit.separate, separate)
        for table in 0..<tables {
            roundAt[index * tables + table] = unit.blocked.contains(table) ? Self.blocked : Self.free
        }
        for round in firstRound..<rounds {
            let table = unit.path[round] ?? 0
            seat[index * rounds + round] = table
            roundAt[index * tables + table] = round
            sit(unit.members, at: table, in: round..<round + 1)
        }
    }

    /// Remembers where everybody sits.
    func save() {
        best.update(from: seat, count: unitCount * rounds)
    }

    /// The table of a unit in a round, in the best rotation seen.
    func bestTable(of unit: Int, inRound round: Int) -> Int {
        best[unit * rounds + round]
    }
}
