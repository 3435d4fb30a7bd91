import CafeModel
import CafeStore
import TestDisk

@testable import CafeHub
@testable import CafeStore

/// A hub on the simulated disk: one life of it, from start to kill.
final class HubProcess {
    static let folder = "/disco"

    /// Counts lives, so that what was arranged for an earlier one is known as such.
    let life: Int
    let journal: Journal
    let hub: Hub
    /// When its loop wakes next; nil when nothing is arranged.
    var wakes: Int64?

    init(
        life: Int, disk: TestDisk, seed: UInt64, variant: Variant?, now: Reading
    ) throws(JournalError) {
        self.life = life
        journal = try Journal(folder: Self.folder, system: disk.name)
        if variant == .withoutSyncs { try journal.reading().database.run("PRAGMA synchronous = OFF") }
        let store: any JournalStore = variant?.breaksStore == true ? BrokenStore(journal, variant) : journal
        hub = try Hub(
            journal: store, pins: SimulatedPins(seed: seed), phrases: Language.spanish.phrases,
            generator: SeededGenerator(seed: (seed, UInt64(life), 3, 4)), now: now)
    }
}
