import CafeModel

@testable import CafeStore

/// Made-up values that are the same in every run.
struct Samples {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func ref<T>(_: T.Type = T.self) -> Ref<T> { Ref(high: next(), low: next()) }

    private mutating func next() -> UInt64 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return state ^ state >> 29
    }

    func reading(_ second: Int = 0) -> Reading {
        Reading(
            wall: .seconds(1_790_000_000 + second), boot: .seconds(500 + second), bootID: Ref(high: 7, low: 9)
        )
    }

    let actor = Actor(connection: Ref(high: 1, low: 2), role: .table(TableNumber(3)))

    mutating func commit(
        _ session: SessionID, _ events: [PendingEvent], answer: String = "{\"ok\":true}",
        command: CommandID? = nil
    ) -> Commit {
        Commit(
            session: session, command: command ?? ref(), reading: reading(), actor: actor, events: events,
            answer: Array(answer.utf8))
    }

    mutating func note(_ words: String, text: TextID? = nil, note: NoteID? = nil) -> PendingEvent {
        let text = text ?? ref()
        return PendingEvent(
            .noteRecorded(
                note: note ?? ref(), table: TableNumber(3), kind: .proposal, round: 1, text: text),
            text: NewText(id: text, body: words))
    }

    /// One event of every kind, some kinds in several shapes.
    mutating func everyEvent() -> [PendingEvent] {
        let (note, other) = (ref(Tag.Note.self), ref(Tag.Note.self))
        let (group, commitment) = (ref(Tag.Group.self), ref(Tag.Commitment.self))
        let clocks = StageClocks(
            stage: .running(deadline: .minutes(3)), tables: [TableNumber(2): .paused(remaining: .seconds(-4))]
        )
        return conduct(clocks) + notes(note, other) + marks(note) + plenary(group, commitment, [note, other])
            + mechanisms(note, other)
    }

    private mutating func bring(
        _ words: String, _ shelf: NewText.Shelf = .text, _ event: (TextID) -> Event
    ) -> PendingEvent {
        let id = ref(Tag.Text.self)
        return PendingEvent(event(id), text: NewText(id: id, shelf: shelf, body: words))
    }

    private mutating func conduct(_ clocks: StageClocks) -> [PendingEvent] {
        let plain: [Event] = [
            .clockReanchored, .participantRegistered(number: 8, person: nil),
            .participantLeft(number: 7, left: true),
            .rotationDrawn(
                numbers: [7, 8], seats: [[TableNumber(1), nil], [TableNumber(2), TableNumber(1)]]),
            .stageEntered(2), .stageEntered(nil), .stageRestored(1, clocks: clocks, turn: 2),
            .roundMinutesChanged(12), .clockPaused(.all), .clockResumed(.table(TableNumber(3))),
            .clockExtended(.all, by: .minutes(-1)), .clocksRestored(clocks), .turnBegan(1),
            .minutesApproved(true), .supportAsked(table: TableNumber(4), asked: true),
        ]
        return [
            bring("{\"titulo\":\"Diálogo del río\"}") { .sessionPlanned(plan: $0, rate: 1) },
            bring("{\"nombre\":\"Ana\"}", .person) { .participantRegistered(number: 7, person: $0) },
            bring("{\"nombre\":\"Luz\"}", .person) { .hostSeated(table: TableNumber(3), person: $0) },
            bring("Quedan 5 minutos") { .messageSent(scope: .all, text: $0) },
        ] + plain.map { PendingEvent($0) }
    }

    private mutating func notes(_ note: NoteID, _ other: NoteID) -> [PendingEvent] {
        let first = ref(Tag.Text.self)
        let plain: [Event] = [
            .noteCorrected(note: note, kind: .problem, text: nil), .noteAnswered(note: note, answer: .spoken),
            .noteAnswered(note: note, answer: nil), .notesLinked(note, other, linked: true),
            .noteWorded(note: note, text: nil),
        ]
        return [
            self.note("Pedro dice: «más árboles» 🌳\nen la ribera", text: first, note: note),
            bring("más árboles") { .noteCorrected(note: note, kind: .solution, text: $0) },
            bring("Sí") { .noteAnswered(note: note, answer: .written($0)) },
            bring("Más árboles en la ribera") { .noteWorded(note: note, text: $0) },
            bring("{\"radicado\":\"2026-17\"}") { .noteFiled(note: note, filing: $0) },
            PendingEvent(.noteFiled(note: note, filing: nil)),
            bring("█ dice: «más árboles»") {
                .passageStruck(note: note, gone: [first], text: $0, reason: .name)
            },
        ] + plain.map { PendingEvent($0) }
    }

    private mutating func marks(_ note: NoteID) -> [PendingEvent] {
        let marks: [Mark] = [
            .starred(true), .withdrawn(true), .presented(false), .reviewed(true), .outOfScope(true), .rank(3),
            .rank(nil), .hands(0), .hands(nil), .outcome(.partlyAccepted), .feasibility(.competence),
            .feasibility(nil),
        ]
        return marks.map { PendingEvent(.noteMarked(note: note, mark: $0)) }
    }

    /// What came with the mechanisms besides the World Café.
    private mutating func mechanisms(_ note: NoteID, _ other: NoteID) -> [PendingEvent] {
        let (candidate, solution) = (ref(Tag.Candidate.self), ref(Tag.Note.self))
        let plain: [Event] = [
            .voiceHeard(table: TableNumber(3), seat: 12, by: 1),
            .voiceHeard(table: TableNumber(3), seat: 12, by: -1), .votesCounted(candidate, votes: 5),
            .votesCounted(candidate, votes: nil), .candidatePlaced(candidate, place: 2),
            .candidatePlaced(candidate, place: nil), .candidateWithdrawn(candidate, withdrawn: true),
            .evaluationCounted(question: 2, answer: .partly, hands: 14),
            .evaluationCounted(question: 2, answer: .partly, hands: nil),
            .noteMarked(note: note, mark: .topic(2)), .noteMarked(note: note, mark: .topic(nil)),
            .noteMarked(note: note, mark: .pillar(.pillar(.transparency))),
            .noteMarked(note: note, mark: .pillar(.subtheme(.access))),
            .noteMarked(note: note, mark: .pillar(nil)),
        ]
        return [
            bring("Publicarlos") {
                .noteRecorded(
                    note: solution, table: TableNumber(3), kind: .solution, round: nil, text: $0,
                    about: NoteSubject(topic: 2, answered: other))
            },
            bring("{\"nombre\":\"Raúl\"}", .person) {
                .candidateNominated(candidate, table: TableNumber(3), person: $0)
            },
        ] + plain.map { PendingEvent($0) }
    }

    private mutating func plenary(
        _ group: GroupID, _ commitment: CommitmentID, _ notes: [NoteID]
    ) -> [PendingEvent] {
        [
            bring("Árboles") { .notesGrouped(group: group, notes: notes, text: $0) },
            PendingEvent(.groupChanged(group: group, notes: [])),
            bring("Más árboles") { .groupWorded(group: group, text: $0) },
            bring("{\"texto\":\"Sembrar\"}") {
                .commitmentMade(
                    commitment, terms: CommitmentTerms(text: $0, date: "2027-03-01", sources: notes))
            },
            bring("{\"texto\":\"Sembrar 200\"}") {
                .commitmentChanged(commitment, terms: CommitmentTerms(text: $0, date: nil, sources: []))
            },
            PendingEvent(.commitmentWithdrawn(commitment, withdrawn: true)),
        ] + followUp(commitment, notes)
    }

    private mutating func followUp(_ commitment: CommitmentID, _ notes: [NoteID]) -> [PendingEvent] {
        let entry = ref(Tag.FollowUp.self)
        return [
            bring("{\"razon\":\"Falta presupuesto\",\"dependencia\":\"Obras\"}") {
                .noteResolved(note: notes[0], outcome: .declined, due: "2027-02-01", text: $0)
            },
            bring("{\"texto\":\"Se sembraron 50\"}") {
                .commitmentFollowed(commitment, entry: entry, step: .progress, text: $0)
            },
            bring("{\"texto\":\"Se sembraron 40\"}") {
                .followUpWorded(commitment, entry: entry, text: $0)
            },
            PendingEvent(.followUpWithdrawn(commitment, entry: entry, withdrawn: true)),
        ]
    }
}

extension JournalStore {
    /// All facts of a session.
    func all(_ session: SessionID) throws -> [StoredFact] { try facts(of: session, after: 0, limit: .max) }

    /// A check without a fold.
    func check() throws -> VerificationReport { try verify(fold: { _, _ in nil }, progress: { _ in }) }
}

/// The journal's error that a body throws; nil when it throws none.
func journalError(_ body: () throws -> Void) -> StorageFault? {
    do {
        try body()
        return nil
    } catch {
        return (error as? JournalError)?.code
    }
}
