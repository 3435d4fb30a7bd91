import CafeSystem
import Testing

@testable import CafeDoor

@Suite struct DoorAddressTests {
    @Test(arguments: [
        ("2222", "2222"), ("192.168.1.20:2200", "192.168.1.20:2200"), ("[fd00::1]:22", "[fd00::1]:22"),
        ("10.0.0.1", "10.0.0.1:2222"), ("fd00::1", "[fd00::1]:2222"),
    ])
    func aPlaceIsReadAsItIsWritten(text: String, place: String) {
        #expect(DoorAddress(text)?.description == place)
    }

    @Test(arguments: [
        "", "x", "70000", "-1", "+22", "1.2.3:22", "1.2.3.4:", ":22", "1.2.3.4:99999", "localhost:22",
    ])
    func whatIsNoPlaceIsNone(text: String) {
        #expect(DoorAddress(text) == nil)
    }

    @Test(arguments: [
        ("127.0.0.1", true), ("127.9.8.7", true), ("::1", true), ("::ffff:127.0.0.1", true),
        ("192.168.1.20", false), ("::2", false), ("fd00::1", false), ("128.0.0.1", false),
    ])
    func aMachinesOwnWayToItselfIsNoVisitor(text: String, isLoopback: Bool) throws {
        #expect(try #require(NetworkAddress(text)).isLoopback == isLoopback)
    }

    @Test func iPv6IsCountedByItsNetwork() throws {
        let one = try #require(NetworkAddress("2001:db8:1:2::1"))
        let two = try #require(NetworkAddress("2001:db8:1:2:ffff::9"))
        let other = try #require(NetworkAddress("2001:db8:1:3::1"))
        #expect(one.neighbourhood == two.neighbourhood)
        #expect(one.neighbourhood != other.neighbourhood)
        #expect(one != two)
    }
}
