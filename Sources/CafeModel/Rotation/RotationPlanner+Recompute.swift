extension RotationPlanner {
    /// The rotation with its rounds from `fromRound` on planned anew for those present; rounds before stay as they
    /// were, and nobody returns to a table where they have been.
    ///
    /// - Parameters:
    ///   - request: chairs and wishes; its numbers of people, tables and rounds give way to the rotation's. A wish
    ///     that the past or a departure has made impossible is left out.
    ///   - present: who still takes part. The others lose their seats in the rounds to come.
    public static func recompute(
        _ rotation: Rotation, request: RotationRequest, fromRound: Int, present: [Int],
        effort: RotationEffort = .full, generator: inout SeededGenerator
    ) -> Rotation {
        guard fromRound < rotation.rounds else { return rotation }
        let first = max(0, fromRound)
        let here = Set(present).intersection(rotation.seats.indices)
        let wanted = request.reduced(to: rotation, present: here)
        let still = wanted.stillSeats.filter { here.contains($0.key) }
        var groups: [[Int]] = []
        for group in Companions(people: rotation.people, pairs: wanted.together).groups {
            let moving = group.filter { here.contains($0) && still[$0] == nil }
            let tables = Set(moving.flatMap { rotation.tables(of: $0, before: first) })
            // Companions whose pasts leave too few tables in common go on apart.
            let canGoOn = rotation.tables - tables.count >= rotation.rounds - first
            groups += canGoOn && moving.count > 1 ? [moving] : moving.map { [$0] }
        }
        let units = groups.map { group in
            var unit = RotationSearch.Unit(members: group, path: [])
            unit.blocked = Set(group.flatMap { rotation.tables(of: $0, before: first) })
            unit.met = rotation.people(metBy: group, before: first).subtracting(group)
            unit.apart = wanted.others(inGroupsOf: group)
            unit.separate = wanted.separated(from: group)
            unit.path = rotation.pathToGoOn(group[0], avoiding: unit.blocked, from: first, &generator)
            return unit
        }
        return search(units, still, wanted, firstRound: first, past: rotation, effort, &generator)
    }
}

extension RotationRequest {
    /// The same wishes for a rotation that has begun, without those that cannot be.
    fileprivate func reduced(to rotation: Rotation, present: Set<Int>) -> RotationRequest {
        var reduced = self
        reduced.people = rotation.people
        reduced.tables = rotation.tables
        reduced.rounds = rotation.rounds
        reduced.together.removeAll { !present.contains($0.0) || !present.contains($0.1) }
        reduced.separate.removeAll { !present.contains($0.0) || !present.contains($0.1) }
        reduced.fixed = fixed.filter { present.contains($0.key) }
        while true {
            do throws(RotationFault) {
                try reduced.check()
                return reduced
            } catch {
                guard let nearest = error.nearest(to: reduced), nearest != reduced else { return reduced }
                reduced = nearest
            }
        }
    }
}

extension Rotation {
    /// The tables where a person has been before a round.
    func tables(of person: Int, before round: Int) -> Set<Int> {
        Set(seats[person][..<round].compactMap(\.self))
    }

    /// Everybody whom one of the group has met before a round.
    fileprivate func people(metBy group: [Int], before round: Int) -> Set<Int> {
        var met: Set<Int> = []
        for past in 0..<round {
            let tables = Set(group.compactMap { seats[$0][past] })
            for person in seats.indices {
                if let table = seats[person][past], tables.contains(table) { met.insert(person) }
            }
        }
        return met
    }

    /// The person's present path, as far as it has tables that may be visited, else with free ones.
    fileprivate func pathToGoOn(
        _ person: Int, avoiding blocked: Set<Int>, from first: Int, _ generator: inout SeededGenerator
    ) -> [Int?] {
        var path = seats[person]
        var taken = blocked
        for round in first..<rounds {
            guard let table = path[round], taken.insert(table).inserted else {
                path[round] = nil
                continue
            }
        }
        var free = (0..<tables).filter { !taken.contains($0) }
        generator.shuffle(&free)
        for round in first..<rounds where path[round] == nil { path[round] = free.popLast() }
        return path
    }
}
