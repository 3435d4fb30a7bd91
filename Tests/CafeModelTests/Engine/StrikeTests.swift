import Testing

@testable import CafeModel

@Suite("Striking out a passage")
struct StrikeTests {
    private func inRound() -> Given {
        var given = Given()
        given.go(to: .round, round: 1)
        return given
    }

    private func strike(_ given: Given, _ note: NoteID, _ passage: String) -> Command {
        .strikePassage(note, seen: given.seen(note), passage: passage, reason: .name)
    }

    private func remains(_ passage: String, in given: Given) -> Bool {
        given.state.texts.values.contains { $0.contains(passage) }
    }

    @Test("Every occurrence gives way to a blank, and the old text is gone")
    func everyOccurrence() throws {
        var given = inRound()
        let note = given.note("Ana Ruiz dijo que Ana Ruiz pagó. Mariana Ruiza no.")
        let old = given.state.notes[note]?.text
        let events = try given.when(strike(given, note, " Ana Ruiz "))
        #expect(given.words(note) == "[…] dijo que […] pagó. Mariana Ruiza no.")
        #expect(events.last?.suppressedTexts == [old].compactMap(\.self))
        #expect(given.state.notes[note]?.struck == true)
        #expect(!remains("Ana Ruiz", in: given))
    }

    @Test("Former wordings go too, also when the present one no longer has the passage")
    func formerWordings() throws {
        var given = inRound()
        let note = given.note("Lo dijo Ana Ruiz")
        try given.when(
            .correctNote(note, seen: given.seen(note), kind: .proposal, text: "Lo dijo una vecina"))
        #expect(remains("Ana Ruiz", in: given))
        try given.when(strike(given, note, "Ana Ruiz"))
        #expect(!remains("Ana Ruiz", in: given))
        #expect(given.words(note) == "Lo dijo una vecina")
    }

    @Test("What was made of notes loses the passage too, and nobody can undo it back")
    func quotations() throws {
        var given = inRound()
        let (note, other) = (given.note("Lo pide Ana Ruiz"), given.note("Otra cosa"))
        try given.when(.groupNotes([note, other], text: "Lo que pide Ana Ruiz"), as: .recorder)
        let words = CommitmentWords(text: "Responder a \"Ana Ruiz\"", office: "Atención", person: "Ana Ruiz")
        try given.when(.makeCommitment(words, date: "2027-03-01", sources: [note]), as: .recorder)
        let made = try #require(given.state.commitments.first)
        try given.when(
            .changeCommitment(
                made.id, seen: made.revision, CommitmentWords(text: "Oír a Ana Ruiz"), date: nil,
                sources: [note]),
            as: .recorder)
        try given.when(.sendMessage(.all, text: "Ana Ruiz espera afuera"), as: .facilitator)
        try given.when(strike(given, note, "Ana Ruiz"), as: .recorder)
        #expect(!remains("Ana Ruiz", in: given))
        #expect(given.state.text(given.state.groups.first?.text) == "Lo que pide […]")
        let terms = try #require(given.state.commitments.first).terms
        #expect(CommitmentWords(encoded: given.state.text(terms.text) ?? "").text == "Oír a […]")
        #expect(terms.sources == [note])
        #expect(given.state.lastUndoable(by: .recorder) == nil)
    }

    @Test("The answer keeps the rest of its words")
    func answer() throws {
        var given = inRound()
        let note = given.note("¿Quién?", kind: .question)
        try given.when(.answerNote(note, seen: given.seen(note), text: "Hable con Ana Ruiz en la sede"))
        try given.when(strike(given, note, "Ana Ruiz"))
        #expect(!remains("Ana Ruiz", in: given))
        #expect(given.state.text(given.state.notes[note]?.answer?.text) == "Hable con […] en la sede")
        #expect(given.words(note) == "¿Quién?")
        #expect(given.state.tables[0].openQuestions == 0)
    }

    @Test("Answers that were replaced or taken back go too")
    func formerAnswers() throws {
        var given = inRound()
        let note = given.note("¿Quién?", kind: .question)
        try given.when(.answerNote(note, seen: given.seen(note), text: "Ana Ruiz"))
        try given.when(.answerNote(note, seen: given.seen(note), text: "La jefe"))
        try given.when(strike(given, note, "Ana Ruiz"))
        #expect(!remains("Ana Ruiz", in: given))
        #expect(given.state.text(given.state.notes[note]?.answer?.text) == "La jefe")
    }

    @Test("An answer that an undo brought back survives a striking out that does not concern it")
    func restoredAnswer() throws {
        var given = inRound()
        let note = given.note("¿Ana Ruiz paga?", kind: .question)
        try given.when(.answerNote(note, seen: given.seen(note), text: "Sí"), as: .recorder)
        try given.when(.answerNote(note, seen: given.seen(note), text: "No"), as: .recorder)
        try given.undo(by: .recorder)
        try given.when(strike(given, note, "Ana Ruiz"))
        #expect(given.state.text(given.state.notes[note]?.answer?.text) == "Sí")
        #expect(given.words(note) == "¿[…] paga?")
    }

    @Test("The wording for publication keeps the rest of its words, and former ones go")
    func wording() throws {
        var given = inRound()
        let note = given.note("ana dijo luz")
        try given.when(.wordNote(note, seen: given.seen(note), text: "Ana Ruiz pide luz"))
        try given.when(.wordNote(note, seen: given.seen(note), text: "La señora Ana Ruiz pide luz"))
        try given.when(strike(given, note, "Ana Ruiz"))
        #expect(!remains("Ana Ruiz", in: given))
        #expect(given.state.text(given.state.notes[note]?.wording) == "La señora […] pide luz")
    }

    @Test("The event names every text that it removes, each a text of that note")
    func gone() throws {
        var given = inRound()
        let note = given.note("Ana Ruiz")
        given.note("Ana Ruiz también", table: 2)
        try given.when(.correctNote(note, seen: given.seen(note), kind: .proposal, text: "Ana Ruiz y más"))
        let before = Set(given.state.texts.keys)
        let events = try given.when(strike(given, note, "Ana Ruiz"))
        #expect(Set(events.flatMap(\.suppressedTexts)).isSubset(of: before))
        #expect(events.flatMap(\.suppressedTexts).count == 2)
        #expect(
            given.state.notes(of: TableNumber(2)).map { given.state.text($0.text) } == ["Ana Ruiz también"])
    }

    @Test("No undo brings a struck text back, not of what was done before and not of the striking out")
    func noWayBack() throws {
        var given = inRound()
        let note = given.note("Ana Ruiz", kind: .proposal)
        try given.when(
            .correctNote(note, seen: given.seen(note), kind: .proposal, text: "Ana Ruiz."), as: .recorder)
        let correction = given.last(by: .recorder)
        try given.when(strike(given, note, "Ana Ruiz"), as: .recorder)
        #expect(given.refusal(of: .undo(correction)) == .changedSince)
        #expect(given.state.lastUndoable(by: .recorder) == nil)
        #expect(given.state.lastUndoable(by: .table(TableNumber(1))) == nil)
    }

    @Test("What is done after a striking out can be taken back")
    func undoAfterwards() throws {
        var given = inRound()
        let note = given.note("Ana Ruiz pide luz")
        try given.when(strike(given, note, "Ana Ruiz"), as: .recorder)
        try given.when(
            .correctNote(note, seen: given.seen(note), kind: .proposal, text: "Luz"), as: .recorder)
        try given.undo(by: .recorder)
        #expect(given.words(note) == "[…] pide luz")
    }

    @Test("Occurrences side by side and half ones are found as a reader would")
    func repeated() {
        #expect("aabaaab".replacing("aab", with: "-") == "-a-")
        #expect("aaaa".replacing("aa", with: "-") == "--")
        #expect("ababac".replacing("abac", with: "-") == "ab-")
        #expect("abc".replacing("", with: "-") == "abc")
        #expect("".replacing("a", with: "-") == "")
        #expect("cafe\u{301}".contains("e") == false)
        #expect("👩‍👩‍👧 y 👩".replacing("👩", with: "-") == "👩‍👩‍👧 y -")
    }

    @Test("The longest passage in the longest text is struck out")
    func longest() throws {
        var given = inRound()
        let note = given.note(String(repeating: "a", count: 65_000) + "b")
        let passage = String(repeating: "a", count: 32_000) + "b"
        try given.when(strike(given, note, passage))
        #expect(given.words(note) == String(repeating: "a", count: 33_000) + "[…]")
    }

    @Test("Accents are found however they are composed")
    func composed() throws {
        var given = inRound()
        let note = given.note("Lo dijo José ayer")
        try given.when(strike(given, note, "Jose\u{301}"))
        #expect(given.words(note) == "Lo dijo […] ayer")
    }

    @Test("A passage that stands nowhere, or nothing, or an old sight of the note, is refused")
    func refusals() throws {
        var given = inRound()
        let note = given.note("Ana")
        #expect(given.refusal(of: strike(given, note, "Eva")) == .noSuchPassage)
        #expect(given.refusal(of: strike(given, note, " \n")) == .emptyText)
        let late = strike(given, note, "Ana")
        try given.when(.markNote(note, .starred(true)))
        #expect(given.refusal(of: late) == .noteChanged(note))
    }
}
