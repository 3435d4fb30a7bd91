import CafeModel

/// All that the acta of a session says, with people's words and without ours: what every format is made from.
struct MinutesRecord: Sendable {
    /// Which session.
    let id: SessionID
    /// What was prepared.
    let plan: Plan
    /// Whether the acta is approved, else it is a draft.
    let approved: Bool
    /// Whether somebody looked it through since it last changed.
    let reviewed: Bool
    /// The version that is approved, or that is being made.
    let version: Int
    /// Where the journal stands, when that is known.
    let journal: JournalMark?
    /// Whether people have talked at tables.
    let talked: Bool
    /// Whether it was only a rehearsal.
    let isRehearsal: Bool
    /// Where the session is in its life.
    let phase: Phase
    /// When the event really began; nil when it has not.
    let began: LocalMoment?
    /// When it really ended; nil when it has not.
    let ended: LocalMoment?
    /// Who was there.
    let attendance: Attendance
    /// The order of the day.
    let timetable: [TimetableRow]
    /// The tables, by number.
    let tables: [TableRecord]
    /// The groups that have members.
    let groups: [GroupRecord]
    /// Whom the tables elected, where the mechanism elects.
    let elections: [ElectionRecord]
    /// The hands counted in the evaluation.
    let evaluation: EvaluationCounts
    /// The commitments, also those taken back.
    let commitments: [CommitmentRecord]

    /// How documents refer to each note.
    let references: [NoteID: String]
    /// How far local time is ahead of UTC.
    let utcOffsetSeconds: Int
    /// When the session last changed, in seconds since 1970: what the record is as of.
    let changed: Int64

    /// A moment of the wall clock as the clocks in the room showed it.
    func local(_ wall: Milliseconds) -> LocalMoment {
        LocalMoment(wall: wall, utcOffsetSeconds: utcOffsetSeconds)
    }
}
