import Testing

@testable import CafeModel

@Suite("Countdowns and lengths of time")
struct CountdownTests {
    @Test(
        "Whole seconds are rounded up, so that the full length shows first and 0 only at the end",
        arguments: [
            (0, 0), (1, 1), (999, 1), (1000, 1), (1001, 2), (-1, 0), (-999, 0), (-1000, -1), (-1999, -1),
            (Int64.max, 9_223_372_036_854_776), (Int64.min, -9_223_372_036_854_775),
        ] as [(Int64, Int)])
    func seconds(milliseconds: Int64, seconds: Int) {
        #expect(Milliseconds(milliseconds).secondsRoundedUp == seconds)
    }

    @Test("Stopping and going on loses no millisecond, however often")
    func pauses() {
        var countdown = Countdown.running(deadline: Milliseconds(100_003))
        var time = Milliseconds(7)
        var waited = Milliseconds.zero
        for step in 1...50 {
            countdown = countdown.paused(at: time)
            #expect(countdown.isPaused)
            time = time + Milliseconds(Int64(step))
            waited = waited + Milliseconds(Int64(step))
            countdown = countdown.resumed(at: time)
        }
        #expect(countdown == .running(deadline: Milliseconds(100_003) + waited))
    }

    @Test("Stopping twice or going on twice is as once")
    func idempotent() {
        let running = Countdown.running(deadline: .minutes(3))
        let paused = running.paused(at: .minutes(1))
        #expect(paused == .paused(remaining: .minutes(2)))
        #expect(paused.paused(at: .minutes(9)) == paused)
        #expect(running.resumed(at: .minutes(2)) == running)
    }

    @Test("More time moves the deadline or what is left, also below zero")
    func extend() {
        #expect(
            Countdown.running(deadline: .minutes(1)).extended(by: .minutes(-2)).remaining(at: .zero)
                == .minutes(-1))
        #expect(
            Countdown.paused(remaining: .minutes(-1)).extended(by: .minutes(2)).remaining(at: .zero)
                == .minutes(1))
    }
}
