import Testing

@testable import CafeModel

@Suite("Support and messages")
struct AtWorkTests {
    @Test("A table asks for support once, and needs it no more once")
    func support() throws {
        var given = Given()
        let two = TableNumber(2)
        #expect(given.changesNothing(.askSupport(two, false)))
        #expect(try given.when(.askSupport(two, true)) == [.supportAsked(table: two, asked: true)])
        #expect(given.state.tables.map(\.asksSupport) == [false, true, false])
        #expect(given.changesNothing(.askSupport(two, true)))
        try given.when(.askSupport(two, false))
        #expect(given.state.tables[1].asksSupport == false)
        #expect(given.refusal(of: .askSupport(TableNumber(7), true)) == .noSuchTable(7, of: 3))
    }

    @Test("A message goes to a table or to all, with its time")
    func messages() throws {
        var given = Given()
        given.pass(.minutes(3))
        try given.when(.sendMessage(.all, text: "Faltan 5 minutos"))
        try given.when(.sendMessage(.table(TableNumber(2)), text: " Ya voy "))
        #expect(given.state.messages.map(\.scope) == [.all, .table(TableNumber(2))])
        #expect(given.state.messages.map { given.state.text($0.text) } == ["Faltan 5 minutos", "Ya voy"])
        #expect(given.state.messages.map(\.time) == [.minutes(3), .minutes(3)])
        #expect(given.refusal(of: .sendMessage(.table(TableNumber(4)), text: "x")) == .noSuchTable(4, of: 3))
    }
}
