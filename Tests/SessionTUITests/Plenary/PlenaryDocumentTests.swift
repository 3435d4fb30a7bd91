import CafeModel
import Testing

@testable import SessionTUI

/// The acta from the recorders' screen: while it is made, from another machine, and when it is approved.
@Suite struct PlenaryDocumentTests {
    private static let command =
        "sftp -P 2222 relatoria@192.168.100.123:/acta-2026-12-03-movilidad-v1-borrador.pdf"

    @Test(
        "While a PDF is made the screen goes on, says how far it is, and Esc silences that but not the result"
    )
    func underWay() {
        let hall = PlenaryHall()
        hall.driver.press(.character("g"), .down(), .down(), .enter, .enter)
        #expect(
            hall.driver.effects.last == .perform(.saveMinutes(format: "pdf", path: "acta-2026-12-03.pdf")))
        hall.driver.tell(.underWay(sentence: "Preparando el PDF… 3 s."))
        #expect(hall.driver.text.contains("Preparando el PDF… 3 s."))
        hall.driver.press(.character("3"), .down(), .character("r"))
        #expect(hall.driver.text.contains("Preparando el PDF… 3 s."), "other keys do their work meanwhile")
        #expect(hall.room.state.notes.values.contains { $0.reviewed })
        hall.driver.press(.escape)
        hall.driver.tell(.underWay(sentence: "Preparando el PDF… 4 s."))
        #expect(!hall.driver.text.contains("Preparando"))
        hall.driver.tell(.finished(sentence: "El acta quedó en /tmp/acta.pdf", succeeded: true))
        #expect(hall.driver.text.contains("El acta quedó en /tmp/acta.pdf"))
    }

    @Test(
        "From another machine nobody is asked for a file, and the command that fetches the acta stays to be copied"
    )
    func fromAnotherMachine() {
        let hall = PlenaryHall(rows: 24, columns: 100, via: "192.168.100.7")
        hall.driver.press(.character("g"), .down(), .down(), .enter)
        #expect(hall.driver.effects.last == .perform(.shelveMinutes(format: "pdf")))
        #expect(hall.driver.screen.panel == nil)
        hall.driver.tell(
            .finished(sentence: "El acta está lista\n\nEn su equipo:\n" + Self.command, succeeded: true))
        #expect(hall.driver.lines.contains { $0.contains(Self.command) })
        hall.driver.pass(seconds: 120)
        #expect(hall.driver.text.contains(Self.command))
        hall.driver.press(.enter)
        #expect(hall.driver.screen.panel == nil)
    }

    @Test("Who is writing when the acta is ready is not interrupted")
    func doesNotInterrupt() {
        let hall = PlenaryHall(rows: 24, columns: 100, via: "192.168.100.7")
        hall.driver.press(.character("3"), .down(), .character("e"))
        hall.driver.type(" más")
        hall.driver.tell(.finished(sentence: "El acta está lista\n\n" + Self.command, succeeded: true))
        hall.driver.type(" claro")
        guard case .entry(let entry) = hall.driver.screen.panel else {
            Issue.record("the entry is gone")
            return
        }
        #expect(entry.text.hasSuffix("más claro"))
    }

    @Test("An approved version is kept without a word, and what went wrong is said")
    func keepsApproved() {
        let hall = PlenaryHall(stage: .closing)
        hall.room.order(.finishEvent(leaving: hall.room.state.position ?? 0), as: .facilitator)
        hall.driver.press(.character("/"))
        hall.driver.type("aprobar acta")
        hall.driver.press(.enter, .down(), .enter)
        #expect(hall.room.state.approved)
        #expect(hall.driver.effects.contains(.perform(.keepApproved)))
        hall.driver.tell(.underWay(sentence: ""))
        hall.driver.tell(.finished(sentence: "", succeeded: true))
        #expect(hall.driver.text.contains("Acta aprobada"))
        hall.driver.tell(.finished(sentence: "No hay espacio.", succeeded: false))
        #expect(hall.driver.text.contains("No hay espacio."))
    }

    @Test("A recorder chooses what a table presents: the wall shows it once it is reviewed, the list says so")
    func choosesWhatIsPresented() {
        let hall = PlenaryHall()
        let wall = Driver(ProjectorScreen(), as: .projector, in: hall.room)
        wall.resize(rows: 30, columns: 100)
        hall.room.order(.beginTurn(2, leaving: hall.room.state.turn), as: .facilitator)
        let suggestion = "Avisar los cambios por la emisora comunitaria"
        hall.driver.press(.character("3"))
        for _ in 0..<12 where hall.driver.screen.item?.note != hall.notes[4] { hall.driver.press(.down()) }
        #expect(hall.driver.screen.item?.note == hall.notes[4])
        hall.driver.press(.character("z"))
        #expect(hall.note(4).presented)
        #expect(hall.driver.text.contains("► para presentar"))
        #expect(hall.driver.screen.index.entry(of: TableNumber(3)).chosen.contains(hall.notes[4]))
        #expect(!wall.text.contains(suggestion), "nothing unreviewed goes to the wall")
        hall.driver.press(.character("r"))
        hall.room.release()
        wall.pass(seconds: 1)
        #expect(wall.text.contains(suggestion))
        hall.driver.press(.character("z"))
        wall.pass(seconds: 1)
        #expect(!wall.text.contains(suggestion))
    }
}
