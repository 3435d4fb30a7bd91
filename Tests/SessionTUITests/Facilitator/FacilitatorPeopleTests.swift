import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("The facilitator's tables, people and files")
struct FacilitatorPeopleTests {
    @Test func `a table's call rings once, stands out and can be attended`() {
        let stand = Stand.inRound(1)
        stand.room.order(.askSupport(TableNumber(3), true), as: .table(TableNumber(3)))
        stand.driver.pass(seconds: 1)
        #expect(stand.bells == 1)
        #expect(stand.line(with: "Transporte").hasSuffix("! apoyo"))
        stand.driver.pass(seconds: 60)
        #expect(stand.line(with: "pide apoyo") == " ! La mesa 3 pide apoyo")
        stand.driver.press(.character("3"), .enter, .character("a"))
        #expect(stand.state.table(TableNumber(3))?.asksSupport == false)
        #expect(stand.driver.text.contains("√ Apoyo atendido en la mesa 3."))
    }

    @Test func `calls that were there before opening ring no bell`() {
        let room = Room(plan: Room.plan())
        room.order(.askSupport(TableNumber(3), true), as: .table(TableNumber(3)))
        room.order(.askSupport(TableNumber(5), true), as: .table(TableNumber(5)))
        let driver = Driver(FacilitatorScreen(), as: .facilitator, in: room)
        #expect(!driver.effects.contains(.bell))
        #expect(driver.text.contains("! Las mesas 3 y 5 piden apoyo"))
    }

    @Test func `one table is paused and given time alone`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.down(), .enter, .character("p"))
        #expect(stand.state.clocks.tables[TableNumber(2)]?.isPaused == true)
        #expect(!stand.state.clocks.stage.isPaused)
        stand.driver.press(.enter, .character("+"), .character("+"), .escape)
        #expect(stand.line(with: "Paraderos").contains("en pausa  21:30"))
        stand.driver.press(.enter, .character("p"))
        #expect(stand.line(with: "Paraderos").contains("+2 min  21:30"))
    }

    @Test func `several minutes for one table`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character("4"), .enter, .character("d"))
        stand.driver.type("−5")
        stand.driver.press(.enter)
        #expect(stand.line(with: "Tarifas").contains("−5 min  14:30"))
    }

    @Test func `what is no number is asked again`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character("l"))
        stand.driver.type("tres")
        stand.driver.press(.enter)
        #expect(stand.driver.text.contains("Escriba un número, por ejemplo 3."))
        #expect(stand.driver.text.contains("tres"))
        #expect(stand.state.people.count == 28)
    }

    @Test func `who sits at a table, and how it joins`() {
        let stand = Stand.inRound(1)
        stand.seat(1)
        stand.driver.press(.enter, .character("s"))
        #expect(stand.driver.text.contains("Atiende y anota: Ana Ruiz"))
        #expect(stand.driver.text.contains("Ronda 1, 5 participantes: 4, 6, 8, 16, 20"))
        stand.driver.press(.escape, .character("4"), .enter, .character("j"))
        #expect(stand.line(with: "cafe mesa").contains("cafe mesa 4"))
    }

    @Test(arguments: [false, true])
    func `each latecomer is told the card's tables, whether answers or facts come first`(
        _ answersFirst: Bool
    ) throws {
        let stand = Stand.inRound(2)
        stand.room.holdsFacts = answersFirst
        stand.driver.press(.character("l"))
        stand.driver.type("2")
        stand.driver.press(.enter)
        #expect(stand.state.people.count == 30)
        let seats = stand.state.people[28].seats.compactMap(\.self).map(\.description)
        let card = "Participante 29: mesas " + seats.joined(separator: ", ") + " (desde la ronda 2)"
        #expect(seats.count == 4)
        #expect(stand.line(with: "Participante 29").contains(card))
        #expect(stand.driver.text.contains("Participante 30: mesas "))
    }

    @Test func `without a number one person arrives`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character("l"), .enter)
        #expect(stand.state.people.count == 29)
        #expect(stand.driver.text.contains("Tarjeta de quien llegó"))
    }

    @Test func `somebody leaves, and an unknown number is told`() {
        let stand = Stand.inRound(1)
        for number in ["12", "99"] {
            stand.driver.press(.character("/"))
            stand.driver.type("retiro")
            stand.driver.press(.enter)
            stand.driver.type(number)
            stand.driver.press(.enter)
        }
        #expect(stand.state.people[11].left)
        #expect(stand.driver.text.contains("No hay ningún participante con el número 99."))
    }

    @Test func `the coming rounds are drawn anew only when that is confirmed`() {
        let stand = Stand.inRound(1)
        let draws = { stand.room.facts.count { if case .rotationDrawn = $0.event { true } else { false } } }
        stand.driver.press(.character("/"))
        stand.driver.type("sorteo")
        stand.driver.press(.enter, .enter)
        #expect(draws() == 1)
        stand.driver.press(.character("/"))
        stand.driver.type("sorteo")
        stand.driver.press(.enter, .character("s"))
        #expect(draws() == 2)
    }

    @Test func `a message that was begun is not lost with Esc`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character("m"), .character("2"))
        stand.driver.type("Vamos a cerrar")
        stand.driver.press(.escape)
        stand.room.next()
        stand.driver.press(.character("m"), .character("2"))
        #expect(stand.driver.text.contains("Vamos a cerrar"))
        stand.driver.press(.enter)
        #expect(stand.state.messages.last?.scope == .table(TableNumber(2)))
        #expect(stand.state.text(stand.state.messages.last?.text) == "Vamos a cerrar")
        stand.driver.press(.character("m"), .character("2"))
        #expect(!stand.driver.text.contains("Vamos a cerrar"))
    }

    @Test func `news swallows no letter of a message`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character("m"), .enter)
        stand.driver.type("En un momen")
        stand.room.order(.askSupport(TableNumber(1), true), as: .table(TableNumber(1)))
        stand.room.next()
        stand.driver.pass(seconds: 120)
        stand.driver.type("to nos vemos")
        stand.driver.press(.enter)
        #expect(stand.state.text(stand.state.messages.last?.text) == "En un momento nos vemos")
    }

    @Test func `a full disk is told as long as it lasts, and the order is carried out afterwards`() {
        let stand = Stand.inRound(1)
        stand.room.trouble = .full
        stand.driver.press(.character("+"))
        #expect(stand.driver.text.contains("El disco está lleno"))
        #expect(stand.driver.text.contains("guardando…"))
        stand.driver.pass(seconds: 60)
        #expect(stand.driver.text.contains("El disco está lleno"))
        stand.room.trouble = nil
        stand.driver.pass(seconds: 2)
        #expect(!stand.driver.text.contains("El disco está lleno"))
        #expect(!stand.driver.text.contains("guardando…"))
        #expect(stand.driver.lines[0].contains("19:28"))
    }

    @Test func `the acta is saved where one says`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character("/"))
        stand.driver.type("acta")
        stand.driver.press(.enter, .enter)
        let path = "./acta-movilidad-en-los-corregimientos-2026-12-03.html"
        #expect(stand.driver.text.contains(path))
        stand.driver.press(.enter)
        let task = HostTask.saveMinutes(format: "html", path: path)
        #expect(stand.driver.effects.last == .perform(task))
        stand.driver.tell(.finished(sentence: "El acta quedó en /tmp/acta.html", succeeded: true))
        #expect(stand.line(with: "quedó en") == " √ El acta quedó en /tmp/acta.html")
    }

    @Test func `a copy that fails says why`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.control("p"))
        stand.driver.type("respaldo")
        stand.driver.press(.enter, .control("u"))
        stand.driver.type("/media/usb/cafe.db")
        stand.driver.press(.enter)
        let task = HostTask.backup(path: "/media/usb/cafe.db")
        #expect(stand.driver.effects.last == .perform(task))
        stand.driver.tell(.finished(sentence: "No hay espacio en el destino.", succeeded: false))
        #expect(stand.line(with: "No hay espacio") == " ! No hay espacio en el destino.")
    }

    @Test func `the palette finds a table without its accents`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character("/"))
        stand.driver.type("vias")
        stand.driver.press(.enter)
        #expect(stand.driver.text.contains("─ Mesa 1 · Vías terciarias ─"))
    }

    @Test func `a note is found by its words`() {
        let stand = Stand.inRound(1)
        stand.note(.proposal, "Un comité de usuarios que revise la frecuencia", at: 4)
        stand.driver.press(.character("/"))
        stand.driver.type("comite")
        stand.driver.press(.enter)
        #expect(stand.driver.text.contains("Propuesta · mesa 4"))
        #expect(stand.driver.text.contains("Un comité de usuarios que revise la frecuencia"))
    }

    @Test func `the wall in this window takes the keys that move the event, and Esc returns`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.character("p"))
        #expect(!stand.driver.text.contains("Orden del día"))
        #expect(stand.driver.lines[23].contains("Esc volver a facilitación"))
        stand.driver.press(.character(" "))
        #expect(stand.state.clocks.stage.isPaused)
        stand.driver.press(.character("+"), .character("m"), .character("l"))
        #expect(stand.driver.screen.panel == nil)
        #expect(stand.state.clocks.stage.remaining(at: .zero) == .seconds(20 * 60 + 30))
        stand.driver.press(.character("n"), .character("n"))
        #expect(stand.state.stage?.kind == .change)
        stand.driver.press(.escape)
        #expect(stand.driver.text.contains("Orden del día"))
    }

    @Test func `leaving asks first`() {
        let stand = Stand.inRound(1)
        stand.driver.press(.control("c"))
        #expect(stand.driver.text.contains("El evento y los relojes siguen."))
        stand.driver.press(.enter)
        #expect(!stand.driver.effects.contains(.leave))
        stand.driver.press(.character("q"), .character("s"))
        #expect(stand.driver.effects.last == .leave)
    }

    @Test func `the script of the stage opens with a key and says what to tell at one minute`() {
        let stand = Stand.inRound(3)
        stand.driver.press(.character("g"))
        #expect(stand.driver.text.contains("Guion · Ronda 3"))
        #expect(stand.driver.text.contains("Empieza la ronda 3 de 5. Tienen 20 minutos."))
        #expect(stand.driver.text.contains("Al faltar un minuto: "))
    }
}
