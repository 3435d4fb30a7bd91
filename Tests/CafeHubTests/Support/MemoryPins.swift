import CafeHub
import CafeModel
import CafeSystem
import Glibc

/// A place for PINs in memory, with chance that is the same each time, and that fails when a test says so.
final class MemoryPins: PinStore {
    var kept: [UInt8]?
    var isFull = false
    private(set) var saves = 0
    private var generator = SeededGenerator(seed: 3)

    func load() throws(SystemError) -> [UInt8]? { kept }

    func save(_ bytes: [UInt8]) throws(SystemError) {
        if isFull { throw SystemError("write", code: ENOSPC) }
        saves += 1
        kept = bytes
    }

    func entropy(_ count: Int) -> [UInt8] {
        (0..<count).map { _ in UInt8(truncatingIfNeeded: generator.next()) }
    }
}
