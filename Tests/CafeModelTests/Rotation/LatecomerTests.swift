import Testing

@testable import CafeModel

@Suite struct LatecomerTests {
    @Test func latecomersSitAtDifferentTablesAndNobodysCardChanges() throws {
        for (people, tables) in [(6, 2), (13, 3), (21, 4), (28, 5), (31, 6), (60, 6)] {
            for from in 0..<tables {
                var generator = SeededGenerator(seed: 5)
                let before = try planned(people, tables)
                var rotation = before
                for _ in 0..<tables {
                    rotation.seats.append(
                        RotationPlanner.seatLatecomer(in: rotation, fromRound: from, generator: &generator))
                }
                #expect(Array(rotation.seats.prefix(people)) == before.seats)
                for card in rotation.seats.dropFirst(people) {
                    let seated = card.compactMap(\.self)
                    #expect(card.prefix(from).allSatisfy { $0 == nil })
                    #expect(seated.count == tables - from && Set(seated).count == seated.count)
                }
            }
        }
    }

    @Test func theFirstLatecomerOfAnEvenRotationKeepsItEven() throws {
        var rotation = try planned(24, 4)
        var generator = SeededGenerator(seed: 5)
        rotation.seats.append(
            RotationPlanner.seatLatecomer(in: rotation, fromRound: 0, generator: &generator))
        #expect(rotation.warnings(for: RotationRequest(people: 25, tables: 4, rounds: 4)) == [])
    }

    @Test func theSmallestTableComesFirst() {
        let rotation = Rotation(seats: [[0, 1], [0, 2], [1, 0], [1, 0], [2, 1]], tables: 3, rounds: 2)
        var generator = SeededGenerator(seed: 1)
        let card = RotationPlanner.seatLatecomer(in: rotation, fromRound: 0, generator: &generator)
        // Round 2 has one person at table 2 only, round 1 one person at table 2 too: one of them must give way.
        #expect(card == [2, 1] || card == [2, 0] || card == [0, 2] || card == [1, 2])
    }

    @Test func whereAnybodyHasLeftThereIsAChair() throws {
        let rotation = Rotation(seats: [[0, 1], [0, 1], [1, 0], [1, 0]], tables: 2, rounds: 2)
        var generator = SeededGenerator(seed: 1)
        let card = RotationPlanner.seatLatecomer(
            in: rotation, absent: [2], fromRound: 0, generator: &generator)
        #expect(card == [1, 0])
    }

    @Test func chairsWeighMoreThanSmallTables() {
        let rotation = Rotation(seats: [[0], [0], [0], [1]], tables: 2, rounds: 1)
        var generator = SeededGenerator(seed: 1)
        let card = RotationPlanner.seatLatecomer(
            in: rotation, fromRound: 0, chairs: [8, 1], generator: &generator)
        #expect(card == [0])
    }

    @Test func amongEqualTablesTheOneWithNewFacesIsTaken() {
        // Whoever sits with 0 and 1 first should meet 2 and 3 next, not them again.
        let rotation = Rotation(
            seats: [[0, 1], [0, 1], [1, 2], [1, 2], [2, 0], [2, 0]], tables: 3, rounds: 2)
        for seed in 0..<20 {
            var generator = SeededGenerator(seed: UInt64(seed))
            let card = RotationPlanner.seatLatecomer(in: rotation, fromRound: 0, generator: &generator)
            #expect(card == [0, 2] || card == [1, 0] || card == [2, 1])
        }
    }

    @Test func whoReturnsKeepsTheirPastAndAvoidsItsTables() {
        let rotation = Rotation(seats: [[0, 1, 2], [1, 2, 0], [0, nil, nil]], tables: 3, rounds: 3)
        var generator = SeededGenerator(seed: 1)
        let card = RotationPlanner.seatLatecomer(
            in: rotation, absent: [2], fromRound: 1, returning: 2, generator: &generator)
        #expect(card == [0, 2, 1] || card == [0, 1, 2])
    }

    @Test func thirtyTablesDoNotTakeForever() throws {
        var generator = SeededGenerator(seed: 1)
        let rotation = try planned(150, 30)
        let card = RotationPlanner.seatLatecomer(in: rotation, fromRound: 0, generator: &generator)
        #expect(Set(card.compactMap(\.self)).count == 30)
    }

    private func planned(_ people: Int, _ tables: Int) throws -> Rotation {
        var generator = SeededGenerator(seed: 2)
        return try RotationPlanner.plan(
            RotationRequest(people: people, tables: tables, rounds: tables), effort: .quick,
            generator: &generator)
    }
}
