import Testing

@testable import CafeDoor

@Suite struct WordTests {
    @Test(arguments: [
        ConnectionWord.keysExchanged, .admit(user: "mesa3", pin: "123456"), .open(.lines), .open(.documents),
        .refusedRequest,
        .open(.terminal(type: "xterm-256color", columns: 300, rows: 100)),
    ])
    func whatAConnectionSaysIsHeardAsItWasSaid(word: ConnectionWord) {
        #expect(word.bytes.count <= ConnectionWord.limit)
        #expect(ConnectionWord(word.bytes) == word)
    }

    @Test(arguments: [
        MonitorWord.key("-----BEGIN", language: "es"), .verdict(.granted), .verdict(.denied),
        .verdict(.noSuchUser),
        .verdict(.locked(seconds: 300)), .verdict(.noSession), .verdict(.unavailable),
        .screen(isTerminal: true),
        .screen(isTerminal: false), .noScreen, .ended(0), .ended(69), .ended(256 + 15),
        .notForThisRole,
    ])
    func whatTheMonitorSaysIsHeardAsItWasSaid(word: MonitorWord) {
        #expect(word.bytes.count <= MonitorWord.limit)
        #expect(MonitorWord(word.bytes) == word)
    }

    @Test func aConnectionThatWasTakenOverSaysNothingElse() {
        let wrong: [[UInt8]] = [
            [], [0], [9], [1, 1], [2], [2, 5], [2, 200, 97], [4, 0], [3, 1, 0, 1],
            [3, 1, 0, 1, 0] + "a/b".utf8,
            [2, 5] + "mesa\n1".utf8, [2, 5] + "mesa3".utf8, [2, 5] + "mesa3x".utf8, [2, 5] + "MESA31".utf8,
            [2, 1, 97] + [UInt8](repeating: 0x31, count: 200),
        ]
        for bytes in wrong { #expect(ConnectionWord(bytes) == nil) }
        // Whatever it says, nothing but a short name and digits comes of it.
        for kind in UInt8.min...UInt8.max {
            for length in UInt8(0)...12 {
                let bytes: [UInt8] = [kind, length] + "abc\u{1b}[2J;1234".utf8
                if case .admit(let user, let pin)? = ConnectionWord(bytes) {
                    #expect(DoorName.user(user) == user && DoorName.pin(pin) == pin)
                }
            }
        }
    }
}
