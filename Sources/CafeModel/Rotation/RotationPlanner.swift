/// Plans who sits at which table in which round. The method and its sources are in `docs/rotation.md`.
///
/// The same request and generator give the same rotation; effort is counted in steps, never in time.
public enum RotationPlanner {
    /// A rotation in which everybody sits at as many tables as there are rounds, tables are even and within their
    /// chairs as far as that is possible, wishes are kept, and as few encounters as possible repeat.
    ///
    /// - Throws: `RotationFault` if the request contradicts itself; what can't be kept in full is told afterwards
    ///   by `Rotation.warnings(for:)`.
    public static func plan(
        _ request: RotationRequest, effort: RotationEffort = .full, generator: inout SeededGenerator
    ) throws(RotationFault) -> Rotation {
        try request.check()
        let still = request.stillSeats
        var groups = Companions(people: request.people, pairs: request.together).groups
            .filter { still[$0[0]] == nil }
        generator.shuffle(&groups)
        groups = groups.filter { $0.count > 1 } + groups.filter { $0.count == 1 }
        let paths = LatinStart.paths(
            count: groups.count, tables: request.tables, rounds: request.rounds, generator: &generator)
        let units = zip(groups, paths).map { group, path in
            RotationSearch.Unit(
                members: group, path: path,
                apart: request.others(inGroupsOf: group), separate: request.separated(from: group))
        }
        return search(units, still, request, firstRound: 0, past: nil, effort, &generator)
    }

    /// Searches from the units' paths and writes what it finds over `past`.
    static func search(
        _ units: [RotationSearch.Unit], _ still: [Int: Int], _ request: RotationRequest, firstRound: Int,
        past: Rotation?, _ effort: RotationEffort, _ generator: inout SeededGenerator
    ) -> Rotation {
        let search = RotationSearch(
            units: units, still: still, people: request.people, tables: request.tables,
            rounds: request.rounds,
            firstRound: firstRound, chairs: request.chairs)
        search.improve(steps: effort.steps, generator: &generator)
        let nowhere = [[Int?]](
            repeating: [Int?](repeating: nil, count: request.rounds), count: request.people)
        var seats = past?.seats ?? nowhere
        for round in firstRound..<request.rounds {
            for person in seats.indices { seats[person][round] = still[person] }
            for (index, unit) in units.enumerated() {
                for person in unit.members {
                    seats[person][round] = search.bestTable(of: index, inRound: round)
                }
            }
        }
        return Rotation(seats: seats, tables: request.tables, rounds: request.rounds)
    }
}

extension RotationRequest {
    /// Those who share an organisation with one of the group.
    func others(inGroupsOf group: [Int]) -> Set<Int> {
        var others: Set<Int> = []
        for organisation in apart where group.contains(where: organisation.contains) {
            others.formUnion(organisation)
        }
        return others.subtracting(group)
    }

    /// Those who are never to share a table with one of the group.
    func separated(from group: [Int]) -> Set<Int> {
        var others: Set<Int> = []
        for (one, other) in separate {
            if group.contains(one) { others.insert(other) }
            if group.contains(other) { others.insert(one) }
        }
        return others
    }
}
