extension SessionState {
    /// Contributions that say much the same and are in no group yet, for a recorder to look at: questions with questions,
    /// everything else with everything else. Complaints that were redirected stay out, and what was withdrawn or is out of
    /// scope.
    public func similarNotes() -> [[NoteID]] {
        let grouped = Set(groups.flatMap(\.notes))
        let candidates = tables.flatMap { notes(of: $0.number) }.filter { note in
            note.counts && note.kind != .redirection && !note.outOfScope && !grouped.contains(note.id)
        }
        let questions = candidates.filter { $0.kind == .question }
        let others = candidates.filter { $0.kind != .question }
        return [others, questions].flatMap { notes in
            SimilarTexts.groups(notes.map { text($0.wording) ?? text($0.text) ?? "" }).map { places in
                places.map { notes[$0].id }
            }
        }
    }
}
