import Testing

@testable import CafeModel

@Suite("A session folded from its facts")
struct SessionStateTests {
    @Test("The same facts give the same session")
    func sameFold() {
        var given = Given()
        given.go(to: .round, round: 2)
        let note = given.note("a", kind: .question)
        given.then(.answerNote(note, seen: given.seen(note), text: "b"))
        given.then(.pauseClock(.table(TableNumber(2))))
        given.then(.undo(given.last()))
        var again = SessionState(id: given.state.id)
        for fact in given.facts { again.apply(fact) }
        #expect(again.sequence == given.facts.count)
        #expect(again.notes == given.state.notes && again.texts == given.state.texts)
        #expect(again.clocks == given.state.clocks && again.changes == given.state.changes)
        #expect(again.visits == given.state.visits && again.people == given.state.people)
        #expect(again.tables == given.state.tables && again.position == given.state.position)
    }

    @Test("Facts without their texts, as a projector gets them, fold to the same counts")
    func withoutTexts() {
        var given = Given()
        given.go(to: .round, round: 1)
        given.note("a")
        var projector = SessionState(id: given.state.id)
        for var fact in given.facts {
            if case .noteRecorded = fact.event { fact.text = nil }
            projector.apply(fact)
        }
        #expect(projector.contributionCount == 1)
        #expect(projector.notes.values.map { projector.text($0.text) } == [nil])
    }

    @Test("Damaged facts are passed over without a crash and without filling the memory")
    func damaged() {
        let far = Int(1e17), note = NoteID(high: 0, low: 0), text = TextID(high: 0, low: 0)
        let events: [Event] = [
            .participantRegistered(number: 0, person: nil), .participantRegistered(number: -5, person: nil),
            .participantRegistered(number: far, person: nil), .participantLeft(number: 0, left: true),
            .participantLeft(number: far, left: true),
            .rotationDrawn(numbers: [0, -1, far], seats: [[], [], []]),
            .hostSeated(table: TableNumber(0), person: text),
            .supportAsked(table: TableNumber(far), asked: true),
            .roundMinutesChanged(far), .turnBegan(far), .clockExtended(.all, by: Milliseconds(Int64(far))),
            .noteRecorded(note: note, table: TableNumber(0), kind: .question, round: far, text: text),
            .noteMarked(note: note, mark: .starred(true)),
            .passageStruck(note: note, gone: [text], text: text, reason: .name),
            .groupChanged(group: GroupID(high: 0, low: 0), notes: []), .sessionPlanned(plan: text, rate: 0),
            .commitmentWithdrawn(CommitmentID(high: 0, low: 0), withdrawn: true),
            .changeUndone(EventRef(origin: OriginID(high: 0, low: 0), number: far)),
        ]
        for place in [-far, -1, 2, far] {
            var given = Given()
            given.take(.stageEntered(place))
            for event in events { given.take(event) }
            #expect(given.state.people.count == 6)
            #expect(given.state.stage != nil)
            _ = given.state.schedule(at: given.now)
            _ = given.state.lastUndoable(by: .facilitator)
            _ = Language.spanish.phrases.countdown(given.stageLeft)
        }
    }

    @Test("The phase follows the running order and the acta")
    func phases() {
        var given = Given()
        #expect(given.state.phase == .prepared)
        given.go(to: 1)
        #expect(given.state.phase == .live)
        given.finish()
        #expect(given.state.phase == .finished)
        given.then(.approveMinutes(true))
        #expect(given.state.phase == .closed)
    }

    @Test("The round that is on, or was on last")
    func round() {
        var given = Given()
        var rounds: [Int?] = []
        while let position = given.state.position {
            rounds.append(given.state.round)
            given.then(.enterNextStage(leaving: position))
        }
        #expect(rounds == [nil, nil, 1, 1, 2, 2, 3, 3, 3, 3, 3])
        #expect(given.state.round == 3)
    }

    @Test("The arrivals' round is the one that is on or the next")
    func arrivalRound() {
        var given = Given()
        var rounds: [Int] = []
        while let position = given.state.position {
            rounds.append(given.state.arrivalRound)
            given.then(.enterNextStage(leaving: position))
        }
        #expect(rounds == [0, 0, 0, 1, 1, 2, 2, 3, 3, 3, 3])
    }

    @Test("A text that is revealed later is known from then on")
    func reveal() {
        var given = Given()
        given.go(to: .round, round: 1)
        var state = SessionState(id: given.state.id)
        let text = TextID(high: 8, low: 8)
        #expect(state.text(text) == nil)
        state.reveal(text, "a")
        #expect(state.text(text) == "a")
        #expect(state.text(nil) == nil)
    }
}
