import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("Two people at one plan")
struct TwoAtOnePlanTests {
    private let room = Room(plan: PlanForm(Room.plan()).plan())

    private func somebody() -> Driver<PreparationScreen> {
        Driver(PreparationScreen(), as: .preparation, in: room)
    }

    /// One of two saves while the other is cut off and has written as well.
    private func cross(
        _ field: PlanField, _ theirs: String, _ other: PlanField, _ own: String
    ) -> Driver<PreparationScreen> {
        let one = somebody(), second = somebody()
        second.lose()
        second.answer(other, own)
        one.answer(field, theirs)
        second.reconnect()
        return second
    }

    @Test("who writes different answers at the same time loses none, and is told")
    func different() {
        let second = cross(.fact(.place), "Salón comunal", .fact(.entity), "Alcaldía")
        #expect(room.state.plan.place == "Salón comunal" && room.state.plan.entity == "Alcaldía")
        #expect(second.text.contains("Otra persona cambió el plan al mismo tiempo."))
        #expect(second.screen.collisions.isEmpty && second.lines[0].contains("√ Guardado"))
    }

    @Test(
        "who writes the same answer second is asked; until then the first one's stands and the own is a draft"
    )
    func same() throws {
        let second = cross(.fact(.place), "Salón comunal", .fact(.place), "Biblioteca")
        #expect(room.state.plan.place == "Salón comunal")
        #expect(second.screen.form[.fact(.place)] == "Biblioteca")
        #expect(second.whatIsKept[.fact(.place)] == "Biblioteca")
        second.press(.tab)
        #expect(second.text.contains("Dos personas cambiaron lo mismo"))
        #expect(second.text.contains("«Salón comunal»") && second.text.contains("«Biblioteca»"))
        second.press(.down(), .enter)
        #expect(room.state.plan.place == "Biblioteca", "one's own, chosen")
        #expect(second.drafts.isEmpty)
    }

    @Test("the other's answer can be taken, and Ctrl-Z brings one's own back")
    func theirs() {
        let second = cross(.fact(.place), "Salón comunal", .fact(.place), "Biblioteca")
        second.press(.tab, .down(), .down(), .enter)
        #expect(room.state.plan.place == "Salón comunal")
        #expect(second.screen.form[.fact(.place)] == "Salón comunal")
        second.press(.control("z"))
        #expect(second.screen.form[.fact(.place)] == "Biblioteca")
    }

    @Test("the question swallows no letter, and comes again before the event is opened")
    func letters() {
        let second = cross(.fact(.place), "Salón comunal", .fact(.place), "Biblioteca")
        second.go(.fact(.entity))
        second.type("Alcaldía")
        #expect(second.screen.form[.fact(.entity)] == "Alcaldía")
        #expect(room.state.plan.place == "Salón comunal", "not decided yet")
        second.press(.control("p"))
        second.type("abrir el evento")
        second.press(.enter)
        #expect(second.text.contains("Dos personas cambiaron lo mismo"))
        #expect(!second.effects.contains(.open(.facilitate(room.state.id))))
        second.press(.down(), .enter)
        #expect(room.state.plan.place == "Biblioteca" && room.state.plan.entity == "Alcaldía")
        #expect(second.effects.contains(.open(.facilitate(room.state.id))))
    }

    @Test("who leaves undecided finds the question again with the draft")
    func laterOn() throws {
        let second = cross(.fact(.place), "Salón comunal", .fact(.place), "Biblioteca")
        var left = try #require(second.drafts.last)
        second.pass(seconds: 1)
        second.press(.escape, .escape, .escape)
        #expect(second.effects.contains(.leave))
        left.command = CommandID(high: 8, low: 8)
        let again = somebody()
        let one = somebody()
        one.answer(.fact(.place), " 2")
        again.hear(.draft(left))
        again.press(.tab)
        #expect(again.screen.form[.fact(.place)] == "Biblioteca")
        #expect(again.text.contains("«Salón comunal 2»"))
        #expect(room.state.plan.place == "Salón comunal 2")
    }

    @Test("people whom the door puts on the list meanwhile are no question")
    func door() {
        let second = somebody()
        second.lose()
        second.answer(.fact(.entity), "Alcaldía")
        room.order(
            .registerParticipants((1...40).map { Registrant(Participant(name: "P\($0)")) }, arrived: false),
            as: .registration)
        second.reconnect()
        #expect(room.state.plan.entity == "Alcaldía" && room.state.plan.people == 40)
        #expect(second.screen.collisions.isEmpty)
    }
}
