import CafeModel
import Testing

@Suite struct ClockCommandTests {
    private let cafe: CommandLineCase

    init() throws {
        cafe = try CommandLineCase()
        _ = try cafe.newSession()
        try cafe.output(of: "etapa", "siguiente")
        try cafe.output(of: "etapa", "siguiente")
    }

    private func remaining() throws -> Int { try cafe.status().object("etapa").int("restante_s") }

    private func tables() throws -> [JSONObject] { try cafe.status().objects("mesas") }

    @Test func givesAndTakesMinutes() throws {
        try cafe.output(of: "reloj", "+5")
        #expect(1490...1500 ~= (try remaining()))
        try cafe.output(of: "clock", "-10")
        #expect(890...900 ~= (try remaining()))
        try cafe.output(of: "reloj", "-20")
        #expect(-310 ... -300 ~= (try remaining()))
    }

    @Test func pausesAndResumes() throws {
        try cafe.output(of: "reloj", "pausar")
        #expect(try cafe.status().object("etapa").bool("pausada"))
        let left = try remaining()
        #expect(try remaining() == left)
        try cafe.output(of: "reloj", "resume")
        #expect(try !cafe.status().object("etapa").bool("pausada"))
    }

    @Test func movesTheClockOfOneTableAlone() throws {
        try cafe.output(of: "reloj", "+3", "--mesa", "2")
        try cafe.output(of: "reloj", "pausar", "--mesa", "2")
        let shown = try tables()
        #expect(try shown[0].int("restante_s") <= 1200)
        #expect(try shown[1].int("restante_s") > 1300)
        #expect(try shown.map { try $0.bool("pausada") } == [false, true])
    }

    @Test func refusesWhatMakesNoSense() throws {
        #expect(try cafe.run("reloj", "+5", "--mesa", "7").status == 65)
        #expect(try cafe.run("reloj", "+5000").status == 65)
        #expect(try cafe.run("reloj", "+cinco").status == 64)
        let wrong = try cafe.run("reloj", "pausa")
        #expect(wrong.status == 64)
        #expect(wrong.error.contains("«pausar»") || wrong.error.contains("«pause»"))
    }
}
