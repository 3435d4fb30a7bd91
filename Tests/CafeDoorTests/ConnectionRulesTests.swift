import Testing

@testable import CafeDoor

@Suite struct ConnectionRulesTests {
    private let afterwards: [ClientRequest] = [
        .channel, .terminal(type: "xterm", columns: 80, rows: 24), .resize(columns: 80, rows: 24), .shell,
        .command("texto"), .command("sh"), .other,
    ]

    private func admitted() -> ConnectionRules {
        var rules = ConnectionRules()
        _ = rules.decide(.question(user: "mesa3"))
        _ = rules.decide(.answer("123456"))
        rules.hear(.granted)
        return rules
    }

    @Test func thePinIsAskedForAndTheHubLooksAtIt() {
        var rules = ConnectionRules()
        #expect(rules.decide(.authenticate) == .accept)
        #expect(rules.decide(.other) == .refuse)
        #expect(rules.decide(.question(user: "Mesa3")) == .ask(user: "mesa3"))
        #expect(rules.decide(.answer(" 123 456\n")) == .knock(user: "mesa3", pin: "123456"))
        #expect(!rules.isAdmitted)
        rules.hear(.granted)
        #expect(rules.isAdmitted)
    }

    @Test func aStrangerGetsNothingButTheQuestion() {
        for request in afterwards {
            var rules = ConnectionRules()
            #expect(rules.decide(request) == .refuse)
            _ = rules.decide(.question(user: "mesa3"))
            #expect(rules.decide(request) == .refuse)
            _ = rules.decide(.answer("123456"))
            #expect(rules.decide(request) == .refuse, "while the hub looks at the PIN")
            rules.hear(.denied)
            #expect(rules.decide(request) == .refuse)
            #expect(!rules.isAdmitted)
        }
    }

    @Test func aVerdictThatNobodyWaitsForLetsNobodyIn() {
        var rules = ConnectionRules()
        rules.hear(.granted)
        #expect(!rules.isAdmitted)
        _ = rules.decide(.question(user: "mesa3"))
        rules.hear(.granted)
        #expect(!rules.isAdmitted)
    }

    @Test func anAnswerWithoutAQuestionIsRefused() {
        var rules = ConnectionRules()
        #expect(rules.decide(.answer("123456")) == .refuse)
    }

    @Test func threePinsAreTriedAndNotAFourth() {
        var rules = ConnectionRules()
        for _ in 1...3 {
            #expect(rules.decide(.password(user: "mesa3", pin: "1")) == .knock(user: "mesa3", pin: "1"))
            rules.hear(.denied)
        }
        #expect(rules.decide(.password(user: "mesa3", pin: "1")) == .hangUp)
        #expect(rules.decide(.question(user: "mesa3")) == .hangUp)
    }

    @Test func namesThatNobodyHasNeverReachTheHub() {
        for name in ["", "mesa 3", "mesa\u{1b}[2J", "../x", "ñ", String(repeating: "a", count: 33)] {
            var rules = ConnectionRules()
            #expect(rules.decide(.question(user: name)) == .ask(user: ""))
            #expect(rules.decide(.answer("123456")) == .deny(.noSuchUser))
        }
        var rules = ConnectionRules()
        #expect(rules.decide(.password(user: "mesa3", pin: "abc\u{7}")) == .deny(.denied))
    }

    @Test func whoOnlyBothersIsPutOut() {
        var rules = ConnectionRules()
        for _ in 1...ConnectionRules.patience { #expect(rules.decide(.other) == .refuse) }
        #expect(rules.decide(.other) == .hangUp)
    }

    @Test func oneChannelOneScreen() {
        var rules = admitted()
        #expect(rules.decide(.shell) == .refuse)
        #expect(rules.decide(.channel) == .openChannel)
        #expect(rules.decide(.channel) == .refuse)
        #expect(rules.decide(.terminal(type: "xterm-256color", columns: 120, rows: 30)) == .accept)
        #expect(rules.decide(.resize(columns: 100, rows: 40)) == .accept)
        #expect(
            rules.decide(.shell) == .start(.terminal(type: "xterm-256color", columns: 100, rows: 40)))
        #expect(rules.decide(.shell) == .refuse)
        #expect(rules.decide(.resize(columns: 90, rows: 20)) == .resize(columns: 90, rows: 20))
        #expect(rules.decide(.terminal(type: "xterm", columns: 1, rows: 1)) == .refuse)
        #expect(rules.decide(.password(user: "facilitacion", pin: "1")) == .refuse)
    }

    @Test func aTerminalThatNobodyCanKnowIsAnOrdinaryOne() {
        for type in ["", "../../etc/passwd", "xterm\u{1b}", "x/y", ".x", String(repeating: "a", count: 33)] {
            var rules = admitted()
            _ = rules.decide(.channel)
            _ = rules.decide(.terminal(type: type, columns: 80, rows: 24))
            #expect(
                rules.decide(.shell) == .start(.terminal(type: "xterm-256color", columns: 80, rows: 24)))
        }
    }

    @Test func aSizeOfZeroIsIgnored() {
        var rules = admitted()
        _ = rules.decide(.channel)
        #expect(rules.decide(.terminal(type: "xterm", columns: 0, rows: 0)) == .accept)
        #expect(rules.decide(.resize(columns: 0, rows: 5)) == .accept)
        #expect(rules.decide(.shell) == .start(.terminal(type: "xterm", columns: 80, rows: 24)))
        #expect(rules.decide(.resize(columns: 100, rows: 0)) == .accept)
        #expect(rules.decide(.resize(columns: 100, rows: 30)) == .resize(columns: 100, rows: 30))
    }

    @Test func commandsAreRefusedButForLines() {
        var rules = admitted()
        _ = rules.decide(.channel)
        for command in ["", "sh", "texto ", "texto; sh", "TEXTO", "sftp"] {
            #expect(rules.decide(.command(command)) == .refuse)
        }
        #expect(rules.decide(.other) == .refuse)
        #expect(rules.decide(.command("texto")) == .start(.lines))
        var other = admitted()
        _ = other.decide(.channel)
        #expect(other.decide(.shell) == .start(.lines), "a shell without a terminal")
    }

    @Test func ofServicesOnlyTheFinishedDocumentsAreServedAndOnlyOnce() {
        var stranger = ConnectionRules()
        #expect(stranger.decide(.subsystem("sftp")) == .refuse)
        var rules = admitted()
        #expect(rules.decide(.subsystem("sftp")) == .refuse, "without a channel")
        _ = rules.decide(.channel)
        for name in ["", "SFTP", "sftp ", "sftp2", "netconf", "texto"] {
            #expect(rules.decide(.subsystem(name)) == .refuse)
        }
        #expect(rules.decide(.subsystem("sftp")) == .start(.documents))
        #expect(rules.decide(.subsystem("sftp")) == .refuse)
        #expect(rules.decide(.shell) == .refuse)
        #expect(rules.decide(.command("texto")) == .refuse)
        var onTerminal = admitted()
        _ = onTerminal.decide(.channel)
        _ = onTerminal.decide(.terminal(type: "xterm", columns: 80, rows: 24))
        #expect(onTerminal.decide(.subsystem("sftp")) == .refuse, "documents are not typed into")
    }
}
