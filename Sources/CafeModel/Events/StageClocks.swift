/// The countdown of a stage and those of the tables that have one of their own.
public struct StageClocks: Hashable, Sendable {
    /// The stage's; the tables that are not listed follow it.
    public var stage: Countdown
    /// The tables that were paused or extended alone.
    public var tables: [TableNumber: Countdown]

    /// Clocks of a stage.
    public init(stage: Countdown, tables: [TableNumber: Countdown] = [:]) {
        self.stage = stage
        self.tables = tables
    }

    /// The countdown that a table follows.
    public func countdown(of table: TableNumber) -> Countdown { tables[table] ?? stage }
}
