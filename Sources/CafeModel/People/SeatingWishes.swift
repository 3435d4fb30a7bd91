/// What is wished for the seats of all, people counted from 0.
struct SeatingWishes {
    /// The wishes of each, by place in the list; partners are numbers, from 1.
    var people: [SeatWishes] = []
    /// The organisation of each, where those of one organisation are to be spread; empty otherwise.
    var organizations: [String] = []

    /// Whether nothing is wished.
    var isEmpty: Bool { people.allSatisfy(\.isEmpty) && groups.isEmpty }

    /// The same wishes for some of the people, who are known by their place among those from now on.
    func among(_ indices: [Int]) -> SeatingWishes {
        let places = Dictionary(indices.enumerated().map { ($1 + 1, $0 + 1) }) { first, _ in first }
        func translated(_ wishes: SeatWishes) -> SeatWishes {
            SeatWishes(
                table: wishes.table, with: wishes.with.compactMap { places[$0] },
                apart: wishes.apart.compactMap { places[$0] })
        }
        return SeatingWishes(
            people: indices.map { people.indices ~= $0 ? translated(people[$0]) : SeatWishes() },
            organizations: organizations.isEmpty
                ? [] : indices.map { organizations.indices ~= $0 ? organizations[$0] : "" })
    }

    /// Writes them into a request. Whom the request does not know is passed over: who was wished for may have gone.
    func write(into request: inout RotationRequest) {
        let known = 0..<request.people
        request.apart = groups.map { $0.filter(known.contains) }.filter { $0.count > 1 }
        var together: Set<[Int]> = []
        var separate: Set<[Int]> = []
        for (person, wishes) in people.enumerated() where known.contains(person) {
            if let table = wishes.table { request.fixed[person] = table.value - 1 }
            for other in wishes.with where known.contains(other - 1) && other - 1 != person {
                together.insert([person, other - 1].sorted())
            }
            for other in wishes.apart where known.contains(other - 1) && other - 1 != person {
                separate.insert([person, other - 1].sorted())
            }
        }
        // Sets have no order; the same wishes must give the same rotation.
        request.together = together.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
        request.separate = separate.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0[0], $0[1]) }
    }

    /// Those who share an organisation, however it is written.
    private var groups: [[Int]] {
        var places: [String: Int] = [:]
        var groups: [[Int]] = []
        for (person, organization) in organizations.enumerated() where !organization.isEmpty {
            let folded = FoldedText(organization).text
            if let place = places[folded] {
                groups[place].append(person)
            } else {
                places[folded] = groups.count
                groups.append([person])
            }
        }
        return groups.filter { $0.count > 1 }
    }
}

extension SessionState {
    /// What is wished for the seats of its people.
    func seatingWishes(under plan: Plan) -> SeatingWishes {
        SeatingWishes(
            people: people.map(\.wishes),
            organizations: plan.partsOrganizations ? people.map { participant($0)?.organization ?? "" } : [])
    }
}
