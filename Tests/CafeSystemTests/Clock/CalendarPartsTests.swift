import CafeSystem
import Glibc
import Testing

@Suite("The parts of a moment")
struct CalendarPartsTests {
    @Test("at a distance from UTC do not depend on the machine's zone")
    func colombia() {
        // 2026-03-01 02:30:05 UTC, in Colombia still February.
        let parts = CalendarParts(wallMilliseconds: 1_772_332_205_999, utcOffsetSeconds: -18_000)
        #expect((parts.year, parts.month, parts.day) == (2026, 2, 28))
        #expect((parts.hour, parts.minute, parts.second) == (21, 30, 5))
        #expect(parts.weekday == 6)
    }

    @Test("agree with the C library over four centuries, leap years and times before 1970 included")
    func agreesWithLibrary() {
        for step in -5000..<5000 {
            let seconds = step * 1_234_567
            let parts = CalendarParts(wallMilliseconds: Int64(seconds) * 1000, utcOffsetSeconds: 0)
            var time = time_t(seconds)
            var expected = tm()
            gmtime_r(&time, &expected)
            #expect(Self.numbers(of: parts) == Self.numbers(of: expected), "second \(seconds)")
        }
    }

    @Test("one millisecond before 1970 is the last second of 1969")
    func beforeEpoch() {
        let parts = CalendarParts(wallMilliseconds: -1, utcOffsetSeconds: 0)
        #expect(Self.numbers(of: parts) == [1969, 12, 31, 23, 59, 59, 3])
    }

    @Test("in local time agree with the C library, whatever the machine's zone")
    func local() {
        for seconds in [0, 951_782_400, 1_772_332_205, 1_783_000_000] {
            var time = time_t(seconds)
            var expected = tm()
            localtime_r(&time, &expected)
            let parts = SystemClock.localParts(atWall: Int64(seconds) * 1000)
            #expect(Self.numbers(of: parts) == Self.numbers(of: expected))
        }
    }

    private static func numbers(of parts: CalendarParts) -> [Int] {
        [parts.year, parts.month, parts.day, parts.hour, parts.minute, parts.second, parts.weekday]
    }

    private static func numbers(of parts: tm) -> [Int] {
        [
            parts.tm_year + 1900, parts.tm_mon + 1, parts.tm_mday, parts.tm_hour, parts.tm_min, parts.tm_sec,
            parts.tm_wday == 0 ? 7 : parts.tm_wday,
        ].map(Int.init)
    }
}
