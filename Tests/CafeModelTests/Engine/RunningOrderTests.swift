import Testing

@testable import CafeModel

@Suite("Running order of a World Café")
struct RunningOrderTests {
    @Test("The stages follow the guide, with a change of tables between two rounds")
    func order() {
        let given = Given(topics: 3)
        #expect(
            given.state.order.map(\.kind) == [
                .preparation, .welcome, .round, .change, .round, .change, .round, .conclusions, .plenary,
                .commitments, .closing,
            ])
        #expect(given.state.order.map(\.round) == [nil, nil, 1, 2, 2, 3, 3, nil, nil, nil, nil])
    }

    @Test("The stages with minutes of their own in the plan stand where the guide puts them")
    func optionalStages() {
        let given = Given(topics: 3) {
            $0.minutes.registration = 15
            $0.minutes.pause = 10
            $0.minutes.evaluation = 5
        }
        #expect(
            given.state.order.map(\.kind) == [
                .preparation, .registration, .welcome, .round, .change, .round, .pause, .change, .round,
                .conclusions, .plenary, .commitments, .evaluation, .closing,
            ])
    }

    @Test("There may be fewer rounds than topics, and a single round has no change of tables")
    func fewerRounds() {
        #expect(Given(topics: 4, rounds: 2).state.rounds == 2)
        #expect(Given(topics: 1).state.order.contains { $0.kind == .change } == false)
    }

    @Test("The minutes of the plan are the lengths of the stages; the plenary has a turn for each table")
    func lengths() {
        let order = Given(topics: 3) { $0.minutes.turn = 4 }.state.order
        #expect(order.first { $0.kind == .round }?.duration == .minutes(20))
        #expect(order.first { $0.kind == .plenary }?.duration == .minutes(12))
        #expect(order.first?.duration == nil)
        #expect(order.last?.duration == nil)
    }

    @Test("Next goes through every stage once and then ends the event")
    func walk() {
        var given = Given(topics: 2)
        var walked: [StageIndex] = []
        while let position = given.state.position {
            walked.append(position)
            let events = given.then(.enterNextStage(leaving: position))
            let next = position + 1 < given.state.order.count ? position + 1 : nil
            #expect(events == [.stageEntered(next)])
        }
        #expect(walked == Array(given.state.order.indices))
        #expect(given.state.phase == .finished)
    }

    @Test("Two people who press next at once skip no stage: the second is told where the session stands")
    func twoNexts() throws {
        var given = Given()
        given.go(to: .round, round: 1)
        let seen = given.state.position ?? 0
        try given.when(.enterNextStage(leaving: seen))
        #expect(given.refusal(of: .enterNextStage(leaving: seen)) == .stageChanged(now: seen + 1))
        #expect(given.refusal(of: .finishEvent(leaving: seen)) == .stageChanged(now: seen + 1))
        #expect(given.refusal(of: .returnToPreviousStage(leaving: seen)) == .stageChanged(now: seen + 1))
        #expect(given.state.position == seen + 1)
    }

    @Test("Back at the stage before, its clocks have what they had when it was left")
    func back() throws {
        var given = Given()
        given.go(to: .round, round: 1)
        given.pass(.minutes(12))
        given.then(.extendClock(.table(TableNumber(2)), by: .minutes(3)))
        given.then(.pauseClock(.table(TableNumber(3))))
        given.go(to: .change)
        given.pass(.minutes(1))
        try given.when(.returnToPreviousStage(leaving: 3))
        #expect(given.state.stage?.kind == .round)
        #expect(given.left(1) == .minutes(8))
        #expect(given.left(2) == .minutes(11))
        given.pass(.minutes(1))
        #expect(given.left(1) == .minutes(7))
        #expect(given.left(3) == .minutes(8))
    }

    @Test("A stage that was never on comes back with its full time")
    func backToUnvisited() throws {
        var given = Given()
        given.take(.stageEntered(4))
        try given.when(.returnToPreviousStage(leaving: 4))
        #expect(given.stageLeft == .minutes(2))
    }

    @Test("There is nothing before the preparation")
    func beforeTheFirst() {
        #expect(Given().refusal(of: .returnToPreviousStage(leaving: 0)) == .noEarlierStage)
    }

    @Test("An event that was ended in a round goes back to that round, not to the closing")
    func backFromTheEnd() throws {
        var given = Given()
        given.go(to: .round, round: 2)
        given.pass(.minutes(5))
        given.finish()
        #expect(given.state.position == nil)
        try given.when(.returnToPreviousStage(leaving: nil))
        #expect(given.state.stage?.round == 2)
        #expect(given.stageLeft == .minutes(15))
    }

    @Test("An ended event has no next stage")
    func afterTheEnd() {
        var given = Given()
        given.finish()
        #expect(given.refusal(of: .enterNextStage(leaving: 0)) == .stageChanged(now: nil))
        #expect(given.refusal(of: .finishEvent(leaving: 0)) == .stageChanged(now: nil))
    }

    @Test("The visits tell which stages there really were, and when")
    func visits() throws {
        var given = Given()
        given.go(to: 1)
        given.pass(.minutes(10))
        given.go(to: 2)
        given.pass(.minutes(1))
        try given.when(.returnToPreviousStage(leaving: 2))
        #expect(given.state.visits.map(\.stage) == [1, 2, 1])
        #expect(given.state.visits[0].left?.time == given.state.visits[1].began)
        #expect(given.state.visits[2].left == nil)
    }

    @Test("The rounds still to come can be given other lengths; those that are over keep theirs")
    func roundMinutes() throws {
        var given = Given(topics: 3)
        given.go(to: .round, round: 2)
        #expect(try given.when(.changeRoundMinutes(15)) == [.roundMinutesChanged(15)])
        let lengths = given.state.order.filter { $0.kind == .round }.map(\.duration)
        #expect(lengths == [.minutes(20), .minutes(20), .minutes(15)])
        #expect(given.stageLeft == .minutes(20))
        #expect(given.changesNothing(.changeRoundMinutes(15)))
    }

    @Test("Lengths of rounds stay within sense", arguments: [0, -1, 601, Int.max])
    func roundMinutesOutOfRange(minutes: Int) {
        #expect(Given().refusal(of: .changeRoundMinutes(minutes)) == .minutesOutOfRange(1...600))
    }

    @Test("In the last round there is no round left whose length could change")
    func noRoundToCome() {
        var given = Given(topics: 2)
        given.go(to: .round, round: 2)
        #expect(given.changesNothing(.changeRoundMinutes(10)))
    }
}
