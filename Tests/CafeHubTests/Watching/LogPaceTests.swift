import Testing

@testable import CafeHub

@Suite("A log takes so many lines in ten seconds, and tells how many it held back")
struct LogPaceTests {
    @Test("The rest is counted and told in the next window")
    func windows() {
        var pace = LogPace()
        for _ in 0..<LogPace.limit { #expect(pace.verdict(on: .info, at: 5) == .tell(heldBack: 0)) }
        for moment in 6..<9 as Range<Int64> { #expect(pace.verdict(on: .info, at: moment) == .hold) }
        #expect(pace.verdict(on: .info, at: 5 + LogPace.window) == .tell(heldBack: 3))
        #expect(pace.verdict(on: .info, at: 6 + LogPace.window) == .tell(heldBack: 0))
    }

    @Test(
        "What happens now and then is told however many come and go: an event that ends among them is in the log"
    )
    func rest() {
        var pace = LogPace()
        for _ in 0...LogPace.limit { _ = pace.verdict(on: .info, at: 5) }
        #expect(pace.verdict(on: .info, at: 5) == .hold)
        for level in [HubLog.Level.notice, .warning, .error] {
            #expect(pace.verdict(on: level, at: 5) == .tell(heldBack: 0))
        }
    }
}
