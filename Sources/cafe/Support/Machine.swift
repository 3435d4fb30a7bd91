import CafeModel
import CafeSystem

/// What the pure modules are given: clocks and chance.
enum Machine {
    /// What the clocks show.
    static func reading() -> Reading {
        let id = (try? SystemClock.bootID()) ?? 0
        return Reading(
            wall: Milliseconds(SystemClock.wallMilliseconds), boot: boot,
            bootID: BootID(high: UInt64(truncatingIfNeeded: id >> 64), low: UInt64(truncatingIfNeeded: id)))
    }

    /// Milliseconds since the machine started.
    static var boot: Milliseconds { Milliseconds(SystemClock.bootMilliseconds) }

    /// Chance that nobody can foresee.
    static func generator() -> SeededGenerator {
        SeededGenerator(seed: (Entropy.uint64(), Entropy.uint64(), Entropy.uint64(), Entropy.uint64()))
    }

    /// How far local time is ahead of UTC now.
    static var utcOffsetSeconds: Int { SystemClock.utcOffsetSeconds(atWall: SystemClock.wallMilliseconds) }
}

extension Machine {
    /// Today, local time.
    static var today: CalendarDate {
        let seconds = Int(SystemClock.wallMilliseconds / 1000) + utcOffsetSeconds
        return CalendarDate(dayNumber: seconds / 86_400)
    }

    /// 64 random bits.
    static func draw() -> UInt64 { Entropy.uint64() }
}
