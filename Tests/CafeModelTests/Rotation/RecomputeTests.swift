import Testing

@testable import CafeModel

@Suite struct RecomputeTests {
    @Test func thePastStaysAndNobodyReturnsToATable() throws {
        for (people, tables, rounds) in [(12, 3, 3), (25, 5, 5), (28, 5, 4), (30, 6, 6), (59, 6, 4)] {
            for from in 0...rounds {
                let (rotation, request) = try planned(people, tables, rounds)
                let present = (0..<people).filter { $0 % 7 != 3 }
                var generator = SeededGenerator(seed: 4)
                let recomputed = RotationPlanner.recompute(
                    rotation, request: request, fromRound: from, present: present, effort: .quick,
                    generator: &generator)
                for person in 0..<people {
                    #expect(recomputed.seats[person].prefix(from) == rotation.seats[person].prefix(from))
                }
                for person in present { #expect(!recomputed.seats[person].contains(nil)) }
                if from < rounds {
                    for person in Set(0..<people).subtracting(present) {
                        #expect(recomputed.seats[person][from...].allSatisfy { $0 == nil })
                    }
                }
                expectDistinctTables(recomputed)
            }
        }
    }

    @Test func tablesBecomeEvenAgainWhenWholeTablesHaveLeft() throws {
        let (rotation, request) = try planned(30, 6, 4)
        // All of table 0 in round 2 leave after round 1.
        let gone = Set(rotation.people(atTable: 0, inRound: 1))
        let present = (0..<30).filter { !gone.contains($0) }
        var generator = SeededGenerator(seed: 4)
        let recomputed = RotationPlanner.recompute(
            rotation, request: request, fromRound: 1, present: present, effort: .quick, generator: &generator)
        for round in 1..<4 {
            let sizes = recomputed.sizes(inRound: round, absent: gone)
            #expect(sizes.allSatisfy { $0 == 4 || $0 == 5 }, "\(sizes)")
        }
    }

    @Test func latecomersTakePartInTheRoundsToCome() throws {
        var (rotation, request) = try planned(24, 4, 4)
        rotation.seats += [[Int?]](repeating: [nil, nil, nil, nil], count: 4)
        var generator = SeededGenerator(seed: 4)
        let recomputed = RotationPlanner.recompute(
            rotation, request: request, fromRound: 2, present: Array(0..<28), effort: .quick,
            generator: &generator)
        for latecomer in 24..<28 {
            #expect(recomputed.seats[latecomer].prefix(2) == [nil, nil])
            #expect(Set(recomputed.seats[latecomer].compactMap(\.self)).count == 2)
        }
        for round in 2..<4 { #expect(recomputed.sizes(inRound: round) == [7, 7, 7, 7]) }
    }

    @Test func whomOneHasMetIsRemembered() throws {
        var (rotation, request) = try planned(20, 5, 4)
        for person in 0..<20 { rotation.seats[person].replaceSubrange(2..., with: [nil, nil]) }
        var generator = SeededGenerator(seed: 4)
        let recomputed = RotationPlanner.recompute(
            rotation, request: request, fromRound: 2, present: Array(0..<20),
            effort: RotationEffort(steps: 100_000), generator: &generator)
        // Two rounds that are perfect among themselves but forget the others repeat some twenty encounters.
        #expect(RotationQuality(of: recomputed).repeatedEncounters <= 6)
    }

    @Test func wishesHoldInTheRoundsToCome() throws {
        var (rotation, request) = try planned(24, 5, 4)
        request.together = [(2, 9), (1, 5)]
        request.separate = [(0, 1), (5, 8)]
        request.fixed = [7: 3]
        var generator = SeededGenerator(seed: 4)
        rotation = RotationPlanner.recompute(
            rotation, request: request, fromRound: 1, present: Array(0..<24),
            effort: RotationEffort(steps: 60_000), generator: &generator)
        #expect(rotation.seats[2][1...] == rotation.seats[9][1...])
        #expect(rotation.seats[1][1...] == rotation.seats[5][1...])
        #expect(rotation.seats[7][1...] == [3, 3, 3])
        for round in 1..<4 {
            #expect(rotation.seats[0][round] != rotation.seats[1][round])
            #expect(rotation.seats[5][round] != rotation.seats[8][round])
        }
        expectDistinctTables(rotation, except: [7])
    }

    private func planned(_ people: Int, _ tables: Int, _ rounds: Int) throws -> (Rotation, RotationRequest) {
        var generator = SeededGenerator(seed: 2)
        let request = RotationRequest(people: people, tables: tables, rounds: rounds)
        return (try RotationPlanner.plan(request, effort: .quick, generator: &generator), request)
    }
}
