import Testing

@testable import CafeModel

@Suite struct RotationWishesTests {
    @Test func chairsAreKeptBeforeTablesAreEven() throws {
        // Ten people fit nowhere but 3 + 3 + 4; evenness alone would put the fourth anywhere.
        let request = RotationRequest(people: 10, tables: 3, rounds: 1, chairs: [3, 3, 4])
        #expect(try planned(request).sizes(inRound: 0) == [3, 3, 4])
        let uneven = RotationRequest(people: 12, tables: 3, rounds: 1, chairs: [2, 4, 8])
        #expect(try planned(uneven).sizes(inRound: 0) == [2, 4, 6])
    }

    @Test func tooFewChairsAreToldTableByTable() throws {
        let request = RotationRequest(people: 10, tables: 2, rounds: 1, chairs: [5, 4])
        let warnings = try planned(request).warnings(for: request)
        #expect(
            warnings == [.overChairs(round: 0, table: 1, people: 5, chairs: 4)]
                || warnings == [.overChairs(round: 0, table: 0, people: 6, chairs: 5)])
    }

    @Test func companionsSitTogetherInEveryRoundAndTablesStayEven() throws {
        for people in 20...31 {
            let request = RotationRequest(
                people: people, tables: 4, rounds: 4, together: [(0, 5), (7, 3), (3, 9)])
            let rotation = try planned(request)
            #expect(rotation.seats[0] == rotation.seats[5])
            #expect(rotation.seats[3] == rotation.seats[7] && rotation.seats[3] == rotation.seats[9])
            #expect(rotation.warnings(for: request) == [])
            expectDistinctTables(rotation)
        }
    }

    @Test func thoseApartByWishNeverShareATable() throws {
        for people in 12...30 {
            let request = RotationRequest(
                people: people, tables: 4, rounds: 4, separate: [(0, 1), (1, 2), (0, 2), (4, 9)])
            let rotation = try planned(request)
            #expect(rotation.warnings(for: request) == [])
            expectDistinctTables(rotation)
        }
    }

    @Test func peopleOfAnOrganisationMeetMoreRarelyThanOthers() throws {
        let organisations = [Array(0..<5), Array(5..<10), Array(10..<15)]
        var request = RotationRequest(people: 30, tables: 5, rounds: 4)
        let before = encounters(within: organisations, in: try planned(request))
        request.apart = organisations
        let after = encounters(within: organisations, in: try planned(request))
        // Five people and five tables: they need never meet.
        #expect(before > 10 && after <= 2, "\(before) → \(after)")
    }

    @Test func fixedSeatsStayAndTheirCompanionsWithThem() throws {
        let request = RotationRequest(
            people: 26, tables: 5, rounds: 3, together: [(3, 4)], fixed: [3: 2, 11: 0])
        let rotation = try planned(request)
        #expect(rotation.seats[3] == [2, 2, 2] && rotation.seats[4] == [2, 2, 2])
        #expect(rotation.seats[11] == [0, 0, 0])
        expectDistinctTables(rotation, except: [3, 4, 11])
        #expect(rotation.warnings(for: request) == [], "three of five tables leave room to even it out")
    }

    @Test func fixedSeatsThatMakeTablesUnevenAreTold() throws {
        // Everybody goes everywhere, and one stays: that table has one more on average, 8 and 6⅔.
        let request = RotationRequest(people: 28, tables: 4, rounds: 4, fixed: [0: 1])
        let rotation = try planned(request)
        expectDistinctTables(rotation, except: [0])
        for round in 0..<4 {
            let sizes = rotation.sizes(inRound: round)
            #expect(try #require(sizes.max()) - (try #require(sizes.min())) <= 2)
        }
    }

    @Test func companionsDoNotCountAsRepeatedEncounters() {
        let rotation = Rotation(seats: [[0, 1], [0, 1], [1, 0]], tables: 2, rounds: 2)
        #expect(RotationQuality(of: rotation).repeatedEncounters == 1)
        let quality = RotationQuality(of: rotation, together: [(1, 0)])
        #expect(quality.repeatedEncounters == 0 && quality.maxMet == 1 && quality.minMet == 0)
    }

    private func planned(_ request: RotationRequest) throws -> Rotation {
        var generator = SeededGenerator(seed: 3)
        return try RotationPlanner.plan(
            request, effort: RotationEffort(steps: 30_000), generator: &generator)
    }

    private func encounters(within groups: [[Int]], in rotation: Rotation) -> Int {
        groups.reduce(0) { sum, group in
            sum
                + group.reduce(0) { sum, one in
                    sum + group.reduce(0) { $0 + ($1 > one ? rotation.encounters(of: one, and: $1) : 0) }
                }
        }
    }
}

/// Expects that nobody sits at a table twice.
func expectDistinctTables(
    _ rotation: Rotation, except: Set<Int> = [], sourceLocation: SourceLocation = #_sourceLocation
) {
    for (person, card) in rotation.seats.enumerated() where !except.contains(person) {
        let tables = card.compactMap(\.self)
        #expect(Set(tables).count == tables.count, "\(person): \(tables)", sourceLocation: sourceLocation)
    }
}
