import Testing

@testable import CafeModel

@Suite("From outcomes to kept promises")
struct FollowUpCommandTests {
    private let today = CalendarDate(year: 2027, month: 2, day: 1)

    /// An event that is over, with a commitment for the first of March.
    private func committed() throws -> (given: Given, id: CommitmentID) {
        var given = Given()
        given.go(to: .round)
        let note = given.note("Publicar el horario")
        given.finish()
        let words = CommitmentWords(text: "Publicar", office: "Movilidad", person: "Ana")
        given.then(.makeCommitment(words, date: "2027-03-01", sources: [note]), as: .recorder)
        return (given, try #require(given.state.commitments.first).id)
    }

    private func follow(
        _ id: CommitmentID, _ step: FollowUpStep, _ words: FollowUpWords, _ given: Given, seen: Int? = nil
    ) -> Command {
        .followUp(id, step, words, seen: seen ?? given.state.sequence)
    }

    private func followed(_ given: Given) throws -> FollowedCommitment {
        try #require(SessionFollowUp(given.state).commitments.first)
    }

    // MARK: Outcomes

    @Test(
        "A proposal gets an outcome with reason, office and day of reply, and all of it is taken back together"
    )
    func outcome() throws {
        var given = Given()
        given.go(to: .round)
        let note = given.note("Un puente")
        let decided = Resolution(
            .partlyAccepted, reason: "Solo el tramo 1", office: " Obras\n", due: "2027-01-20")
        try given.when(.resolveNote(note, decided, was: Resolution()), as: .recorder)
        let found = try #require(given.state.notes[note])
        #expect(
            given.state.resolution(of: found)
                == Resolution(.partlyAccepted, reason: "Solo el tramo 1", office: "Obras", due: "2027-01-20"))
        #expect(given.facts.last?.event.encoded().count ?? 0 < 250)
        try given.undo(by: .recorder)
        let again = try #require(given.state.notes[note])
        #expect(given.state.resolution(of: again) == Resolution())
    }

    @Test("What is not taken up needs a reason, by whatever command")
    func reason() {
        var given = Given()
        given.go(to: .round)
        let note = given.note("Un puente")
        let bare = Command.resolveNote(note, Resolution(.declined, reason: " \n"), was: Resolution())
        #expect(given.refusal(of: bare) == .reasonMissing)
        #expect(given.refusal(of: .markNote(note, .outcome(.declined))) == .reasonMissing)
        #expect(
            given.refusal(of: .resolveNote(note, Resolution(due: "pronto"), was: Resolution()))
                == .noSuchDay("pronto"))
    }

    @Test(
        "Two who decide at once see each other's decision; the bare outcome replaces the reason and keeps the office"
    )
    func decidedMeanwhile() throws {
        var given = Given()
        given.go(to: .round)
        let note = given.note("Un puente")
        let no = Resolution(.declined, reason: "Es de la Nación", office: "Obras", due: "2027-01-20")
        try given.when(.resolveNote(note, no, was: Resolution()), as: .recorder)
        #expect(
            given.refusal(of: .resolveNote(note, Resolution(.accepted), was: Resolution()))
                == .noteChanged(note))
        #expect(given.changesNothing(.resolveNote(note, no, was: Resolution())))
        try given.when(.markNote(note, .outcome(.accepted), was: .outcome(.declined)), as: .recorder)
        let found = try #require(given.state.notes[note])
        #expect(
            given.state.resolution(of: found) == Resolution(.accepted, office: "Obras", due: "2027-01-20"))
    }

    @Test("A passage is struck out of the reason too, and its former words are gone")
    func struckReason() throws {
        var given = Given()
        given.go(to: .round)
        let note = given.note("Que Pedro responda")
        let no = Resolution(.declined, reason: "Pedro ya no trabaja aquí")
        try given.when(.resolveNote(note, no, was: Resolution()), as: .recorder)
        let words = try #require(given.state.notes[note]?.resolution)
        try given.when(
            .strikePassage(note, seen: given.seen(note), passage: "Pedro", reason: .name), as: .recorder)
        let found = try #require(given.state.notes[note])
        #expect(given.state.resolution(of: found).reason == "[…] ya no trabaja aquí")
        #expect(given.state.text(words) == nil)
    }

    @Test("Open questions and proposals por analizar are open matters until they are settled")
    func matters() throws {
        var given = Given()
        given.go(to: .round)
        let question = given.note("¿Cuándo?", kind: .question)
        let proposal = given.note("Un puente", table: 2)
        given.note("Más bancas", kind: .suggestion)
        let outside = given.note("La luna", table: 3)
        try given.when(.markNote(outside, .outOfScope(true)), as: .recorder)
        #expect(given.state.openMatters.map(\.source.note) == [question, proposal])
        try given.when(.answerNote(question, seen: given.seen(question), text: "En mayo"), as: .recorder)
        try given.when(.markNote(proposal, .outcome(.accepted)), as: .recorder)
        #expect(given.state.openMatters.isEmpty)
    }

    // MARK: Commitments

    @Test(
        "A commitment is open, in progress with the first progress, overdue after its day, closed when fulfilled"
    )
    func states() throws {
        var (given, id) = try committed()
        let before = try #require(today), after = try #require(CalendarDate(iso: "2027-03-02"))
        let onTheDay = try #require(CalendarDate(iso: "2027-03-01"))
        #expect(try followed(given).state(on: before) == .open)
        #expect(try followed(given).state(on: onTheDay) == .open)
        #expect(try followed(given).state(on: after) == .overdue)
        try given.when(follow(id, .progress, FollowUpWords(text: "Se imprimió"), given), as: .followup)
        #expect(try followed(given).state(on: before) == .inProgress)
        #expect(try followed(given).state(on: after) == .overdue)
        try given.when(follow(id, .fulfilled, FollowUpWords(), given), as: .followup)
        #expect(try followed(given).state(on: after) == .fulfilled)
        try given.when(follow(id, .reopened, FollowUpWords(), given), as: .followup)
        #expect(try followed(given).state(on: before) == .open)
    }

    @Test("No viable needs its reason, a review who looked, progress its words, a hand-over somebody")
    func needs() throws {
        let (given, id) = try committed()
        func refusal(_ step: FollowUpStep, _ words: FollowUpWords) -> Refusal? {
            given.refusal(of: follow(id, step, words, given))
        }
        #expect(refusal(.notViable, FollowUpWords()) == .reasonMissing)
        #expect(refusal(.notViable, FollowUpWords(text: "No es competencia")) == nil)
        #expect(refusal(.review, FollowUpWords(text: "Bien")) == .emptyText)
        #expect(
            refusal(.review, FollowUpWords(text: "Bien", reviewer: "Luz", day: "2027-13-01"))
                == .noSuchDay("2027-13-01"))
        #expect(refusal(.progress, FollowUpWords(link: "https://x")) == .emptyText)
        #expect(refusal(.handOver, FollowUpWords(text: "cambio")) == .emptyText)
        #expect(refusal(.rescheduled("2027-02-30"), FollowUpWords()) == .noSuchDay("2027-02-30"))
        let hash = FollowUpWords(text: "a", file: "a.pdf", fileHash: "abc")
        #expect(refusal(.progress, hash) == .noSuchItem)
    }

    @Test("Owner and day are those of the last hand-over and the last new day; the history stays")
    func history() throws {
        var (given, id) = try committed()
        let hash = String(repeating: "ab", count: 32)
        try given.when(
            follow(id, .handOver, FollowUpWords(text: "Por competencia", office: "Obras"), given),
            as: .followup)
        try given.when(follow(id, .handOver, FollowUpWords(person: "Inés"), given), as: .followup)
        try given.when(
            follow(id, .rescheduled("2027-05-01"), FollowUpWords(text: "Lluvias"), given), as: .followup)
        let evidence = FollowUpWords(text: "Listo", link: "https://x", file: "f.pdf", fileHash: hash)
        try given.when(follow(id, .progress, evidence, given), as: .followup)
        let found = try followed(given)
        #expect(found.office == "Obras")
        #expect(found.person == "Inés")
        #expect(found.due?.iso == "2027-05-01")
        #expect(found.words == CommitmentWords(text: "Publicar", office: "Movilidad", person: "Ana"))
        #expect(found.steps.map(\.step) == [.handOver, .handOver, .rescheduled("2027-05-01"), .progress])
        #expect(found.steps.last?.words == evidence)
        #expect(found.sources.map(\.text) == ["Publicar el horario"])
    }

    @Test("A step that changes what somebody else has changed meanwhile is refused; progress never is")
    func meanwhile() throws {
        var (given, id) = try committed()
        let seen = given.state.sequence
        try given.when(follow(id, .handOver, FollowUpWords(person: "Inés"), given), as: .followup)
        let late = follow(id, .handOver, FollowUpWords(person: "Luz"), given, seen: seen)
        #expect(given.refusal(of: late) == .commitmentChanged(id))
        let other = follow(id, .rescheduled("2027-04-01"), FollowUpWords(), given, seen: seen)
        #expect(given.refusal(of: other) == nil)
        let progress = follow(id, .progress, FollowUpWords(text: "a"), given, seen: 0)
        #expect(given.refusal(of: progress) == nil)
        // Words of the commitment itself are another matter than its life.
        let revision = try #require(given.state.commitment(id)).revision
        #expect(
            given.refusal(
                of: .changeCommitment(id, seen: revision, CommitmentWords(text: "b"), date: nil, sources: []))
                == nil)
    }

    @Test("A step that is taken back stays in the history and counts no more; undo does the same")
    func withdrawn() throws {
        var (given, id) = try committed()
        let later = try #require(CalendarDate(iso: "2028-01-01"))
        try given.when(follow(id, .fulfilled, FollowUpWords(), given), as: .followup)
        let entry = try #require(given.state.commitment(id)?.entries.first).id
        try given.when(.withdrawFollowUp(id, entry, true), as: .followup)
        #expect(try followed(given).state(on: later) == .overdue)
        #expect(try followed(given).steps.count == 1)
        #expect(given.changesNothing(.withdrawFollowUp(id, entry, true)))
        try given.undo(by: .followup)
        #expect(try followed(given).state(on: later) == .fulfilled)
    }

    @Test("A passage is struck out of the steps of commitments, and its former words are gone")
    func struckSteps() throws {
        var (given, id) = try committed()
        let words = FollowUpWords(text: "Lo hizo Pedro", person: "Pedro")
        try given.when(follow(id, .handOver, words, given), as: .followup)
        let text = try #require(given.state.commitment(id)?.entries.first).text
        let note = given.then(
            .recordNote(table: TableNumber(1), kind: .proposal, round: nil, text: "Pedro sabe"), as: .recorder
        )
        guard case .noteRecorded(let note, _, _, _, _, _)? = note.first else { return }
        try given.when(
            .strikePassage(note, seen: given.seen(note), passage: "Pedro", reason: .name), as: .recorder)
        let found = try followed(given)
        #expect(found.steps.first?.words == FollowUpWords(text: "Lo hizo […]", person: "[…]"))
        #expect(given.state.text(text) == nil)
    }

    // MARK: After the acta

    @Test("After aprobar acta the life of commitments goes on, and the acta stays as it was approved")
    func frozen() throws {
        var (given, id) = try committed()
        let question = given.then(
            .recordNote(table: TableNumber(1), kind: .question, round: nil, text: "¿Cuándo?"), as: .recorder)
        guard case .noteRecorded(let note, _, _, _, _, _)? = question.first else { return }
        try given.when(.approveMinutes(true), as: .recorder)
        try given.when(follow(id, .fulfilled, FollowUpWords(text: "Hecho"), given), as: .followup)
        try given.when(.answerNote(note, seen: given.seen(note), text: "En mayo"), as: .followup)
        let reply = Resolution(office: "Obras", due: "2027-01-20")
        try given.when(.resolveNote(note, reply, was: Resolution()), as: .followup)
        #expect(given.state.commitment(id)?.entries.count == 1)
        #expect(given.state.notes[note]?.answer != nil)
        let acta = given.state.asApproved
        #expect(acta.commitment(id)?.entries.isEmpty == true)
        #expect(acta.notes[note]?.answer == nil)
        #expect(acta.notes[note]?.due == nil)
        #expect(given.refusal(of: .wordNote(note, seen: given.seen(note), text: "x")) == .minutesFrozen)
        // A correction of the acta is a new version, and that knows what has happened.
        try given.when(.approveMinutes(false), as: .recorder)
        #expect(given.state.asApproved.commitment(id)?.entries.count == 1)
    }

    @Test("What is promised after the acta was approved is no part of it, and can still be worded anew")
    func promisedLater() throws {
        var (given, id) = try committed()
        try given.when(.approveMinutes(true), as: .recorder)
        try given.when(.makeCommitment(CommitmentWords(text: "Más"), date: nil, sources: []), as: .followup)
        let later = try #require(given.state.commitments.last)
        #expect(given.state.asApproved.commitments.map(\.id) == [id])
        #expect(given.state.commitments.count == 2)
        let words = CommitmentWords(text: "Más bancas")
        let change = Command.changeCommitment(
            later.id, seen: later.revision, words, date: nil, sources: [])
        #expect(given.refusal(of: change) == nil)
        let first = try #require(given.state.commitment(id)).revision
        let frozen = Command.changeCommitment(id, seen: first, words, date: nil, sources: [])
        #expect(given.refusal(of: frozen) == .minutesFrozen)
    }

    @Test(
        "A table answers no question of an approved acta, and the follow-up undoes only its own steps there")
    func frozenForTables() throws {
        var (given, id) = try committed()
        try given.when(follow(id, .started, FollowUpWords(), given), as: .followup)
        try given.when(.approveMinutes(true), as: .recorder)
        let note = try #require(given.state.notes.keys.first)
        #expect(throws: Refusal.minutesFrozen) {
            try given.when(.answerNote(note, seen: given.seen(note), text: "x"), as: .table(TableNumber(1)))
        }
        try given.undo(by: .followup)
        #expect(given.state.commitment(id)?.entries.first?.withdrawn == true)
        #expect(given.state.asApproved.commitment(id)?.entries.first?.withdrawn == false)
    }
}
