import Testing

@testable import CafeModel

@Suite("What is kept of a form")
struct PlanFormChangesTests {
    private let fields: [PlanField] = [
        .mechanism, .fact(.title), .fact(.date), .fact(.objective), .people, .minutes(.round),
        .topic(0, .title), .topic(1, .title), .topic(1, .briefing), .topic(2, .chairs),
    ]
    private let words = ["", "a", "3/12/2026", "dos\nlíneas", "«ñ» \\ \"x\"", "31/2"]

    private func random(_ generator: inout SeededGenerator, from base: PlanForm = PlanForm()) -> PlanForm {
        var form = base
        for _ in 0..<Int.random(in: 0...8, using: &generator) {
            switch Int.random(in: 0...5, using: &generator) {
            case 0: form.insertTopic(at: Int.random(in: 0...3, using: &generator))
            case 1: form.removeTopic(at: Int.random(in: 0...3, using: &generator))
            default:
                let field = fields[Int.random(in: 0..<fields.count, using: &generator)]
                form[field] = words[Int.random(in: 0..<words.count, using: &generator)]
            }
        }
        return form
    }

    @Test("kept against any plan, a form comes back as it was")
    func comesBack() {
        var generator = SeededGenerator(seed: 3)
        for _ in 0..<500 {
            let base = random(&generator)
            let form = random(&generator, from: base)
            var back = base
            let isForm = back.apply(changes: form.changes(from: base))
            #expect(isForm)
            #expect(back == form)
        }
    }

    @Test("a text that is no form changes nothing")
    func nonsense() {
        var form = PlanForm()
        form[.fact(.title)] = "Agua"
        for text in ["", "{", "[]", #"{"campos":{"titulo":"x"}}"#, "una nota"] {
            let isForm = form.apply(changes: text)
            #expect(!isForm, "\(text)")
        }
        #expect(form[.fact(.title)] == "Agua")
    }

    @Test("two who write different answers at once keep both")
    func merge() {
        var base = PlanForm()
        base[.fact(.title)] = "Agua"
        base[.topic(0, .title)] = "Pozos"
        var mine = base, theirs = base
        mine[.fact(.place)] = "Salón"
        mine[.topic(0, .question)] = "¿Cuáles?"
        theirs[.fact(.title)] = "Agua rural"
        theirs[.topic(1, .title)] = "Ríos"
        mine.merge(theirs, since: base)
        #expect(mine[.fact(.title)] == "Agua rural" && mine[.fact(.place)] == "Salón")
        #expect(mine.topicCount == 2 && mine[.topic(0, .question)] == "¿Cuáles?")
        #expect(mine[.topic(1, .title)] == "Ríos")
    }

    @Test("where two wrote the same answer, one's own stays")
    func conflict() {
        var base = PlanForm()
        base[.fact(.title)] = "Agua"
        var mine = base, theirs = base
        mine[.fact(.title)] = "Agua limpia"
        theirs[.fact(.title)] = "Agua rural"
        mine.merge(theirs, since: base)
        #expect(mine[.fact(.title)] == "Agua limpia")
    }

    @Test(
        "times of day as people write them",
        arguments: [
            ("9", 540), ("9:00", 540), ("9.30", 570), ("9 a. m.", 540), ("9:15 A.M.", 555), ("2:30 pm", 870),
            ("12 m.", 720), ("12 p. m.", 720), ("12 a. m.", 0), ("14:30", 870), ("14 h", 840),
        ])
    func times(text: String, minute: Int) { #expect(TimeOfDay.minute(written: text) == minute) }

    @Test(
        "what is no time of day",
        arguments: ["", "a", "24:00", "9:60", "13 pm", "9:5", "11 m", "9:00:00", "9 de la mañana", "-3"])
    func noTimes(text: String) { #expect(TimeOfDay.minute(written: text) == nil) }

    @Test("the seventeen goals are found by number and by name")
    func goals() {
        #expect(SustainableGoal.all.count == 17)
        for goal in SustainableGoal.all {
            #expect(SustainableGoal(written: goal.written) == goal)
            #expect(SustainableGoal(written: "ODS \(goal.number)") == goal)
        }
        #expect(SustainableGoal(written: "agua limpia y SANEAMIENTO")?.number == 6)
        #expect(SustainableGoal(written: "18") == nil)
    }
}
