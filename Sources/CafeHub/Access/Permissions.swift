import CafeModel
import CafeWire

/// Which role may give which command, and for whose table. `docs/permissions.md` says the same for people; a test
/// compares the two.
public enum Permissions {
    /// How far a permission reaches.
    public enum Reach: String, Hashable, Sendable {
        /// Not at all.
        case none = "—"
        /// For its own table, or what it did itself.
        case own = "propia"
        /// For the whole session.
        case whole = "toda"
    }

    /// How far a role's permission for a command reaches.
    public static func reach(of role: Role, for command: Command) -> Reach {
        switch command {
        case .planSession, .revisePlan: role == .preparation ? .whole : .none
        case .drawRotation: [.facilitator, .preparation].contains(role) ? .whole : .none
        case .suppressPerson: [.facilitator, .recorder, .preparation].contains(role) ? .whole : .none
        case .wishSeats: [.facilitator, .preparation].contains(role) ? .whole : .none
        case .welcomeParticipant, .dismissParticipant, .registerParticipants, .correctParticipant, .checkIn,
            .recordConsent:
            [.facilitator, .preparation, .registration].contains(role) ? .whole : .none
        case .enterNextStage, .returnToPreviousStage, .changeRoundMinutes, .pauseClock, .resumeClock,
            .extendClock,
            .sendMessage:
            role == .facilitator ? .whole : .none
        case .finishEvent, .beginTurn: [.facilitator, .recorder].contains(role) ? .whole : .none
        case .takeSeat: role.isTable ? .own : .none
        case .askSupport: role.isTable ? .own : role == .facilitator ? .whole : .none
        case .answerNote:
            role.isTable ? .own : [.recorder, .followup].contains(role) ? .whole : .none
        case .resolveNote, .followUp, .withdrawFollowUp, .makeCommitment:
            [.recorder, .followup].contains(role) ? .whole : .none
        case .recordNote, .correctNote, .settleByVoice, .linkNotes, .strikePassage:
            role.isTable ? .own : role == .recorder ? .whole : .none
        case .fileNote: role.isTable ? .own : [.recorder, .facilitator].contains(role) ? .whole : .none
        case .markNote(_, let mark, _): reach(of: role, for: mark)
        case .wordNote, .groupNotes, .changeGroup, .wordGroup, .changeCommitment, .withdrawCommitment,
            .reviewMinutes,
            .approveMinutes:
            role == .recorder ? .whole : .none
        case .hearVoice: role.isTable ? .own : role == .recorder ? .whole : .none
        case .nominate, .withdrawCandidate, .countVotes, .placeCandidate:
            role.isTable ? .own : [.recorder, .facilitator].contains(role) ? .whole : .none
        case .countEvaluation: [.facilitator, .recorder].contains(role) ? .whole : .none
        case .undo:
            role.isTable || [.facilitator, .recorder, .registration, .followup].contains(role) ? .own : .none
        case .reanchorClock: .none
        }
    }

    private static func reach(of role: Role, for mark: Mark) -> Reach {
        switch mark {
        case .starred, .withdrawn, .presented:
            role.isTable ? .own : role == .recorder ? .whole : .none
        case .rank, .hands, .topic, .pillar, .feasibility:
            role.isTable ? .own : role == .recorder ? .whole : .none
        case .reviewed, .outOfScope, .outcome: role == .recorder ? .whole : .none
        }
    }

    /// Whether a role may give a command in a session as it is now.
    public static func allow(_ command: Command, by role: Role, in state: SessionState) -> Bool {
        switch reach(of: role, for: command) {
        case .none: false
        case .whole: true
        case .own: owns(command, role, state)
        }
    }

    private static func owns(_ command: Command, _ role: Role, _ state: SessionState) -> Bool {
        if case .undo(let ref) = command {
            return state.changes.first { $0.ref == ref }?.actor.role == role
        }
        guard case .table(let own) = role else { return false }
        // What names a note that does not exist is the engine's to refuse.
        return tables(of: command, state).allSatisfy { $0 == own }
    }

    private static func tables(of command: Command, _ state: SessionState) -> [TableNumber] {
        switch command {
        case .takeSeat(let table, _), .askSupport(let table, _): [table]
        case .recordNote(let table, _, _, _, let about):
            [table] + [about.answered.flatMap { state.notes[$0]?.table }].compactMap(\.self)
        case .correctNote(let note, _, _, _), .answerNote(let note, _, _), .settleByVoice(let note, _, _),
            .markNote(let note, _, _), .fileNote(let note, _), .strikePassage(let note, _, _, _):
            [state.notes[note]?.table].compactMap(\.self)
        case .hearVoice(let table, _, _), .nominate(let table, _): [table]
        case .withdrawCandidate(let id, _), .countVotes(let id, _), .placeCandidate(let id, _):
            [state.candidate(id)?.table].compactMap(\.self)
        case .linkNotes(let first, let second, _):
            [state.notes[first]?.table, state.notes[second]?.table].compactMap(\.self)
        default: []
        }
    }
}

extension Role {
    /// Whether it is a table's.
    var isTable: Bool {
        if case .table = self { true } else { false }
    }
}
