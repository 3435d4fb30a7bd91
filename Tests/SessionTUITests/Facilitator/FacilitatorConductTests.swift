import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("How the facilitator moves the event")
struct FacilitatorConductTests {
    @Test func `space pauses every clock and lets it run again`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character(" "))
        #expect(stand.state.clocks.stage.isPaused)
        stand.driver.press(.character(" "))
        #expect(!stand.state.clocks.stage.isPaused)
    }

    @Test func `no key means two things`() {
        let stand = Stand.inRound(1)
        let keys = FacilitatorScreen().actions(stand.driver.context).flatMap { $0.keys.map(\.key) }
        #expect(Set(keys).count == keys.count)
    }

    @Test func `plus and minus give and take a minute, the typographic minus too`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character("+"), .character("+"))
        #expect(stand.driver.lines[0].contains("21:30"))
        stand.driver.press(.character("-"), .character("−"), .character("-"))
        #expect(stand.driver.lines[0].contains("18:30"))
        #expect(stand.driver.text.contains("−1 min para todas las mesas."))
    }

    @Test func `the next stage comes at once where nobody is interrupted`() {
        let stand = Stand()
        stand.driver.press(.character("n"))
        #expect(stand.state.stage?.kind == .welcome)
        stand.driver.press(.character("N"))
        #expect(stand.state.stage?.round == 1)
        #expect(stand.line(with: "Ahora") == " Ahora: Ronda 1. Con u se deshace.")
    }

    @Test func `leaving a round early says what it interrupts, asks once and clears nothing`() {
        let stand = Stand.inRound(1)
        stand.seat(1, 2, 3, writing: [1, 3])
        stand.driver.pass(seconds: 16 * 60 + 30)
        stand.driver.press(.character("n"))
        #expect(stand.state.stage?.kind == .round)
        #expect(stand.line(with: "2 mesas").contains("Ronda 1: 2 mesas escriben, quedan 3 min."))
        stand.driver.press(.character("n"))
        #expect(stand.state.stage?.kind == .change)
        #expect(stand.driver.screen.panel == nil)
        #expect(stand.driver.droppedDrafts.isEmpty)
    }

    @Test func `waiting leaves the stage as it is`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character("n"), .escape)
        #expect(stand.state.stage?.kind == .round)
        stand.driver.press(.character("n"), .down(), .enter)
        #expect(stand.state.stage?.kind == .round)
    }

    @Test func `a round whose time is up is left without a question`() {
        let stand = Stand.inRound(1)
        stand.driver.pass(seconds: 20 * 60)
        stand.driver.press(.character("n"))
        #expect(stand.state.stage?.kind == .change)
    }

    @Test func `when somebody else moved on meanwhile no stage is skipped, and it is told`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character("n"))
        stand.room.next()
        stand.driver.press(.enter)
        #expect(stand.state.stage?.kind == .change)
        #expect(stand.driver.text.contains("ahora es «Cambio de mesa». Nada se saltó."))
    }

    @Test func `the plenary gives the word from table to table, then the next stage comes`() {
        let stand = Stand(topics: 3)
        stand.room.go(to: .plenary)
        stand.driver.press(.character("n"), .character("n"))
        #expect(stand.state.turn == 2)
        #expect(stand.driver.text.contains("Presenta la mesa 3 · es la última"))
        stand.driver.press(.character("n"))
        #expect(stand.state.stage?.kind == .commitments)
    }

    @Test func `from the last stage the event ends only when that is confirmed`() {
        let stand = Stand()
        stand.room.go(to: .closing)
        stand.driver.press(.character("n"), .enter)
        #expect(stand.state.position != nil)
        stand.driver.press(.character("n"), .character("t"))
        #expect(stand.state.position == nil)
        #expect(stand.driver.text.contains("El evento terminó. La relatoría puede seguir"))
        #expect(stand.driver.text.contains("Guarde el acta: / y la palabra acta."))
        stand.driver.press(.character("u"))
        #expect(stand.state.stage?.kind == .closing)
    }

    @Test func `the event can be ended by name from any stage`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character("/"))
        stand.driver.type("terminar")
        stand.driver.press(.enter, .down(), .enter)
        #expect(stand.state.position == nil)
    }

    @Test func `undo and redo tell what they did`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character("+"))
        stand.driver.press(.character("u"))
        #expect(stand.driver.lines[0].contains("19:30"))
        #expect(stand.driver.text.contains("Deshecho: +1 min para todas las mesas. Con r se rehace."))
        stand.driver.press(.character("r"))
        #expect(stand.driver.lines[0].contains("20:30"))
        #expect(stand.driver.text.contains("Rehecho: +1 min para todas las mesas."))
    }

    @Test(arguments: [false, true])
    func `taking a stage back is told as that, whether answers or facts come first`(_ answersFirst: Bool) {
        let stand = Stand()
        stand.room.holdsFacts = answersFirst
        stand.driver.press(.character("n"), .character("u"))
        #expect(stand.state.position == 0)
        #expect(stand.driver.text.contains("Deshecho: paso a «Bienvenida». Con r se rehace."))
    }

    @Test func `a stage can be taken back with its clock, by undo and by going back`() {
        let stand = Stand.inRound(1)
        stand.driver.pass(seconds: 20 * 60)
        stand.driver.press(.character("n"))
        stand.driver.press(.character("u"))
        #expect(stand.driver.lines[0].contains("+00:30"))
        stand.driver.press(.character("n"))
        stand.driver.pass(seconds: 60)
        stand.driver.press(.character("b"))
        #expect(stand.state.stage?.kind == .round)
        #expect(stand.driver.lines[0].contains("+00:30"))
    }

    @Test func `what cannot be done is told in a sentence`() {
        let stand = Stand()
        stand.driver.press(.character("b"))
        #expect(stand.driver.text.contains("Esta es la primera etapa: no hay una anterior."))
        stand.driver.press(.character("+"))
        #expect(stand.driver.text.contains("Esta etapa no tiene reloj."))
        stand.driver.press(.character("u"))
        #expect(stand.driver.text.contains("No hay nada que deshacer."))
        stand.driver.press(.character("r"))
        #expect(stand.driver.text.contains("No hay nada que rehacer."))
    }

    @Test func `when late it offers shorter rounds and takes them up`() {
        let stand = Stand.inRound(2, delayed: 6)
        stand.driver.press(.character("a"))
        #expect(stand.driver.text.plainBlanks.contains("rondas de 18 min: cierre 12:20 p. m."))
        stand.driver.press(.enter)
        #expect(stand.state.order.last { $0.kind == .round }?.duration == .minutes(18))
        #expect(
            stand.driver.text.plainBlanks.contains("Vamos a tiempo · cierre previsto 12:20 p. m."))
        stand.driver.press(.character("u"))
        #expect(stand.state.order.last { $0.kind == .round }?.duration == .minutes(20))
    }

    @Test func `another length of the rounds can be given`() {
        let stand = Stand.inRound(2, delayed: 6)
        stand.driver.press(.character("a"), .character("o"))
        stand.driver.type("15")
        stand.driver.press(.enter)
        #expect(stand.state.order.last { $0.kind == .round }?.duration == .minutes(15))
    }

    @Test func `one bell at five minutes, at one and when time is up`() {
        let stand = Stand.inRound(1)
        #expect(stand.bells == 0)
        for _ in 0..<(16 * 60) { stand.driver.pass(seconds: 1) }
        #expect(stand.bells == 1)
        #expect(stand.driver.lines[0].contains("03:30"))
        stand.driver.pass(seconds: 180)
        #expect(stand.bells == 2)
        #expect(stand.driver.text.contains("Queda un minuto: lea el aviso del guion."))
        stand.driver.pass(seconds: 31)
        stand.driver.pass(seconds: 300)
        #expect(stand.bells == 3)
    }

    @Test func `a rehearsal that jumps over two marks rings once`() {
        let stand = Stand(rate: 60)
        stand.driver.press(.character("n"))
        stand.driver.pass(seconds: 1)
        #expect(stand.bells == 0)
        stand.driver.pass(seconds: 20)
        #expect(stand.bells == 1)
    }

    @Test func `the screen wakes for the next second`() throws {
        let stand = Stand.inRound(1)
        stand.room.pass(seconds: 0)
        let next = try #require(stand.driver.screen.nextChange(stand.driver.context))
        let wait = (next - stand.room.reading.boot).count
        #expect(1...1001 ~= wait)
    }
}
