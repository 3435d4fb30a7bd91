import CafeModel

extension MinutesRecord {
    /// The record of a session as it stands; a text that is gone reads as `suppressed`.
    /// - Parameter current: with what was followed up since the acta was approved. The acta itself stays as it was
    ///   approved; the site and the reports tell how things are.
    init(
        _ state: SessionState, suppressed: String, utcOffsetSeconds: Int, journal: JournalMark? = nil,
        current: Bool = false
    ) {
        let state = current ? state : state.asApproved
        let reader = RecordReader(state: state, suppressed: suppressed)
        let tables = state.tables.map { reader.table($0) }
        let local = { (wall: Milliseconds) in LocalMoment(wall: wall, utcOffsetSeconds: utcOffsetSeconds) }
        var references: [NoteID: String] = [:]
        for note in tables.flatMap({ $0.contributions + $0.conclusions }) {
            references[note.note.id] = note.reference
        }
        let visits = state.heldVisits
        self.init(
            id: state.id, plan: state.plan, approved: state.approved, reviewed: state.minutesReviewed,
            version: state.approved ? state.approvals : state.approvals + 1, journal: journal,
            talked: state.visits.contains { visit in
                visit.stage.map { state.order.indices ~= $0 && state.order[$0].kind.talks } ?? false
            }, isRehearsal: state.isRehearsal,
            phase: state.phase, began: visits.first.map { local($0.wall) },
            ended: state.position == nil ? visits.last.map { local($0.wall) } : nil,
            attendance: reader.attendance,
            timetable: reader.timetable(visits, minute: { local($0).minute }), tables: tables,
            groups: reader.groups, elections: reader.elections, evaluation: state.evaluation,
            commitments: reader.commitments, references: references,
            utcOffsetSeconds: utcOffsetSeconds, changed: state.changed.count / 1000)
    }
}

extension SessionState {
    /// The stages as they really were since the event began; a start that was taken back does not count.
    fileprivate var heldVisits: ArraySlice<Visit> {
        let first = visits.lastIndex { $0.stage == 0 }.map { $0 + 1 } ?? 0
        return visits[first...]
    }
}
