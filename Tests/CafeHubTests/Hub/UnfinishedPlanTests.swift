import CafeModel
import CafeStore
import CafeWire
import Testing

@testable import CafeHub

@Suite("Plans that nobody has finished")
struct UnfinishedPlanTests {
    private let rig: HubRig
    private let id = SessionID(high: 9, low: 9)

    init() throws { rig = try HubRig() }

    private func write(_ title: String, _ command: CommandID, from connection: ConnectionID) {
        var form = PlanForm()
        form[.fact(.title)] = title
        let text = form.changes(from: PlanForm())
        rig.say(
            .draft(
                DraftMessage(
                    command: command, kind: .observation, round: nil, text: text, cursor: 0, context: "plan ",
                    edit: 1)), from: connection)
        rig.wait(300)
    }

    private func listed(_ home: ConnectionID) -> [SessionSummary] {
        rig.messages(home).compactMap { if case .sessions(let all) = $0 { all } else { nil } }.last ?? []
    }

    @Test("are kept, listed on the home screen and given back, also after a crash of the hub")
    func kept() throws {
        let command = rig.newCommandID()
        write("Agua", command, from: rig.connect(.preparation, session: id))
        #expect(listed(rig.connect(.home, session: nil)).map(\.title) == ["Agua"])
        try rig.restart()
        let home = rig.connect(.home, session: nil)
        #expect(listed(home).map(\.id) == [id] && listed(home).allSatisfy(\.isUnfinished))
        let again = rig.connect(.preparation, session: id)
        let drafts = rig.messages(again).compactMap { if case .draft(let draft) = $0 { draft } else { nil } }
        #expect(drafts.map(\.command) == [command])
    }

    @Test("are no more than the session, once it is planned")
    func planned() throws {
        let command = rig.newCommandID()
        let connection = rig.connect(.preparation, session: id)
        write("Agua", command, from: connection)
        let plan = Plan(mechanism: .worldCafe, title: "Agua", topics: [Topic(title: "Pozos")])
        rig.say(
            .command(command, session: id, .planSession(plan, participants: [], rate: 1)), from: connection)
        rig.flush()
        let all = listed(rig.connect(.home, session: nil))
        #expect(all.map(\.id) == [id] && all.allSatisfy { !$0.isUnfinished })
        #expect(try rig.journal.drafts(of: id).isEmpty)
        #expect(try rig.journal.unplannedSessions().isEmpty)
    }

    @Test("are gone when they are thrown away, and a form in which nothing was written leaves nothing")
    func dropped() throws {
        let connection = rig.connect(.preparation, session: id)
        let home = rig.connect(.home, session: nil)
        #expect(listed(home) == [])
        let command = rig.newCommandID()
        write("Agua", command, from: connection)
        #expect(listed(home).count == 1)
        rig.say(.dropDraft(command), from: connection)
        rig.flush()
        #expect(listed(home) == [])
    }

    @Test("can be joined by nobody else")
    func others() {
        let facilitator = rig.connect(.facilitator, session: id)
        #expect(rig.messages(facilitator).contains(.goodbye(.noSuchSession)))
    }
}
