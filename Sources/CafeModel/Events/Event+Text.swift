extension Event {
    /// The text that the event brings; at most one.
    public var textID: TextID? {
        switch self {
        case .sessionPlanned(let plan, _): plan
        case .participantRegistered(_, let person): person
        case .hostSeated(_, let person): person
        case .noteRecorded(_, _, _, _, let text, _): text
        case .noteCorrected(_, _, let text): text
        case .noteAnswered(_, .written(let text)): text
        case .noteWorded(_, let text): text
        case .noteFiled(_, let filing): filing
        case .noteResolved(_, _, _, let text): text
        case .commitmentFollowed(_, _, _, let text), .followUpWorded(_, _, let text): text
        case .passageStruck(_, _, let text, _): text
        case .notesGrouped(_, _, let text), .groupWorded(_, let text): text
        case .commitmentMade(_, let terms), .commitmentChanged(_, let terms): terms.text
        case .messageSent(_, let text): text
        case .candidateNominated(_, _, let person): person
        case .clockReanchored, .participantLeft, .participantArrived, .participantConsented, .seatsWished,
            .personSuppressed, .rotationDrawn, .stageEntered, .stageRestored,
            .roundMinutesChanged, .clockPaused, .clockResumed, .clockExtended, .clocksRestored, .turnBegan,
            .noteAnswered, .noteMarked, .notesLinked, .groupChanged, .commitmentWithdrawn, .minutesReviewed,
            .minutesApproved, .supportAsked, .changeUndone, .voiceHeard, .candidateWithdrawn, .votesCounted,
            .candidatePlaced, .evaluationCounted, .followUpWithdrawn:
            nil
        }
    }

    /// The texts that are gone from the disk with this event.
    public var suppressedTexts: [TextID] {
        switch self {
        case .passageStruck(_, let gone, _, _), .personSuppressed(_, let gone): gone
        default: []
        }
    }
}
