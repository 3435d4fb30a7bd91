import Testing

@testable import CafeModel

@Suite("Warnings of a plan file")
struct PlanWarningTests {
    private func warnings(_ member: String) throws -> [PlanWarning] {
        try PlanSamples.read(PlanSamples.with(member)).get().warnings.ofNumbers
    }

    private func plan(topics: Int, chairs: Int = 10, people: Int) -> String {
        let list = (1...topics).map { #"{"titulo":"T\#($0)","sillas":\#(chairs)}"# }.joined(separator: ",")
        return #"{"mecanismo":"world-cafe","titulo":"A","temas":[\#(list)],"participantes":\#(people)}"#
    }

    @Test(
        "An unknown key is told with the nearest known one",
        arguments: [
            (#""fehca":"x""#, "fehca", "fecha"), (#""Lugar":"x""#, "Lugar", "lugar"),
            (#""minutos":{"rnda":3}"#, "minutos.rnda", "ronda"), (#""xyzxyz":1"#, "xyzxyz", nil),
            (#""participantes":[{"nombres":"Ana"}]"#, "participantes[0].nombres", "nombre"),
            (#""título_":"x""#, "título_", "titulo"),
        ] as [(String, String, String?)])
    func unknown(member: String, place: String, nearest: String?) throws {
        let found = try warnings(member).filter { if case .unknownKey = $0.matter { true } else { false } }
        #expect(found == [PlanWarning(place: place, matter: .unknownKey(nearest: nearest))])
    }

    @Test("Recommendations that are kept are not mentioned", arguments: [25, 28, 30])
    func kept(people: Int) throws {
        #expect(try PlanSamples.read(plan(topics: 6, people: people)).get().warnings.ofNumbers == [])
    }

    @Test("Outside the recommendations the plan warns and goes on")
    func outside() throws {
        func matters(_ text: String) throws -> [PlanWarning.Matter] {
            try PlanSamples.read(text).get().warnings.ofNumbers.map(\.matter)
        }
        #expect(try matters(plan(topics: 7, people: 28)) == [.manyTopics(7, limit: 6)])
        #expect(try matters(plan(topics: 3, people: 24)) == [.fewPeople(24, range: 25...30)])
        #expect(try matters(plan(topics: 4, people: 31)) == [.manyPeople(31, range: 25...30)])
        #expect(try matters(plan(topics: 3, chairs: 9, people: 28)) == [.fewChairs(people: 28, chairs: 27)])
        #expect(
            try matters(plan(topics: 3, chairs: 11, people: 0))
                == Array(repeating: .manyChairs(11, limit: 10), count: 3))
    }

    @Test("Slips are found: exchanged, missing and superfluous letters, accents and capitals")
    func nearest() {
        let words = ["titulo", "temas", "fecha", "hora"]
        for (word, meant) in [
            ("tiutlo", "titulo"), ("tema", "temas"), ("fechas", "fecha"), ("HORA", "hora"),
            ("título", "titulo"),
        ] {
            #expect(NearestWord.of(word, among: words) == meant)
        }
        #expect(NearestWord.of("presupuesto", among: words) == nil)
        #expect(NearestWord.of("x", among: []) == nil)
        #expect(NearestWord.of(String(repeating: "titulo", count: 100_000), among: words) == nil)
        #expect(NearestWord.distance(Array("ab"), Array("ba")) == 1)
        #expect(NearestWord.distance([], Array("abc")) == 3)
    }
}
