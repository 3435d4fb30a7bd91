import CafeModel
import CafeWire

/// What leaving the present stage would interrupt.
struct Interruption: Hashable {
    /// How many tables are writing.
    var writing: Int
    /// Minutes that the tables would lose.
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
        if session.stage?.kind.isTableWork == true {
            let own = session.tables.map { session.clocks.countdown(of: $0.number) }
            let longest = own.map { $0.remaining(at: context.time).count }.max() ?? 0
            // The clock in sight counts; a table's own only when the stage's has run out.
            let stage = session.remaining(at: context.time).count
            let left = stage >= 60_000 ? stage : longest
            if left >= 60_000 { minutesLeft = Int((left + 30_000) / 60_000) }
        }
        if writing == 0, minutesLeft == 0 { return nil }
    }
}
