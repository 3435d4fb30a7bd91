import Testing

@testable import CafeModel

@Suite("After the event")
struct AfterTheEventTests {
    private func finished() -> (given: Given, note: NoteID) {
        var given = Given()
        given.go(to: .round, round: 1)
        let note = given.note("¿Luz?", kind: .question)
        given.finish()
        return (given, note)
    }

    @Test("Tables take no more notes, of whatever round")
    func noNotes() {
        let (given, _) = finished()
        for round in [nil, 1] {
            let command = Command.recordNote(table: TableNumber(1), kind: .proposal, round: round, text: "a")
            #expect(given.refusal(of: command) == .eventFinished)
        }
    }

    @Test("Recorders go on: correct, answer, word, mark, strike, group and commit")
    func recordersGoOn() throws {
        var (given, note) = finished()
        try given.when(
            .correctNote(note, seen: given.seen(note), kind: .question, text: "¿Más luz?"), as: .recorder)
        try given.when(.answerNote(note, seen: given.seen(note), text: "Sí"), as: .recorder)
        try given.when(.wordNote(note, seen: given.seen(note), text: "Pide luz"), as: .recorder)
        try given.when(.markNote(note, .reviewed(true)), as: .recorder)
        try given.when(
            .strikePassage(note, seen: given.seen(note), passage: "luz", reason: .other), as: .recorder)
        try given.when(.makeCommitment(CommitmentWords(text: "a"), date: nil, sources: [note]), as: .recorder)
        #expect(given.words(note) == "¿Más […]?")
        #expect(given.state.commitments.count == 1)
        #expect(given.state.phase == .finished)
    }

    @Test("An approved acta is frozen: nothing changes until it is opened again")
    func frozen() throws {
        var (given, note) = finished()
        given.then(.markNote(note, .starred(true)), as: .recorder)
        let star = given.last(by: .recorder)
        #expect(given.changesNothing(.approveMinutes(false)))
        #expect(try given.when(.reviewMinutes(true), as: .recorder) == [.minutesReviewed(true)])
        #expect(given.state.minutesReviewed)
        #expect(try given.when(.approveMinutes(true), as: .recorder) == [.minutesApproved(true)])
        #expect(given.state.phase == .closed)
        let commands: [Command] = [
            .correctNote(note, seen: given.seen(note), kind: .question, text: "x"), .undo(star),
            .markNote(note, .reviewed(true)), .wordNote(note, seen: given.seen(note), text: "x"),
            .askSupport(TableNumber(1), true),
            .returnToPreviousStage(leaving: nil), .sendMessage(.all, text: "x"), .dismissParticipant(1),
            .takeSeat(TableNumber(1), name: "x"),
            .recordNote(table: TableNumber(1), kind: .proposal, round: 1, text: "x"),
        ]
        for command in commands { #expect(given.refusal(of: command) == .minutesFrozen, "\(command)") }
        #expect(given.refusal(of: .reanchorClock) == nil)
        try given.when(.approveMinutes(false), as: .recorder)
        try given.when(commands[0], as: .recorder)
        #expect(given.state.phase == .finished)
    }

    @Test("A return into the event lets the tables write again")
    func back() throws {
        var (given, _) = finished()
        try given.when(.returnToPreviousStage(leaving: nil))
        given.note("todavía", table: 2)
        #expect(given.state.phase == .live)
    }
}
