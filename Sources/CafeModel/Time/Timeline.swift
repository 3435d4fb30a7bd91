/// A session's own line of time, which neither a changed wall clock nor a restart of the machine bends.
///
/// Countdowns store deadlines on this line. It is anchored at one reading of the clocks: while the machine
/// runs on, it follows the time since boot; after a restart, the wall clock, corrected by the last anchor.
/// A rehearsal's line runs `rate` times as fast as the clocks.
public struct Timeline: Hashable, Sendable {
    /// The reading at which the line was last anchored.
    public private(set) var anchor: Reading
    /// The point on the line at the anchor.
    public private(set) var origin: Milliseconds
    /// How many times faster than the clocks; 1 for a real event.
    public private(set) var rate: Int

    /// The rates that a line can have.
    public static let rates = 1...3600

    /// A line that begins, at zero, with this reading. A rate that no line can have is taken for the nearest.
    public init(beginning anchor: Reading, rate: Int = 1) {
        self.anchor = anchor
        self.origin = .zero
        self.rate = min(max(rate, Self.rates.lowerBound), Self.rates.upperBound)
    }

    /// The point on the line at a reading.
    public func time(at reading: Reading) -> Milliseconds {
        let elapsed =
            reading.bootID == anchor.bootID ? reading.boot - anchor.boot : reading.wall - anchor.wall
        return origin + elapsed * rate
    }

    /// Anchors the line anew; the point at this reading stays the same.
    public mutating func reanchor(at reading: Reading) {
        origin = time(at: reading)
        anchor = reading
    }

    /// Whether the wall clock has moved against the time since boot by more than the tolerance, or the machine
    /// has restarted: the line needs a new anchor, so that a later restart is right too.
    public func needsAnchor(at reading: Reading, tolerance: Milliseconds = Milliseconds(100)) -> Bool {
        guard reading.bootID == anchor.bootID else { return true }
        let shift = (reading.wall - reading.boot) - (anchor.wall - anchor.boot)
        return shift > tolerance || shift < Milliseconds(-tolerance.count)
    }

    /// The wall-clock time that a point on the line has, as far as the clocks run on as now.
    public func wall(of time: Milliseconds, at reading: Reading) -> Milliseconds {
        reading.wall + Milliseconds((time - self.time(at: reading)).count / Int64(rate))
    }
}
