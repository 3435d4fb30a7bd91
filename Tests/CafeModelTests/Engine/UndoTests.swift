import Testing

@testable import CafeModel

@Suite("Undo and redo")
struct UndoTests {
    private let table = Role.table(TableNumber(1))

    private func inRound() -> Given {
        var given = Given()
        given.go(to: .round, round: 1)
        return given
    }

    private func look(_ given: Given, _ id: NoteID) -> [String] {
        guard let note = given.state.notes[id] else { return [] }
        return [
            "\(note.kind) \(note.starred) \(note.withdrawn) \(note.rank ?? 0) \(note.outcome)",
            given.state.text(note.text) ?? "-",
            given.state.text(note.answer?.text) ?? "\(note.answer == nil)",
            given.state.text(note.wording) ?? "-", "\(note.links.count)",
            "\(NoteKind.allCases.map(given.state.tables[0].count))",
        ]
    }

    @Test("Every change of a note is taken back, done again, and taken back again", arguments: 0..<12)
    func notes(which: Int) throws {
        var given = inRound()
        let note = given.note("Uno", kind: .question), other = given.note("Dos", table: 2)
        let seen = given.seen(note)
        let commands: [Command] = [
            .correctNote(note, seen: seen, kind: .proposal, text: "Otro"),
            .correctNote(note, seen: seen, kind: .suggestion, text: "Uno"),
            .answerNote(note, seen: seen, text: "Sí"), .settleByVoice(note, true),
            .markNote(note, .starred(true)), .markNote(note, .withdrawn(true)), .markNote(note, .rank(2)),
            .markNote(note, .outcome(.accepted)), .linkNotes(note, other, linked: true),
            .wordNote(note, seen: seen, text: "Pulido"), .fileNote(note, Filing(number: "12")),
            .markNote(note, .hands(3)),
        ]
        let before = look(given, note)
        try given.when(commands[which], as: .recorder)
        let after = look(given, note)
        #expect(which >= 10 || before != after)
        for _ in 1...3 {
            try given.undo(by: .recorder)
            #expect(look(given, note) == before)
            try given.redo(by: .recorder)
            #expect(look(given, note) == after)
        }
        #expect(given.state.lastRedoable(by: .recorder) == nil)
    }

    @Test("A note that is taken back is withdrawn, not deleted, and comes back")
    func recorded() throws {
        var given = inRound()
        let note = given.note("Uno")
        try given.undo(by: table)
        #expect(given.state.notes[note]?.withdrawn == true)
        #expect(given.state.contributionCount == 0)
        try given.redo(by: table)
        #expect(given.state.contributionCount == 1)
    }

    @Test("Several changes are taken back in turn and done again in turn")
    func several() throws {
        var given = inRound()
        let note = given.note("1")
        for text in ["2", "3", "4"] {
            try given.when(.correctNote(note, seen: given.seen(note), kind: .proposal, text: text), as: table)
        }
        for text in ["3", "2", "1"] {
            try given.undo(by: table)
            #expect(given.words(note) == text)
        }
        for text in ["2", "3", "4"] {
            try given.redo(by: table)
            #expect(given.words(note) == text)
        }
        try given.undo(by: table)
        try given.when(.correctNote(note, seen: given.seen(note), kind: .proposal, text: "5"), as: table)
        #expect(given.state.lastRedoable(by: table) == nil)
    }

    @Test("What somebody else changed meanwhile is not taken back over their head")
    func overtaken() throws {
        var given = inRound()
        let note = given.note("Uno")
        try given.when(.markNote(note, .starred(true)), as: table)
        let star = given.last(by: table)
        try given.when(
            .correctNote(note, seen: given.seen(note), kind: .question, text: "Uno"), as: .recorder)
        #expect(given.refusal(of: .undo(star)) == .changedSince)
        #expect(given.state.lastUndoable(by: table) == nil)
        try given.undo(by: .recorder)
        try given.when(.undo(star), as: table)
        #expect(given.state.notes[note]?.starred == false)
    }

    @Test("An undo is not taken back before a later undo of the same thing")
    func redoOutOfOrder() throws {
        var given = inRound()
        let note = given.note("1")
        try given.when(.correctNote(note, seen: given.seen(note), kind: .proposal, text: "2"), as: .recorder)
        try given.when(.correctNote(note, seen: given.seen(note), kind: .proposal, text: "3"), as: table)
        try given.undo(by: table)
        guard let first = given.state.lastRedoable(by: table)?.ref else { throw Refusal.nothingToUndo }
        try given.undo(by: .recorder)
        #expect(given.words(note) == "1")
        #expect(given.refusal(of: .undo(first)) == .changedSince)
        try given.redo(by: .recorder)
        try given.redo(by: table)
        #expect(given.words(note) == "3")
    }

    @Test("The same change is taken back once, and an unknown one never")
    func once() throws {
        var given = inRound()
        given.note("Uno")
        let ref = given.last(by: table)
        try given.when(.undo(ref))
        #expect(given.refusal(of: .undo(ref)) == .changedSince)
        #expect(given.refusal(of: .undo(EventRef(origin: ref.origin, number: 99))) == .nothingToUndo)
    }

    @Test(
        "A stage entered by mistake is taken back as if it had never been, timers included, and no note moves"
    )
    func stage() throws {
        var given = inRound()
        given.pass(.minutes(5))
        given.then(.extendClock(.table(TableNumber(2)), by: .minutes(4)))
        given.go(to: .round, round: 2)
        let note = given.note("en la ronda 2")
        try given.when(.undo(given.last()))
        given.pass(.seconds(10))
        try given.when(.undo(given.last()))
        #expect(given.state.stage?.round == 1)
        #expect(given.left(1) == .minutes(15) - .seconds(10))
        #expect(given.left(2) == .minutes(19) - .seconds(10))
        #expect(given.state.notes[note]?.round == 2)
        try given.redo()
        try given.redo()
        #expect(given.state.stage?.round == 2)
        #expect(given.left(1) == .minutes(20) - .seconds(10))
    }

    @Test("The end of the event is taken back, and its return too")
    func end() throws {
        var given = inRound()
        given.finish()
        try given.undo()
        #expect(given.state.stage?.round == 1)
        try given.redo()
        #expect(given.state.phase == .finished)
    }

    @Test("Every order to a clock is taken back and done again", arguments: 0..<4)
    func clocks(which: Int) throws {
        var given = inRound()
        given.then(.pauseClock(.table(TableNumber(2))))
        let commands: [Command] = [
            .pauseClock(.all), .resumeClock(.table(TableNumber(2))), .extendClock(.all, by: .minutes(3)),
            .extendClock(.table(TableNumber(3)), by: .minutes(-2)),
        ]
        let before = given.state.clocks
        try given.when(commands[which])
        let after = given.state.clocks
        #expect(before != after)
        try given.undo()
        #expect(given.state.clocks == before)
        try given.redo()
        #expect(given.state.clocks == after)
    }

    @Test("Shorter rounds are taken back")
    func roundMinutes() throws {
        var given = inRound()
        let before = given.state.order
        try given.when(.changeRoundMinutes(12))
        #expect(given.state.order != before)
        try given.undo()
        #expect(given.state.order == before)
        try given.redo()
        #expect(given.state.order.last { $0.kind == .round }?.duration == .minutes(12))
    }

    @Test("Rounds of different lengths get back each its own")
    func unequalRounds() throws {
        var given = Given()
        func lengths() -> [Milliseconds?] { given.state.order.filter { $0.kind == .round }.map(\.duration) }
        given.go(to: .round, round: 2)
        try given.when(.changeRoundMinutes(15))
        while let position = given.state.position, position > 1 {
            try given.when(.returnToPreviousStage(leaving: position))
        }
        let before = lengths()
        #expect(before == [.minutes(20), .minutes(20), .minutes(15)])
        try given.when(.changeRoundMinutes(10))
        try given.undo()
        #expect(lengths() == before)
        try given.redo()
        #expect(lengths() == [.minutes(10), .minutes(10), .minutes(10)])
        try given.undo()
        #expect(lengths() == before)
    }

    @Test("A turn of the plenary is taken back with its clock, and the plenary was visited once")
    func turn() throws {
        var given = Given()
        given.go(to: .plenary)
        given.pass(.minutes(2))
        let clocks = given.state.clocks
        try given.when(.beginTurn(1, leaving: 0))
        try given.undo()
        #expect(given.state.turn == 0)
        #expect(given.state.clocks == clocks)
        try given.redo()
        #expect(given.state.turn == 1)
        #expect(given.state.visits.filter { $0.stage == given.state.position }.count == 1)
    }

    @Test("Support, departures, groups, commitments and the approval are taken back and done again")
    func others() throws {
        var given = inRound()
        let notes = [given.note("a"), given.note("b")]
        let commands: [(Command, (SessionState) -> Bool)] = [
            (.askSupport(TableNumber(2), true), { $0.tables[1].asksSupport }),
            (.dismissParticipant(4), { $0.people[3].left }),
            (.groupNotes(notes, text: "juntas"), { $0.groups.last?.notes == notes }),
            (
                .makeCommitment(CommitmentWords(text: "Hacer"), date: nil, sources: notes),
                { $0.commitments.last?.withdrawn == false }
            ),
            (.finishEvent(leaving: given.state.position ?? 0), { $0.position == nil }),
            (.approveMinutes(true), { $0.approved }),
        ]
        for (command, holds) in commands {
            #expect(!holds(given.state))
            try given.when(command, as: .recorder)
            #expect(holds(given.state))
            try given.undo(by: .recorder)
            #expect(!holds(given.state), "\(command)")
            try given.redo(by: .recorder)
            #expect(holds(given.state), "\(command)")
        }
    }

    @Test("Changed groups and commitments get back what they had")
    func changedItems() throws {
        var given = inRound()
        let notes = [given.note("a"), given.note("b"), given.note("c")]
        given.then(.groupNotes(Array(notes.prefix(2)), text: "juntas"), as: .recorder)
        given.then(
            .makeCommitment(CommitmentWords(text: "Uno"), date: "2027-03-01", sources: []), as: .recorder)
        guard let group = given.state.groups.first, let made = given.state.commitments.first else { return }
        try given.when(.changeGroup(group.id, seen: group.revision, notes: notes), as: .recorder)
        try given.undo(by: .recorder)
        #expect(given.state.groups.first?.notes == Array(notes.prefix(2)))
        try given.when(
            .changeCommitment(
                made.id, seen: made.revision, CommitmentWords(text: "Dos"), date: nil, sources: notes),
            as: .recorder)
        try given.undo(by: .recorder)
        #expect(given.state.commitments.first?.terms == made.terms)
        let seen = try #require(given.state.commitments.first).revision
        try given.when(.withdrawCommitment(made.id, seen: seen, true), as: .recorder)
        try given.undo(by: .recorder)
        #expect(given.state.commitments.first?.withdrawn == false)
    }

    @Test("The last thing to take back is the role's own")
    func ownChanges() throws {
        var given = inRound()
        given.note("a", table: 1)
        given.note("b", table: 2)
        #expect(given.state.lastUndoable(by: .table(TableNumber(1)))?.actor.role == table)
        #expect(given.state.lastUndoable(by: .recorder) == nil)
        #expect(given.state.lastRedoable(by: table) == nil)
    }

    @Test("Old changes are forgotten, the newest are kept")
    func limit() throws {
        var given = inRound()
        let note = given.note("a")
        let first = given.last(by: table)
        for step in 0..<Change.limit { try given.when(.markNote(note, .starred(step % 2 == 0)), as: table) }
        #expect(given.state.changes.count == Change.limit)
        #expect(given.refusal(of: .undo(first)) == .nothingToUndo)
        try given.undo(by: table)
    }
}
