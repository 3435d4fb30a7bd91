/// What the clocks of the machine showed at one moment.
public struct Reading: Hashable, Sendable {
    /// Wall clock: milliseconds since 1970-01-01T00:00:00Z. Somebody may set it.
    public var wall: Milliseconds
    /// Time since the machine started, sleep included (CLOCK_BOOTTIME). Nobody can set it.
    public var boot: Milliseconds
    /// Which run of the machine `boot` counts from.
    public var bootID: BootID

    /// What the clocks showed.
    public init(wall: Milliseconds, boot: Milliseconds, bootID: BootID) {
        self.wall = wall
        self.boot = boot
        self.bootID = bootID
    }
}
