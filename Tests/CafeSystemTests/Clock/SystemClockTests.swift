import CafeSystem
import Glibc
import Testing

@Suite("The machine's clocks")
struct SystemClockTests {
    @Test("the wall clock is the C library's, in milliseconds")
    func wall() {
        let before = Int64(time(nil))
        let wall = SystemClock.wallMilliseconds
        let after = Int64(time(nil))
        #expect((before - 1...after + 1).contains(wall / 1000))
    }

    @Test("the time since boot never goes back")
    func boot() {
        let readings = (0..<1000).map { _ in SystemClock.bootMilliseconds }
        #expect(readings == readings.sorted())
    }

    @Test("the boot id is the kernel's, and the same at each reading")
    func bootID() throws {
        let id = try SystemClock.bootID()
        #expect(id == (try SystemClock.bootID()))
        let text = try Files.read("/proc/sys/kernel/random/boot_id", limit: 100)
        let digits = String(decoding: text, as: UTF8.self).filter(\.isHexDigit)
        let hex = String(id, radix: 16)
        #expect(String(repeating: "0", count: 32 - hex.count) + hex == digits)
    }
}
