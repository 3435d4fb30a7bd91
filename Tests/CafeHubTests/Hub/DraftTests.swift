import CafeHub
import CafeModel
import CafeStore
import CafeWire
import Testing

@Suite struct DraftTests {
    private let rig: HubRig

    init() throws { rig = try HubRig.inRound() }

    private func draft(_ id: CommandID, _ text: String = "Una ban") -> DraftMessage {
        DraftMessage(command: id, kind: .proposal, round: 1, text: text, cursor: text.count, edit: 4)
    }

    private func found(_ connection: ConnectionID) -> [DraftMessage] {
        rig.messages(connection).compactMap { if case .draft(let draft) = $0 { draft } else { nil } }
    }

    @Test func whatIsTypedIsOnDiskWithinAQuarterOfASecond() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let id = rig.newCommandID()
        rig.say(.draft(draft(id)), from: table)
        rig.flush()
        let due = try #require(rig.hub.nextFlush(after: rig.now.boot))
        #expect(due - rig.now.boot <= Milliseconds(250))
        rig.wait((due - rig.now.boot).count)
        #expect(rig.messages(table).contains(.draftKept(id, edit: 4)))
        #expect(try rig.journal.drafts(of: HubRig.session).map(\.text) == ["Una ban"])
    }

    @Test func whoeverSitsDownNextFindsIt() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let id = rig.newCommandID()
        rig.say(.draft(draft(id)), from: table)
        rig.wait(300)
        #expect(found(rig.connect(.table(TableNumber(1)))).isEmpty, "it is still somebody's")
        rig.disconnect(table)
        #expect(found(rig.connect(.table(TableNumber(2)))).isEmpty, "it is another table's")
        #expect(found(rig.connect(.recorder)).isEmpty)
        #expect(found(rig.connect(.table(TableNumber(1)))).map(\.text) == ["Una ban"])
    }

    @Test func whatWasThrownAwayAndCouldNotBeDeletedIsGivenToNobodyAndDeletedLater() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let id = rig.newCommandID()
        rig.say(.draft(draft(id)), from: table)
        rig.wait(300)
        rig.store.deleting = JournalError(.full)
        rig.say(.dropDraft(id), from: table)
        rig.flush()
        rig.disconnect(table)
        #expect(try rig.journal.drafts(of: HubRig.session).count == 1)
        #expect(found(rig.connect(.table(TableNumber(1)))).isEmpty)
        rig.store.deleting = nil
        rig.wait(1000)
        #expect(try rig.journal.drafts(of: HubRig.session).isEmpty)
    }

    @Test func wordsThatABrokenConnectionBringsLateDoNotReplaceLaterOnes() throws {
        let early = rig.connect(.table(TableNumber(1))), late = rig.connect(.table(TableNumber(1)))
        let id = rig.newCommandID()
        rig.say(.draft(draft(id, "Una banca")), from: late)
        rig.say(
            .draft(DraftMessage(command: id, kind: .proposal, round: 1, text: "U", cursor: 1, edit: 1)),
            from: early)
        rig.wait(300)
        #expect(try rig.journal.drafts(of: HubRig.session).map(\.text) == ["Una banca"])
        // Whoever found it and goes on counts from the beginning.
        rig.disconnect(late)
        rig.say(
            .draft(DraftMessage(command: id, kind: .proposal, round: 1, text: "Una", cursor: 3, edit: 1)),
            from: early)
        rig.wait(300)
        #expect(try rig.journal.drafts(of: HubRig.session).map(\.text) == ["Una"])
    }

    @Test func itOutlivesTheHub() throws {
        let table = rig.connect(.table(TableNumber(1)))
        rig.say(.draft(draft(rig.newCommandID())), from: table)
        rig.wait(300)
        try rig.restart()
        #expect(found(rig.connect(.table(TableNumber(1)))).map(\.text) == ["Una ban"])
    }

    @Test func itGoesWithItsCommand() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let id = rig.newCommandID()
        rig.say(.draft(draft(id)), from: table)
        rig.wait(300)
        rig.order(
            .recordNote(table: TableNumber(1), kind: .proposal, round: 1, text: "Una banca"), from: table,
            as: id)
        #expect(try rig.journal.drafts(of: HubRig.session).isEmpty)
        rig.disconnect(table)
        #expect(found(rig.connect(.table(TableNumber(1)))).isEmpty)
    }

    @Test func aRefusedCommandLeavesIt() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let id = rig.newCommandID()
        rig.say(.draft(draft(id)), from: table)
        rig.wait(300)
        rig.order(
            .recordNote(table: TableNumber(1), kind: .problem, round: 1, text: "x"), from: table, as: id)
        #expect(try rig.journal.drafts(of: HubRig.session).count == 1)
    }

    @Test func thrownAwayByThePersonItIsGone() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let id = rig.newCommandID()
        rig.say(.draft(draft(id)), from: table)
        rig.wait(300)
        rig.say(.dropDraft(id), from: table)
        rig.flush()
        #expect(try rig.journal.drafts(of: HubRig.session).isEmpty)
    }

    @Test func nobodyTakesOrDropsTheDraftOfAnotherTable() throws {
        let one = rig.connect(.table(TableNumber(1))), two = rig.connect(.table(TableNumber(2)))
        let id = rig.newCommandID()
        rig.say(.draft(draft(id)), from: one)
        rig.wait(300)
        rig.say(.dropDraft(id), from: two)
        rig.say(.draft(draft(id, "otro texto")), from: two)
        rig.wait(300)
        #expect(try rig.journal.drafts(of: HubRig.session).map(\.text) == ["Una ban"])
    }

    @Test func oneThatCannotBeWrittenIsNotCalledSafe() throws {
        let table = rig.connect(.table(TableNumber(1)))
        let id = rig.newCommandID()
        rig.store.failure = .beforeStoring(JournalError(.full))
        rig.say(.draft(draft(id)), from: table)
        rig.wait(300)
        #expect(!rig.messages(table).contains(.draftKept(id, edit: 4)))
        rig.store.failure = nil
        rig.wait(1500)
        #expect(rig.messages(table).contains(.draftKept(id, edit: 4)))
    }
}
