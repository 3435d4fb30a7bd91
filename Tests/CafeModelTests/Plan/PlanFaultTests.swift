import Testing

@testable import CafeModel

@Suite("Faults of a plan file")
struct PlanFaultTests {
    private func fault(_ place: String, _ problem: PlanFault.Problem) -> PlanFault {
        PlanFault(place: place, problem: problem)
    }

    @Test("An empty file says so", arguments: ["", " \n\t", "\u{FEFF}", "\u{FEFF} \n"])
    func empty(text: String) {
        #expect(PlanSamples.faults(text) == [fault("", .empty)])
    }

    @Test("What is not JSON is told with line and column, counted in characters")
    func notJSON() {
        #expect(PlanSamples.faults("{\n  \"títúlo\": x}") == [fault("", .notJSON(line: 2, column: 13))])
        #expect(PlanSamples.faults("{") == [fault("", .notJSON(line: 1, column: 2))])
        let deep = String(repeating: "[", count: 100_000)
        #expect(PlanSamples.faults(deep) == [fault("", .notJSON(line: 1, column: 33))])
    }

    @Test("A file in another encoding is told with the line of its first wrong byte")
    func notText() {
        let latin: [UInt8] = Array("{\n\"titulo\":\n\"R".utf8) + [0xED] + Array("o\"}".utf8)
        #expect(PlanSamples.faults(latin) == [fault("", .notText(line: 3))])
        let wide: [UInt8] = [0xFF, 0xFE, 0x7B, 0x00]
        #expect(PlanSamples.faults(wide) == [fault("", .notText(line: 1))])
        #expect(PlanSamples.faults("{\n\"a\":\"\\ud800\"}") == [fault("", .notText(line: 2))])
    }

    @Test("What is no object is no plan", arguments: ["[]", "3", "\"x\"", "null", "true"])
    func notAnObject(text: String) {
        #expect(PlanSamples.faults(text) == [fault("", .expected(.object))])
    }

    @Test("Whatever is required and missing is told at once")
    func missing() {
        let all = [fault("mecanismo", .missing), fault("titulo", .missing), fault("temas", .missing)]
        #expect(PlanSamples.faults("{}") == all)
        let blank = #"{"mecanismo":" ","titulo":"\n","temas":[{}]}"#
        let places = ["mecanismo", "titulo", "temas[0].titulo"]
        #expect(PlanSamples.faults(blank) == places.map { fault($0, .missing) })
    }

    @Test(
        "Each fault is told with its place",
        arguments: [
            (#""lugar":3"#, "lugar", .expected(.text)), (#""entidad":[]"#, "entidad", .expected(.text)),
            (#""objetivo":{}"#, "objetivo", .expected(.text)),
            (#""fecha":20261203"#, "fecha", .expected(.text)),
            (#""fecha":"2026-02-30""#, "fecha", .noSuchDay("2026-02-30")),
            (#""convocatoria":"3 dic""#, "convocatoria", .noSuchDay("3 dic")),
            (#""fecha":"2026-+2-03""#, "fecha", .noSuchDay("2026-+2-03")),
            (#""hora":"24:00""#, "hora", .noSuchTime("24:00")), (#""hora":"9""#, "hora", .noSuchTime("9")),
            (#""hora":"09:60""#, "hora", .noSuchTime("09:60")),
            (#""hora":"+9:00""#, "hora", .noSuchTime("+9:00")),
            (#""hora":900"#, "hora", .expected(.text)),
            (#""grupos_de_valor":"vecinos""#, "grupos_de_valor", .expected(.list)),
            (#""grupos_de_valor":["a",1]"#, "grupos_de_valor[1]", .expected(.text)),
            (#""rondas":2"#, "rondas", .moreRoundsThanTopics(rounds: 2, topics: 1)),
            (#""rondas":0"#, "rondas", .outOfRange(0, 1...99)),
            (#""rondas":"1""#, "rondas", .expected(.number)),
            (#""rondas":1.5"#, "rondas", .expected(.number)),
            (#""rondas":true"#, "rondas", .expected(.number)),
            (#""participantes":-1"#, "participantes", .outOfRange(-1, 0...2000)),
            (#""participantes":2001"#, "participantes", .outOfRange(2001, 0...2000)),
            (#""participantes":"28""#, "participantes", .expected(.people)),
            (#""participantes":[{"nombre":3}]"#, "participantes[0].nombre", .expected(.text)),
            (#""participantes":[{},"Ana"]"#, "participantes[1]", .expected(.object)),
            (#""minutos":20"#, "minutos", .expected(.object)),
            (#""minutos":{"ronda":0}"#, "minutos.ronda", .outOfRange(0, 1...600)),
            (#""minutos":{"ronda":601}"#, "minutos.ronda", .outOfRange(601, 1...600)),
            (#""minutos":{"receso":-1}"#, "minutos.receso", .outOfRange(-1, 0...600)),
            (#""minutos":{"turno":"3"}"#, "minutos.turno", .expected(.number)),
            (#""titulo":"Otra""#, "titulo", .repeatedKey),
            (#""minutos":{"ronda":1,"ronda":2}"#, "minutos.ronda", .repeatedKey),
        ] as [(String, String, PlanFault.Problem)])
    func faults(member: String, place: String, problem: PlanFault.Problem) {
        #expect(PlanSamples.faults(PlanSamples.with(member)) == [fault(place, problem)])
    }

    @Test(
        "Each fault of a topic is told with its number",
        arguments: [
            ("{}", "titulo", .missing), (#"{"titulo":1}"#, "titulo", .expected(.text)),
            (#"{"titulo":"a","sillas":0}"#, "sillas", .outOfRange(0, 1...1000)),
            (#"{"titulo":"a","sillas":"10"}"#, "sillas", .expected(.number)),
            (#"{"titulo":"a","pregunta":[]}"#, "pregunta", .expected(.text)),
            (#"{"titulo":"a","clasificacion":"sector"}"#, "clasificacion", .expected(.object)),
            (#"{"titulo":"a","clasificacion":{"valor":"x"}}"#, "clasificacion.tipo", .missing),
            (#"{"titulo":"a","clasificacion":{"tipo":"ods"}}"#, "clasificacion.valor", .missing),
            (#"{"titulo":"a","titulo":"b"}"#, "titulo", .repeatedKey),
        ] as [(String, String, PlanFault.Problem)])
    func topics(topic: String, place: String, problem: PlanFault.Problem) {
        let text = #"{"mecanismo":"world-cafe","titulo":"A","temas":[{"titulo":"uno"},\#(topic)]}"#
        #expect(PlanSamples.faults(text) == [fault("temas[1].\(place)", problem)])
    }

    @Test("A list of topics that cannot be run is told")
    func topicLists() {
        func faults(_ topics: String) -> [PlanFault] {
            PlanSamples.faults(#"{"mecanismo":"world-cafe","titulo":"A","temas":\#(topics)}"#)
        }
        #expect(faults("[]") == [fault("temas", .noTopics)])
        #expect(faults("{}") == [fault("temas", .expected(.list))])
        #expect(faults("[3]") == [fault("temas[0]", .expected(.object))])
        let many = Array(repeating: #"{"titulo":"a"}"#, count: 100).joined(separator: ",")
        #expect(faults("[\(many)]") == [fault("temas", .outOfRange(100, 1...99))])
    }

    @Test("A mechanism that there is not is told with those that there are")
    func mechanism() {
        let text = PlanSamples.smallest.replacing("world-cafe", with: "café")
        #expect(
            PlanSamples.faults(text) == [fault("mecanismo", .notOneOf(MechanismID.allCases.map(\.rawValue)))])
    }

    @Test("A text of 64 KiB is kept, one byte more is a fault", arguments: ["lugar", "grupos_de_valor"])
    func long(key: String) {
        func plan(_ count: Int) -> String {
            let text = "\"" + String(repeating: "a", count: count) + "\""
            return PlanSamples.with("\"\(key)\":" + (key == "lugar" ? text : "[\(text)]"))
        }
        #expect(PlanSamples.faults(plan(65_536)).isEmpty)
        let place = key == "lugar" ? key : key + "[0]"
        #expect(PlanSamples.faults(plan(65_537)) == [fault(place, .tooLong(65_536))])
    }

    @Test("All faults of a file are told at once, with what was noticed beside them")
    func allAtOnce() {
        let text = """
            {"mecanismo":"bingo","titulo":3,"temas":[{"titulo":""},{"titulo":"a","sillas":-1},7],"rondas":"x",
             "fecha":"ayer","hora":"99:99","participantes":{},"minutos":{"ronda":0,"turno":[]},"lugra":"Casa"}
            """
        guard case .failure(let faults) = PlanSamples.read(text) else {
            Issue.record("no fault was found")
            return
        }
        let places = [
            "mecanismo", "titulo", "temas[0].titulo", "temas[1].sillas", "temas[2]", "fecha", "hora",
            "rondas",
            "participantes", "minutos.ronda", "minutos.turno",
        ]
        #expect(faults.all.map(\.place) == places)
        #expect(faults.warnings == [PlanWarning(place: "lugra", matter: .unknownKey(nearest: "lugar"))])
    }

    @Test("Any wrong type in any place is a fault or a warning and no crash")
    func wrongTypes() {
        let values = [
            "null", "0", "-1", "1e9", "true", "\"\"", "[]", "[[]]", "{}", "[null]", "[{}]", "{\"a\":1}",
        ]
        let keys = [
            "mecanismo", "titulo", "temas", "fecha", "hora", "rondas", "participantes", "minutos", "talleres",
            "grupos_de_valor", "clasificacion", "lugar",
        ]
        for key in keys {
            for value in values {
                _ = PlanSamples.read("{\"\(key)\":\(value)}")
                let inside =
                    "{\"mecanismo\":\"world-cafe\",\"titulo\":\"a\",\"temas\":[{\"titulo\":\"a\",\"\(key)\":\(value)}]}"
                if case .success(let read) = PlanSamples.read(inside) { #expect(read.plan.topics.count == 1) }
            }
        }
    }
}
