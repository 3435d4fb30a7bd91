import CafeModel
import Testing

@Suite struct SessionChoiceTests {
    private let cafe: CommandLineCase

    init() throws { cafe = try CommandLineCase() }

    @Test func withoutAnySessionThereIsNoInput() throws {
        let outcome = try cafe.run("estado")
        #expect(outcome.status == 66)
        #expect(outcome.error.contains("cafe nueva"))
        #expect(try cafe.output(of: "sesiones").isEmpty)
    }

    @Test func aBeginningOfTheIdIsEnough() throws {
        let first = try cafe.newSession()
        let second = try cafe.newSession()
        #expect(try cafe.status(first).object("sesion").string("id") == first)
        let short = String(second.prefix(first.prefix(1) == second.prefix(1) ? 12 : 1))
        #expect(try cafe.status(short).object("sesion").string("id") == second)
        #expect(try cafe.status(second.uppercased()).object("sesion").string("id") == second)
        #expect(try cafe.run("estado", "zz").status == 66)
    }

    @Test func theLiveSessionIsMeantWhenNoneIsNamed() throws {
        let first = try cafe.newSession()
        _ = try cafe.newSession()
        try cafe.output(of: "etapa", "siguiente", first)
        #expect(try cafe.status().object("sesion").string("id") == first)
    }

    @Test func severalCandidatesAreListed() throws {
        let ids = [try cafe.newSession(), try cafe.newSession()]
        let outcome = try cafe.run("estado")
        #expect(outcome.status == 64)
        for id in ids { #expect(outcome.error.contains(id)) }
    }

    @Test func theListTellsWhereEachSessionIs() throws {
        let id = try cafe.newSession()
        #expect(try cafe.output(of: "sesiones") == "\(id)  preparada  Movilidad en los corregimientos\n")
        try cafe.output(of: "etapa", "siguiente")
        let list = try JSONValue(Array(cafe.output(of: "sessions", "--json").utf8))
        #expect(list.elements.count == 1)
        #expect(list.elements.first?["fase"] == .string("en curso"))
        #expect(list.elements.first?["etapa"] == .string("bienvenida"))
    }
}
