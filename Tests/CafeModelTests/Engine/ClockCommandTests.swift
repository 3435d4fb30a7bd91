import Testing

@testable import CafeModel

@Suite("Countdowns under the facilitator's hand")
struct ClockCommandTests {
    private let three = ClockScope.table(TableNumber(3))

    private func inRound() -> Given {
        var given = Given()
        given.go(to: .round, round: 1)
        given.pass(.minutes(5))
        return given
    }

    @Test("A pause of all stops every table, and all go on with what they had")
    func pauseAll() throws {
        var given = inRound()
        #expect(try given.when(.pauseClock(.all)) == [.clockPaused(.all)])
        given.pass(.minutes(4))
        #expect(given.left(1) == .minutes(15))
        #expect(try given.when(.resumeClock(.all)) == [.clockResumed(.all)])
        given.pass(.minutes(1))
        #expect(given.left(1) == .minutes(14))
        #expect(given.left(3) == .minutes(14))
    }

    @Test("A pause of one table stops only that table")
    func pauseOne() throws {
        var given = inRound()
        try given.when(.pauseClock(three))
        given.pass(.minutes(2))
        #expect(given.left(3) == .minutes(15))
        #expect(given.left(1) == .minutes(13))
        try given.when(.resumeClock(three))
        given.pass(.minutes(1))
        #expect(given.left(3) == .minutes(14))
        #expect(given.left(1) == .minutes(12))
    }

    @Test("When all go on, a table that was stopped alone goes on too")
    func resumeAllAfterOne() throws {
        var given = inRound()
        try given.when(.pauseClock(three))
        given.pass(.minutes(1))
        try given.when(.resumeClock(.all))
        given.pass(.minutes(1))
        #expect(given.left(3) == .minutes(14))
        #expect(given.left(1) == .minutes(13))
    }

    @Test("More time for all is more time for those with a clock of their own too")
    func extendAll() throws {
        var given = inRound()
        try given.when(.extendClock(three, by: .minutes(2)))
        try given.when(.extendClock(.all, by: .minutes(5)))
        #expect(given.left(1) == .minutes(20))
        #expect(given.left(3) == .minutes(22))
    }

    @Test("A standing clock can be given more time, and less")
    func extendPaused() throws {
        var given = inRound()
        try given.when(.pauseClock(.all))
        try given.when(.extendClock(.all, by: .minutes(3)))
        try given.when(.extendClock(three, by: .minutes(-1)))
        given.pass(.minutes(9))
        #expect(given.left(1) == .minutes(18))
        #expect(given.left(3) == .minutes(17))
    }

    @Test("After zero it goes on as overtime, from which more time brings it back")
    func overtime() throws {
        var given = inRound()
        given.pass(.minutes(16))
        #expect(given.left(2) == .minutes(-1))
        #expect(given.state.stage?.kind == .round)
        try given.when(.pauseClock(.all))
        given.pass(.minutes(1))
        #expect(given.left(2) == .minutes(-1))
        try given.when(.resumeClock(.all))
        try given.when(.extendClock(.all, by: .minutes(5)))
        #expect(given.left(2) == .minutes(4))
    }

    @Test("What is so already is no event")
    func noOps() {
        var given = inRound()
        #expect(given.changesNothing(.resumeClock(.all)))
        #expect(given.changesNothing(.resumeClock(three)))
        #expect(given.changesNothing(.extendClock(.all, by: .zero)))
        given.then(.pauseClock(.all))
        #expect(given.changesNothing(.pauseClock(.all)))
        #expect(given.changesNothing(.pauseClock(three)))
    }

    @Test("A stage begins with fresh clocks, whatever the one before had")
    func freshClocks() {
        var given = inRound()
        given.then(.extendClock(three, by: .minutes(9)))
        given.then(.pauseClock(.all))
        given.go(to: .change)
        #expect(given.left(1) == .minutes(2))
        #expect(given.left(3) == .minutes(2))
        #expect(given.state.clocks.stage.isPaused == false)
    }

    @Test("What cannot be done to a clock is refused")
    func refusals() {
        var given = Given()
        #expect(given.refusal(of: .pauseClock(.all)) == .noClock)
        given.go(to: .round, round: 1)
        let nine = ClockScope.table(TableNumber(9)), none = ClockScope.table(TableNumber(0))
        #expect(given.refusal(of: .pauseClock(nine)) == .noSuchTable(9, of: 3))
        #expect(given.refusal(of: .resumeClock(none)) == .noSuchTable(0, of: 3))
        #expect(given.refusal(of: .extendClock(nine, by: .minutes(1))) == .noSuchTable(9, of: 3))
        given.finish()
        #expect(given.refusal(of: .pauseClock(.all)) == .eventFinished)
    }

    @Test("More than ten hours at once is refused", arguments: [36_000_001, Int64.max, Int64.min] as [Int64])
    func tooMuch(amount: Int64) {
        let given = inRound()
        let command = Command.extendClock(.all, by: Milliseconds(amount))
        #expect(given.refusal(of: command) == .minutesOutOfRange(-600...600))
    }
}
