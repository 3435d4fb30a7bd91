import CafeModel

extension ProcessReport {
    /// What a person reads: the comparison, the kinds, the priorities, the commitments, those elected.
    public func text() -> String {
        let words = phrases.processHeadings
        var lines = [name + " · " + phrases.processSessions(states.count), ""]
        lines += comparison
        lines += part(words.kinds, kinds.map { phrases.count(total(of: $0), of: $0) })
        lines += part(
            words.priorities, priorities.flatMap { state, notes in notes.map { line($0, in: state) } })
        lines += part(words.commitments, commitments.map { line($0) })
        if states.contains(where: { $0.mechanism.election != nil }) {
            lines += part(
                words.elected, elected.flatMap { state, election in self.lines(election, in: state) })
        }
        return lines.map { CleanText.singleLine(keepingBlanks: $0) + "\n" }.joined()
    }

    private func total(of kind: NoteKind) -> Int { states.reduce(0) { $0 + $1.count(of: kind) } }

    private func part(_ heading: String, _ lines: [String]) -> [String] {
        ["", heading] + (lines.isEmpty ? ["  " + phrases.processNothing] : lines.map { "  " + $0 })
    }

    /// A row per session and one for all, in columns as wide as what stands in them.
    private var comparison: [String] {
        var rows = [phrases.processColumns]
        rows += states.map { state in
            [
                state.plan.date?.iso ?? "", CleanText.singleLine(state.plan.title),
                phrases.name(of: state.plan.mechanism), String(state.peopleCount),
                String(state.contributionCount), String(state.commitmentCount),
            ]
        }
        let sums = [\SessionState.peopleCount, \.contributionCount, \.commitmentCount].map { part in
            String(states.reduce(0) { $0 + $1[keyPath: part] })
        }
        rows.append([phrases.processTotal, "", ""] + sums)
        let widths = phrases.processColumns.indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            row.enumerated().map { column, cell in
                let blank = String(repeating: " ", count: widths[column] - cell.count)
                return column < 3 ? cell + blank : blank + cell
            }.joined(separator: "  ")
        }
    }

    private func line(_ note: Note, in state: SessionState) -> String {
        let mark = phrases.rankMark(note.rank, hands: note.hands)
        let place = state.pillar(of: note).map { phrases.name(of: $0) } ?? ""
        let told = [mark, place, CleanText.singleLine(state.plan.title)].filter { !$0.isEmpty }
        return words(of: note, in: state) + " (" + told.joined(separator: " · ") + ")"
    }

    private func line(_ commitment: EarlierCommitment) -> String {
        CleanText.singleLine(commitment.words.text) + " ("
            + phrases.earlierDetail(commitment, on: today) + ")"
    }

    private func lines(_ election: ElectionRecord, in state: SessionState) -> [String] {
        let place = phrases.wallPlace(election.table, state.plan)
        let session = CleanText.singleLine(state.plan.title)
        var lines = election.elected.map { elected in
            let name = [elected.name, elected.organization].filter { !$0.isEmpty }.joined(separator: ", ")
            return name + " (" + [phrases.name(of: elected.seat), place, session].joined(separator: " · ")
                + ")"
        }
        if election.hasOpenTie { lines.append(place + " · " + session + ": " + phrases.electionOpenTie) }
        return lines
    }
}
