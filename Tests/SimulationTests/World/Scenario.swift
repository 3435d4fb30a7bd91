/// What one simulated event is made of. The same scenario plays the same way every time.
struct Scenario: Hashable, Sendable {
    /// What can go wrong.
    enum Fault: String, CaseIterable, Hashable, Sendable {
        /// A connection breaks, with what is under way on it.
        case cut
        /// Lines are slow for a while, those of each connection differently.
        case storm
        /// A command's line arrives twice.
        case twice
        /// `kill -9` of the hub; what it wrote is still in the system's memory.
        case kill
        /// The machine loses power: what was not synced is lost, kept or torn, write by write.
        case power
        /// The disk fails for some operations.
        case disk
        /// The disk is full for a while.
        case full
        /// `kill -9` of a screen.
        case screen
        /// Somebody sets the wall clock.
        case wall
        /// The machine sleeps.
        case sleep
    }

    var seed: UInt64
    /// How many steps people and faults take together.
    var steps = 100
    /// How many screens are open.
    var seats = 6
    /// What may go wrong.
    var faults = Set(Fault.allCases)
    /// What is broken on purpose.
    var variant: Variant?

    /// What to type to see it again.
    var command: String {
        var words = ["make simulate SEED=\(seed) STEPS=\(steps) SEATS=\(seats)"]
        let without = Fault.allCases.filter { !faults.contains($0) }
        if !without.isEmpty { words.append("WITHOUT=\(without.map(\.rawValue).joined(separator: ","))") }
        return words.joined(separator: " ")
    }
}
