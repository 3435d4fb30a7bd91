import CafeModel
import Testing

@testable import CafeWire

@Suite("What is said on the wire arrives as it was said")
struct MessageRoundTripTests {
    private static let session = SessionID(high: 1, low: 2)
    private static let note = NoteID(high: 3, low: 4)
    private static let id = CommandID(high: 5, low: 6)

    private static let commands: [Command] = [
        .planSession(
            Plan(mechanism: .worldCafe, title: "Agua «clara»", topics: [Topic(title: "Fuentes")], people: 2),
            participants: [Participant(name: "Ñito", organization: "Cabildo", group: "Jóvenes")], rate: 60),
        .planSession(
            Plan(mechanism: .worldCafe, title: "Con deseos", topics: [Topic(title: "Una")]), participants: [],
            rate: 1, wishes: [SeatWish(2, SeatWishes(table: TableNumber(1), with: [1], apart: [3]))]),
        .revisePlan(
            Plan(mechanism: .worldCafe, title: "Otra", topics: [Topic(title: "Una")]),
            seen: TextID(high: 1, low: 2)),
        .drawRotation, .welcomeParticipant(nil), .welcomeParticipant(Participant(name: "Inés")),
        .registerParticipants(
            [
                Registrant(
                    Participant(
                        name: "Ñito \"el\" Ruiz", territory: "Zona 2", email: "a@b.co", phone: "300",
                        document: "1.234"),
                    consent: Consent(treatment: true, publication: true, minor: true)), Registrant(),
            ], arrived: true),
        .correctParticipant(2, seen: TextID(high: 4, low: 5), Participant(name: "Inés")),
        .correctParticipant(2, seen: nil, Participant()), .checkIn(7, true), .checkIn(7, false),
        .recordConsent(3, Consent(treatment: false, sensitive: true)),
        .wishSeats([
            SeatWish(1, SeatWishes(table: TableNumber(2), with: [3], apart: [4, 5])),
            SeatWish(2, SeatWishes()),
        ]),
        .suppressPerson(9), .dismissParticipant(3), .takeSeat(TableNumber(2), name: "Íngrid"),
        .enterNextStage(leaving: 0),
        .returnToPreviousStage(leaving: nil), .returnToPreviousStage(leaving: 4), .finishEvent(leaving: 3),
        .changeRoundMinutes(15), .pauseClock(.all), .resumeClock(.table(TableNumber(4))),
        .extendClock(.all, by: .minutes(-2)), .beginTurn(2, leaving: 1),
        .recordNote(
            table: TableNumber(3), kind: .question, round: 2, text: "¿Cuándo llega?\n\"Pronto\" \\ 👍🏽"),
        .recordNote(table: TableNumber(3), kind: .conclusion, round: nil, text: "Sí"),
        .recordNote(
            table: TableNumber(3), kind: .solution, round: nil, text: "Sí",
            about: NoteSubject(topic: 2, answered: note)),
        .markNote(note, .topic(3)), .markNote(note, .pillar(.subtheme(.governance))),
        .markNote(note, .pillar(nil)), .hearVoice(TableNumber(2), seat: 31, by: -1),
        .nominate(TableNumber(1), Participant(name: "Íngrid", organization: "Junta")),
        .withdrawCandidate(CandidateID(high: 1, low: 2), true),
        .countVotes(CandidateID(high: 1, low: 2), 14), .countVotes(CandidateID(high: 1, low: 2), nil),
        .placeCandidate(CandidateID(high: 1, low: 2), 1),
        .countEvaluation(question: 5, .partly, hands: 0), .countEvaluation(question: 1, .no, hands: nil),
        .correctNote(note, seen: 7, kind: .proposal, text: "Mejor"),
        .answerNote(note, seen: 8, text: "El lunes"),
        .settleByVoice(note, true), .settleByVoice(note, false, seen: 9),
        .markNote(note, .starred(true)), .markNote(note, .rank(nil)),
        .markNote(note, .rank(3), was: .rank(nil)),
        .markNote(note, .hands(0)), .markNote(note, .outcome(.partlyAccepted)),
        .markNote(note, .feasibility([.resources])),
        .fileNote(note, Filing(number: "R-1", date: "2026-12-04", name: "Zoila", contact: "300")),
        .linkNotes(note, NoteID(high: 9, low: 9), linked: false),
        .strikePassage(note, seen: 1, passage: "Pérez", reason: .health), .wordNote(note, seen: 2, text: ""),
        .groupNotes([note], text: "Horarios"), .changeGroup(GroupID(high: 1, low: 1), seen: 3, notes: []),
        .makeCommitment(
            CommitmentWords(text: "Publicar", office: "Movilidad", person: "A. Díaz"), date: "2027-03-01",
            sources: [note]),
        .changeCommitment(
            CommitmentID(high: 2, low: 2), seen: 4, CommitmentWords(text: "Publicar ya"), date: nil,
            sources: []),
        .resolveNote(
            note, Resolution(.declined, reason: "No hay «cupo»", office: "Obras", due: "2027-01-20"),
            was: Resolution()),
        .followUp(
            CommitmentID(high: 2, low: 2), .progress,
            FollowUpWords(
                text: "Se publicó", link: "https://example.org/a?b=c", file: "acta.pdf",
                fileHash: String(repeating: "0a", count: 32)), seen: 31),
        .followUp(
            CommitmentID(high: 2, low: 2), .rescheduled("2027-05-02"), FollowUpWords(text: "Lluvias"),
            seen: 32),
        .followUp(
            CommitmentID(high: 2, low: 2), .review,
            FollowUpWords(text: "Está bien", reviewer: "Control Interno", day: "2027-02-01"), seen: 33),
        .withdrawFollowUp(CommitmentID(high: 2, low: 2), FollowUpID(high: 3, low: 3), true),
        .withdrawCommitment(CommitmentID(high: 2, low: 2), seen: 7, true), .reviewMinutes(true),
        .approveMinutes(true),
        .askSupport(TableNumber(1), true), .sendMessage(.all, text: "Café en diez minutos"),
        .undo(EventRef(origin: OriginID(high: 8, low: 8), number: 12)), .reanchorClock,
    ]

    @Test("Every command", arguments: commands)
    func command(_ command: Command) throws {
        let message = ClientMessage.command(Self.id, session: Self.session, command)
        let line = message.encoded()
        #expect(line.last == 0x0A)
        #expect(line.dropLast().contains(0x0A) == false)
        #expect(try ClientMessage(Array(line.dropLast())) == message)
    }

    private static let refusals: [Refusal] = [
        .eventFinished, .eventNotFinished, .minutesFrozen, .replayed, .noSuchTable(9, of: 5), .noSuchNote,
        .noSuchParticipant(40),
        .noSuchItem,
        .emptyText, .reasonMissing, .textTooLong(limit: 65536),
        .kindNotInMechanism(.problem, allowed: [.question, .proposal]),
        .noSuchRound(7), .stageChanged(now: nil), .stageChanged(now: 3), .turnChanged(now: 2),
        .noEarlierStage,
        .noClock, .noteChanged(note), .groupChanged(GroupID(high: 1, low: 1)),
        .commitmentChanged(CommitmentID(high: 1, low: 0)), .noSuchPassage,
        .nothingToUndo, .changedSince, .alreadyBegun, .planChanged, .minutesOutOfRange(1...600),
        .noSuchDay("mañana"),
        .nobodyToSeat, .numberOutOfRange(0...9),
    ]

    @Test("Every refusal", arguments: refusals)
    func refusal(_ refusal: Refusal) throws {
        let message = HubMessage.answer(Self.id, .refused(refusal))
        #expect(try HubMessage(Array(message.encoded().dropLast())) == message)
    }

    private static let status = SessionStatus(
        id: session,
        plan: Plan(
            mechanism: .worldCafe, title: "Agua «clara»",
            topics: [Topic(title: "Fuentes"), Topic(title: "Usos")],
            people: 12),
        isOpen: true, isRehearsal: true, stage: Stage(.round, round: 2, minutes: 20), rounds: 3,
        clock: .init(remaining: Milliseconds(-1500), isPaused: true),
        tables: [
            .init(
                number: TableNumber(1), clock: .init(remaining: Milliseconds(2500), isPaused: false),
                hasOwnClock: true, contributions: 7, isConnected: true, asksSupport: false),
            .init(
                number: TableNumber(2), clock: .init(remaining: Milliseconds(-1500), isPaused: true),
                hasOwnClock: false, contributions: 8, isConnected: false, asksSupport: true),
        ], contributions: 15, sequence: 99)

    private static var finishedStatus: SessionStatus {
        var status = status
        status.isOpen = false
        status.stage = nil
        status.clock.remaining = nil
        status.tables[0].clock.remaining = nil
        return status
    }

    private static let followUp = SessionFollowUp(
        session: session, title: "Café", entity: "Alcaldía", process: "Cafés 2027", mechanism: .worldCafe,
        date: CalendarDate(year: 2027, month: 1, day: 30), phase: .closed, sequence: 40,
        commitments: [
            FollowedCommitment(
                id: CommitmentID(high: 2, low: 2), words: CommitmentWords(text: "Publicar", office: "Obras"),
                promised: "2027-03-01",
                steps: [
                    FollowedStep(
                        id: FollowUpID(high: 3, low: 3), step: .rescheduled("2027-04-01"),
                        words: FollowUpWords(text: "Lluvias"), recorded: Milliseconds(5), role: .followup,
                        withdrawn: true)
                ],
                sources: [
                    FollowedSource(
                        note: note, table: TableNumber(2), kind: .proposal, text: "«Ya»", isPublic: true)
                ])
        ],
        matters: [
            OpenMatter(
                source: FollowedSource(
                    note: note, table: TableNumber(1), kind: .question, text: "¿Y?", isPublic: false),
                resolution: Resolution(office: "Obras", due: "2027-02-01"), revision: 7)
        ])

    @Test("Everything else that the hub says")
    func hubMessages() throws {
        let connection = ConnectionID(high: 1, low: 1)
        let messages: [HubMessage] = [
            .welcome(Welcome(connection: connection, role: .table(TableNumber(3)), resumption: .continues)),
            .welcome(Welcome(connection: connection, role: .home, resumption: .behind(sequence: 12))),
            .current(Hello.Known(sequence: 4, hash: Digest(words: (1, 2, 3, 4)))),
            .reveal(TextID(high: 1, low: 2), "Sí"),
            .answer(Self.id, .done(saved: Milliseconds(5), sequence: 9, note: Self.note)),
            .answer(Self.id, .unsaved(.full)), .answer(Self.id, .notPermitted),
            .answer(Self.id, .noSuchSession),
            .draftKept(Self.id, edit: 4),
            .draft(
                DraftMessage(
                    command: Self.id, kind: .proposal, round: 1, text: "a\nb", cursor: 2, context: "nota",
                    edit: 3)),
            .presence([
                Presence(
                    connection: connection, role: .facilitator, name: "Zoila", isWriting: true, since: .zero)
            ]),
            .reply(1, .progress(3, of: 9)), .reply(2, .done(["Todo bien"])),
            .reply(3, .failed(["Mal"], exitCode: 65)),
            .reply(
                5,
                .activity(
                    HubActivity(
                        running: Milliseconds(1), commands: 2, refusals: 3, unsaved: 4, facts: 5, commits: 6,
                        commitTimes: .init(median: 7, slowest1Percent: 8, longest: 9), clients: 10,
                        mostClients: 11, received: 12, sent: 13))),
            .reply(6, .status(Self.status)), .reply(7, .status(Self.finishedStatus)),
            .reply(4, .pins([RolePIN(role: .table(TableNumber(3)), pin: "012345")])),
            .presence([
                Presence(
                    connection: connection, role: .table(TableNumber(1)), name: "Ana", isWriting: false,
                    since: .zero, via: "192.168.1.31", seating: .sharing)
            ]),
            .admission(7, .granted(Self.session, .table(TableNumber(3)))),
            .admission(8, .denied(retry: .seconds(2))), .admission(9, .locked(left: .minutes(5))),
            .admission(10, .noSuchUser), .admission(11, .noSession), .displaced(by: "Ana Ruiz"),
            .door(DoorReport()),
            .door(DoorReport(damagedPINs: "/datos/keys/pines.ilegible-1")),
            .door(
                DoorReport(
                    state: DoorState(
                        isOpen: true, port: 2222, addresses: ["192.168.1.20", "2001:db8::20"],
                        fingerprint: "SHA256:abc/+"),
                    isWanted: true, present: ["192.168.1.35"], printed: ["192.168.1.20"],
                    attacks: [
                        DoorReport.Attack(
                            address: "192.168.1.77", role: .table(TableNumber(3)), tried: 10, last: .zero),
                        DoorReport.Attack(address: "", role: nil, tried: 60, last: .zero),
                    ])),
            .pong, .followUp(Self.followUp), .goodbye(.handingOver),
        ]
        for message in messages { #expect(try HubMessage(Array(message.encoded().dropLast())) == message) }
    }

    @Test("Everything else that a client says")
    func clientMessages() throws {
        var hello = Hello(role: .table(TableNumber(3)), session: Self.session, name: "Ana", via: "fe80::1")
        hello.known = Hello.Known(sequence: 4, hash: Digest(words: (1, 2, 3, 4)))
        let messages: [ClientMessage] = [
            .hello(hello), .hello(Hello(role: .door)),
            .admit(7, Knock(user: "mesa3", pin: "123 456", address: "192.168.1.31")),
            .seat(.takingOver), .seat(.sharing), .seat(.watching), .introduce("Ana Ruiz"),
            .request(1, .verify), .request(2, .backup(path: "/tmp/a")), .request(3, .stop),
            .request(3, .handOver),
            .request(4, .copiesWithSuppressedWords), .request(5, .activity),
            .request(6, .status(Self.session)),
            .request(4, .openDoor(port: nil)), .request(5, .openDoor(port: 2200)), .request(6, .closeDoor),
            .request(7, .pins(Self.session, nil)), .request(8, .pins(Self.session, .facilitator)),
            .request(9, .renewPINs(Self.session, .table(TableNumber(2)))),
            .request(10, .cardsMade(addresses: ["192.168.1.20"])),
        ]
        for message in messages { #expect(try ClientMessage(Array(message.encoded().dropLast())) == message) }
    }

    @Test("The door's file is read as it was written")
    func doorFile() throws {
        let door = DoorState(isOpen: true, port: 2222, addresses: ["192.168.1.20"], fingerprint: "SHA256:x")
        #expect(
            String(decoding: door.encoded(), as: UTF8.self)
                == #"{"puerto":2222,"direcciones":["192.168.1.20"],"huella":"SHA256:x","abierta":true}"#
                + "\n")
        #expect(try DoorState(door.encoded()) == door)
        var reached = door
        reached.visitor = "192.168.1.34"
        #expect(try DoorState(reached.encoded()) == reached)
        #expect(throws: JSONError.self) { try DoorState(Array("{}".utf8)) }
    }

    @Test("A message of a kind that is not known is passed over; what is no message is an error")
    func strangers() throws {
        #expect(try HubMessage(Array(#"{"t":"weather"}"#.utf8)) == nil)
        for line in ["", "{", "[]", #"{"t":1}"#, #"{"t":"answer"}"#, "null", #"{"t":"hello","t2":}"#] {
            #expect(throws: JSONError.self) { try HubMessage(Array(line.utf8)) }
            #expect(throws: JSONError.self) { try ClientMessage(Array(line.utf8)) }
        }
    }

    @Test(
        "The word for a role is the user name of the front door",
        arguments: [
            (Role.table(TableNumber(12)), "mesa12"), (.projector, "proyector"), (.reader, "consulta"),
            (.registration, "registro"), (.followup, "seguimiento"), (.door, "puerta"),
        ])
    func roles(_ role: Role, _ code: String) {
        #expect(role.code == code)
        #expect(Role(code: code) == role)
        for wrong in ["mesa", "mesa0", "mesa-1", "mesa1x", "", "MESA1"] { #expect(Role(code: wrong) == nil) }
    }
}
