import CafeModel
import Testing

@testable import CafeHub

@Suite("Times are counted in a fixed number of counters, and told at most an eighth too long")
struct LatencyHistogramTests {
    @Test("Nothing counted, nothing told")
    func empty() {
        let histogram = LatencyHistogram()
        #expect(histogram.count == 0 && histogram.longest == 0)
        #expect(histogram.quantile(thousandths: 500) == 0)
    }

    @Test("A quantile is never below the true one, and at most an eighth above it")
    func quantiles() {
        var generator = SeededGenerator(seed: 5)
        var histogram = LatencyHistogram()
        var times: [Int] = []
        for _ in 0..<10_000 {
            let time = Int(generator.next() % (1 << (generator.next() % 24)))
            times.append(time)
            histogram.note(time)
        }
        times.sort()
        for thousandths in [1, 250, 500, 900, 990, 999, 1000] {
            let exact = times[max(1, (times.count * thousandths + 999) / 1000) - 1]
            let told = histogram.quantile(thousandths: thousandths)
            #expect(told >= exact && told <= exact + exact / 8 + 1, "\(thousandths): \(told) for \(exact)")
        }
        #expect(histogram.longest == times.last)
        #expect(histogram.quantile(thousandths: 1000) == histogram.longest)
    }

    @Test("What is longer than it can tell apart, or runs backwards, breaks nothing")
    func extremes() {
        var histogram = LatencyHistogram()
        for time in [Int.max, Int.min, -1, 0, 1 << 40] { histogram.note(time) }
        #expect(histogram.count == 5)
        #expect(histogram.quantile(thousandths: 1) == 0)
        #expect(histogram.longest == Int.max)
    }
}
