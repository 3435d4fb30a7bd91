import CafeSystem
import Glibc
import Testing

@Suite("This process")
struct ProcessIdentityTests {
    @Test("finds the program that it is")
    func executable() throws {
        let path = ProcessIdentity.executablePath
        #expect(path.hasPrefix("/"))
        #expect(try Files.resolved(path) == Files.resolved("/proc/self/exe"))
    }

    @Test("tells an unset variable from an empty one")
    func environment() throws {
        #expect(ProcessIdentity.environment("CAFE_ESTO_NO_EXISTE") == nil)
        let path = try #require(ProcessIdentity.environment("PATH"))
        #expect(ProcessIdentity.environment.contains("PATH=\(path)"))
    }

    @Test("does not take a file for a terminal")
    func terminal() {
        let file = Descriptor(owning: open("/dev/null", O_RDONLY))
        #expect(!ProcessIdentity.isTerminal(file.number))
        let terminal = Descriptor(owning: open("/dev/ptmx", O_RDWR | O_NOCTTY))
        #expect(ProcessIdentity.isTerminal(terminal.number))
    }

    @Test("has a UTF-8 locale after start, whatever the person's is")
    func locale() {
        SystemLocale.start()
        #expect(SystemLocale.isUTF8)
        #expect(mblen("ñ", 2) == 2)
    }

    @Test("draws other random numbers each time")
    func entropy() {
        let drawn = Set((0..<1000).map { _ in Entropy.uint64() })
        #expect(drawn.count == 1000)
        #expect(Set((0..<1000).map { _ in Entropy.uint128() }).count == 1000)
        #expect(Entropy.bytes(33).count == 33)
        #expect(Entropy.bytes(33) != Entropy.bytes(33))
    }
}
