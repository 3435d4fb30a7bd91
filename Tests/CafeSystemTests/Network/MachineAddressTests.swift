import Testing

@testable import CafeSystem

@Suite("The machine's addresses")
struct MachineAddressTests {
    @Test("The interface that leads outward comes first, tunnels and containers last, IPv4 before IPv6")
    func order() {
        let ranked = MachineAddress.ranked(
            [
                ("docker0", "172.17.0.1"), ("eth0", "10.0.0.5"), ("wlp2s0", "2001:db8::20"),
                ("wlp2s0", "fe80::1%wlp2s0"), ("wlp2s0", "192.168.1.20"), ("eth1", "169.254.3.3"),
            ], outward: "wlp2s0")
        #expect(ranked.map(\.text) == ["192.168.1.20", "2001:db8::20", "10.0.0.5", "172.17.0.1"])
        #expect(ranked.map(\.isLikely) == [true, true, false, false])
    }

    @Test("The way out is the route to everywhere")
    func route() {
        let routes = """
            Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT
            docker0\t000011AC\t00000000\t0001\t0\t0\t0\t0000FFFF\t0\t0\t0
            wlp2s0\t00000000\t0101A8C0\t0003\t0\t0\t600\t00000000\t0\t0\t0
            """
        #expect(MachineAddress.outwardInterface(routes) == "wlp2s0")
        #expect(MachineAddress.outwardInterface("") == nil)
    }

    @Test("This machine's own are none of its loopback's, whatever it has")
    func own() {
        for address in MachineAddress.all() {
            #expect(!address.text.hasPrefix("127.") && address.text != "::1" && !address.text.contains("%"))
        }
    }
}
