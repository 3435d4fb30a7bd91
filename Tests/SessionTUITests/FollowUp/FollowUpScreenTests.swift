import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("The follow-up screen")
struct FollowUpScreenTests {
    /// A session that is over with two commitments, an open question and a proposal por analizar, and somebody who
    /// follows.
    private final class Desk {
        let room: Room
        let driver: Driver<FollowUpScreen>
        private(set) var notes: [NoteID] = []

        init(rows: Int = 24, columns: Int = 80) {
            room = Room(plan: Room.plan())
            room.go(to: .round, round: 1)
            for (kind, text) in [
                (NoteKind.question, "¿Cuándo llega el agua?"), (.proposal, "Limpiar la quebrada"),
            ] {
                let command = Command.recordNote(table: TableNumber(2), kind: kind, round: 1, text: text)
                if case .done(_, _, let note?) = room.order(command, as: .table(TableNumber(2))) {
                    notes.append(note)
                }
            }
            room.order(.finishEvent(leaving: room.state.position ?? 0), as: .facilitator)
            room.order(
                .makeCommitment(
                    CommitmentWords(text: "Publicar el horario", office: "Movilidad", person: "Ana"),
                    date: "2026-11-20", sources: [notes[1]]), as: .recorder)
            room.order(
                .makeCommitment(
                    CommitmentWords(text: "Arreglar la vía", office: "Obras"), date: "2026-12-20", sources: []
                ),
                as: .recorder)
            driver = Driver(FollowUpScreen(), as: .followup, in: room)
            driver.size = (rows, columns)
            refresh()
        }

        /// The hub tells how things stand.
        func refresh() { driver.hear(.followUp(SessionFollowUp(room.state))) }

        func commitment(_ place: Int) -> FollowedCommitment {
            room.state.followed(room.state.commitments[place])
        }
    }

    @Test("Overdue comes first with how long, what is open after it, and the head counts them")
    func list() throws {
        let desk = Desk()
        let lines = desk.driver.lines
        #expect(lines[0].contains("2 compromisos · 1 vencido · 1 por vencer · 2 por responder"))
        let first = try #require(lines.firstIndex { $0.contains("! vencido") })
        let second = try #require(lines.firstIndex { $0.contains("Arreglar la vía") })
        #expect(first < second)
        #expect(lines[first].contains("hace 13 días"))
        #expect(desk.driver.text.contains("sin respuesta"))
        #expect(desk.driver.text.contains("por analizar"))
    }

    @Test("A hand-over put aside is compared with somebody else's, when it is opened again")
    func asideMeanwhile() {
        let desk = Desk()
        desk.driver.press(.character("r"), .control("u"))
        desk.driver.type("Mi dependencia")
        desk.driver.press(.escape)
        let id = desk.room.state.commitments[0].id
        desk.room.order(.followUp(id, .handOver, FollowUpWords(office: "Ajena"), seen: 999), as: .followup)
        desk.refresh()
        desk.driver.press(.character("r"))
        #expect(desk.driver.text.contains("Otra persona cambió"))
        #expect(desk.driver.text.contains("Ajena"))
        #expect(desk.driver.text.contains("Mi dependencia"))
    }

    @Test("What the list leaves out stands above it, also when several filters are set")
    func filtersShown() {
        let desk = Desk()
        #expect(desk.driver.lines[1].contains("Abiertos · Todas las dependencias · Todas las sesiones"))
        desk.driver.press(.character("h"))
        desk.driver.type("31/12/2026")
        desk.driver.press(.enter, .character("/"))
        desk.driver.type("horario")
        desk.driver.press(.enter)
        #expect(desk.driver.lines[1].contains("Abiertos · / horario · hasta el 31 dic 2026"))
        #expect(!desk.driver.text.contains("Arreglar la vía"))
    }

    @Test("At midnight what was due yesterday is late, with the screen left alone")
    func midnight() throws {
        let desk = Desk()
        let today = desk.driver.context.today
        let days = (CalendarDate(iso: "2026-12-20")?.dayNumber ?? 0) - today.dayNumber
        desk.driver.pass(seconds: days * 86_400)
        #expect(desk.driver.lines[0].contains("1 vencido ·"))
        #expect(desk.driver.text.contains("hoy"))
        let boot = desk.driver.context.reading.boot
        let left = try #require(desk.driver.screen.nextChange(desk.driver.context)) - boot
        #expect(left <= .minutes(24 * 60))
        desk.driver.pass(seconds: Int(left.count / 1000))
        #expect(desk.driver.lines[0].contains("2 vencidos"))
        #expect(desk.driver.text.contains("ayer"))
    }

    @Test("Progress is asked with a link and a file, whose name and hash are kept and not the file")
    func progress() throws {
        let desk = Desk()
        desk.driver.press(.character("a"), .enter)
        #expect(desk.driver.text.contains("! El texto está vacío"))
        desk.driver.type("Se imprimió")
        desk.driver.press(.enter)
        desk.driver.type("https://x.gov.co")
        desk.driver.press(.enter)
        desk.driver.type("/tmp/foto.jpg")
        desk.driver.press(.enter)
        #expect(desk.driver.effects.last == .look(path: "/tmp/foto.jpg"))
        let hash = Digest(words: (1, 2, 3, 4))
        desk.driver.tell(.looked(FileEvidence(name: "foto.jpg", hash: hash), sentence: ""))
        let step = try #require(desk.commitment(0).steps.first)
        #expect(
            step.words
                == FollowUpWords(
                    text: "Se imprimió", link: "https://x.gov.co", file: "foto.jpg", fileHash: hash.hex))
        #expect(desk.driver.text.contains("√ Guardado."))
    }

    @Test("A file that cannot be read is said, and nothing that was typed is lost")
    func noSuchFile() {
        let desk = Desk()
        desk.driver.press(.character("a"))
        desk.driver.type("Se imprimió")
        desk.driver.press(.enter, .enter)
        desk.driver.type("/no/hay")
        desk.driver.press(.enter)
        desk.driver.tell(.looked(nil, sentence: "El archivo no existe."))
        #expect(desk.driver.text.contains("El archivo no existe."))
        #expect(desk.driver.text.contains("/no/hay"))
        #expect(desk.commitment(0).steps.isEmpty)
    }

    @Test(
        "A hand-over, a new day, a review and the end are written down; what is closed leaves the open ones")
    func life() {
        let desk = Desk()
        desk.driver.press(.character("r"), .control("u"))
        desk.driver.type("Secretaría de Obras")
        desk.driver.press(.enter, .control("u"))
        desk.driver.type("Inés")
        desk.driver.press(.enter, .enter)
        desk.refresh()
        #expect(desk.commitment(0).office == "Secretaría de Obras")
        #expect(desk.commitment(0).person == "Inés")
        desk.driver.press(.character("n"))
        desk.driver.type("15/1/2027")
        desk.driver.press(.enter, .enter)
        desk.refresh()
        #expect(desk.commitment(0).due?.iso == "2027-01-15")
        desk.driver.press(.character("v"))
        desk.driver.type("Control Interno")
        desk.driver.press(.enter, .enter)
        desk.driver.type("Todo en orden")
        desk.driver.press(.enter)
        desk.refresh()
        #expect(desk.commitment(0).steps.last?.words.day == "2026-12-03")
        desk.driver.press(.character("e"), .character("1"), .enter, .enter, .enter)
        desk.refresh()
        #expect(desk.commitment(0).state(on: desk.driver.context.today) == .fulfilled)
        #expect(!desk.driver.text.contains("Publicar el horario"))
        desk.driver.press(.character("t"))
        #expect(desk.driver.text.contains("√ cumplido"))
    }

    @Test("Somebody else's hand-over meanwhile is shown, and what was typed stays")
    func meanwhile() {
        let desk = Desk()
        desk.driver.press(.character("r"), .control("u"))
        desk.driver.type("Mi dependencia")
        let id = desk.room.state.commitments[0].id
        desk.room.order(.followUp(id, .handOver, FollowUpWords(office: "Ajena"), seen: 999), as: .followup)
        desk.driver.press(.enter, .enter, .enter)
        #expect(desk.driver.text.contains("Otra persona cambió"))
        desk.refresh()
        #expect(desk.driver.text.contains("Mi dependencia"))
        #expect(desk.commitment(0).office == "Ajena")
    }

    @Test("The last step is taken back after a question and stays in the history")
    func takesBack() {
        let desk = Desk()
        desk.driver.press(.character("e"), .character("1"), .enter, .enter, .enter)
        desk.refresh()
        desk.driver.press(.character("t"), .end(), .character("x"))
        #expect(desk.driver.text.contains("Queda en la historia como retirada"))
        desk.driver.press(.down(), .enter)
        desk.refresh()
        #expect(desk.commitment(0).state(on: desk.driver.context.today) == .overdue)
        #expect(desk.commitment(0).steps.count == 1)
    }

    @Test(
        "A question is answered, a proposal decided and made a commitment, also after the acta was approved")
    func matters() {
        let desk = Desk()
        desk.room.order(.approveMinutes(true), as: .recorder)
        desk.refresh()
        desk.driver.press(.character("f"), .character("f"), .character("f"))
        #expect(desk.driver.text.contains("Por analizar y sin respuesta"))
        desk.driver.press(.home(), .character("w"))
        desk.driver.type("En mayo")
        desk.driver.press(.enter)
        desk.refresh()
        #expect(desk.room.state.notes[desk.notes[0]]?.answer != nil)
        desk.driver.press(.character("o"), .character("2"))
        desk.driver.type("Ambiente")
        desk.driver.press(.enter, .enter)
        #expect(desk.driver.text.contains("¿Qué hará la entidad?"))
        desk.driver.press(.enter, .enter, .enter, .enter)
        #expect(desk.room.state.commitments.count == 3)
        #expect(desk.commitment(2).office == "Ambiente")
        #expect(desk.room.state.asApproved.commitments.count == 2)
    }

    @Test("Offices, sessions, a day and words narrow the list; t shows everything again")
    func filters() {
        let desk = Desk()
        desk.driver.press(.character("d"), .down(), .enter)
        #expect(desk.driver.text.contains("Abiertos · Movilidad"))
        #expect(!desk.driver.text.contains("Arreglar la vía"))
        desk.driver.press(.character("t"), .character("h"))
        desk.driver.type("2026-11-30")
        desk.driver.press(.enter)
        #expect(!desk.driver.text.contains("Arreglar la vía"))
        desk.driver.press(.character("t"), .character("/"))
        desk.driver.type("via")
        desk.driver.press(.enter)
        #expect(desk.driver.text.contains("Arreglar la vía"))
        #expect(!desk.driver.text.contains("Publicar el horario"))
        desk.driver.press(.character("t"))
        #expect(desk.driver.text.contains("Publicar el horario"))
    }

    @Test("A text put aside is kept by the hub under its session, and comes back after a break")
    func draft() throws {
        let desk = Desk()
        desk.driver.press(.character("a"))
        desk.driver.type("Se imprim")
        desk.driver.pass(seconds: 1)
        let kept = try #require(desk.driver.keptDrafts.last)
        #expect(kept.session == desk.room.state.id)
        let other = Driver(FollowUpScreen(), as: .followup, in: desk.room)
        other.hear(.followUp(SessionFollowUp(desk.room.state)))
        other.hear(.draft(kept))
        other.press(.character("a"))
        #expect(other.text.contains("Se imprim"))
    }

    @Test("A wide window shows the whole of what is chosen beside the list, its sources among it")
    func wide() {
        let desk = Desk(rows: 30, columns: 140)
        #expect(desk.driver.text.contains("Mesa 2, propuesta: Limpiar la quebrada"))
        #expect(desk.driver.text.contains("Responsable actual: Ana"))
    }

    @Test("Every action stands in the help, and the list works in a small window", arguments: [40, 80, 200])
    func help(columns: Int) {
        let desk = Desk(rows: columns == 40 ? 10 : 24, columns: columns)
        desk.driver.press(.function(1))
        #expect(desk.driver.text.contains("Teclas del seguimiento"))
        desk.driver.press(.escape)
        #expect(desk.driver.text.contains("vencido"))
    }
}
