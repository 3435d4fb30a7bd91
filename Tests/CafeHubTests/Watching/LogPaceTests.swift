import Testing

@testable import CafeHub

@Suite("A log takes so many lines in ten seconds, and tells how many it held back")
struct LogPaceTests {
    @Test("The rest is counted and told in the next window")
    func windows() {
        var pace = LogPace()
        for _ in 0..<LogPace.limit { #expect(pace.verdict(at: 5) == .tell(heldBack: 0)) }
        for moment in 6..<9 as Range<Int64> { #expect(pace.verdict(at: moment) == .hold) }
        #expect(pace.verdict(at: 5 + LogPace.window) == .tell(heldBack: 3))
        #expect(pace.verdict(at: 6 + LogPace.window) == .tell(heldBack: 0))
    }
}
