import CafeHub
import CafeModel
import CafeStore
import CafeWire
import Testing

@Suite struct CommandTests {
    private let rig: HubRig

    init() throws { rig = try HubRig.inRound() }

    private let proposal = Command.recordNote(
        table: TableNumber(1), kind: .proposal, round: 1, text: "Una banca")

    @Test func doneMeansThatItIsOnDisk() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let id = rig.newCommandID()
        let answer = try #require(rig.order(proposal, from: table, as: id))
        guard case .done(let saved, let sequence, let note?) = answer else {
            Issue.record("\(answer)")
            return
        }
        #expect(saved == rig.now.wall)
        let stored = try rig.stored()
        #expect(stored.sequence == sequence)
        #expect(stored.text(stored.notes[note]?.text) == "Una banca")
        #expect(try rig.journal.answer(to: id) == answer.encoded())
    }

    @Test func aCommandSaidTwiceGetsTheSameAnswerAndIsStoredOnce() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let id = rig.newCommandID()
        let first = rig.order(proposal, from: table, as: id)
        let sequence = try rig.stored().sequence
        #expect(rig.order(proposal, from: table, as: id) == first)
        try rig.restart()
        let again = rig.connect(.table(TableNumber(1)))
        #expect(rig.order(proposal, from: again, as: id) == first)
        #expect(try rig.stored().sequence == sequence)
    }

    @Test func aCommandSaidTwiceInOneBreathIsStoredOnce() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let id = rig.newCommandID()
        for _ in 1...2 { rig.say(.command(id, session: HubRig.session, proposal), from: table) }
        rig.flush()
        #expect(rig.answers(to: id, of: table).count == 2)
        #expect(Set(rig.answers(to: id, of: table)).count == 1)
        #expect(try rig.stored().notes.count == 1)
    }

    @Test func aRefusalIsKeptLikeEveryAnswer() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let id = rig.newCommandID()
        let empty = Command.recordNote(table: TableNumber(1), kind: .proposal, round: 1, text: "  ")
        #expect(rig.order(empty, from: table, as: id) == .refused(.emptyText))
        #expect(try rig.journal.answer(to: id) == CommandAnswer.refused(.emptyText).encoded())
        #expect(rig.order(proposal, from: table, as: id) == .refused(.emptyText))
        #expect(try rig.stored().notes.isEmpty)
    }

    @Test func twoWhoGoOnAtOnceSkipNoStage() throws {
        let first = rig.connect(.facilitator), second = rig.connect(.facilitator)
        let ids = [rig.newCommandID(), rig.newCommandID()]
        rig.say(.command(ids[0], session: HubRig.session, .enterNextStage(leaving: 2)), from: first)
        rig.say(.command(ids[1], session: HubRig.session, .enterNextStage(leaving: 2)), from: second)
        rig.flush()
        #expect(rig.answers(to: ids[1], of: second) == [.refused(.stageChanged(now: 3))])
        #expect(try rig.stored().position == 3)
    }

    @Test func commandsThatWaitShareOneCommit() throws {
        let tables = [1, 2].map { rig.connect(.table(TableNumber($0))) }
        let before = rig.store.transactions
        for (index, table) in tables.enumerated() {
            for text in ["uno", "dos"] {
                rig.say(
                    .command(
                        rig.newCommandID(), session: HubRig.session,
                        .recordNote(table: TableNumber(index + 1), kind: .proposal, round: 1, text: text)),
                    from: table)
            }
        }
        rig.flush()
        #expect(rig.store.transactions == before + 1)
        #expect(try rig.stored().notes.count == 4)
    }

    @Test func everybodyIsToldAfterTheCommit() throws {
        let table = rig.connect(.table(TableNumber(1))), facilitator = rig.connect(.facilitator)
        rig.forget()
        _ = rig.note("Una banca", table: 1, from: table)
        #expect(rig.texts(facilitator) == ["Una banca"])
        #expect(rig.texts(table) == ["Una banca"])
    }

    @Test func aFailedCommitIsNeverCalledDone() throws {
        let table = rig.connect(.table(TableNumber(1))), facilitator = rig.connect(.facilitator)
        rig.store.failure = .beforeStoring(JournalError(.full))
        rig.forget()
        let id = rig.newCommandID()
        #expect(rig.order(proposal, from: table, as: id) == .unsaved(.full))
        #expect(rig.facts(facilitator).isEmpty)
        #expect(try rig.stored().notes.isEmpty)
        rig.store.failure = nil
        guard case .done? = rig.order(proposal, from: table, as: id) else {
            Issue.record("the same command works once there is space")
            return
        }
        #expect(try rig.stored().notes.count == 1)
        #expect(rig.texts(facilitator) == ["Una banca"])
    }

    @Test func whatWasStoredBeforeAnErrorIsAnsweredAsStored() throws {
        let table = rig.connect(.table(TableNumber(1))), facilitator = rig.connect(.facilitator)
        rig.store.failure = .afterStoring(JournalError(.io))
        rig.forget()
        guard case .done(_, _, let note?)? = rig.order(proposal, from: table) else {
            Issue.record("the journal holds it")
            return
        }
        #expect(try rig.stored().notes[note] != nil)
        #expect(rig.texts(facilitator) == ["Una banca"])
    }

    @Test func nobodyIsToldWhatWasNotStoredAlsoWhileTheJournalDoesNotOpen() throws {
        let table = rig.connect(.table(TableNumber(1))), facilitator = rig.connect(.facilitator)
        rig.store.failure = .beforeStoring(JournalError(.io))
        rig.store.reopening = JournalError(.io)
        rig.forget()
        let id = rig.newCommandID()
        #expect(rig.order(proposal, from: table, as: id) == .unsaved(.io))
        #expect(rig.facts(facilitator).isEmpty)
        #expect(rig.facts(table).isEmpty)
        rig.store.failure = nil
        rig.store.reopening = nil
        rig.order(.pauseClock(.all), from: facilitator)
        rig.order(proposal, from: table, as: id)
        #expect(rig.facts(facilitator).count == 2)
        #expect(rig.texts(facilitator) == ["Una banca"])
        #expect(try rig.stored().notes.count == 1)
    }

    @Test func whatSomebodySavedInTheMomentOfLeavingIsStored() throws {
        let table = rig.connect(.table(TableNumber(1))), facilitator = rig.connect(.facilitator)
        rig.say(.command(rig.newCommandID(), session: HubRig.session, proposal), from: table)
        rig.disconnect(table)
        #expect(try rig.stored().notes.count == 1)
        #expect(rig.texts(facilitator) == ["Una banca"])
    }

    @Test func aPlanThatIsRefusedMakesNoSession() throws {
        let home = rig.connect(.home, session: nil)
        let table = rig.connect(.table(TableNumber(1)), session: nil)
        rig.forget()
        let other = SessionID(high: 2, low: 2), id = rig.newCommandID()
        let plan = Plan(mechanism: .worldCafe, title: "Otra", topics: [Topic(title: "A")], people: 6)
        rig.say(.command(id, session: other, .planSession(plan, participants: [], rate: 1)), from: table)
        rig.flush()
        #expect(rig.answers(to: id, of: table) == [.notPermitted])
        for case .sessions(let sessions) in rig.messages(home) {
            #expect(!sessions.contains { $0.id == other })
        }
    }

    @Test func aNoteAfterTheEventIsRefused() throws {
        let facilitator = rig.connect(.facilitator), table = rig.connect(.table(TableNumber(1)))
        rig.order(.finishEvent(leaving: 2), from: facilitator)
        #expect(rig.order(proposal, from: table) == .refused(.eventFinished))
    }
}
