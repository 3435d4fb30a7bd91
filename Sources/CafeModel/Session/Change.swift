/// Something that can be taken back.
public struct Change: Hashable, Sendable {
    /// How many changes are remembered.
    public static let limit = 256

    /// The event.
    public let ref: EventRef
    /// The command that it came from: an undo marks its own.
    let command: CommandID
    /// Who did it.
    public let actor: Actor
    /// What was done.
    public let event: Event
    /// What takes it back.
    public let inverse: Event
    /// The running order before it, when it changed the lengths of rounds: they need not have been the same for all.
    let order: [Stage]?
    /// What has become of it.
    public internal(set) var fate = Fate.stands

    /// What may become of a change.
    public enum Fate: Hashable, Sendable {
        /// It stands.
        case stands
        /// It was taken back.
        case undone
        /// It took back another one, and that stands.
        case undo(of: EventRef)
        /// It took back an undo, or was such an undo: the thing is as if neither had been.
        case spent
    }

    /// What the change is about; a later change of the same thing stands in the way of taking it back.
    public var thing: Thing { Thing(event) }

    /// Whether it may be taken back although the acta is approved: that approval itself, and what belongs to the
    /// follow-up and no acta.
    var outlivesApproval: Bool {
        switch event {
        case .minutesApproved, .commitmentFollowed, .followUpWithdrawn: true
        default: false
        }
    }

    /// What changes may be about.
    public enum Thing: Hashable, Sendable {
        /// The running order with its clocks.
        case conduct
        /// A note.
        case note(NoteID)
        /// A group.
        case group(GroupID)
        /// A commitment.
        case commitment(CommitmentID)
        /// A step in the life of a commitment.
        case followUp(FollowUpID)
        /// A table's call for support.
        case support(TableNumber)
        /// A participant.
        case person(Int)
        /// How often somebody at a seat has spoken.
        case voice(TableNumber, seat: Int)
        /// A candidate.
        case candidate(CandidateID)
        /// An answer to a question of the evaluation.
        case evaluation(question: Int, EvaluationAnswer)
        /// The approval of the acta.
        case minutes
    }
}

extension Change.Thing {
    init(_ event: Event) {
        self =
            switch event {
            case .noteRecorded(let note, _, _, _, _, _), .noteCorrected(let note, _, _),
                .noteAnswered(let note, _),
                .noteMarked(let note, _), .notesLinked(let note, _, _), .noteWorded(let note, _),
                .noteFiled(let note, _), .noteResolved(let note, _, _, _),
                .passageStruck(let note, _, _, _):
                .note(note)
            case .notesGrouped(let group, _, _), .groupChanged(let group, _), .groupWorded(let group, _):
                .group(group)
            case .commitmentMade(let id, _), .commitmentChanged(let id, _), .commitmentWithdrawn(let id, _):
                .commitment(id)
            case .commitmentFollowed(_, let entry, _, _), .followUpWorded(_, let entry, _),
                .followUpWithdrawn(_, let entry, _):
                .followUp(entry)
            case .supportAsked(let table, _): .support(table)
            case .participantRegistered(let number, _), .participantLeft(let number, _),
                .participantArrived(let number, _), .participantConsented(let number, _),
                .seatsWished(let number, _), .personSuppressed(let number, _):
                .person(number)
            case .minutesReviewed, .minutesApproved: .minutes
            case .voiceHeard(let table, let seat, _): .voice(table, seat: seat)
            case .candidateNominated(let id, _, _), .candidateWithdrawn(let id, _), .votesCounted(let id, _),
                .candidatePlaced(let id, _):
                .candidate(id)
            case .evaluationCounted(let question, let answer, _): .evaluation(question: question, answer)
            case .sessionPlanned, .clockReanchored, .rotationDrawn, .hostSeated, .stageEntered,
                .stageRestored,
                .roundMinutesChanged, .clockPaused, .clockResumed, .clockExtended, .clocksRestored,
                .turnBegan,
                .messageSent, .changeUndone:
                .conduct
            }
    }
}
