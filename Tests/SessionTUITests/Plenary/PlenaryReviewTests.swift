import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("A recorder reviews notes")
struct PlenaryReviewTests {
    /// A recorder on the page of table 3, the starred proposal chosen.
    private func atProposal() -> PlenaryHall {
        let hall = PlenaryHall()
        hall.driver.press(.character("3"), .down())
        return hall
    }

    @Test("A wording for publication stands beside the note as it was taken")
    func words() {
        let hall = atProposal()
        hall.driver.press(.character("e"))
        #expect(hall.driver.text.contains("Como se tomó:"))
        #expect(hall.driver.text.contains("Para publicar:"))
        hall.driver.press(.control("u"))
        hall.driver.type("Publicar horarios")
        hall.driver.press(.enter)
        #expect(hall.words(hall.note(2).wording) == "Publicar horarios")
        #expect(hall.words(hall.note(2).text) == "Publicar el horario en la caseta comunal")
        #expect(hall.driver.text.contains("└ Como se tomó: Publicar el horario en la caseta comunal"))
    }

    @Test("When somebody else words the note meanwhile, both texts are shown and what was typed is kept")
    func showsBoth() {
        let hall = atProposal()
        hall.driver.press(.character("e"), .control("u"))
        hall.driver.type("Mi redacción")
        hall.room.order(
            .wordNote(hall.notes[2], seen: hall.note(2).revision, text: "La redacción ajena"), as: .recorder)
        #expect(hall.driver.text.contains("Mi redacción"))
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("Otra persona cambió esto"))
        #expect(hall.driver.text.contains("Ahora dice: La redacción ajena"))
        #expect(hall.driver.text.contains("Mi redacción"))
        #expect(hall.words(hall.note(2).wording) == "La redacción ajena")
        hall.driver.press(.enter)
        #expect(hall.words(hall.note(2).wording) == "Mi redacción")
    }

    @Test("When somebody else only marks the note meanwhile, nobody has to compare anything")
    func goesAgain() {
        let hall = atProposal()
        hall.driver.press(.character("e"), .control("u"))
        hall.driver.type("Mi redacción")
        hall.room.order(.markNote(hall.notes[2], .presented(true)), as: .table(TableNumber(3)))
        hall.driver.press(.enter)
        #expect(hall.words(hall.note(2).wording) == "Mi redacción")
        #expect(hall.driver.screen.panel == nil)
    }

    @Test("A refusal that comes while something else is being written disturbs nobody; the text waits")
    func waits() {
        let hall = atProposal()
        hall.driver.press(.character("e"), .control("u"))
        hall.driver.type("Mi redacción")
        hall.driver.press(.enter)
        guard case .submit(let command, let id) = hall.driver.effects.last else {
            Issue.record("nothing was submitted")
            return
        }
        // The same order as if the hub had been slow: the answer comes while the next note is worded.
        guard case .wordNote(let note, _, _) = command else { return }
        hall.driver.screen.sent[id] = .entry(
            PlenaryEntry(
                purpose: .wording(note), seen: 0, command: id,
                prompt: Prompt(title: "", hint: "", initial: "Mi redacción"), initial: ""))
        hall.driver.press(.down(), .character("e"))
        hall.driver.type(" otra")
        hall.driver.tell(.event(.answered(id, command, .refused(.noteChanged(note)))))
        #expect(hall.driver.text.contains("insular? otra"))
        hall.driver.press(.escape, .up(), .character("e"))
        #expect(hall.driver.text.contains("Mi redacción"))
    }

    @Test("Esc leaves a text for later, and it is there again")
    func putsAside() {
        let hall = atProposal()
        hall.driver.press(.character("e"))
        hall.driver.type(" y en la emisora")
        hall.driver.pass(seconds: 1)
        hall.driver.press(.escape)
        #expect(hall.driver.text.contains("a salvo"))
        #expect(hall.driver.text.contains("● texto sin guardar"))
        #expect(
            hall.driver.keptDrafts.last?.text == "Publicar el horario en la caseta comunal y en la emisora")
        hall.driver.press(.character("e"))
        #expect(hall.driver.text.contains("caseta comunal y en la emisora"))
        hall.driver.press(.enter)
        #expect(
            hall.words(hall.note(2).wording) == "Publicar el horario en la caseta comunal y en la emisora")
    }

    @Test("The menu of what a proposal meets says that Enter turns a mark over")
    func saysThatEnterTurnsOver() {
        let hall = atProposal()
        hall.driver.press(.character("v"))
        #expect(hall.driver.text.contains("Enter marcar o quitar"))
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("√ Es competencia"))
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("○ Es competencia"))
    }

    @Test("A text that the hub has kept is found at its note")
    func findsDraft() {
        let hall = atProposal()
        let draft = DraftMessage(
            command: CommandID(high: 3, low: 3), kind: .proposal, round: 1, text: "A medias", cursor: 8,
            context: PlenaryEntry.Purpose.wording(hall.notes[2]).context)
        hall.driver.tell(.event(.draftFound(draft)))
        #expect(hall.driver.text.contains("textos sin terminar"))
        hall.driver.pass(seconds: 10)
        hall.driver.press(.character("e"))
        #expect(hall.driver.text.contains("A medias"))
        hall.driver.type(" y más")
        hall.driver.press(.escape)
        // After a break the hub tells it again: the screen's own text is the newer one.
        hall.driver.tell(.event(.draftFound(draft)))
        #expect(!hall.driver.text.contains("textos sin terminar"))
        hall.driver.press(.character("e"))
        hall.driver.press(.enter)
        #expect(hall.words(hall.note(2).wording) == "A medias y más")
    }

    @Test("r marks a note as reviewed; among the unreviewed it goes on to the next")
    func reviews() {
        let hall = atProposal()
        hall.driver.press(.character("f"))
        #expect(hall.driver.text.contains("Solo sin revisar"))
        hall.driver.press(.character("r"))
        #expect(hall.note(2).reviewed)
        #expect(!hall.driver.text.contains("Publicar el horario"))
        hall.driver.press(.character("R"))
        #expect(hall.note(0).reviewed)
        #expect(hall.driver.text.contains("○ 4 sin revisar"))
    }

    @Test("Star, priority, hands, outcome and scope are set and said in words")
    func marks() {
        let hall = atProposal()
        hall.driver.press(.character("p"), .character("2"), .enter)
        hall.driver.press(.character("m"), .character("1"), .character("4"), .enter)
        hall.driver.press(.character("o"), .character("2"), .enter, .enter)
        // What is taken up becomes a commitment; the recorder may also leave that for later.
        #expect(hall.driver.text.contains("¿Qué hará la entidad?"))
        hall.driver.press(.escape)
        #expect(hall.driver.text.contains("♦ destacado · prioridad 2 · 14 manos · acogida"))
        hall.driver.press(.character("i"))
        #expect(hall.driver.text.contains("fuera de alcance"))
        hall.driver.press(.character("d"))
        #expect(!hall.note(2).starred)
        #expect(hall.note(2).rank == 2)
        #expect(hall.note(2).hands == 14)
        #expect(hall.note(2).outcome == .accepted)
        #expect(hall.note(2).outOfScope)
    }

    @Test(
        "What is not taken up is asked for its reason, the office and the day; all of it stands in the detail"
    )
    func declines() {
        let hall = atProposal()
        hall.driver.size = (30, 140)
        hall.driver.press(.character("o"), .character("4"), .enter)
        #expect(hall.driver.text.contains("! Falta la razón"))
        hall.driver.type("Es competencia de la Nación")
        hall.driver.press(.enter)
        hall.driver.type("Secretaría de Movilidad")
        hall.driver.press(.enter)
        hall.driver.type("mañana")
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("«mañana» no es una fecha"))
        hall.driver.press(.control("u"))
        hall.driver.type("1/3/2027")
        hall.driver.press(.enter)
        let decided = Resolution(
            .declined, reason: "Es competencia de la Nación", office: "Secretaría de Movilidad",
            due: "2027-03-01")
        #expect(hall.room.state.resolution(of: hall.note(2)) == decided)
        #expect(hall.driver.text.contains("Razón: Es competencia de la Nación"))
        #expect(hall.driver.text.contains("Responde: Secretaría de Movilidad"))
        #expect(hall.driver.text.contains("Respuesta para el 1 de marzo de 2027"))
    }

    @Test(
        "A wording that was put aside is compared with what somebody else wrote meanwhile, when it is opened again"
    )
    func asideMeanwhile() {
        let hall = atProposal()
        hall.driver.press(.character("e"))
        hall.driver.type(" y en la emisora")
        hall.driver.press(.escape)
        hall.room.order(
            .wordNote(hall.notes[2], seen: hall.note(2).revision, text: "Horario en papel"), as: .recorder)
        hall.driver.press(.character("e"))
        #expect(hall.driver.text.contains("Otra persona cambió esto"))
        #expect(hall.driver.text.contains("Ahora dice: Horario en papel"))
        #expect(hall.driver.text.contains("y en la emisora"))
        // Once it has been seen, it is no news.
        hall.driver.press(.escape, .character("e"))
        #expect(!hall.driver.text.contains("Otra persona cambió esto"))
        hall.driver.press(.enter)
        #expect(hall.words(hall.note(2).wording)?.hasSuffix("y en la emisora") == true)
    }

    @Test("An outcome that was put aside is compared with what somebody else decided meanwhile")
    func outcomeAsideMeanwhile() {
        let hall = atProposal()
        hall.driver.press(.character("o"), .character("4"))
        hall.driver.type("Mi razón")
        hall.driver.press(.escape)
        let other = Resolution(.partlyAccepted, reason: "Solo el tramo 1")
        hall.room.order(.resolveNote(hall.notes[2], other, was: Resolution()), as: .recorder)
        hall.driver.press(.character("o"), .character("4"))
        #expect(hall.driver.text.contains("Ahora dice: acogida en parte · Solo el tramo 1"))
        #expect(hall.driver.text.contains("Mi razón"))
    }

    @Test("A rank that somebody else gave meanwhile is shown beside one's own")
    func ranksMeanwhile() {
        let hall = atProposal()
        hall.driver.press(.character("p"))
        hall.driver.type("2")
        hall.room.order(.markNote(hall.notes[2], .rank(7), was: .rank(nil)), as: .recorder)
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("Ahora dice: 7"))
        hall.driver.press(.enter)
        #expect(hall.note(2).rank == 2)
    }

    @Test("When somebody else decides meanwhile, both decisions are shown and what was typed is kept")
    func decidesMeanwhile() {
        let hall = atProposal()
        hall.driver.press(.character("o"), .character("4"))
        hall.driver.type("Mi razón")
        let other = Resolution(.partlyAccepted, reason: "Solo el tramo 1")
        hall.room.order(.resolveNote(hall.notes[2], other, was: Resolution()), as: .recorder)
        hall.driver.press(.enter, .enter, .enter)
        #expect(hall.driver.text.contains("Otra persona cambió esto"))
        #expect(hall.driver.text.contains("acogida en parte · Solo el tramo 1"))
        #expect(hall.driver.text.contains("Mi razón"))
        hall.driver.press(.enter, .enter, .enter)
        #expect(hall.room.state.resolution(of: hall.note(2)) == Resolution(.declined, reason: "Mi razón"))
    }

    @Test("An outcome put aside is there again, and is kept by the hub under its note")
    func outcomeAside() throws {
        let hall = atProposal()
        hall.driver.press(.character("o"), .character("4"))
        hall.driver.type("Falta dinero")
        hall.driver.press(.escape)
        #expect(hall.driver.text.contains("sin guardar y a salvo"))
        hall.driver.press(.character("o"), .character("4"))
        #expect(hall.driver.text.contains("Falta dinero"))
        let kept = try #require(hall.driver.keptDrafts.last)
        #expect(ResolutionForm.kept(kept)?.note == hall.notes[2])
    }

    @Test("A note leads to its commitment with how it stands, and a commitment to its notes and its life")
    func trace() throws {
        let hall = atProposal()
        hall.driver.size = (36, 180)
        let words = CommitmentWords(text: "Publicar", office: "Movilidad", person: "Ana")
        hall.room.order(
            .makeCommitment(words, date: "2027-03-01", sources: [hall.notes[2]]), as: .recorder)
        let id = try #require(hall.room.state.commitments.first).id
        #expect(hall.driver.text.contains("Publicar · Movilidad · 1 de marzo de 2027 · abierto"))
        hall.room.order(
            .followUp(id, .progress, FollowUpWords(text: "Se imprimió"), seen: 999), as: .followup)
        #expect(hall.driver.text.contains("1 de marzo de 2027 · en curso"))
        hall.driver.press(.character("0"), .end())
        #expect(hall.driver.text.contains("Avance · Se imprimió"))
        #expect(hall.driver.text.contains("mesa 3: Publicar el horario"))
        // The same in a small window, below the line.
        hall.driver.size = (24, 80)
        #expect(hall.driver.text.contains("└ mesa 3: Publicar el horario"))
        hall.driver.press(.character("3"))
        #expect(hall.driver.text.contains("└ Compromiso: Publicar · Movilidad"))
    }

    @Test("What is no number, or too large a one, is asked again with the reason")
    func refusesNumbers() {
        let hall = atProposal()
        hall.driver.press(.character("m"))
        hall.driver.type("doce")
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("solo un número"))
        #expect(hall.driver.text.contains("doce"))
        hall.driver.press(.control("u"))
        hall.driver.type("99999")
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("entre 0 y 9999"))
        #expect(hall.note(2).hands == nil)
    }

    @Test("Striking out asks the passage and the reason, and warns that it is for good")
    func strikes() {
        let hall = atProposal()
        hall.driver.press(.character("t"))
        hall.driver.type("la caseta")
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("se borra del disco para siempre"))
        hall.driver.press(.down(), .enter)
        #expect(hall.words(hall.note(2).text) == "Publicar el horario en […] comunal")
        hall.driver.press(.character("t"))
        hall.driver.type("no está")
        hall.driver.press(.enter, .down(), .enter)
        #expect(hall.driver.text.contains("Ese pasaje no está en el aporte"))
        #expect(hall.driver.text.contains("no está"))
    }

    @Test("A question is answered in writing, or noted as answered aloud")
    func answers() {
        let hall = atProposal()
        hall.driver.press(.down(), .character("w"))
        hall.driver.type("En marzo.")
        hall.driver.press(.enter)
        guard case .written(let text) = hall.note(0).answer else {
            Issue.record("not answered")
            return
        }
        #expect(hall.words(text) == "En marzo.")
        #expect(hall.driver.text.contains("└ Respuesta: En marzo."))
        #expect(hall.room.state.tables[2].openQuestions == 0)
    }

    @Test("Text and kind are corrected together")
    func corrects() {
        let hall = atProposal()
        hall.driver.press(.character("c"))
        hall.driver.type(" y en línea")
        hall.driver.press(.enter)
        #expect(hall.driver.text.contains("¿Qué tipo de aporte es?"))
        hall.driver.press(.down(), .down(), .enter)
        #expect(hall.words(hall.note(2).text) == "Publicar el horario en la caseta comunal y en línea")
        #expect(hall.note(2).kind == .suggestion)
    }

    @Test("A withdrawn note stays in sight and comes back")
    func withdraws() {
        let hall = atProposal()
        hall.driver.press(.character("x"))
        #expect(hall.note(2).withdrawn)
        #expect(hall.driver.text.contains("retirado"))
        hall.driver.press(.character("x"))
        #expect(!hall.note(2).withdrawn)
    }

    @Test("u takes back the last thing that recorders did, y does it again")
    func undoes() {
        let hall = atProposal()
        hall.driver.press(.character("r"), .character("u"))
        #expect(!hall.note(2).reviewed)
        #expect(hall.driver.text.contains("√ Deshecho."))
        hall.driver.press(.character("y"))
        #expect(hall.note(2).reviewed)
        hall.driver.press(.character("u"), .character("u"))
        #expect(hall.driver.text.contains("No hay nada que deshacer."))
    }

    @Test("What others write moves neither what is chosen nor what is being written")
    func staysPut() {
        let hall = atProposal()
        let table = TableNumber(3)
        func chosenRow() -> Int? { hall.driver.lines.firstIndex { $0.hasPrefix(" ►") && $0.contains("♦") } }
        #expect(chosenRow() != nil)
        for number in 1...12 {
            hall.room.order(
                .recordNote(table: table, kind: .conclusion, round: 2, text: "Conclusión \(number)"),
                as: .table(table))
        }
        #expect(hall.driver.screen.item == .note(hall.notes[2]))
        #expect(chosenRow() != nil)
        hall.driver.press(.character("e"))
        hall.driver.type(" ya")
        hall.room.order(.markNote(hall.notes[2], .withdrawn(true)), as: .table(table))
        hall.room.next()
        hall.driver.pass(seconds: 90)
        hall.driver.type(" mismo")
        #expect(hall.driver.text.contains("Publicar el horario en la caseta comunal ya mismo"))
    }

    @Test("A note that another recorder reviews stays chosen until one moves on")
    func keepsChosen() {
        let hall = atProposal()
        hall.driver.press(.character("f"))
        hall.room.order(.markNote(hall.notes[2], .reviewed(true)), as: .recorder)
        #expect(hall.driver.screen.item == .note(hall.notes[2]))
        #expect(hall.driver.text.contains("√ revisado"))
        hall.driver.press(.down())
        #expect(!hall.driver.text.contains("Publicar el horario"))
    }

    @Test("What cannot be written to the disk is said to be unsaved")
    func saysUnsaved() {
        let hall = atProposal()
        hall.room.trouble = .full
        hall.driver.press(.character("r"))
        #expect(hall.driver.text.contains("El disco está lleno"))
    }
}
