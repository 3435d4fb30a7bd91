import Testing

@testable import CafeModel

@Suite("Notes at a table")
struct NoteCommandTests {
    private let one = TableNumber(1)

    private func inRound(_ round: Int = 1) -> Given {
        var given = Given()
        given.go(to: .round, round: round)
        return given
    }

    private func record(_ text: String, kind: NoteKind = .proposal, round: Int? = 1, table: Int = 1)
        -> Command
    {
        .recordNote(table: TableNumber(table), kind: kind, round: round, text: text)
    }

    @Test(
        "A note is kept with its table, kind, round and author", arguments: Mechanism.worldCafe.kinds(.round))
    func recorded(kind: NoteKind) throws {
        var given = inRound()
        let events = try given.when(
            record("  Más árboles \n", kind: kind, table: 2), as: .table(TableNumber(2)))
        guard case .noteRecorded(let id, let table, kind, 1, let text, _)? = events.first, events.count == 1
        else {
            Issue.record("\(events)")
            return
        }
        #expect(table == TableNumber(2))
        #expect(given.state.text(text) == "Más árboles")
        #expect(given.state.notes[id]?.author.role == .table(TableNumber(2)))
        #expect(given.state.notes[id]?.recorded == given.reading.wall)
        #expect(given.state.notes(of: TableNumber(2)).map(\.id) == [id])
        #expect(given.state.tables[1].count(kind) == 1)
        #expect(given.state.tables[0].contributionCount == 0)
    }

    @Test("A note belongs to the round in which its writing began, also when it is finished later")
    func roundOfWriting() throws {
        var given = inRound(1)
        let began = given.state.writingRound
        given.go(to: .change)
        let duringChange = given.state.writingRound
        try given.when(record("a", round: began))
        given.go(to: .round, round: 2)
        try given.when(record("b", round: began))
        try given.when(record("c", round: duringChange))
        try given.when(record("d", round: given.state.writingRound))
        given.go(to: .plenary)
        try given.when(record("e", round: 2))
        try given.when(record("f", round: nil))
        #expect(given.state.notes(of: one).map(\.round) == [1, 1, 1, 2, 2, nil])
    }

    @Test("A note that was begun in a round is taken also after a return to the stage before")
    func afterReturn() throws {
        var given = inRound(2)
        try given.when(.returnToPreviousStage(leaving: given.state.position))
        try given.when(.returnToPreviousStage(leaving: given.state.position))
        #expect(given.state.round == 1)
        try given.when(record("begun in round 2", round: 2))
        #expect(given.state.notes(of: one).map(\.round) == [2])
    }

    @Test("No writing can have begun in a round that has not", arguments: [0, -1, 3, Int.max])
    func roundToCome(round: Int) {
        #expect(inRound(2).refusal(of: record("a", round: round)) == .noSuchRound(round))
    }

    @Test("Before the first round a note belongs to none")
    func beforeTheFirstRound() throws {
        var given = Given()
        given.go(to: .welcome)
        #expect(given.refusal(of: record("a", round: 1)) == .noSuchRound(1))
        #expect(given.state.writingRound == nil)
        try given.when(record("a", round: nil))
        #expect(given.state.contributionCount == 1)
    }

    @Test("A table that does not exist takes no note", arguments: [0, -1, 4, Int.max])
    func noSuchTable(table: Int) {
        #expect(inRound().refusal(of: record("a", table: table)) == .noSuchTable(table, of: 3))
    }

    @Test("A kind of another mechanism is refused, with those that there are")
    func foreignKind() {
        var given = inRound()
        let allowed: [NoteKind] = [.question, .suggestion, .proposal, .redirection, .conclusion]
        let refusal = Refusal.kindNotInMechanism(.problem, allowed: allowed)
        #expect(given.refusal(of: record("a", kind: .problem)) == refusal)
        let note = given.note("a")
        let correction = Command.correctNote(note, seen: given.seen(note), kind: .problem, text: "a")
        #expect(given.refusal(of: correction) == refusal)
    }

    @Test(
        "A text without anything to read is refused",
        arguments: ["", "  \n\t ", "\u{1B}[2J", "\u{200B}\u{202E}"])
    func empty(text: String) {
        var given = inRound()
        #expect(given.refusal(of: record(text)) == .emptyText)
        let note = given.note("a", kind: .question)
        let seen = given.seen(note), other = given.note("b")
        #expect(given.refusal(of: .correctNote(note, seen: seen, kind: .question, text: text)) == .emptyText)
        #expect(given.refusal(of: .answerNote(note, seen: seen, text: text)) == .emptyText)
        #expect(given.refusal(of: .groupNotes([note, other], text: text)) == .emptyText)
        #expect(given.refusal(of: .sendMessage(.all, text: text)) == .emptyText)
        #expect(given.refusal(of: .takeSeat(one, name: text)) == .emptyText)
    }

    @Test("64 KiB are kept whole and one byte more is refused")
    func longTexts() throws {
        var given = inRound()
        let limit = String(repeating: "ñ", count: 32 * 1024)
        try given.when(record(limit))
        #expect(given.state.notes(of: one).map { given.state.text($0.text)?.utf8.count } == [65_536])
        #expect(given.refusal(of: record(limit + "a")) == .textTooLong(limit: 65_536))
        #expect(given.refusal(of: .sendMessage(.all, text: limit + "a")) == .textTooLong(limit: 65_536))
    }

    @Test("A text is cleaned before it is kept")
    func cleaned() throws {
        var given = inRound()
        let note = given.note("Uno\r\ndos\u{1B}[31m\u{202E} tres\u{7}")
        #expect(given.words(note) == "Uno\ndos tres")
    }

    @Test("A correction changes wording and kind, keeps the old wording, and needs the revision it saw")
    func correct() throws {
        var given = inRound()
        let note = given.note("Mas luz", kind: .suggestion)
        let seen = given.seen(note)
        try given.when(.correctNote(note, seen: seen, kind: .proposal, text: "Más luz"))
        #expect(given.words(note) == "Más luz")
        #expect(given.state.notes[note]?.kind == .proposal)
        #expect(given.state.notes[note]?.formerTexts.map { given.state.text($0) } == ["Mas luz"])
        #expect(given.state.tables[0].count(.suggestion) == 0)
        #expect(given.state.tables[0].count(.proposal) == 1)
        let late = Command.correctNote(note, seen: seen, kind: .proposal, text: "Otra")
        #expect(given.refusal(of: late) == .noteChanged(note))
    }

    @Test("A correction of the kind alone brings no text, and one of nothing brings no event")
    func correctKind() throws {
        var given = inRound()
        let note = given.note("Más luz", kind: .suggestion)
        let same = Command.correctNote(note, seen: given.seen(note), kind: .suggestion, text: " Más luz ")
        #expect(given.changesNothing(same))
        let events = try given.when(
            .correctNote(note, seen: given.seen(note), kind: .question, text: "Más luz"))
        #expect(events == [.noteCorrected(note: note, kind: .question, text: nil)])
        #expect(given.state.tables[0].openQuestions == 1)
    }

    @Test("A question is open until it is answered, in writing or de viva voz, or withdrawn")
    func answers() throws {
        var given = inRound()
        let note = given.note("¿Cuándo?", kind: .question)
        #expect(given.state.tables[0].openQuestions == 1)
        try given.when(.answerNote(note, seen: given.seen(note), text: "En mayo"))
        #expect(given.state.text(given.state.notes[note]?.answer?.text) == "En mayo")
        #expect(given.state.tables[0].openQuestions == 0)
        #expect(given.refusal(of: .settleByVoice(note, true)) == .noteChanged(note))
        #expect(
            given.refusal(of: .settleByVoice(note, false, seen: given.seen(note) - 1)) == .noteChanged(note))
        #expect(
            try given.when(.settleByVoice(note, true, seen: given.seen(note)))
                == [.noteAnswered(note: note, answer: .spoken)])
        #expect(given.changesNothing(.settleByVoice(note, true)))
        try given.when(.settleByVoice(note, false))
        #expect(given.state.tables[0].openQuestions == 1)
        #expect(given.changesNothing(.settleByVoice(note, false)))
        try given.when(.markNote(note, .withdrawn(true)))
        #expect(given.state.tables[0].openQuestions == 0)
    }

    @Test("An answer needs the revision that it saw")
    func lateAnswer() throws {
        var given = inRound()
        let note = given.note("¿Cuándo?", kind: .question)
        let seen = given.seen(note)
        try given.when(.answerNote(note, seen: seen, text: "En mayo"))
        #expect(given.refusal(of: .answerNote(note, seen: seen, text: "En junio")) == .noteChanged(note))
        #expect(given.refusal(of: .wordNote(note, seen: seen, text: "x")) == .noteChanged(note))
    }

    @Test(
        "Every mark is set once, seen in the note, and no event when it is set already",
        arguments: [
            .starred(true), .withdrawn(true), .presented(true), .reviewed(true), .outOfScope(true), .rank(1),
            .rank(999), .hands(0), .hands(9999), .outcome(.accepted), .outcome(.partlyAccepted),
            .feasibility([.competence, .withinYear]), .feasibility([]),
        ] as [Mark])
    func marks(mark: Mark) throws {
        var given = inRound()
        let note = given.note("a")
        #expect(given.state.notes[note]?.present(mark) != mark)
        #expect(try given.when(.markNote(note, mark)) == [.noteMarked(note: note, mark: mark)])
        #expect(given.state.notes[note]?.present(mark) == mark)
        #expect(given.changesNothing(.markNote(note, mark)))
    }

    @Test("Who names what a mark was is refused when somebody has set something else since")
    func markChangedMeanwhile() throws {
        var given = inRound()
        let note = given.note("a")
        try given.when(.markNote(note, .rank(1), was: .rank(nil)), as: .recorder)
        #expect(given.refusal(of: .markNote(note, .rank(2), was: .rank(nil))) == .noteChanged(note))
        #expect(given.changesNothing(.markNote(note, .rank(1), was: .rank(nil))))
        #expect(
            try given.when(.markNote(note, .rank(2), was: .rank(1)), as: .recorder)
                == [.noteMarked(note: note, mark: .rank(2))])
    }

    @Test("A reviewed note whose wording is taken back is not free for the wall in its raw words")
    func rawWords() throws {
        var given = inRound()
        let note = given.note("Que Pedro Pérez responda", kind: .proposal)
        try given.when(.wordNote(note, seen: given.seen(note), text: "Que alguien responda"), as: .recorder)
        try given.when(.markNote(note, .reviewed(true)), as: .recorder)
        #expect(given.state.notes[note]?.isPublic == true)
        try given.when(.wordNote(note, seen: given.seen(note), text: ""), as: .recorder)
        #expect(given.state.notes[note]?.isPublic == false)
        let other = given.note("Que Pedro Pérez venga", kind: .proposal)
        try given.when(.markNote(other, .reviewed(true)), as: .recorder)
        try given.when(.wordNote(other, seen: given.seen(other), text: "Que venga alguien"), as: .recorder)
        try given.undo(by: .recorder)
        #expect(given.state.notes[other]?.isPublic == false)
    }

    @Test("Where a complaint went is a person's data, can be told bit by bit and taken back")
    func filing() throws {
        var given = inRound()
        let note = given.note("Queja por el trato de un conductor", kind: .redirection)
        let known = Filing(name: "Zoila Peñaranda", contact: "300 000 0000")
        let events = try given.when(.fileNote(note, known))
        #expect(events.first?.textID != nil)
        #expect(given.state.filing(of: try #require(given.state.notes[note])) == known)
        #expect(given.changesNothing(.fileNote(note, known)))
        let filed = Filing(number: "2026-114", date: "2026-12-04", name: known.name, contact: known.contact)
        try given.when(.fileNote(note, filed))
        #expect(given.state.filing(of: try #require(given.state.notes[note])) == filed)
        #expect(given.refusal(of: .fileNote(note, Filing(date: "mañana"))) == .noSuchDay("mañana"))
        try given.when(.fileNote(note, Filing()))
        #expect(given.state.notes[note]?.filing == nil)
        try given.undo()
        #expect(given.state.filing(of: try #require(given.state.notes[note])) == filed)
    }

    @Test("After the event tables take no more notes, and a recorder may take down what a table could not")
    func lateNote() throws {
        var given = inRound()
        given.finish()
        let late = Command.recordNote(
            table: TableNumber(1), kind: .proposal, round: 1, text: "Quedó en un papel")
        #expect(given.refusal(of: late) == .eventFinished)
        try given.when(late, as: .recorder)
        #expect(given.state.contributionCount == 1)
    }

    @Test("The acta is approved after the event, not in the middle of it")
    func approval() throws {
        var given = inRound()
        #expect(given.refusal(of: .approveMinutes(true)) == .eventNotFinished)
        given.finish()
        try given.when(.approveMinutes(true), as: .recorder)
        #expect(given.state.approved)
    }

    @Test("Marks without sense are refused")
    func senselessMarks() {
        var given = inRound()
        let note = given.note("a")
        for rank in [0, -3, 1000] {
            #expect(given.refusal(of: .markNote(note, .rank(rank))) == .numberOutOfRange(1...999))
        }
        for hands in [-1, 10_000] {
            #expect(given.refusal(of: .markNote(note, .hands(hands))) == .numberOutOfRange(0...9999))
        }
        #expect(given.changesNothing(.markNote(note, .rank(nil))))
    }

    @Test("A withdrawn note stays in the record and counts no more")
    func withdrawn() throws {
        var given = inRound()
        let note = given.note("a", kind: .proposal)
        try given.when(.markNote(note, .withdrawn(true)))
        #expect(given.state.contributionCount == 0)
        #expect(given.state.notes(of: one).count == 1)
        try given.when(.markNote(note, .withdrawn(false)))
        #expect(given.state.contributionCount == 1)
    }

    @Test("Notes are linked both ways, once, and not with themselves")
    func links() throws {
        var given = inRound()
        let first = given.note("a"), second = given.note("b", table: 2)
        try given.when(.linkNotes(first, second, linked: true))
        #expect(given.state.notes[first]?.links == [second])
        #expect(given.state.notes[second]?.links == [first])
        #expect(given.changesNothing(.linkNotes(second, first, linked: true)))
        try given.when(.linkNotes(second, first, linked: false))
        #expect(given.state.notes[first]?.links == [])
        #expect(given.changesNothing(.linkNotes(first, second, linked: false)))
        #expect(given.refusal(of: .linkNotes(first, first, linked: true)) == .noSuchNote)
        #expect(given.refusal(of: .linkNotes(first, NoteID(high: 0, low: 0), linked: true)) == .noSuchNote)
    }

    @Test("The wording for publication stands beside the note and can be taken back")
    func wording() throws {
        var given = inRound()
        let note = given.note("mas luz")
        #expect(given.changesNothing(.wordNote(note, seen: given.seen(note), text: " ")))
        try given.when(.wordNote(note, seen: given.seen(note), text: "Más luz en el parque."))
        #expect(given.state.text(given.state.notes[note]?.wording) == "Más luz en el parque.")
        #expect(given.words(note) == "mas luz")
        try given.when(.wordNote(note, seen: given.seen(note), text: ""))
        #expect(given.state.notes[note]?.wording == nil)
    }

    @Test("A note that does not exist cannot be changed")
    func noSuchNote() {
        let given = inRound()
        let note = NoteID(high: 7, low: 7)
        let commands: [Command] = [
            .correctNote(note, seen: 1, kind: .proposal, text: "a"), .answerNote(note, seen: 1, text: "a"),
            .settleByVoice(note, true), .markNote(note, .starred(true)), .linkNotes(note, note, linked: true),
            .strikePassage(note, seen: 1, passage: "a", reason: .name), .wordNote(note, seen: 1, text: "a"),
            .groupNotes([note, note], text: "a"),
            .makeCommitment(CommitmentWords(text: "a"), date: nil, sources: [note]),
        ]
        for command in commands { #expect(given.refusal(of: command) == .noSuchNote, "\(command)") }
    }

    @Test("What a table writes after the recorder has looked must be looked at again")
    func reviewedAgain() throws {
        var given = inRound()
        let note = given.note("a", kind: .question)
        let table = Role.table(one)
        func review() throws {
            try given.when(.markNote(note, .reviewed(true)), as: .recorder)
            #expect(given.state.notes[note]?.isPublic == true)
        }
        func change(_ command: Command, as role: Role) throws -> Bool? {
            try given.when(command, as: role)
            return given.state.notes[note]?.isPublic
        }
        try review()
        let correction = Command.correctNote(note, seen: given.seen(note), kind: .question, text: "b")
        #expect(try change(correction, as: table) == false)
        try review()
        #expect(try change(.answerNote(note, seen: given.seen(note), text: "sí"), as: table) == false)
        try review()
        #expect(try change(.settleByVoice(note, true, seen: given.seen(note)), as: table) == true)
        #expect(try change(.markNote(note, .starred(true)), as: table) == true)
        let own = Command.correctNote(note, seen: given.seen(note), kind: .question, text: "c")
        #expect(try change(own, as: .recorder) == true)
    }

    @Test("Only what a recorder has looked at, and never a redirected complaint, may go to wall and web")
    func published() throws {
        var given = inRound()
        let note = given.note("a"), complaint = given.note("queja", kind: .redirection)
        #expect(given.state.notes[note]?.isPublic == false)
        for id in [note, complaint] { try given.when(.markNote(id, .reviewed(true)), as: .recorder) }
        #expect(given.state.notes[note]?.isPublic == true)
        #expect(given.state.notes[complaint]?.isPublic == false)
        try given.when(.markNote(note, .outOfScope(true)), as: .recorder)
        #expect(given.state.notes[note]?.isPublic == false)
    }
}
