import CafeHub
import CafeModel
import CafeSystem
import CafeWire
import Testing

/// `docs/permissions.md` says who may do what; the hub does as it says.
@Suite struct PermissionsPageTests {
    private static let roles: [Role] = [
        .table(TableNumber(1)), .facilitator, .recorder, .preparation, .projector, .registration, .followup,
        .reader, .home, .owner, .door,
    ]

    private static let note = NoteID(high: 0, low: 1)

    private static let candidate = CandidateID(high: 0, low: 1)

    private static let commands: [Command] = [
        .planSession(Plan(mechanism: .worldCafe, title: "", topics: []), participants: [], rate: 1),
        .revisePlan(Plan(mechanism: .worldCafe, title: "", topics: []), seen: TextID(high: 1, low: 1)),
        .drawRotation,
        .welcomeParticipant(nil),
        .registerParticipants([], arrived: false), .correctParticipant(1, seen: nil, Participant()),
        .checkIn(1, true), .recordConsent(1, Consent(treatment: true)), .wishSeats([]), .suppressPerson(1),
        .dismissParticipant(1), .takeSeat(TableNumber(1), name: ""), .enterNextStage(leaving: 0),
        .returnToPreviousStage(leaving: 0), .finishEvent(leaving: 0), .changeRoundMinutes(1),
        .pauseClock(.all),
        .resumeClock(.all), .extendClock(.all, by: .zero), .beginTurn(0, leaving: 0),
        .recordNote(table: TableNumber(1), kind: .question, round: nil, text: ""),
        .correctNote(note, seen: 0, kind: .question, text: ""), .answerNote(note, seen: 0, text: ""),
        .settleByVoice(note, true), .markNote(note, .starred(true)), .markNote(note, .withdrawn(true)),
        .markNote(note, .presented(true)), .fileNote(note, Filing()),
        .resolveNote(note, Resolution(), was: Resolution()),
        .followUp(CommitmentID(high: 0, low: 1), .progress, FollowUpWords(), seen: 0),
        .withdrawFollowUp(CommitmentID(high: 0, low: 1), FollowUpID(high: 0, low: 1), true),
        .markNote(note, .reviewed(true)),
        .markNote(note, .outOfScope(true)), .markNote(note, .rank(nil)), .markNote(note, .hands(nil)),
        .markNote(note, .outcome(.pending)), .markNote(note, .feasibility(nil)),
        .markNote(note, .topic(nil)), .markNote(note, .pillar(nil)),
        .linkNotes(note, note, linked: true),
        .strikePassage(note, seen: 0, passage: "", reason: .name), .wordNote(note, seen: 0, text: ""),
        .groupNotes([], text: ""), .changeGroup(GroupID(high: 0, low: 1), seen: 0, notes: []),
        .wordGroup(GroupID(high: 0, low: 1), seen: 0, text: ""),
        .makeCommitment(CommitmentWords(text: ""), date: nil, sources: []),
        .changeCommitment(
            CommitmentID(high: 0, low: 1), seen: 0, CommitmentWords(text: ""), date: nil, sources: []),
        .withdrawCommitment(CommitmentID(high: 0, low: 1), seen: 1, true), .reviewMinutes(true),
        .approveMinutes(true),
        .askSupport(TableNumber(1), true), .sendMessage(.all, text: ""),
        .hearVoice(TableNumber(1), seat: 1, by: 1), .nominate(TableNumber(1), Participant()),
        .withdrawCandidate(candidate, true), .countVotes(candidate, nil), .placeCandidate(candidate, nil),
        .countEvaluation(question: 1, .yes, hands: nil),
        .undo(EventRef(origin: OriginID(high: 0, low: 1), number: 1)), .reanchorClock,
    ]

    /// A command's name on the page. Without a default, so that a new command must be thought of here.
    private static func name(_ command: Command) -> String {
        switch command {
        case .planSession: "planSession"
        case .revisePlan: "revisePlan"
        case .drawRotation: "drawRotation"
        case .welcomeParticipant: "welcomeParticipant"
        case .dismissParticipant: "dismissParticipant"
        case .registerParticipants: "registerParticipants"
        case .correctParticipant: "correctParticipant"
        case .checkIn: "checkIn"
        case .recordConsent: "recordConsent"
        case .wishSeats: "wishSeats"
        case .suppressPerson: "suppressPerson"
        case .takeSeat: "takeSeat"
        case .enterNextStage: "enterNextStage"
        case .returnToPreviousStage: "returnToPreviousStage"
        case .finishEvent: "finishEvent"
        case .changeRoundMinutes: "changeRoundMinutes"
        case .pauseClock: "pauseClock"
        case .resumeClock: "resumeClock"
        case .extendClock: "extendClock"
        case .beginTurn: "beginTurn"
        case .recordNote: "recordNote"
        case .correctNote: "correctNote"
        case .answerNote: "answerNote"
        case .settleByVoice: "settleByVoice"
        case .markNote(_, let mark, _): "markNote \(name(mark))"
        case .fileNote: "fileNote"
        case .resolveNote: "resolveNote"
        case .followUp: "followUp"
        case .withdrawFollowUp: "withdrawFollowUp"
        case .linkNotes: "linkNotes"
        case .strikePassage: "strikePassage"
        case .wordNote: "wordNote"
        case .groupNotes: "groupNotes"
        case .changeGroup: "changeGroup"
        case .wordGroup: "wordGroup"
        case .makeCommitment: "makeCommitment"
        case .changeCommitment: "changeCommitment"
        case .withdrawCommitment: "withdrawCommitment"
        case .reviewMinutes: "reviewMinutes"
        case .approveMinutes: "approveMinutes"
        case .askSupport: "askSupport"
        case .sendMessage: "sendMessage"
        case .hearVoice: "hearVoice"
        case .nominate: "nominate"
        case .withdrawCandidate: "withdrawCandidate"
        case .countVotes: "countVotes"
        case .placeCandidate: "placeCandidate"
        case .countEvaluation: "countEvaluation"
        case .undo: "undo"
        case .reanchorClock: "reanchorClock"
        }
    }

    private static func name(_ mark: Mark) -> String {
        switch mark {
        case .starred: "starred"
        case .withdrawn: "withdrawn"
        case .presented: "presented"
        case .reviewed: "reviewed"
        case .outOfScope: "outOfScope"
        case .rank: "rank"
        case .hands: "hands"
        case .outcome: "outcome"
        case .feasibility: "feasibility"
        case .topic: "topic"
        case .pillar: "pillar"
        }
    }

    @Test func thePageSaysWhatTheHubDoes() throws {
        let folder = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let page = String(
            decoding: try Files.read("/\(folder)/docs/permissions.md", limit: 1 << 16), as: UTF8.self)
        let rows = page.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
            line.split(separator: "|").map { String($0.filter { $0 != "`" }).trimmed }
        }
        let said = Dictionary(uniqueKeysWithValues: rows.map { ($0[0], Array($0.dropFirst(2))) })
        #expect(said.count == Self.commands.count)
        for command in Self.commands {
            let reach = Self.roles.map { Permissions.reach(of: $0, for: command).rawValue }
            #expect(said[Self.name(command)] == reach, "\(Self.name(command)): \(reach)")
        }
    }
}
