import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

/// `consulta`: reads everything, changes nothing.
@Suite("The plenary for reading")
struct PlenaryReaderTests {
    private func reader() -> Driver<PlenaryScreen> {
        let room = Room(plan: Room.plan())
        room.go(to: .round)
        room.order(
            .recordNote(
                table: TableNumber(1), kind: .proposal, round: 1,
                text: "Publicar el horario en la caseta comunal"),
            as: .table(TableNumber(1)))
        return Driver(PlenaryScreen(), as: .reader, in: room)
    }

    @Test func `it offers nothing that changes the session`() {
        let driver = reader()
        let changing: Set<PlenaryAction> = [
            .review, .word, .answer, .star, .present, .rank, .hands, .outcome, .outOfScope, .commit, .correct,
            .strike, .withdraw, .mark, .group, .undo, .redo, .nextTurn, .approve, .reopen, .finish,
        ]
        for page in 0...1 {
            driver.press(.character(Character(String(page))), .home(), .down())
            let offered = Set(driver.screen.actions(driver.context).map(\.id))
            #expect(offered.isDisjoint(with: changing))
        }
        #expect(driver.text.contains("Consulta: puede leer todo y no cambia nada."))
    }

    @Test func `nor does it offer to open an acta again that was approved`() {
        let driver = reader()
        while driver.room.state.position != nil { driver.room.next() }
        driver.room.order(.approveMinutes(true), as: .recorder)
        #expect(driver.room.state.approved)
        #expect(!driver.screen.actions(driver.context).map(\.id).contains(.reopen))
    }

    @Test func `whatever is pressed, nothing is ordered`() {
        let driver = reader()
        driver.press(.character("1"))
        for letter in "abcdefghijklmnoprstuvwxyz0123456789 +-" {
            driver.press(.character(letter), .enter, .escape, .escape)
        }
        #expect(!driver.effects.contains { if case .submit = $0 { true } else { false } })
        #expect(!driver.effects.contains { if case .keep = $0 { true } else { false } })
    }

    @Test(arguments: "rewdpmovikjctx asbnuy")
    func `a key that would change something is refused with the reason`(letter: Character) {
        let driver = reader()
        driver.press(.character("1"), .character(letter))
        #expect(driver.text.contains("No se cambió nada: este puesto es de consulta."))
    }

    @Test func `also when the acta was approved, and a key that means nothing is no attempt`() {
        let driver = reader()
        driver.press(.character("ñ"))
        #expect(!driver.text.contains("No se cambió nada"))
        while driver.room.state.position != nil { driver.room.next() }
        driver.room.order(.approveMinutes(true), as: .recorder)
        driver.press(.character("r"))
        #expect(driver.text.contains("No se cambió nada: este puesto es de consulta."))
    }

    @Test func `a note opens to be read whole`() {
        let driver = reader()
        driver.press(.character("1"), .enter)
        #expect(driver.text.contains("Publicar el horario en la caseta comunal"))
        #expect(!driver.text.contains("revisar ·"))
    }
}
