extension RotationRequest {
    /// The first reason why no rotation can be what is asked for.
    func check() throws(RotationFault) {
        if people < 1 { throw .nobody }
        if tables < 1 { throw .noTables }
        if rounds < 1 { throw .noRounds }
        if rounds > tables { throw .moreRoundsThanTables(rounds: rounds, tables: tables) }
        if !chairs.isEmpty && chairs.count != tables {
            throw .chairsOfOtherTables(chairs: chairs.count, tables: tables)
        }
        try checkPeople()
        try checkWishes()
    }

    private func checkPeople() throws(RotationFault) {
        let pairs = together + separate
        for person in apart.joined() + pairs.flatMap({ [$0.0, $0.1] }) + fixed.keys.sorted()
        where !(0..<people).contains(person) {
            throw .unknownPerson(person)
        }
        if let (person, _) = pairs.first(where: { $0.0 == $0.1 }) { throw .pairedWithSelf(person) }
        for (person, table) in fixed.sorted(by: { $0.key < $1.key }) where !(0..<tables).contains(table) {
            throw .unknownTable(table, ofPerson: person)
        }
    }

    private func checkWishes() throws(RotationFault) {
        let companions = Companions(people: people, pairs: together)
        for (one, other) in separate where companions.areTogether(one, other) {
            throw .togetherAndSeparate(one, other)
        }
        for group in companions.groups {
            let seated = group.filter { fixed[$0] != nil }
            guard let first = seated.first else { continue }
            for other in seated where fixed[other] != fixed[first] {
                throw .togetherAtDifferentTables(first, other)
            }
        }
        let still = stillSeats
        for (one, other) in separate {
            if let table = still[one], table == still[other] { throw .separateAtSameTable(one, other) }
        }
    }

    /// Who stays at which table: those with fixed seats, and their companions with them.
    var stillSeats: [Int: Int] {
        var still = fixed
        for group in Companions(people: people, pairs: together).groups {
            guard let table = group.lazy.compactMap({ fixed[$0] }).first else { continue }
            for person in group { still[person] = table }
        }
        return still
    }
}
