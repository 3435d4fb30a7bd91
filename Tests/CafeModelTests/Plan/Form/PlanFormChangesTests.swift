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

    @Test("where two wrote the same answer, one's own stays and the collision is told")
    func conflict() {
        var base = PlanForm()
        base[.fact(.title)] = "Agua"
        var mine = base, theirs = base
        mine[.fact(.title)] = "Agua limpia"
        theirs[.fact(.title)] = "Agua rural"
        #expect(mine.merge(theirs, since: base) == [.answer(.fact(.title))])
        #expect(mine[.fact(.title)] == "Agua limpia")
        mine.yield(.answer(.fact(.title)), to: theirs)
        #expect(mine == theirs)
    }

    @Test("the same answer of both is no collision, other topics of both are one")
    func collisions() {
        var base = PlanForm()
        base[.topic(0, .title)] = "Pozos"
        var mine = base, theirs = base
        mine[.fact(.place)] = "Salón"
        theirs[.fact(.place)] = "Salón"
        mine[.topic(1, .title)] = "Ríos"
        theirs[.topic(1, .title)] = "Lluvia"
        theirs[.topic(2, .title)] = "Caños"
        let written = mine
        #expect(mine.merge(theirs, since: base) == [.topics])
        #expect(mine == written)
        mine.yield(.topics, to: theirs)
        #expect(mine == theirs)
    }

    @Test("a draft that was kept does not overrule unasked what others wrote since")
    func draftAfterOthers() {
        var base = PlanForm()
        base[.fact(.title)] = "Agua"
        var mine = base, theirs = base
        mine[.fact(.title)] = "Agua limpia"
        mine[.fact(.place)] = "Salón"
        let kept = mine.changes(from: base)
        #expect(base.collisions(withChanges: kept).isEmpty)
        theirs[.fact(.title)] = "Agua rural"
        #expect(theirs.collisions(withChanges: kept) == [.answer(.fact(.title))])
        theirs[.fact(.title)] = "Agua limpia"
        #expect(theirs.collisions(withChanges: kept).isEmpty)
    }

    @Test("people and wishes of a file are kept with the form")
    func people() {
        var form = PlanForm()
        form.participants = [Participant(name: "Ana", organization: "JAC"), Participant(name: "Luis")]
        form.wishes = [SeatWish(2, SeatWishes(table: TableNumber(3), with: [1], apart: [4]))]
        var back = PlanForm()
        back.apply(changes: form.changes(from: PlanForm()))
        #expect(back == form)
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

    @Test(
        "the seventeen goals are found by their number, however a plan writes them, and named in both books")
    func goals() {
        #expect(Topic.Classification.goals.count == 17)
        for goal in Topic.Classification.goals {
            for written in ["\(goal)", "ODS \(goal)", "\(goal). Agua limpia"] {
                #expect(Topic.Classification(type: "ods", value: written).goal == goal)
            }
            let names = Language.allCases.map {
                $0.phrases.prepChoice(String(goal), of: .topic(0, .classified))
            }
            #expect(names[0] != names[1] && names.allSatisfy { $0.hasPrefix("\(goal). ") && $0.count > 5 })
        }
        #expect(Topic.Classification.goal(in: "18") == nil)
    }
}
