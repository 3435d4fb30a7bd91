import CafeModel

/// The clocks of the simulated machine, over the true time, in milliseconds, that only the simulation knows.
struct MachineClocks {
    /// The true time.
    var now: Int64 = 1_000_000
    /// What somebody has added to the wall clock.
    private(set) var shift: Int64 = 0
    private var booted: [Int64] = [0]
    /// Whether the time since boot moves with the wall clock: what a program does that computes deadlines from it.
    var bootFollowsWall = false

    private static let epoch: Int64 = 1_796_000_000_000

    /// What they show.
    var reading: Reading {
        Reading(
            wall: Milliseconds(Self.epoch + now + shift),
            boot: Milliseconds(now - (booted.last ?? 0) + (bootFollowsWall ? shift : 0)),
            bootID: BootID(high: 0, low: UInt64(booted.count)))
    }

    /// How often the machine has started again.
    var restarts: Int { booted.count - 1 }

    mutating func setWall(by amount: Int64) { shift += amount }

    mutating func restart() { booted.append(now - 5000) }

    /// The true time of a reading.
    func trueTime(of reading: Reading) -> Int64 {
        let number = Int(reading.bootID.low) - 1
        return booted.indices ~= number ? booted[number] + reading.boot.count : 0
    }
}
