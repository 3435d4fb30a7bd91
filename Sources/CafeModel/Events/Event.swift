/// A fact, in the past tense, never changed. Free text and persons' data stand beside it under a ``TextID``.
///
/// Every case has an explicit code and explicit keys in `Event+Codec.swift`; how to add one is told in
/// `CONTRIBUTING.md`.
public enum Event: Hashable, Sendable {
    // MARK: Preparation

    /// The session was created, or its plan replaced; the text is the plan file in its canonical form.
    case sessionPlanned(plan: TextID, rate: Int)
    /// The line of time was anchored anew: the wall clock was set, or the machine restarted.
    case clockReanchored
    /// Somebody is expected or has come. The text is the person's data; without one, known by number only.
    case participantRegistered(number: Int, person: TextID?)
    /// Somebody went home.
    case participantLeft(number: Int, left: Bool)
    /// Somebody who was on the list came, or that was taken back.
    case participantArrived(number: Int, arrived: Bool)
    /// Somebody was asked what they authorise, and answered so; nil is not asked.
    case participantConsented(number: Int, consent: Consent?)
    /// Something is wished for somebody's seat.
    case seatsWished(number: Int, wishes: SeatWishes)
    /// Somebody's data were removed at their wish: they are gone from the disk.
    case personSuppressed(number: Int, gone: [TextID])
    /// Who sits where: `seats[i][r]` is the table of participant `numbers[i]` in round r + 1; nil is no seat.
    case rotationDrawn(numbers: [Int], seats: [[TableNumber?]])
    /// A servant sat down at a table and gave a name.
    case hostSeated(table: TableNumber, person: TextID)

    // MARK: Running order

    /// The stage began, with its full time; nil when the event ended (*terminada*).
    case stageEntered(StageIndex?)
    /// The session went back to a stage, with these clocks; nil is *terminada* again.
    case stageRestored(StageIndex?, clocks: StageClocks, turn: Int)
    /// The rounds still to come last so many minutes.
    case roundMinutesChanged(Int)
    /// Countdowns were stopped.
    case clockPaused(ClockScope)
    /// Countdowns run again.
    case clockResumed(ClockScope)
    /// Countdowns got more time, or less.
    case clockExtended(ClockScope, by: Milliseconds)
    /// Countdowns were set back to what they were, by an undo.
    case clocksRestored(StageClocks)
    /// In the plenary, the table at this place of the order speaks.
    case turnBegan(Int)

    // MARK: Notes

    /// A note was taken. The round is the one in which its writing began.
    case noteRecorded(
        note: NoteID, table: TableNumber, kind: NoteKind, round: Int?, text: TextID,
        about: NoteSubject = NoteSubject())
    /// Wording or kind were corrected; without a text, the wording stayed.
    case noteCorrected(note: NoteID, kind: NoteKind, text: TextID?)
    /// A question was answered, or its answer taken back.
    case noteAnswered(note: NoteID, answer: Answer?)
    /// Something was set on a note.
    case noteMarked(note: NoteID, mark: Mark)
    /// What becomes of a proposal was decided, or who replies to a note and by when (yyyy-mm-dd); the text has why, and
    /// the office.
    case noteResolved(note: NoteID, outcome: Outcome, due: String?, text: TextID?)
    /// It was told where a redirected complaint went, or that was taken back; the text is a person's data.
    case noteFiled(note: NoteID, filing: TextID?)
    /// Two notes were linked, or unlinked.
    case notesLinked(NoteID, NoteID, linked: Bool)
    /// The wording that will be published, beside the raw note; nil takes it back.
    case noteWorded(note: NoteID, text: TextID?)
    /// A passage was struck out: the old texts are gone from the disk, the new one has a blank in its place.
    case passageStruck(note: NoteID, gone: [TextID], text: TextID, reason: StrikeReason)

    // MARK: Plenary

    /// Similar notes were put together under a wording of their own.
    case notesGrouped(group: GroupID, notes: [NoteID], text: TextID)
    /// A group got another wording.
    case groupWorded(group: GroupID, text: TextID)
    /// A group's members changed; none ends the group.
    case groupChanged(group: GroupID, notes: [NoteID])
    /// The entity committed itself.
    case commitmentMade(CommitmentID, terms: CommitmentTerms)
    /// A commitment was worded anew.
    case commitmentChanged(CommitmentID, terms: CommitmentTerms)
    /// A commitment was taken back, or put back.
    case commitmentWithdrawn(CommitmentID, withdrawn: Bool)
    /// Something happened to a commitment after it was made; the text is a ``FollowUpWords``.
    case commitmentFollowed(CommitmentID, entry: FollowUpID, step: FollowUpStep, text: TextID)
    /// Such a step got other words: a passage was struck out of it.
    case followUpWorded(CommitmentID, entry: FollowUpID, text: TextID)
    /// Such a step was taken back, or put back.
    case followUpWithdrawn(CommitmentID, entry: FollowUpID, withdrawn: Bool)
    /// The acta was looked through (*revisada*), or that was taken back.
    case minutesReviewed(Bool)
    /// The acta was approved and is frozen.
    case minutesApproved(Bool)

    // MARK: Counting

    /// Somebody at a seat of a table has spoken; −1 takes one such count back.
    case voiceHeard(table: TableNumber, seat: Int, by: Int)
    /// Somebody stands for election at a table; the text is the person's data.
    case candidateNominated(CandidateID, table: TableNumber, person: TextID)
    /// A candidate stands no more, or does again.
    case candidateWithdrawn(CandidateID, withdrawn: Bool)
    /// A candidate's votes were told, or taken back.
    case votesCounted(CandidateID, votes: Int?)
    /// A candidate's place among those with as many votes was settled, or left open again.
    case candidatePlaced(CandidateID, place: Int?)
    /// The hands for an answer to a question of the evaluation were told, or taken back.
    case evaluationCounted(question: Int, answer: EvaluationAnswer, hands: Int?)

    // MARK: People at work

    /// A table asks for support, or needs it no more.
    case supportAsked(table: TableNumber, asked: Bool)
    /// The facilitator wrote to a table, or to all.
    case messageSent(scope: ClockScope, text: TextID)
    /// The events before this one in its command took back what this event had done.
    case changeUndone(EventRef)
}

/// The place of a stage in the running order, from 0.
public typealias StageIndex = Int

/// Refers to an event: which journal, which number in it.
public struct EventRef: Hashable, Sendable {
    /// The journal that it was written in first.
    public var origin: OriginID
    /// Its number there.
    public var number: Int

    /// The event with this number.
    public init(origin: OriginID, number: Int) {
        self.origin = origin
        self.number = number
    }
}
