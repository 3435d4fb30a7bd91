import Testing

@testable import CafeModel

@Suite("Conclusions, plenary, groups, commitments and the acta")
struct PlenaryCommandTests {
    private func inPlenary() -> Given {
        var given = Given()
        given.go(to: .plenary)
        return given
    }

    @Test("A table writes its conclusions, which are no contributions")
    func conclusions() throws {
        var given = Given()
        given.go(to: .conclusions)
        #expect(given.state.mechanism.kinds(.conclusions).first == .conclusion)
        given.note("Hace falta luz", kind: .conclusion)
        #expect(given.state.tables[0].count(.conclusion) == 1)
        #expect(given.state.contributionCount == 0)
    }

    @Test("The first table begins, with the minutes of one turn; each next one has the same")
    func turns() throws {
        var given = inPlenary()
        #expect(given.state.turn == 0)
        #expect(given.stageLeft == .minutes(3))
        given.pass(.minutes(4))
        #expect(given.stageLeft == .minutes(-1))
        #expect(try given.when(.beginTurn(1, leaving: 0)) == [.turnBegan(1)])
        #expect(given.stageLeft == .minutes(3))
    }

    @Test("Two people who give the word at once skip no table")
    func twoTurns() throws {
        var given = inPlenary()
        try given.when(.beginTurn(1, leaving: 0))
        #expect(given.refusal(of: .beginTurn(1, leaving: 0)) == .turnChanged(now: 1))
    }

    @Test("There are as many turns as tables, and only in the plenary")
    func turnRefusals() {
        var given = inPlenary()
        #expect(given.refusal(of: .beginTurn(3, leaving: 0)) == .noSuchTable(4, of: 3))
        #expect(given.refusal(of: .beginTurn(-1, leaving: 0)) == .noSuchTable(0, of: 3))
        given.go(to: .commitments)
        #expect(given.refusal(of: .beginTurn(1, leaving: 0)) == .stageChanged(now: given.state.position))
    }

    @Test("Back in the plenary, it is the turn of the table that was speaking, with what it had left")
    func backInPlenary() throws {
        var given = inPlenary()
        try given.when(.beginTurn(2, leaving: 0))
        given.pass(.minutes(1))
        given.go(to: .commitments)
        given.pass(.minutes(1))
        try given.when(.returnToPreviousStage(leaving: given.state.position))
        #expect(given.state.turn == 2)
        #expect(given.stageLeft == .minutes(2))
    }

    @Test("Similar notes are put together under a wording; the notes stay as they are")
    func group() throws {
        var given = inPlenary()
        let notes = [given.note("a"), given.note("b", table: 2)]
        let events = try given.when(.groupNotes(notes, text: " Luz "), as: .recorder)
        #expect(events.map(\.code) == ["notesGrouped"])
        #expect(given.state.groups.map(\.notes) == [notes])
        #expect(given.state.text(given.state.groups.first?.text) == "Luz")
        #expect(given.state.contributionCount == 2)
    }

    @Test("A group has at least two notes, each once, and can be changed and ended")
    func groupChanges() throws {
        var given = inPlenary()
        let notes = [given.note("a"), given.note("b"), given.note("c")]
        #expect(given.refusal(of: .groupNotes([notes[0]], text: "x")) == .noSuchNote)
        #expect(given.refusal(of: .groupNotes([notes[0], notes[0]], text: "x")) == .noSuchNote)
        given.then(.groupNotes(Array(notes.prefix(2)), text: "x"))
        guard let made = given.state.groups.first else { return }
        let group = made.id
        func change(_ notes: [NoteID], seen: Int? = nil) -> Command {
            .changeGroup(group, seen: seen ?? given.state.groups[0].revision, notes: notes)
        }
        #expect(given.changesNothing(change(Array(notes.prefix(2)))))
        #expect(try given.when(change(notes)) == [.groupChanged(group: group, notes: notes)])
        #expect(given.refusal(of: change([notes[0], notes[0]])) == .noSuchNote)
        // Another recorder still sees the group as it was made.
        #expect(given.refusal(of: change([notes[0]], seen: made.revision)) == .groupChanged(group))
        #expect(given.state.groups.first?.notes == notes)
        try given.when(change([]))
        #expect(given.state.groups.first?.notes == [])
        #expect(
            given.refusal(of: .changeGroup(GroupID(high: 0, low: 0), seen: 0, notes: notes)) == .noSuchItem)
    }

    @Test("Two who put the same notes together make one group; with another note it is another group")
    func groupedOnce() throws {
        var given = inPlenary()
        let notes = [given.note("a"), given.note("b"), given.note("c")]
        given.then(.groupNotes(notes, text: "x"))
        let group = try #require(given.state.groups.first).id
        #expect(given.refusal(of: .groupNotes([notes[2], notes[0]], text: "y")) == .alreadyGrouped(group))
        let other = given.note("d")
        try given.when(.groupNotes([notes[0], other], text: "y"), as: .recorder)
        #expect(given.state.groups.count == 2)
    }

    @Test("A group is worded anew only by somebody who saw it as it stands, and that can be undone")
    func groupWorded() throws {
        var given = inPlenary()
        given.then(.groupNotes([given.note("a"), given.note("b")], text: "Uno"))
        let made = try #require(given.state.groups.first)
        let word = Command.wordGroup(made.id, seen: made.revision, text: " Dos ")
        #expect(given.changesNothing(.wordGroup(made.id, seen: 0, text: "Uno")))
        #expect(given.refusal(of: .wordGroup(made.id, seen: made.revision, text: " ")) == .emptyText)
        #expect(try given.when(word, as: .recorder).map(\.code) == ["groupWorded"])
        #expect(given.state.text(given.state.groups[0].text) == "Dos")
        #expect(
            given.refusal(of: .wordGroup(made.id, seen: made.revision, text: "Tres"))
                == .groupChanged(made.id))
        let change = try #require(given.state.lastUndoable(by: .recorder))
        try given.when(.undo(change.ref), as: .recorder)
        #expect(given.state.text(given.state.groups[0].text) == "Uno")
    }

    @Test("A commitment has words, office, person, day and sources")
    func commitment() throws {
        var given = inPlenary()
        let source = given.note("a")
        let words = CommitmentWords(text: "Poner luz\nen mayo", office: " Obras\n", person: "Luz\u{7}")
        try given.when(.makeCommitment(words, date: "2027-03-01", sources: [source]), as: .recorder)
        let made = given.state.commitments.first
        #expect(made?.terms.date == "2027-03-01")
        #expect(made?.terms.sources == [source])
        let kept = given.state.text(made?.terms.text).map(CommitmentWords.init(encoded:))
        #expect(kept == CommitmentWords(text: "Poner luz\nen mayo", office: "Obras", person: "Luz"))
    }

    @Test("A commitment is worded anew only by somebody who saw it as it stands")
    func commitmentChanged() throws {
        var given = inPlenary()
        given.then(.makeCommitment(CommitmentWords(text: "Uno"), date: nil, sources: []))
        guard let made = given.state.commitments.first else { return }
        let change = Command.changeCommitment(
            made.id, seen: made.revision, CommitmentWords(text: "Dos"), date: nil, sources: [])
        try given.when(change)
        #expect(given.state.text(given.state.commitments[0].terms.text)?.contains("Dos") == true)
        #expect(given.refusal(of: change) == .commitmentChanged(made.id))
    }

    @Test("A commitment is taken back and put back")
    func commitmentWithdrawn() throws {
        var given = inPlenary()
        given.then(.makeCommitment(CommitmentWords(text: "Uno"), date: nil, sources: []))
        guard let id = given.state.commitments.first?.id else { return }
        #expect(given.changesNothing(.withdrawCommitment(id, seen: 0, false)))
        let seen = try #require(given.state.commitment(id)).revision
        #expect(given.refusal(of: .withdrawCommitment(id, seen: seen - 1, true)) == .commitmentChanged(id))
        #expect(
            try given.when(.withdrawCommitment(id, seen: seen, true))
                == [.commitmentWithdrawn(id, withdrawn: true)])
        #expect(given.changesNothing(.withdrawCommitment(id, seen: seen, true)))
        let now = try #require(given.state.commitment(id)).revision
        try given.when(.withdrawCommitment(id, seen: now, false))
        #expect(given.state.commitments.first?.withdrawn == false)
        let other = CommitmentID(high: 0, low: 0)
        #expect(given.refusal(of: .withdrawCommitment(other, seen: 1, true)) == .noSuchItem)
        let change = Command.changeCommitment(
            other, seen: 1, CommitmentWords(text: "a"), date: nil, sources: [])
        #expect(given.refusal(of: change) == .noSuchItem)
    }

    @Test(
        "A commitment's day must be one",
        arguments: ["2027-02-29", "mañana", "2027-3-1", "2027-+3-01", "", "2027-13-01"])
    func commitmentDay(date: String) {
        let command = Command.makeCommitment(CommitmentWords(text: "a"), date: date, sources: [])
        #expect(Given().refusal(of: command) == .noSuchDay(date))
    }

    @Test("A commitment must say something, and not too much in any part")
    func commitmentWords() {
        let given = Given()
        let long = String(repeating: "a", count: 65_537)
        let refusals: [(CommitmentWords, Refusal)] = [
            (CommitmentWords(text: " "), .emptyText),
            (CommitmentWords(text: long), .textTooLong(limit: 65_536)),
            (CommitmentWords(text: "a", office: long), .textTooLong(limit: 65_536)),
            (CommitmentWords(text: "a", person: long), .textTooLong(limit: 65_536)),
        ]
        for (words, refusal) in refusals {
            #expect(given.refusal(of: .makeCommitment(words, date: nil, sources: [])) == refusal)
        }
    }

    @Test("Words of a commitment that are not in the stored form are taken as they stand")
    func commitmentWordsForms() {
        #expect(CommitmentWords(encoded: "sin llaves") == CommitmentWords(text: "sin llaves"))
        #expect(CommitmentWords(encoded: "{\"texto\":1}") == CommitmentWords(text: ""))
    }
}
