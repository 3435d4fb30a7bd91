import Testing

@testable import CafeModel

@Suite("The lines of the follow-up")
struct FollowUpRowTests {
    private let today = CalendarDate(dayNumber: 20_000)

    private func day(_ offset: Int) -> String { CalendarDate(dayNumber: 20_000 + offset).iso }

    private func commitment(
        _ number: UInt64, _ text: String, office: String = "", due: Int? = nil, _ steps: FollowUpStep...
    ) -> FollowedCommitment {
        FollowedCommitment(
            id: CommitmentID(high: 0, low: number), words: CommitmentWords(text: text, office: office),
            promised: due.map { day($0) },
            steps: steps.map {
                FollowedStep(
                    id: FollowUpID(high: 1, low: number), step: $0, words: FollowUpWords(), recorded: .zero,
                    role: .followup)
            })
    }

    private func session(
        _ number: UInt64, process: String = "", _ commitments: [FollowedCommitment],
        matters: [OpenMatter] = []
    ) -> SessionFollowUp {
        SessionFollowUp(
            session: SessionID(high: 0, low: number), title: "Sesión \(number)", entity: "", process: process,
            mechanism: .worldCafe, date: CalendarDate(dayNumber: 19_000 + Int(number)), phase: .closed,
            sequence: 9, commitments: commitments, matters: matters)
    }

    private func question(_ text: String, due: Int? = nil) -> OpenMatter {
        OpenMatter(
            source: FollowedSource(
                note: NoteID(high: 2, low: 2), table: TableNumber(1), kind: .question, text: text,
                isPublic: false),
            resolution: Resolution(due: due.map { day($0) } ?? ""), revision: 3)
    }

    private var sessions: [SessionFollowUp] {
        [
            session(
                2, process: "Cafés",
                [
                    commitment(1, "sin fecha"), commitment(2, "hecho", due: -9, .fulfilled),
                    commitment(3, "pronto", office: "Obras", due: 3),
                ]),
            session(
                1,
                [
                    commitment(4, "tarde", office: "Movilidad", due: -1),
                    commitment(5, "más tarde", office: "obras", due: -20),
                    commitment(6, "lejos", due: 31),
                ], matters: [question("¿Cuándo?", due: -2)]),
        ]
    }

    private func texts(_ filter: FollowUpFilter) -> [String] {
        filter.admitted(FollowUpRow.rows(of: sessions, on: today)).map(\.text)
    }

    @Test(
        "What has been late the longest comes first, then what is due next, then what has no day; closed is last"
    )
    func order() {
        #expect(
            texts(FollowUpFilter(.all)) == [
                "más tarde", "¿Cuándo?", "tarde", "pronto", "lejos", "sin fecha", "hecho",
            ])
        #expect(
            FollowUpRow.rows(of: sessions.reversed(), on: today) == FollowUpRow.rows(of: sessions, on: today))
    }

    @Test("Lines are told apart by how they stand")
    func standings() {
        #expect(texts(FollowUpFilter(.open)).contains("hecho") == false)
        #expect(texts(FollowUpFilter(.overdue)) == ["más tarde", "¿Cuándo?", "tarde"])
        #expect(texts(FollowUpFilter(.soon)) == ["pronto"])
        #expect(texts(FollowUpFilter(.matters)) == ["¿Cuándo?"])
        #expect(texts(FollowUpFilter(.closed)) == ["hecho"])
    }

    @Test(
        "An office, a session, a series, a day and words narrow the lines; accents and capitals do not matter"
    )
    func narrows() {
        #expect(texts(FollowUpFilter(.all, office: "OBRAS")) == ["más tarde", "pronto"])
        #expect(texts(FollowUpFilter(.all, session: SessionID(high: 0, low: 2))).count == 3)
        #expect(texts(FollowUpFilter(.all, process: "cafes")).count == 3)
        #expect(texts(FollowUpFilter(.open, until: CalendarDate(dayNumber: 20_003))).last == "pronto")
        #expect(texts(FollowUpFilter(.all, words: "mas TARDE")) == ["más tarde"])
        #expect(texts(FollowUpFilter(.all, words: "sesion 2")).count == 3)
    }
}
