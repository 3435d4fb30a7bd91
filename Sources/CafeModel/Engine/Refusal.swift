/// Why the engine does not do what it was told. Nothing has happened, and what was typed is still with the sender.
public enum Refusal: Error, Hashable, Sendable {
    /// The event has ended; the tables take no more notes.
    case eventFinished
    /// The event is still on: its acta cannot be approved yet.
    case eventNotFinished
    /// The acta is approved and frozen.
    case minutesFrozen
    /// What is shown is the replay of an event that was: nobody changes it.
    case replayed
    /// There is no such table; there are so many.
    case noSuchTable(Int, of: Int)
    /// There is no such note.
    case noSuchNote
    /// There is no such participant.
    case noSuchParticipant(Int)
    /// There is no such group or commitment.
    case noSuchItem
    /// The text is empty.
    case emptyText
    /// What is not taken up, or cannot be done, needs a reason.
    case reasonMissing
    /// The text is longer than so many bytes.
    case textTooLong(limit: Int)
    /// The mechanism has no such kind of note.
    case kindNotInMechanism(NoteKind, allowed: [NoteKind])
    /// The mechanism of this session has nothing of the kind.
    case notInMechanism
    /// The writing cannot have begun in that round.
    case noSuchRound(Int)
    /// The running order is elsewhere by now: at this stage; nil when the event has ended.
    case stageChanged(now: StageIndex?)
    /// It is another table's turn by now.
    case turnChanged(now: Int)
    /// There is no stage before the first.
    case noEarlierStage
    /// There is no clock running in this stage.
    case noClock
    /// Somebody changed the note meanwhile.
    case noteChanged(NoteID)
    /// Somebody changed the group meanwhile.
    case groupChanged(GroupID)
    /// These notes are in a group together already.
    case alreadyGrouped(GroupID)
    /// Somebody changed the commitment meanwhile.
    case commitmentChanged(CommitmentID)
    /// The passage does not stand in the note.
    case noSuchPassage
    /// The change is not known any more.
    case nothingToUndo
    /// Something later changed the same thing.
    case changedSince
    /// The plan can only be changed before the event begins.
    case alreadyBegun
    /// Somebody changed the plan meanwhile.
    case planChanged
    /// Minutes outside these limits.
    case minutesOutOfRange(ClosedRange<Int>)
    /// Not a day.
    case noSuchDay(String)
    /// Nobody to seat, or no round left.
    case nobodyToSeat
    /// A number that must lie between these limits does not.
    case numberOutOfRange(ClosedRange<Int>)
}
