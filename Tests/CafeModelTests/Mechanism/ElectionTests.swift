import Testing

@testable import CafeModel

@Suite("Election of representatives")
struct ElectionTests {
    private let host = Role.table(TableNumber(1))

    /// A table in the election with candidates who got so many votes.
    private func given(votes: [Int?]) -> (Given, [CandidateID]) {
        var given = Given(.cocreation, topics: 2)
        given.go(to: .election)
        var ids: [CandidateID] = []
        for (index, votes) in votes.enumerated() {
            let person = Participant(name: "Persona \(index + 1)", organization: "Junta \(index + 1)")
            given.then(.nominate(TableNumber(1), person), as: host)
            guard let id = given.state.candidates.last?.id else { continue }
            ids.append(id)
            if let votes { given.then(.countVotes(id, votes), as: host) }
        }
        return (given, ids)
    }

    private func elected(_ given: Given) -> [String] {
        (given.state.electionResult(of: TableNumber(1))?.elected ?? []).map { elected in
            let name = given.state.person(of: elected.candidate)?.name.suffix(1) ?? "?"
            return name + (elected.seat == .representative ? "R" : "S")
        }
    }

    private func tied(_ given: Given) -> [[Int?]] {
        (given.state.electionResult(of: TableNumber(1))?.ties ?? []).map { $0.map(\.votes) }
    }

    @Test(
        "The most votes give two representatives, the next two alternates",
        arguments: [
            ([3, 9, 5, 1, 7], ["2R", "5R", "3S", "1S"]), ([4, 4], ["1R", "2R"]), ([6], ["1R"]),
            ([5, 0, nil], ["1R"]), ([8, 8, 2, 2], ["1R", "2R", "3S", "4S"]), ([], []),
        ] as [([Int?], [String])])
    func result(votes: [Int?], names: [String]) {
        let (given, _) = given(votes: votes)
        #expect(elected(given) == names)
        #expect(tied(given) == [])
    }

    @Test(
        "A tie that decides who has which seat is told, and nobody of it is elected by chance",
        arguments: [
            ([9, 5, 5], ["1R"], [[5, 5]]), ([5, 5, 5], [], [[5, 5, 5]]),
            ([9, 8, 3, 2, 2], ["1R", "2R", "3S"], [[2, 2]]),
        ] as [([Int?], [String], [[Int?]])])
    func ties(votes: [Int?], names: [String], ties: [[Int?]]) {
        let (given, _) = given(votes: votes)
        #expect(elected(given) == names)
        #expect(tied(given) == ties)
    }

    @Test("The room settles a tie by hand, and the settlement can be taken back")
    func settled() throws {
        var (given, ids) = given(votes: [9, 5, 5])
        given.then(.placeCandidate(ids[2], 1), as: host)
        #expect(tied(given).count == 1)
        given.then(.placeCandidate(ids[1], 2), as: host)
        #expect(elected(given) == ["1R", "3R", "2S"])
        try given.undo(by: host)
        #expect(tied(given).count == 1)
    }

    @Test("Who withdraws is not elected, and the others move up")
    func withdrawn() throws {
        var (given, ids) = given(votes: [9, 5, 3])
        given.then(.withdrawCandidate(ids[0], true), as: host)
        #expect(elected(given) == ["2R", "3R"])
        try given.undo(by: host)
        #expect(elected(given) == ["1R", "2R", "3S"])
    }

    @Test("Each table elects its own")
    func tables() {
        var (given, _) = given(votes: [2])
        given.then(.nominate(TableNumber(2), Participant(name: "Otra")), as: .table(TableNumber(2)))
        #expect(given.state.candidates(at: TableNumber(1)).count == 1)
        #expect(given.state.electionResult(of: TableNumber(2))?.elected.isEmpty == true)
    }

    @Test("A name is kept as a person's data, cleaned; without one there is no candidate")
    func names() throws {
        var (given, _) = given(votes: [])
        #expect(given.refusal(of: .nominate(TableNumber(1), Participant(name: " "))) == .emptyText)
        given.then(.nominate(TableNumber(1), Participant(name: " Ana\u{1B}[2J\nLuz ", organization: "JAC")))
        let candidate = try #require(given.state.candidates.first)
        #expect(given.state.person(of: candidate) == Participant(name: "Ana Luz", organization: "JAC"))
    }

    @Test("Mechanisms that elect nobody refuse candidates; numbers have limits")
    func refused() {
        let café = Given(topics: 2)
        #expect(café.refusal(of: .nominate(TableNumber(1), Participant(name: "Ana"))) == .notInMechanism)
        let (given, ids) = given(votes: [1])
        #expect(given.refusal(of: .countVotes(ids[0], -1)) == .numberOutOfRange(0...9999))
        #expect(given.refusal(of: .countVotes(CandidateID(high: 8, low: 8), 1)) == .noSuchItem)
        #expect(given.changesNothing(.countVotes(ids[0], 1)))
    }
}
