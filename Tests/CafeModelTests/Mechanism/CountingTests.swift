import Testing

@testable import CafeModel

@Suite("Voices and the evaluation")
struct CountingTests {
    private let host = Role.table(TableNumber(1))

    @Test("Who has not spoken yet is known by seat")
    func silent() throws {
        var given = Given(.dialogueMeeting, topics: 1, people: 4)
        given.go(to: .workshop)
        #expect(given.state.silentSeats(of: TableNumber(1)) == [1, 2, 3, 4])
        given.then(.hearVoice(TableNumber(1), seat: 3, by: 1), as: host)
        given.then(.hearVoice(TableNumber(1), seat: 3, by: 1), as: host)
        #expect(given.state.silentSeats(of: TableNumber(1)) == [1, 2, 4])
        #expect(given.state.tables[0].voices == [3: 2])
        try given.undo(by: host)
        #expect(given.state.tables[0].voices == [3: 1])
        given.then(.hearVoice(TableNumber(1), seat: 3, by: -1), as: host)
        #expect(given.state.silentSeats(of: TableNumber(1)) == [1, 2, 3, 4])
        #expect(given.changesNothing(.hearVoice(TableNumber(1), seat: 3, by: -1)))
    }

    @Test("Without people assigned every chair is a seat")
    func chairs() {
        #expect(Given(.dialogueMeeting, topics: 1, people: 0).state.seats(of: TableNumber(1)) == 30)
    }

    @Test("Voices are counted where the mechanism has them, at seats that there are, while the event is on")
    func refused() {
        var given = Given(.dialogueMeeting, topics: 1, people: 40)
        #expect(given.refusal(of: .hearVoice(TableNumber(1), seat: 36, by: 1)) == .numberOutOfRange(1...35))
        #expect(given.refusal(of: .hearVoice(TableNumber(1), seat: 1, by: 2)) == .numberOutOfRange(-1...1))
        #expect(given.refusal(of: .hearVoice(TableNumber(3), seat: 1, by: 1)) == .noSuchTable(3, of: 2))
        #expect(Given(topics: 1).refusal(of: .hearVoice(TableNumber(1), seat: 1, by: 1)) == .notInMechanism)
        given.finish()
        #expect(given.refusal(of: .hearVoice(TableNumber(1), seat: 1, by: 1)) == .eventFinished)
    }

    @Test(
        "Hands are counted for each answer of the five questions, in every mechanism",
        arguments: MechanismID.allCases)
    func evaluation(mechanism: MechanismID) throws {
        var given = Given(mechanism, topics: 1)
        given.then(.countEvaluation(question: 2, .yes, hands: 21))
        given.then(.countEvaluation(question: 2, .yes, hands: 22))
        given.then(.countEvaluation(question: 2, .no, hands: 0), as: .recorder)
        #expect(given.state.evaluation[2, .yes] == 22)
        #expect(given.state.evaluation[2, .no] == 0)
        #expect(given.state.evaluation[2, .partly] == nil)
        try given.undo()
        #expect(given.state.evaluation[2, .yes] == 21)
        #expect(given.refusal(of: .countEvaluation(question: 6, .yes, hands: 1)) == .numberOutOfRange(1...5))
        #expect(
            given.refusal(of: .countEvaluation(question: 1, .yes, hands: 10_000))
                == .numberOutOfRange(0...9999))
    }
}
