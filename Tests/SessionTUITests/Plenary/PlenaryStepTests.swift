import CafeModel
import Testing

@testable import SessionTUI

@Suite("Steps of a recorder that lead back")
struct PlenaryStepTests {
    @Test("Esc on the reason goes back to the passage, and nothing is struck")
    func backToPassage() {
        let hall = PlenaryHall()
        hall.driver.press(.character("3"), .down(), .character("t"))
        hall.driver.type("la caseta")
        hall.driver.press(.enter, .escape)
        #expect(hall.driver.text.contains("│ la caseta "))
        #expect(hall.driver.text.contains("Tachar un pasaje"))
        hall.driver.press(.escape)
        #expect(!hall.note(2).struck)
    }

    @Test("Esc on the kind goes back to the corrected text")
    func backToText() {
        let hall = PlenaryHall()
        hall.driver.press(.character("3"), .down(), .character("c"))
        hall.driver.type(" ya")
        hall.driver.press(.enter, .escape)
        #expect(hall.driver.text.contains("caseta comunal ya"))
        hall.driver.press(.enter, .enter)
        #expect(hall.words(hall.note(2).text) == "Publicar el horario en la caseta comunal ya")
    }

    @Test("Enter on a wording that was not changed orders nothing")
    func unchanged() {
        let hall = PlenaryHall()
        hall.driver.press(.character("3"), .down(), .character("e"), .enter)
        #expect(hall.note(2).wording == nil)
        #expect(hall.driver.screen.panel == nil)
    }

    @Test("A note is found by the words that were taken, also when it is worded anew")
    func foundByRaw() {
        let hall = PlenaryHall()
        hall.room.order(
            .wordNote(hall.notes[5], seen: hall.note(5).revision, text: "Control ciudadano"), as: .recorder)
        hall.driver.press(.control("p"))
        hall.driver.type("comite usuarios")
        hall.driver.press(.enter)
        #expect(hall.driver.screen.item == .note(hall.notes[5]))
    }

    @Test("A complaint waits for the number under which it was filed")
    func files() {
        let hall = PlenaryHall()
        let table = TableNumber(5)
        hall.room.order(
            .recordNote(table: table, kind: .redirection, round: 2, text: "El bus 41 nunca para"),
            as: .table(table))
        hall.driver.press(.character("5"))
        #expect(hall.driver.text.contains("! sin radicar"))
        hall.driver.press(.character("j"))
        hall.driver.press(.enter, .enter)
        #expect(hall.room.state.notes(of: table)[0].filing == nil)
        hall.driver.type("2026-4417")
        hall.driver.press(.enter, .enter)
        #expect(hall.driver.text.contains("√ radicada"))
        let note = hall.room.state.notes(of: table)[0]
        #expect(hall.room.state.filing(of: note)?.number == "2026-4417")
    }

    @Test(
        "The program proposes a group from the wording; the originals are shown, and nothing changes before Enter"
    )
    func proposesGroups() {
        let hall = PlenaryHall()
        let table = TableNumber(1)
        hall.driver.press(.character("b"))
        #expect(hall.driver.text.contains("No se hallaron aportes parecidos"))
        hall.room.order(
            .recordNote(
                table: table, kind: .suggestion, round: 2, text: "Que publiquen los horarios en la caseta"),
            as: .table(table))
        hall.driver.press(.character("b"))
        #expect(hall.driver.text.contains("► 2 aportes · "))
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("- Que publiquen los horarios en la caseta"))
        #expect(hall.driver.text.contains("- Publicar el horario en la caseta comunal"))
        #expect(hall.room.state.groups.isEmpty)
        hall.driver.press(.enter)
        #expect(hall.room.state.groups.map(\.notes.count) == [2])
        hall.driver.press(.character("b"))
        #expect(hall.driver.text.contains("No se hallaron aportes parecidos"))
    }
}
