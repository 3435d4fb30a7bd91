import CafeModel

// What came of it: groups, priorities, commitments, redirections.
extension MinutesDocument {
    /// A group of nothing but redirections is as private as they are.
    var groups: [Block] {
        let items = record.groups.compactMap { group -> Block.Item? in
            let sources = references(group.notes)
            guard !sources.isEmpty else { return nil }
            return Block.Item(
                line: Line(group.text), details: [Line.labelled(phrases.label(.sources), sources)])
        }
        return items.isEmpty ? [] : section(.groups, [.list(items)])
    }

    /// What was ranked or voted on: by place, then by hands.
    var priorities: [Block] {
        let rated = record.tables.flatMap(\.readable)
            .filter { $0.note.counts && ($0.note.rank != nil || $0.note.hands != nil) }
            .enumerated()
            .sorted { left, right in
                let one = left.element.note, other = right.element.note
                return (one.rank ?? .max, -(one.hands ?? -1), left.offset)
                    < (other.rank ?? .max, -(other.hands ?? -1), right.offset)
            }
            .map(\.element)
        guard !rated.isEmpty else { return [] }
        let rows = rated.map { record in
            [
                (record.reference ?? "") + " " + (record.wording ?? record.text),
                record.note.rank.map { String($0) } ?? "", record.note.hands.map { String($0) } ?? "",
            ]
        }
        let grid = Block.Grid(
            caption: phrases.heading(.priorities),
            header: [.contribution, .rank, .votes].map { phrases.label($0) }, rows: rows, numbersFrom: 1)
        return section(.priorities, [.table(grid)])
    }

    var commitments: [Block] {
        let standing = record.commitments.filter { !$0.withdrawn }
        guard !standing.isEmpty else {
            return section(.commitments, [.paragraph(Line(phrases.minutesNoCommitments))])
        }
        let rows = standing.map { commitment in
            [
                commitment.words.text, commitment.words.office, commitment.words.person,
                commitment.date.map { date in CalendarDate(iso: date).map { phrases.day($0) } ?? date } ?? "",
                references(commitment.sources),
            ]
        }
        let grid = Block.Grid(
            caption: phrases.heading(.commitments),
            header: [.commitment, .responsibleOffice, .responsiblePerson, .deadline, .sources]
                .map { phrases.label($0) }, rows: rows)
        return section(.commitments, [.table(grid)])
    }

    var redirections: [Block] {
        let count = record.tables.reduce(0) { $0 + $1.redirections.count }
        let unfiled = record.tables.reduce(0) { $0 + $1.unfiled }
        guard count > 0 else { return [] }
        let sentence =
            phrases.minutesRedirections(count, unfiled: unfiled) + ". " + phrases.minutesRedirectionsPrivate
        return section(.redirections, [.paragraph(Line(sentence))])
    }
}
