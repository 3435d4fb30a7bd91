import CafeModel
import CafeSystem

extension Reading {
    /// What the clocks of this machine show now.
    public static func now(bootID: BootID) -> Reading {
        Reading(
            wall: Milliseconds(SystemClock.wallMilliseconds),
            boot: Milliseconds(SystemClock.bootMilliseconds),
            bootID: bootID)
    }
}

extension BootID {
    /// This run of the machine; one of our own when the system does not tell.
    public static func current() -> BootID {
        guard let id = try? SystemClock.bootID() else { return BootID(high: 0, low: 1) }
        return BootID(high: UInt64(truncatingIfNeeded: id >> 64), low: UInt64(truncatingIfNeeded: id))
    }
}

extension SeededGenerator {
    /// A generator that nobody can foresee.
    public static func unforeseeable() -> SeededGenerator {
        SeededGenerator(
            seed: (Entropy.uint64(), Entropy.uint64(), Entropy.uint64(), Entropy.uint64()))
    }
}
