import CafeHub
import CafeModel
import CafeSystem

/// PINs of a simulated hub: nobody comes by the door there.
final class SimulatedPins: PinStore {
    private var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    func load() throws(SystemError) -> [UInt8]? { nil }
    func save(_ bytes: [UInt8]) throws(SystemError) {}
    func entropy(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    }
}
