/// An order to the engine, in the imperative.
public enum Command: Hashable, Sendable {
    // MARK: Preparation

    /// Creates the session from a plan, with the people who are named and what is wished for their seats; draws the rotation.
    case planSession(Plan, participants: [Participant], rate: Int, wishes: [SeatWish] = [])
    /// Puts the plan in place of the one there is, having seen that one; only before the event.
    case revisePlan(Plan, seen: TextID)
    /// Draws the rotation anew for the rounds still to come.
    case drawRotation
    /// Somebody arrives who is not on the list.
    case welcomeParticipant(Participant?)
    /// Puts people on the list, with numbers in their order: the places that are expected and nobody's first. At the door
    /// they have come, too.
    case registerParticipants([Registrant], arrived: Bool)
    /// Puts other data in place of somebody's, having seen these.
    case correctParticipant(Int, seen: TextID?, Participant)
    /// Somebody on the list has come, or has not after all.
    case checkIn(Int, Bool)
    /// Somebody was asked what they authorise.
    case recordConsent(Int, Consent)
    /// Says what is wished for seats; before the event they are drawn anew.
    case wishSeats([SeatWish])
    /// Removes somebody's data at their wish; what they contributed stays.
    case suppressPerson(Int)
    /// Somebody goes home.
    case dismissParticipant(Int)
    /// A servant sits down at a table and gives a name.
    case takeSeat(TableNumber, name: String)

    // MARK: Running order

    /// To the next stage, leaving the one that is named; from the last one, ends the event.
    case enterNextStage(leaving: StageIndex)
    /// Back to the stage before, leaving the one that is named; nil is *terminada*.
    case returnToPreviousStage(leaving: StageIndex?)
    /// Ends the event from whatever stage, leaving the one that is named.
    case finishEvent(leaving: StageIndex)
    /// The rounds still to come last so many minutes.
    case changeRoundMinutes(Int)
    /// Stops countdowns.
    case pauseClock(ClockScope)
    /// Lets countdowns run again.
    case resumeClock(ClockScope)
    /// Gives countdowns more time, or less.
    case extendClock(ClockScope, by: Milliseconds)
    /// In the plenary, gives the word to the table at another place, leaving the one that is named.
    case beginTurn(Int, leaving: Int)

    // MARK: Notes

    /// Takes a note. The round is the one in which its writing began.
    case recordNote(
        table: TableNumber, kind: NoteKind, round: Int?, text: String, about: NoteSubject = NoteSubject())
    /// Corrects wording and kind, having seen this revision.
    case correctNote(NoteID, seen: Int, kind: NoteKind, text: String)
    /// Answers a question in writing, having seen this revision.
    case answerNote(NoteID, seen: Int, text: String)
    /// Answered *de viva voz*; false takes the answer back. A written answer goes only when the revision that holds it
    /// was seen.
    case settleByVoice(NoteID, Bool, seen: Int? = nil)
    /// Sets something on a note. Who names what was set before is refused if somebody has set something else since.
    case markNote(NoteID, Mark, was: Mark? = nil)
    /// Decides what becomes of a note, and who replies by when, in place of what was decided before.
    case resolveNote(NoteID, Resolution, was: Resolution)
    /// Tells where a redirected complaint went; an empty filing takes that back.
    case fileNote(NoteID, Filing)
    /// Links two notes, or unlinks them.
    case linkNotes(NoteID, NoteID, linked: Bool)
    /// Strikes a passage out of a note, having seen this revision.
    case strikePassage(NoteID, seen: Int, passage: String, reason: StrikeReason)
    /// Words a note for publication, having seen this revision; an empty text takes the wording back.
    case wordNote(NoteID, seen: Int, text: String)

    // MARK: Plenary

    /// Puts similar notes together under a wording.
    case groupNotes([NoteID], text: String)
    /// Changes the members of a group, having seen this revision; none ends it.
    case changeGroup(GroupID, seen: Int, notes: [NoteID])
    /// Words a group anew, having seen this revision.
    case wordGroup(GroupID, seen: Int, text: String)
    /// Makes a commitment.
    case makeCommitment(CommitmentWords, date: String?, sources: [NoteID])
    /// Words a commitment anew, having seen this revision.
    case changeCommitment(CommitmentID, seen: Int, CommitmentWords, date: String?, sources: [NoteID])
    /// Takes a commitment back, or puts it back, having seen this revision.
    case withdrawCommitment(CommitmentID, seen: Int, Bool)

    // MARK: Follow-up

    /// Writes down what happened to a commitment. Who changes owner, date or state must have seen the last event that
    /// changed the same: the number of facts that the sender knew of.
    case followUp(CommitmentID, FollowUpStep, FollowUpWords, seen: Int)
    /// Takes such a step back, or puts it back.
    case withdrawFollowUp(CommitmentID, FollowUpID, Bool)

    // MARK: The acta

    /// Marks the acta as looked through (*revisada*), or takes that back; whatever changes later takes it back too.
    case reviewMinutes(Bool)
    /// Approves the acta, or opens it again.
    case approveMinutes(Bool)

    // MARK: Counting

    /// Somebody at this seat of a table has spoken; −1 takes one such count back.
    case hearVoice(TableNumber, seat: Int, by: Int)
    /// Puts somebody up for election at a table, with organisation or zone.
    case nominate(TableNumber, Participant)
    /// A candidate stands no more, or does again.
    case withdrawCandidate(CandidateID, Bool)
    /// Tells a candidate's votes; nil is not counted yet.
    case countVotes(CandidateID, Int?)
    /// Settles a candidate's place among those with as many votes, from 1; nil takes that back.
    case placeCandidate(CandidateID, Int?)
    /// Tells the hands for an answer to a question of the evaluation, from 1; nil is not counted yet.
    case countEvaluation(question: Int, EvaluationAnswer, hands: Int?)

    // MARK: People at work

    /// A table asks for support, or needs it no more.
    case askSupport(TableNumber, Bool)
    /// Writes to a table, or to all.
    case sendMessage(ClockScope, text: String)
    /// Takes a change back.
    case undo(EventRef)
    /// Anchors the line of time anew; the hub's own.
    case reanchorClock
}
