import Testing

@testable import CafeModel

@Suite struct RotationFaultTests {
    @Test(arguments: [
        (RotationRequest(people: 0, tables: 4, rounds: 4), RotationFault.nobody),
        (RotationRequest(people: 9, tables: 0, rounds: 4), .noTables),
        (RotationRequest(people: 9, tables: 4, rounds: 0), .noRounds),
        (RotationRequest(people: 9, tables: 4, rounds: 5), .moreRoundsThanTables(rounds: 5, tables: 4)),
        (
            RotationRequest(people: 9, tables: 3, rounds: 3, chairs: [4, 4]),
            .chairsOfOtherTables(chairs: 2, tables: 3)
        ),
        (RotationRequest(people: 9, tables: 3, rounds: 3, apart: [[1, 9]]), .unknownPerson(9)),
        (RotationRequest(people: 9, tables: 3, rounds: 3, fixed: [-1: 0]), .unknownPerson(-1)),
        (RotationRequest(people: 9, tables: 3, rounds: 3, fixed: [2: 3]), .unknownTable(3, ofPerson: 2)),
        (RotationRequest(people: 9, tables: 3, rounds: 3, together: [(4, 4)]), .pairedWithSelf(4)),
        (
            RotationRequest(people: 9, tables: 3, rounds: 3, together: [(0, 1), (1, 2)], separate: [(2, 0)]),
            .togetherAndSeparate(2, 0)
        ),
        (
            RotationRequest(people: 9, tables: 3, rounds: 3, together: [(0, 1)], fixed: [0: 0, 1: 2]),
            .togetherAtDifferentTables(0, 1)
        ),
        (
            RotationRequest(people: 9, tables: 3, rounds: 3, separate: [(0, 1)], fixed: [0: 2, 1: 2]),
            .separateAtSameTable(0, 1)
        ),
    ])
    func whatCannotBeIsSaidAndTheNearestThatCanIsPlanned(request: RotationRequest, fault: RotationFault)
        throws
    {
        var generator = SeededGenerator(seed: 1)
        #expect(throws: fault) { try RotationPlanner.plan(request, effort: .quick, generator: &generator) }
        guard let nearest = fault.nearest(to: request) else {
            #expect(fault == .nobody || fault == .noTables)
            return
        }
        let rotation = try RotationPlanner.plan(nearest, effort: .quick, generator: &generator)
        #expect(rotation.people == request.people)
    }
}
