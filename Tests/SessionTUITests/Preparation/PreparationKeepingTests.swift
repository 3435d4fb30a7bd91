import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("Nothing written in a preparation is lost")
struct PreparationKeepingTests {
    private static let keys: [Key] = [
        .enter, .tab, .backtab, .up(), .down(), .left(), .right(), .pageUp(), .pageDown(), .backspace(),
        .delete(),
        .lineBreak, .control("z"), .control("y"), .control("n"), .control("u"), .control("w"), .up(.alt),
        .down(.alt), .home(), .end(), .character(" "), .character("/"), .control("o"), .function(1), .escape,
        .paste("uno\ndos"), .paste("x"), .insert(), .focus(true), .control("p"),
    ]
    private static let letters = Array("aé¿3/:. ñZ9")

    @Test(
        "random keys at any size: no crash, a readable grid, and all is kept as it stands", arguments: 0..<12)
    func randomKeys(seed: Int) {
        var generator = SeededGenerator(seed: UInt64(seed))
        let form =
            seed % 2 == 0 ? PreparationSupport.fresh() : PreparationSupport.existing(Room.plan(topics: 3))
        for step in 0..<400 {
            if step % 40 == 0 {
                form.size = (
                    Int.random(in: 1...60, using: &generator), Int.random(in: 1...200, using: &generator)
                )
            }
            if Bool.random(using: &generator) {
                form.press(
                    .character(Self.letters[Int.random(in: 0..<Self.letters.count, using: &generator)]))
            } else {
                form.press(Self.keys[Int.random(in: 0..<Self.keys.count, using: &generator)])
            }
            #expect(form.grid.rows == form.size.rows)
            let kept = form.whatIsKept, written = form.screen.form
            guard kept.plan() == written.plan(), kept.faults == written.faults else {
                Issue.record("seed \(seed), step \(step): \(written.changes(from: kept))")
                return
            }
        }
    }

    @Test("walking through the form changes nothing", arguments: MechanismID.allCases)
    func walking(mechanism: MechanismID) {
        var plan = Room.plan(topics: 3)
        plan = PlanForm(plan).plan()
        plan.mechanism = mechanism
        let form = PreparationSupport.existing(plan)
        let before = form.room.state.plan
        for _ in 0..<150 { form.press(.enter) }
        for _ in 0..<20 { form.press(.pageUp()) }
        for _ in 0..<150 { form.press(.tab) }
        for _ in 0..<150 { form.press(.up()) }
        #expect(form.room.state.plan == before)
        #expect(!form.commands.contains { if case .revisePlan = $0 { true } else { false } })
    }

    @Test("what was left half-written is here again, with the cursor where it was")
    func draft() throws {
        let form = PreparationSupport.fresh()
        form.type("Agua")
        form.answer(.fact(.start), "9 de la mañana")
        form.answer(.topic(0, .title), "Pozos")
        form.answer(.topic(0, .question), "¿Cuáles?")
        form.go(.fact(.date))
        form.type("31/")
        var left = try #require(form.drafts.last)
        left.command = CommandID(high: 8, low: 8)
        let again = PreparationSupport.fresh()
        again.hear(.draft(left))
        #expect(again.screen.form == form.screen.form)
        #expect(again.screen.focus == .field(.fact(.date)))
        #expect(again.text.contains("Aquí está lo que había escrito."))
        again.press(.control("u"), .enter, .control("u"), .enter)
        #expect(again.room.state.plan.topics.first?.question == "¿Cuáles?")
    }

    @Test("drafts of two who were cut off become one form")
    func twoDrafts() {
        let form = PreparationSupport.existing()
        var one = form.screen.form, other = form.screen.form
        one[.fact(.place)] = "Salón"
        other[.fact(.entity)] = "Alcaldía"
        for (number, text) in [one, other].map({ $0.changes(from: form.screen.base) }).enumerated() {
            form.hear(
                .draft(
                    DraftMessage(
                        command: CommandID(high: 1, low: UInt64(number)), kind: .observation, round: nil,
                        text: text, cursor: 0, context: "plan titulo", edit: 0)))
        }
        #expect(form.screen.form[.fact(.place)] == "Salón" && form.screen.form[.fact(.entity)] == "Alcaldía")
        form.pass(seconds: 1)
        #expect(!form.droppedDrafts.isEmpty, "the second is part of the first now")
    }

    @Test("a full disk: it says so, and the plan is saved by itself once there is space")
    func fullDisk() {
        let form = PreparationSupport.existing()
        form.room.trouble = .full
        form.answer(.fact(.place), "Salón")
        #expect(form.lines[0].contains("! SIN GUARDAR"))
        form.room.trouble = nil
        form.pass(seconds: 3)
        #expect(form.room.state.plan.place == "Salón" && form.lines[0].contains("√ Guardado"))
    }

    @Test("a plan file fills the form after asking, and a faulty one changes nothing")
    func importing() {
        let form = PreparationSupport.fresh()
        form.type("Agua")
        form.tell(.planRead(Array(#"{"mecanismo":"x","temas":[]}"#.utf8)))
        #expect(form.text.contains("Ese archivo no se puede usar"))
        form.press(.escape)
        #expect(form.screen.form[.fact(.title)] == "Agua")
        form.tell(.planRead(Array(Room.plan().fileText().utf8)))
        #expect(form.text.contains("¿Reemplazar lo escrito?"))
        form.press(.down(), .enter)
        #expect(form.room.state.plan == PlanForm(Room.plan()).plan())
        form.press(.control("z"))
        #expect(form.screen.form[.fact(.title)] == "Agua")
    }

    @Test("exporting writes a file that reads as the same plan")
    func exporting() throws {
        let form = PreparationSupport.existing()
        form.press(.control("p"))
        form.type("exportar")
        form.press(.enter, .enter)
        guard case .perform(.savePlan(let text, "plan.json")) = form.effects.last else {
            Issue.record("nothing written")
            return
        }
        #expect(try PlanReader.read(Array(text.utf8)).plan == form.room.state.plan)
    }

    @Test("another session's plan comes without its dates, as a draft of a new one")
    func copying() {
        let source = SessionID(high: 4, low: 4)
        let form = PreparationSupport.fresh(like: source)
        #expect(form.effects.contains(.readPlan(.session(source))))
        form.tell(.planRead(Array(Room.plan().fileText().utf8)))
        #expect(form.screen.form[.fact(.title)] == "Movilidad en los corregimientos")
        #expect(form.screen.form[.fact(.date)] == "" && form.screen.form.topicCount == 5)
        #expect(form.text.contains("Copia de otra sesión"))
    }
}
