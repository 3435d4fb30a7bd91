import CafeModel
import CafeWire

/// What leaving the present stage would interrupt.
struct Interruption: Hashable {
    /// How many tables are writing.
    var writing: Int
    /// Whole minutes that the tables would lose, rounded up.
    var minutesLeft: Int

    /// Nil when nobody would be interrupted. Time counts only where the tables are at work: a welcome that ends
    /// early takes nothing from anybody.
    init?(_ context: ScreenContext) {
        let session = context.session
        var tables: Set<TableNumber> = []
        for presence in context.client.presence where presence.isWriting {
            if case .table(let number) = presence.role { tables.insert(number) }
        }
        writing = tables.count
        minutesLeft = 0
        if let kind = session.stage?.kind, kind == .round || kind == .conclusions {
            let countdowns = session.tables.map { session.clocks.countdown(of: $0.number) }
            let longest = countdowns.map { $0.remaining(at: context.time).count }.max() ?? 0
            if longest >= 60_000 { minutesLeft = Int((longest + 59_999) / 60_000) }
        }
        if writing == 0, minutesLeft == 0 { return nil }
    }
}
