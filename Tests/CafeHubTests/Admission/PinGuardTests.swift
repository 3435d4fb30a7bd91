import CafeModel
import CafeWire
import Testing

@testable import CafeHub

/// Given wrong PINs from addresses at times, what the next attempt gets.
@Suite("The guard of the PINs")
struct PinGuardTests {
    private static let table3 = Role.table(TableNumber(3))

    private static func pair(_ address: String, _ role: Role = table3) -> PinGuard.Pair {
        PinGuard.Pair(address: NetworkAddress(address), role: role)
    }

    /// So many wrong PINs, each as soon as it is looked at; when the last one was.
    @discardableResult
    private static func guess(
        _ count: Int, _ pair: PinGuard.Pair, _ keeper: inout PinGuard, from start: Milliseconds = .zero
    ) -> Milliseconds {
        var now = start
        for _ in 0..<count {
            while let wait = keeper.gate(pair, now: now) {
                switch wait {
                case .denied(let left), .locked(let left): now = now + left
                default: break
                }
            }
            _ = keeper.wrong(pair, now: now)
        }
        return now
    }

    @Test("Each wrong PIN makes the next one wait longer, up to a quarter of a minute")
    func delays() {
        var keeper = PinGuard()
        let pair = Self.pair("192.168.1.77")
        var waits: [Int64] = []
        var now = Milliseconds.zero
        for _ in 0..<7 {
            guard case .denied(let retry) = keeper.wrong(pair, now: now).answer else { break }
            waits.append(retry.count)
            now = now + retry
        }
        #expect(waits == [1000, 2000, 4000, 8000, 16000, 16000, 16000])
    }

    @Test("An attempt that comes too early is not looked at, and one in time is")
    func early() {
        var keeper = PinGuard()
        let pair = Self.pair("192.168.1.77")
        _ = keeper.wrong(pair, now: .zero)
        #expect(keeper.gate(pair, now: Milliseconds(400)) == .denied(retry: Milliseconds(600)))
        #expect(keeper.gate(pair, now: Milliseconds(1000)) == nil)
    }

    @Test("After ten in a row the pair is locked for five minutes, and told once")
    func lock() {
        var keeper = PinGuard()
        let pair = Self.pair("192.168.1.77")
        let now = Self.guess(9, pair, &keeper) + .seconds(16)
        let tenth = keeper.wrong(pair, now: now)
        #expect(tenth.answer == .locked(left: .minutes(5)))
        #expect(tenth.told == PinGuard.Alarm(address: "192.168.1.77", role: Self.table3, tried: 10))
        #expect(keeper.gate(pair, now: now + .minutes(5) - Milliseconds(1)) == .locked(left: Milliseconds(1)))
        #expect(keeper.gate(pair, now: now + .minutes(5)) == nil)
        let next = keeper.wrong(pair, now: now + .minutes(5))
        #expect(next.told == nil)
    }

    @Test("A right PIN in between ends the row")
    func right() {
        var keeper = PinGuard()
        let pair = Self.pair("192.168.1.77")
        let now = Self.guess(9, pair, &keeper) + .seconds(16)
        keeper.right(pair)
        let next = keeper.wrong(pair, now: now)
        #expect(next.answer == .denied(retry: .seconds(1)))
    }

    @Test("A guesser elsewhere hinders neither the same table at another address nor, once known, anybody")
    func elsewhere() {
        var keeper = PinGuard()
        let now = Self.guess(10, Self.pair("192.168.1.77"), &keeper)
        #expect(keeper.gate(Self.pair("192.168.1.31"), now: now) == nil)
        keeper.right(Self.pair("192.168.1.31"))
        // All that strangers may try together is used up, by many of them.
        for last in 1...80 {
            let pair = Self.pair("10.0.0.\(last)")
            guard keeper.gate(pair, now: now) == nil else { break }
            _ = keeper.wrong(pair, now: now)
        }
        #expect(keeper.gate(Self.pair("10.0.1.1"), now: now) == .denied(retry: .seconds(5)))
        #expect(keeper.gate(Self.pair("192.168.1.31"), now: now) == nil)
        #expect(keeper.gate(Self.pair("192.168.1.31", .recorder), now: now) == nil)
    }

    @Test("One stranger alone never uses up what all strangers have")
    func oneStranger() {
        var keeper = PinGuard()
        var tried = 0
        for number in 1...40 {
            for _ in 0..<10 {
                let pair = Self.pair("192.168.1.77", .table(TableNumber(number)))
                guard keeper.gate(pair, now: .zero) == nil else { break }
                _ = keeper.wrong(pair, now: .zero)
                tried += 1
            }
        }
        #expect(tried == PinGuard.strangerLimit)
        #expect(keeper.gate(Self.pair("192.168.1.31"), now: .zero) == nil)
    }

    @Test("What strangers have together comes back, one every five seconds")
    func refill() {
        var keeper = PinGuard()
        var alarms: [PinGuard.Alarm] = []
        for last in 1...60 {
            let told = keeper.wrong(Self.pair("10.0.0.\(last)"), now: .seconds(100)).told
            if let told { alarms.append(told) }
        }
        #expect(alarms == [PinGuard.Alarm(address: "", role: nil, tried: 60)])
        #expect(keeper.gate(Self.pair("10.0.1.1"), now: .seconds(101)) != nil)
        #expect(keeper.gate(Self.pair("10.0.1.1"), now: .seconds(106)) == nil)
        _ = keeper.wrong(Self.pair("10.0.1.1"), now: .seconds(106))
        #expect(keeper.gate(Self.pair("10.0.1.2"), now: .seconds(106)) != nil)
    }

    @Test("An address of a whole IPv6 network is one place, and IPv4 in IPv6's clothes is IPv4")
    func networks() {
        #expect(NetworkAddress("2001:db8:1:2::77") == NetworkAddress("2001:db8:1:2:ffff:ffff:ffff:ffff"))
        #expect(NetworkAddress("2001:db8:1:2::77") != NetworkAddress("2001:db8:1:3::77"))
        #expect(NetworkAddress("2001:db8:1:2::77").text == "2001:db8:1:2::/64")
        #expect(NetworkAddress("::ffff:192.168.1.77") == NetworkAddress("192.168.1.77"))
        #expect(NetworkAddress("fe80::1%eth0") == NetworkAddress("fe80::2%wlan0"))
        #expect(NetworkAddress("mesa") == NetworkAddress(""))
    }

    @Test("However many addresses come, what is remembered stays bounded")
    func memory() {
        var keeper = PinGuard()
        for number in 0..<(PinGuard.memory * 2) {
            _ = keeper.wrong(
                Self.pair("10.\(number / 65536).\(number / 256 % 256).\(number % 256)"), now: .zero)
        }
        #expect(keeper.remembered <= PinGuard.memory)
    }
}
