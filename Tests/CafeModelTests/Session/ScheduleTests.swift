import Testing

@testable import CafeModel

@Suite("Forecast of the end")
struct ScheduleTests {
    /// 10 + 20 + 2 + 20 + 2 + 20 + 10 + 9 + 15 minutes by the plan.
    private let length = Milliseconds.minutes(108)

    @Test("Before and after the event there is no forecast")
    func none() {
        var given = Given()
        #expect(given.state.schedule(at: given.now) == nil)
        #expect(given.state.roundMinutesToCatchUp(at: given.now) == nil)
        given.finish()
        #expect(given.state.schedule(at: given.now) == nil)
    }

    @Test("On time, the end is the plan's, at every moment of every stage")
    func onTime() throws {
        var given = Given()
        given.pass(.minutes(33))
        given.go(to: 1)
        let end = given.now + length
        while let stage = given.state.stage, stage.kind != .closing {
            #expect(given.state.schedule(at: given.now) == Schedule(end: end, delay: .zero), "\(stage)")
            guard stage.kind != .plenary else {
                for turn in 0..<3 {
                    #expect(given.state.schedule(at: given.now)?.end == end)
                    given.pass(.minutes(3))
                    if turn < 2 { try given.when(.beginTurn(turn + 1, leaving: turn)) }
                }
                given.go(to: .commitments)
                continue
            }
            given.pass(stage.duration ?? .zero)
            given.go(to: (given.state.position ?? 0) + 1)
        }
        #expect(given.now == end)
    }

    @Test("Overtime, pauses and more time delay; ending a stage early makes up for it")
    func delays() throws {
        var given = Given()
        given.go(to: 1)
        given.pass(.minutes(13))
        #expect(given.state.schedule(at: given.now)?.delay == .minutes(3))
        given.go(to: .round, round: 1)
        try given.when(.pauseClock(.all))
        given.pass(.minutes(4))
        try given.when(.resumeClock(.all))
        try given.when(.extendClock(.all, by: .minutes(2)))
        #expect(given.state.schedule(at: given.now)?.delay == .minutes(9))
        given.pass(.minutes(7))
        given.go(to: .change)
        #expect(given.state.schedule(at: given.now)?.delay == .minutes(-6))
    }

    @Test("A start that was taken back does not count as the begin")
    func falseStart() throws {
        var given = Given()
        given.go(to: 1)
        given.pass(.seconds(20))
        try given.undo()
        given.pass(.minutes(40))
        given.go(to: 1)
        #expect(given.state.schedule(at: given.now) == Schedule(end: given.now + length, delay: .zero))
    }

    @Test("When late, the rounds to come share the delay in whole minutes, and then the end is as planned")
    func catchUp() throws {
        var given = Given()
        given.go(to: .round, round: 1)
        given.pass(.minutes(10))
        #expect(given.state.roundMinutesToCatchUp(at: given.now) == nil)
        given.pass(.minutes(10) + .minutes(9))
        let schedule = given.state.schedule(at: given.now)
        #expect(schedule?.delay == .minutes(-1))
        given.pass(.minutes(5))
        let minutes = given.state.roundMinutesToCatchUp(at: given.now)
        #expect(minutes == 18)
        try given.when(.changeRoundMinutes(18))
        #expect(given.state.schedule(at: given.now)?.delay == .zero)
        #expect(given.state.roundMinutesToCatchUp(at: given.now) == nil)
    }

    @Test("Rounds are not offered below five minutes, nor when none is left")
    func noSense() {
        var given = Given()
        given.go(to: .round, round: 1)
        given.pass(.minutes(60))
        #expect(given.state.roundMinutesToCatchUp(at: given.now) == 5)
        given.pass(.minutes(1))
        #expect(given.state.roundMinutesToCatchUp(at: given.now) == nil)
        given.go(to: .conclusions)
        given.pass(.minutes(60))
        #expect(given.state.roundMinutesToCatchUp(at: given.now) == nil)
    }
}
