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
        .revisePlan(Plan(mechanism: .worldCafe, title: "Otra", topics: [Topic(title: "Una")])),
        .drawRotation, .welcomeParticipant(nil), .welcomeParticipant(Participant(name: "Inés")),
        .dismissParticipant(3), .takeSeat(TableNumber(2), name: "Íngrid"), .enterNextStage(leaving: 0),
        .returnToPreviousStage(leaving: nil), .returnToPreviousStage(leaving: 4), .finishEvent(leaving: 3),
        .changeRoundMinutes(15), .pauseClock(.all), .resumeClock(.table(TableNumber(4))),
        .extendClock(.all, by: .minutes(-2)), .beginTurn(2, leaving: 1),
        .recordNote(
            table: TableNumber(3), kind: .question, round: 2, text: "¿Cuándo llega?\n\"Pronto\" \\ 👍🏽"),
        .recordNote(table: TableNumber(3), kind: .conclusion, round: nil, text: "Sí"),
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
        .eventFinished, .eventNotFinished, .minutesFrozen, .noSuchTable(9, of: 5), .noSuchNote,
        .noSuchParticipant(40),
        .noSuchItem,
        .emptyText, .textTooLong(limit: 65536),
        .kindNotInMechanism(.problem, allowed: [.question, .proposal]),
        .noSuchRound(7), .stageChanged(now: nil), .stageChanged(now: 3), .turnChanged(now: 2),
        .noEarlierStage,
        .noClock, .noteChanged(note), .groupChanged(GroupID(high: 1, low: 1)),
        .commitmentChanged(CommitmentID(high: 1, low: 0)), .noSuchPassage,
        .nothingToUndo, .changedSince, .alreadyBegun, .minutesOutOfRange(1...600), .noSuchDay("mañana"),
        .nobodyToSeat, .numberOutOfRange(0...9),
    ]

    @Test("Every refusal", arguments: refusals)
    func refusal(_ refusal: Refusal) throws {
        let message = HubMessage.answer(Self.id, .refused(refusal))
        #expect(try HubMessage(Array(message.encoded().dropLast())) == message)
    }

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
            .goodbye(.handingOver),
        ]
        for message in messages { #expect(try HubMessage(Array(message.encoded().dropLast())) == message) }
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
        ])
    func roles(_ role: Role, _ code: String) {
        #expect(role.code == code)
        #expect(Role(code: code) == role)
        for wrong in ["mesa", "mesa0", "mesa-1", "mesa1x", "", "MESA1"] { #expect(Role(code: wrong) == nil) }
    }
}
