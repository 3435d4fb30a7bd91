import CafeHub
import CafeModel
import CafeWire
import Testing

@Suite("The hub tells the follow-up over all sessions")
struct FollowUpTests {
    private let words = CommitmentWords(text: "Publicar", office: "Movilidad", person: "Ana")

    private func followUps(_ rig: HubRig, _ id: ConnectionID) -> [SessionFollowUp] {
        rig.messages(id).compactMap { if case .followUp(let session) = $0 { session } else { nil } }
    }

    /// A session that is over, with a commitment and an open question.
    private func rig() throws -> HubRig {
        let rig = try HubRig.inRound()
        let table = rig.connect(.table(TableNumber(1)))
        _ = rig.note("¿Cuándo?", table: 1, from: table, kind: .question)
        let recorder = rig.connect(.recorder)
        rig.order(.finishEvent(leaving: 2), from: recorder)
        rig.order(.makeCommitment(words, date: "2027-03-01", sources: []), from: recorder)
        rig.disconnect(table)
        rig.disconnect(recorder)
        return rig
    }

    @Test("Whoever follows is told every session with something to follow, and then that this was all")
    func beginning() throws {
        let rig = try rig()
        let follower = rig.connect(.followup, session: nil)
        rig.flush()
        let told = try #require(followUps(rig, follower).first)
        #expect(told.commitments.map(\.words) == [words])
        #expect(told.matters.map(\.source.text) == ["¿Cuándo?"])
        guard case .sessions(let all)? = rig.messages(follower).last else {
            Issue.record("the list of sessions ends the beginning")
            return
        }
        #expect(all.count == 1)
    }

    @Test(
        "What the follow-up writes down is told at once, also to another follower, and stands in the journal")
    func changes() throws {
        let rig = try rig()
        let first = rig.connect(.followup, session: nil), second = rig.connect(.followup, session: nil)
        rig.flush()
        let id = try #require(followUps(rig, first).last?.commitments.first).id
        rig.forget()
        let step = Command.followUp(id, .handOver, FollowUpWords(office: "Obras", person: "Inés"), seen: 99)
        guard case .done? = rig.order(step, from: first) else {
            Issue.record("refused")
            return
        }
        for follower in [first, second] {
            #expect(followUps(rig, follower).last?.commitments.first?.office == "Obras")
        }
        #expect(try rig.stored().commitments.first?.entries.count == 1)
    }

    @Test("An event that is on is told now and then, not with every note")
    func throttled() throws {
        let rig = try HubRig.inRound()
        let follower = rig.connect(.followup, session: nil)
        rig.flush()
        let table = rig.connect(.table(TableNumber(1)))
        for number in 1...5 { _ = rig.note("Propuesta \(number)", table: 1, from: table) }
        #expect(followUps(rig, follower).isEmpty)
        #expect(
            rig.hub.nextFlush(after: rig.now.boot).map { $0 <= rig.now.boot + Milliseconds(2000) } == true)
        rig.wait(2000)
        #expect(followUps(rig, follower).map(\.matters.count) == [5])
    }

    @Test("After aprobar acta the follow-up goes on; a table may not take part in it")
    func approved() throws {
        let rig = try rig()
        let recorder = rig.connect(.recorder)
        rig.order(.approveMinutes(true), from: recorder)
        let follower = rig.connect(.followup, session: nil)
        rig.flush()
        let told = try #require(followUps(rig, follower).last)
        let id = try #require(told.commitments.first).id
        let step = Command.followUp(id, .fulfilled, FollowUpWords(), seen: told.sequence)
        let table = rig.connect(.table(TableNumber(1)))
        #expect(rig.order(step, from: table) == .notPermitted)
        guard case .done? = rig.order(step, from: follower) else {
            Issue.record("refused")
            return
        }
        let word = Command.changeCommitment(id, seen: 0, words, date: nil, sources: [])
        #expect(rig.order(word, from: follower) == .notPermitted)
    }

    @Test("What is being written in the follow-up is kept, and given to whoever follows after a crash")
    func drafts() throws {
        let rig = try rig()
        let follower = rig.connect(.followup, session: nil)
        rig.flush()
        let draft = DraftMessage(
            command: rig.newCommandID(), kind: .proposal, round: nil, text: "{\"texto\":\"Se hizo\"}",
            cursor: 0,
            context: "seguimiento avance x", edit: 1, session: HubRig.session)
        rig.say(.draft(draft), from: follower)
        rig.wait(1000)
        #expect(rig.messages(follower).contains(.draftKept(draft.command, edit: 1)))
        try rig.restart()
        let next = rig.connect(.followup, session: nil)
        rig.flush()
        let found = rig.messages(next).compactMap { message -> DraftMessage? in
            if case .draft(let draft) = message { draft } else { nil }
        }
        #expect(found.map(\.text) == [draft.text])
        #expect(found.map(\.session) == [HubRig.session])
        // A recorder who joins the session has drafts of its own.
        let recorder = rig.connect(.recorder)
        #expect(!rig.messages(recorder).contains { if case .draft = $0 { true } else { false } })
    }
}
