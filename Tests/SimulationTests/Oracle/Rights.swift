import CafeModel

/// Who may cause which event, written down once more and independently of the program: from docs/permissions.md.
enum Rights {
    static func allows(_ event: Event, by role: Role, in state: SessionState) -> Bool {
        switch event {
        case .clockReanchored: role == .owner
        case .sessionPlanned: role == .preparation
        case .participantRegistered, .participantLeft, .participantArrived, .participantConsented:
            [.facilitator, .preparation, .registration].contains(role)
        case .rotationDrawn, .seatsWished: role == .facilitator || role == .preparation
        case .personSuppressed: [.facilitator, .preparation, .recorder].contains(role)
        case .voiceHeard(let table, _, _): role == .table(table) || role == .recorder
        case .candidateNominated(_, let table, _):
            role == .table(table) || role == .recorder || role == .facilitator
        case .candidateWithdrawn(let id, _), .votesCounted(let id, _), .candidatePlaced(let id, _):
            role == .recorder || role == .facilitator
                || state.candidate(id).map { role == .table($0.table) } ?? false
        case .evaluationCounted: role == .facilitator || role == .recorder
        case .noteResolved, .commitmentFollowed, .followUpWorded, .followUpWithdrawn:
            role == .recorder || role == .followup
        case .minutesReviewed: role == .recorder
        case .hostSeated(let table, _): role == .table(table)
        case .stageEntered(nil), .stageRestored, .turnBegan: role == .facilitator || role == .recorder
        case .stageEntered, .roundMinutesChanged, .clockPaused, .clockResumed, .clockExtended,
            .clocksRestored,
            .messageSent:
            role == .facilitator
        case .noteRecorded(_, let table, _, _, _, _): role == .table(table) || role == .recorder
        case .noteMarked(let note, let mark):
            isOwn(note, role, state) && isForTables(mark) || role == .recorder
        case .noteFiled(let note, _): isOwn(note, role, state) || role == .recorder || role == .facilitator
        case .noteCorrected(let note, _, _), .noteAnswered(let note, _), .passageStruck(let note, _, _, _):
            isOwn(note, role, state) || role == .recorder
        case .notesLinked(let first, let second, _):
            isOwn(first, role, state) && isOwn(second, role, state) || role == .recorder
        case .commitmentMade, .commitmentWithdrawn: role == .recorder || role == .followup
        case .noteWorded, .notesGrouped, .groupWorded, .groupChanged, .commitmentChanged, .minutesApproved:
            role == .recorder
        case .supportAsked(let table, _): role == .table(table) || role == .facilitator
        case .changeUndone: true
        }
    }

    private static func isOwn(_ note: NoteID, _ role: Role, _ state: SessionState) -> Bool {
        state.notes[note].map { role == .table($0.table) } ?? false
    }

    private static func isForTables(_ mark: Mark) -> Bool {
        switch mark {
        case .starred, .withdrawn, .presented, .rank, .hands, .feasibility, .topic, .pillar: true
        default: false
        }
    }
}
