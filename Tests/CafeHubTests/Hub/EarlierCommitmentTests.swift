import CafeHub
import CafeModel
import CafeWire
import Testing

@Suite("What was promised earlier in a process")
struct EarlierCommitmentTests {
    private let first = SessionID(high: 2, low: 1), second = SessionID(high: 2, low: 2)
    private let other = SessionID(high: 2, low: 3)

    /// Three sessions: two of one process, one of another.
    private func rig() throws -> HubRig {
        let rig = try HubRig()
        for (id, process, day) in [
            (first, "Café de la Secretaría", "2026-10-01"), (other, "Otro", "2026-10-02"),
            (second, "café de la secretaria ", "2026-11-01"),
        ] {
            var plan = Plan(mechanism: .leaderCafe, title: "Café \(day)", topics: [Topic(title: "A")])
            plan.process = process
            plan.date = CalendarDate(iso: day)
            let preparation = rig.connect(.preparation, session: nil)
            give(.planSession(plan, participants: [], rate: 1), id, preparation, rig)
            rig.disconnect(preparation)
            let facilitator = rig.connect(.facilitator, session: id)
            give(.enterNextStage(leaving: 0), id, facilitator, rig)
            rig.disconnect(facilitator)
        }
        return rig
    }

    private func give(_ command: Command, _ session: SessionID, _ id: ConnectionID, _ rig: HubRig) {
        rig.say(.command(rig.newCommandID(), session: session, command), from: id)
        rig.flush()
    }

    private func promise(_ text: String, in session: SessionID, _ rig: HubRig) {
        let recorder = rig.connect(.recorder, session: session)
        give(
            .makeCommitment(
                CommitmentWords(text: text, office: "Movilidad"), date: "2026-12-01", sources: []), session,
            recorder, rig)
        rig.disconnect(recorder)
    }

    private func told(_ id: ConnectionID, _ rig: HubRig) -> [[String]] {
        rig.messages(id).compactMap { message in
            guard case .earlier(let earlier) = message else { return nil }
            return earlier.map { $0.title + ": " + $0.words.text }
        }
    }

    @Test("A session is told the commitments of its process, by whatever accents and capitals, and no others")
    func process() throws {
        let rig = try rig()
        promise("Pavimentar", in: first, rig)
        promise("Ajeno", in: other, rig)
        let table = rig.connect(.table(TableNumber(1)), session: second)
        #expect(told(table, rig) == [["Café 2026-10-01: Pavimentar"]])
    }

    @Test("What changes in the earlier session is told at once")
    func changes() throws {
        let rig = try rig()
        let wall = rig.connect(.projector, session: second)
        #expect(told(wall, rig) == [[]])
        promise("Señalizar", in: first, rig)
        #expect(told(wall, rig).last == ["Café 2026-10-01: Señalizar"])
        promise("Propio", in: second, rig)
        #expect(told(wall, rig).count == 2)
    }

    @Test("After a restart of the hub the earlier commitments are there")
    func restart() throws {
        let rig = try rig()
        promise("Pavimentar", in: first, rig)
        try rig.restart()
        let table = rig.connect(.table(TableNumber(1)), session: second)
        #expect(told(table, rig) == [["Café 2026-10-01: Pavimentar"]])
    }

    @Test("What becomes of it there is told at once: who answers for it now, by when, and how it stands")
    func followed() throws {
        let rig = try rig()
        promise("Pavimentar", in: first, rig)
        let table = rig.connect(.table(TableNumber(1)), session: second)
        let desk = rig.connect(.followup, session: first)
        let today = try #require(CalendarDate(year: 2026, month: 11, day: 1))
        let later = try #require(CalendarDate(year: 2028, month: 1, day: 1))
        func last() throws -> EarlierCommitment {
            let lists = rig.messages(table).compactMap { message -> [EarlierCommitment]? in
                if case .earlier(let earlier) = message { earlier } else { nil }
            }
            return try #require(lists.last?.first)
        }
        func follow(_ step: FollowUpStep, _ words: FollowUpWords) throws {
            give(.followUp(try last().commitment, step, words, seen: 1000), first, desk, rig)
        }
        #expect(try last().state(on: today) == .open)
        #expect(try last().isOverdue(on: later))
        try follow(.handOver, FollowUpWords(office: "Obras", person: "Luz Mora"))
        #expect(try last().words.office == "Obras")
        #expect(try last().words.person == "Luz Mora")
        try follow(.rescheduled("2027-01-15"), FollowUpWords())
        #expect(try last().due == "2027-01-15")
        try follow(.progress, FollowUpWords(text: "Contrato firmado"))
        #expect(try last().state(on: today) == .inProgress)
        try follow(.notViable, FollowUpWords(text: "Es vía nacional"))
        #expect(try last().state(on: today) == .notViable)
        #expect(try last().reason == "Es vía nacional")
        #expect(try !last().isOverdue(on: later))
    }
}
