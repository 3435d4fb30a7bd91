import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("A recorder groups, commits and closes")
struct PlenaryWholeTests {
    @Test("Marked notes are grouped under a wording, the originals stay below it and can be taken out")
    func groups() {
        let hall = PlenaryHall()
        hall.driver.press(.character("3"), .down(), .character(" "), .character("4"), .character(" "))
        #expect(hall.driver.text.contains("● 2 aportes marcados"))
        hall.driver.press(.character("a"), .control("u"))
        #expect(hall.driver.text.contains("- Publicar el horario en la caseta comunal"))
        hall.driver.type("Horarios a la vista")
        hall.driver.press(.enter, .character("0"))
        #expect(hall.room.state.groups.first?.notes == [hall.notes[2], hall.notes[6]])
        #expect(hall.driver.text.contains("Horarios a la vista"))
        #expect(hall.driver.text.contains("└ mesa 3  Propuesta"))
        #expect(hall.driver.text.contains("└ mesa 4  Propuesta"))
        hall.driver.press(.end(), .character("s"))
        #expect(hall.room.state.groups.first?.notes == [hall.notes[2]])
        #expect(!hall.driver.text.contains("└ mesa 4"))
    }

    /// Two notes in a group that another recorder made.
    private func grouped(_ hall: PlenaryHall) -> NoteGroup {
        hall.room.order(.groupNotes([hall.notes[2], hall.notes[6]], text: "Horarios"), as: .recorder)
        return hall.room.state.groups[0]
    }

    @Test("Who groups what somebody else has just grouped is shown that group, and keeps the wording")
    func groupedMeanwhile() {
        let hall = PlenaryHall()
        hall.driver.press(.character("3"), .down(), .character(" "), .character("4"), .character(" "))
        hall.driver.press(.character("a"), .control("u"))
        hall.driver.type("Horarios a la vista")
        _ = grouped(hall)
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("! Estos aportes ya están juntos en un grupo"))
        #expect(hall.driver.text.contains("Ahora dice: Horarios"))
        #expect(hall.driver.text.contains("Horarios a la vista"))
        #expect(hall.room.state.groups.count == 1)
    }

    @Test(
        "A group is worded with its originals in sight; what another recorder wrote meanwhile is shown beside it"
    )
    func wordsGroup() {
        let hall = PlenaryHall()
        let group = grouped(hall)
        hall.driver.press(.end(), .up(), .up(), .character("e"))
        #expect(hall.driver.text.contains("- Un horario visible en cada paradero"))
        hall.driver.type(" a la vista")
        hall.room.order(.wordGroup(group.id, seen: group.revision, text: "Otro"), as: .recorder)
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("Ahora dice: Otro"))
        #expect(hall.driver.text.contains("Horarios a la vista"))
        hall.driver.press(.enter)
        #expect(hall.words(hall.room.state.groups[0].text) == "Horarios a la vista")
    }

    @Test("A group whose notes somebody else changed meanwhile is worded without a question")
    func wordsGroupOfOthers() {
        let hall = PlenaryHall()
        let group = grouped(hall)
        hall.driver.press(.end(), .up(), .up(), .character("e"))
        hall.driver.type(" a la vista")
        hall.room.order(
            .changeGroup(group.id, seen: group.revision, notes: group.notes + [hall.notes[3]]), as: .recorder)
        hall.driver.press(.enter)
        #expect(hall.words(hall.room.state.groups[0].text) == "Horarios a la vista")
    }

    @Test("Two who make a commitment of the same proposal are told of each other before there are two")
    func commitsMeanwhile() {
        let hall = PlenaryHall()
        hall.driver.press(.character("3"), .down(), .character("k"))
        let other = CommitmentWords(text: "Publicar horarios", office: "Movilidad")
        hall.room.order(.makeCommitment(other, date: nil, sources: [hall.notes[2]]), as: .recorder)
        hall.driver.press(.enter, .enter, .enter, .enter)
        #expect(hall.driver.text.contains("! Ya hay un compromiso de este aporte"))
        #expect(hall.driver.text.contains("Publicar horarios · Movilidad"))
        #expect(hall.room.state.commitments.count == 1)
        hall.driver.press(.enter, .enter, .enter, .enter)
        #expect(hall.room.state.commitments.count == 2)
    }

    @Test("A commitment put aside is compared with what somebody else wrote meanwhile")
    func commitmentAsideMeanwhile() {
        let hall = PlenaryHall()
        hall.room.order(
            .makeCommitment(CommitmentWords(text: "Publicar horarios"), date: nil, sources: []), as: .recorder
        )
        hall.driver.press(.end(), .character("e"))
        hall.driver.type(" en la caseta")
        hall.driver.press(.escape)
        let made = hall.room.state.commitments[0]
        let other = CommitmentWords(text: "Publicar en papel")
        hall.room.order(
            .changeCommitment(made.id, seen: made.revision, other, date: nil, sources: []), as: .recorder)
        hall.driver.press(.character("e"))
        #expect(hall.driver.text.contains("Ahora dice: Publicar en papel"))
        #expect(hall.driver.text.contains("Publicar horarios en la caseta"))
    }

    @Test("Before the acta is frozen, one's own texts that are not saved are counted")
    func approvesWithDrafts() {
        let hall = PlenaryHall()
        hall.room.order(.finishEvent(leaving: hall.room.state.position ?? 0), as: .facilitator)
        hall.driver.press(.character("3"), .down(), .character("e"))
        hall.driver.type(" y más")
        hall.driver.press(.escape, .character("/"))
        hall.driver.type("aprobar")
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("! Usted tiene 1 texto sin guardar"))
        #expect(!hall.room.state.approved)
    }

    @Test("A key that does nothing on a line says so, as what is typed next would be orders")
    func keyNotHere() {
        let hall = PlenaryHall()
        hall.driver.press(.character("e"))
        #expect(hall.driver.text.contains("! Esa tecla no hace nada en esta línea."))
    }

    @Test("One marked note is no group")
    func needsTwo() {
        let hall = PlenaryHall()
        hall.driver.press(.character("3"), .character(" "), .character("a"))
        #expect(hall.driver.text.contains("al menos dos aportes"))
        hall.driver.pass(seconds: 10)
        #expect(hall.driver.text.contains("● 1 aporte marcado"))
        hall.driver.press(.escape)
        #expect(!hall.driver.text.contains("1 aporte marcado"))
    }

    @Test("A proposal becomes a commitment in four questions; a day that is none is asked again")
    func commits() {
        let hall = PlenaryHall()
        hall.driver.press(.character("3"), .down(), .character("k"))
        #expect(hall.driver.text.contains("Compromiso · 1 de 4"))
        #expect(hall.driver.text.contains("¿Qué hará la entidad?"))
        hall.driver.press(.enter)
        hall.driver.type("Secretaría de Movilidad")
        hall.driver.press(.enter)
        hall.driver.type("Ana Restrepo")
        hall.driver.press(.enter)
        hall.driver.type("marzo")
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("«marzo» no es una fecha"))
        hall.driver.press(.control("u"))
        hall.driver.type("2027-03-01")
        hall.driver.press(.enter)
        let made = hall.room.state.commitments.first
        #expect(made?.terms.sources == [hall.notes[2]])
        #expect(made?.terms.date == "2027-03-01")
        let words = hall.words(made?.terms.text).map { CommitmentWords(encoded: $0) }
        #expect(
            words
                == CommitmentWords(
                    text: "Publicar el horario en la caseta comunal", office: "Secretaría de Movilidad",
                    person: "Ana Restrepo"))
        #expect(hall.driver.text.contains("√ con compromiso"))
    }

    @Test("A commitment that somebody else changed meanwhile is shown beside what was typed")
    func comparesCommitments() {
        let hall = PlenaryHall()
        let words = CommitmentWords(text: "Publicar horarios", office: "Movilidad")
        hall.room.order(.makeCommitment(words, date: nil, sources: [hall.notes[2]]), as: .recorder)
        hall.driver.press(.end(), .enter, .enter, .control("u"))
        hall.driver.type("Publicar todos los horarios")
        let made = hall.room.state.commitments[0]
        let other = CommitmentWords(text: "Publicar los horarios en papel", office: "Movilidad")
        hall.room.order(
            .changeCommitment(made.id, seen: made.revision, other, date: nil, sources: made.terms.sources),
            as: .recorder)
        hall.driver.press(.enter, .enter, .enter, .enter)
        #expect(hall.driver.text.contains("Ahora dice: Publicar los horarios en papel · Movilidad"))
        #expect(hall.driver.text.contains("Publicar todos los horarios"))
        hall.driver.press(.enter, .enter, .enter, .enter)
        let now = hall.words(hall.room.state.commitments[0].terms.text).map {
            CommitmentWords(encoded: $0).text
        }
        #expect(now == "Publicar todos los horarios")
        hall.driver.press(.character("x"))
        #expect(hall.room.state.commitments[0].withdrawn)
    }

    @Test("Esc goes back question by question, and a form begun is found again")
    func keepsForm() {
        let hall = PlenaryHall()
        hall.driver.press(.character("3"), .down(), .character("k"), .enter)
        hall.driver.type("Movilidad")
        hall.driver.press(.escape)
        #expect(hall.driver.text.contains("1 de 4"))
        hall.driver.press(.escape)
        #expect(hall.driver.screen.panel == nil)
        hall.driver.press(.character("k"), .enter)
        #expect(hall.driver.text.contains("2 de 4"))
        #expect(hall.driver.text.contains("Movilidad  ") || hall.driver.text.contains("│ Movilidad"))
    }

    @Test("n gives the word to the next table, and says so at the last one")
    func givesWord() {
        let hall = PlenaryHall()
        #expect(hall.driver.text.contains("● Habla la mesa 1 · Vías terciarias"))
        hall.driver.pass(seconds: 40)
        #expect(hall.driver.text.contains("02:20  ► corre"))
        hall.driver.press(.character("n"))
        #expect(hall.driver.text.contains("● Habla la mesa 2 · Paraderos"))
        #expect(hall.driver.text.contains("03:00  ► corre   Sigue la mesa 3 · n"))
        hall.driver.press(.character("n"), .character("n"), .character("n"))
        #expect(hall.driver.text.contains("Es la última mesa"))
        hall.driver.press(.character("n"))
        #expect(hall.driver.text.contains("Esta es la última mesa de la plenaria."))
        hall.driver.pass(seconds: 190)
        #expect(hall.driver.text.contains("! +00:10"))
    }

    @Test("Outside of the plenary n only explains itself")
    func explainsTurn() {
        let hall = PlenaryHall(stage: .conclusions)
        hall.driver.press(.character("n"))
        #expect(hall.driver.text.contains("La palabra se da durante la plenaria"))
    }

    @Test("Ending the event asks first, and the recorders' work goes on afterwards")
    func finishes() {
        let hall = PlenaryHall()
        hall.driver.press(.character("/"))
        hall.driver.type("terminar")
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("Las mesas ya no podrán tomar aportes"))
        hall.driver.press(.enter)
        #expect(hall.room.state.position != nil)
        hall.driver.press(.character("/"))
        hall.driver.type("terminar")
        hall.driver.press(.enter, .down(), .enter)
        #expect(hall.room.state.position == nil)
        #expect(hall.driver.text.contains("Evento terminado"))
        hall.driver.press(.character("3"), .down(), .character("r"))
        #expect(hall.note(2).reviewed)
    }

    @Test("Approving says what it means and what is left, then freezes the acta until it is reopened")
    func approves() {
        let hall = PlenaryHall()
        hall.driver.press(.character("/"))
        hall.driver.type("aprobar")
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("el acta se aprueba después de terminarlo"))
        #expect(hall.driver.text.contains(" cambió."))
        if let position = hall.room.state.position {
            hall.room.order(.finishEvent(leaving: position), as: .facilitator)
        }
        hall.driver.press(.character("/"))
        hall.driver.type("aprobar")
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("congela el acta"))
        #expect(hall.driver.text.contains("Falta: 8 aportes sin revisar y 1 pregunta sin respuesta."))
        hall.driver.press(.down(), .enter)
        #expect(hall.room.state.approved)
        hall.driver.press(.character("3"), .down(), .character("e"))
        #expect(hall.driver.screen.panel == nil)
        #expect(hall.driver.text.contains("El acta ya está aprobada"))
        hall.driver.press(.character("/"))
        hall.driver.type("reabrir")
        hall.driver.press(.enter, .down(), .enter)
        #expect(!hall.room.state.approved)
    }

    @Test("The acta is saved in a format to a file, and what came of it is told")
    func savesMinutes() {
        let hall = PlenaryHall()
        hall.driver.press(.character("g"), .down(), .enter)
        #expect(hall.driver.text.contains("acta-2026-12-03.html"))
        hall.driver.press(.enter)
        let task = HostTask.saveMinutes(format: "html", path: "acta-2026-12-03.html")
        #expect(hall.driver.effects.last == .perform(task))
        hall.driver.tell(.finished(sentence: "El acta quedó en acta-2026-12-03.html", succeeded: true))
        #expect(hall.driver.text.contains("El acta quedó en"))
    }

    @Test("The page of the whole lists what the filter admits from all tables, proposals by priority")
    func filters() {
        let hall = PlenaryHall()
        hall.room.order(.markNote(hall.notes[6], .rank(1)), as: .recorder)
        hall.driver.press(.character("f"), .character("f"))
        let list = hall.driver.lines.filter { $0.contains("Propuesta ") }
        #expect(list.count == 4)
        #expect(list.first?.contains("Un horario visible en cada paradero") == true)
        hall.driver.press(.character("f"))
        #expect(hall.driver.lines.count { $0.contains("Pregunta ") } == 1)
        hall.driver.press(.character("/"))
        hall.driver.type("mostrar todo")
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("Todos los aportes"))
    }

    @Test("The search finds notes without accents and goes to their page")
    func finds() {
        let hall = PlenaryHall()
        hall.driver.press(.character("/"))
        hall.driver.type("comite")
        #expect(hall.driver.text.contains("Un comité de usuarios"))
        hall.driver.press(.enter)
        #expect(hall.driver.screen.page == .table(TableNumber(3)))
        #expect(hall.driver.screen.item == .note(hall.notes[5]))
    }

    @Test("Leaving asks first")
    func asksBeforeLeaving() {
        let hall = PlenaryHall()
        hall.driver.press(.control("c"), .enter)
        #expect(!hall.driver.effects.contains(.leave))
        hall.driver.press(.control("c"), .down(), .enter)
        #expect(hall.driver.effects.last == .leave)
    }
}
