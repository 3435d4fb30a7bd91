import Testing

@testable import CafeModel

/// What may happen to a machine in mid-round; the hub anchors the line anew where ``Timeline/needsAnchor(at:tolerance:)``
/// says so.
@Suite("Countdowns when the machine's clocks misbehave")
struct ClockFaultTests {
    private func inRound(rate: Int = 1) -> Given {
        var given = Given(rate: rate)
        given.go(to: .round, round: 1)
        return given
    }

    @Test("A wall clock that is set moves no countdown", arguments: [60, -60])
    func wallClock(minutes: Int) {
        var given = inRound()
        given.pass(.minutes(5))
        given.setWallClock(by: .minutes(minutes))
        #expect(given.left(1) == .minutes(15))
        #expect(given.state.timeline.needsAnchor(at: given.reading))
        given.then(.reanchorClock)
        #expect(given.left(1) == .minutes(15))
        #expect(given.state.timeline.needsAnchor(at: given.reading) == false)
        given.pass(.minutes(1))
        #expect(given.left(1) == .minutes(14))
    }

    @Test("A drift of up to a tenth of a second needs no anchor", arguments: [100, -100] as [Int64])
    func drift(shift: Int64) {
        var given = inRound()
        given.setWallClock(by: Milliseconds(shift))
        #expect(given.state.timeline.needsAnchor(at: given.reading) == false)
        given.setWallClock(by: Milliseconds(shift.signum()))
        #expect(given.state.timeline.needsAnchor(at: given.reading))
    }

    @Test("Asleep, the time of the round goes on")
    func suspend() {
        var given = inRound()
        given.pass(.minutes(8))
        #expect(given.left(2) == .minutes(12))
    }

    @Test("After a restart in mid-round the remaining time is right to the millisecond")
    func restart() {
        var given = inRound()
        given.then(.pauseClock(.table(TableNumber(3))))
        given.pass(Milliseconds(123_456))
        given.restart(after: Milliseconds(45_678))
        #expect(given.state.timeline.needsAnchor(at: given.reading))
        let expected = Milliseconds(1_200_000 - 123_456 - 45_678)
        #expect(given.left(1) == expected)
        given.then(.reanchorClock)
        #expect(given.left(1) == expected)
        #expect(given.left(3) == .minutes(20))
        given.setWallClock(by: .minutes(30))
        given.pass(.seconds(1))
        #expect(given.left(1) == expected - .seconds(1))
    }

    @Test("A restart after the wall clock was set is right too, because the line was anchored anew")
    func restartAfterJump() {
        var given = inRound()
        given.pass(.minutes(2))
        given.setWallClock(by: .minutes(60))
        given.then(.reanchorClock)
        given.pass(.minutes(1))
        given.restart(after: .minutes(1))
        given.then(.reanchorClock)
        #expect(given.left(1) == .minutes(16))
        given.restart(after: .minutes(1))
        #expect(given.left(1) == .minutes(15))
    }

    @Test("A rehearsal runs sixty times as fast, also over pauses, anchors and a restart")
    func rehearsal() {
        var given = inRound(rate: 60)
        #expect(given.state.isRehearsal)
        given.pass(.seconds(5))
        #expect(given.left(1) == .minutes(15))
        given.then(.pauseClock(.all))
        given.pass(.seconds(60))
        given.then(.resumeClock(.all))
        given.setWallClock(by: .minutes(-60))
        given.then(.reanchorClock)
        given.restart(after: .seconds(1))
        given.then(.reanchorClock)
        #expect(given.left(1) == .minutes(14))
        #expect(given.state.timeline.rate == 60)
    }

    @Test("The wall-clock time of a countdown's end follows the wall clock as it is set now")
    func wallTime() {
        var given = inRound(rate: 60)
        given.setWallClock(by: .minutes(60))
        given.then(.reanchorClock)
        let end = given.now + .minutes(20)
        #expect(given.state.timeline.wall(of: end, at: given.reading) == given.reading.wall + .seconds(20))
    }

    @Test("A rate that no line of time has is refused", arguments: [0, -1, 3601, Int.max])
    func rates(rate: Int) {
        let plan = Plan(mechanism: .worldCafe, title: "Agua", topics: [Topic(title: "Río")])
        let command = Command.planSession(plan, participants: [], rate: rate)
        #expect(Given.nothing.refusal(of: command) == .numberOutOfRange(1...3600))
    }

    @Test(
        "A rate from a damaged journal neither divides by zero nor overflows",
        arguments: [0, Int.min, Int.max])
    func damagedRate(rate: Int) {
        let start = Given().reading
        let line = Timeline(beginning: start, rate: rate)
        let later = Reading(wall: Milliseconds(.max), boot: Milliseconds(.max), bootID: start.bootID)
        _ = line.wall(of: line.time(at: later), at: later)
        #expect(Timeline.rates ~= line.rate)
    }
}
