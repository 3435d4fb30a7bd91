import CafeModel

/// Reads from a session's state what its documents say.
struct RecordReader {
    let state: SessionState
    /// What stands for a text that is gone.
    let suppressed: String

    func table(_ table: Table) -> TableRecord {
        var contributions: [NoteRecord] = []
        var conclusions: [NoteRecord] = []
        var said = 0
        for note in state.notes(of: table.number) {
            if note.kind == .conclusion {
                guard !note.withdrawn else { continue }
                conclusions.append(record(note, "\(table.number).C\(conclusions.count + 1)"))
            } else if note.kind == .redirection {
                contributions.append(record(note, nil))
            } else {
                said += 1
                contributions.append(record(note, "\(table.number).\(said)"))
            }
        }
        let topic = state.topic(table.number) ?? Topic(title: "")
        return TableRecord(
            number: table.number, topic: topic, host: host(of: table) ?? topic.host,
            voices: voices(of: table),
            contributions: contributions, conclusions: conclusions)
    }

    private func voices(of table: Table) -> (spoken: Int, seats: Int)? {
        guard state.mechanism.talliesVoices, !table.voices.isEmpty else { return nil }
        let seats = state.seats(of: table.number)
        return (seats - state.silentSeats(of: table.number).count, seats)
    }

    private func host(of table: Table) -> String? {
        guard let data = state.text(table.host) else { return nil }
        let name = CleanText.singleLine(Participant(encoded: data).name)
        return name.isEmpty ? nil : name
    }

    private func record(_ note: Note, _ reference: String?) -> NoteRecord {
        NoteRecord(
            note: note, reference: reference, text: text(note.text), wording: note.wording.map { text($0) },
            isFiled: state.isFiled(note), resolution: state.resolution(of: note).clean,
            answer: note.answer.map {
                switch $0 {
                case .written(let id): .written(text(id))
                case .spoken: .spoken
                }
            }, subject: state.plan.sharesTopics ? state.subject(of: note)?.title : nil,
            problem: state.answered(by: note)?.id, pillar: state.pillar(of: note))
    }

    private func text(_ id: TextID) -> String { state.text(id).map { CleanText.clean($0) } ?? suppressed }

    var groups: [GroupRecord] {
        state.groups.filter { !$0.notes.isEmpty }.map { GroupRecord(text: text($0.text), notes: $0.notes) }
    }

    var commitments: [CommitmentRecord] {
        state.commitments.map { commitment in
            let words = state.text(commitment.terms.text).map { CommitmentWords(encoded: $0) }
            let clean = CommitmentWords(
                text: words.map { CleanText.clean($0.text) } ?? suppressed,
                office: CleanText.singleLine(words?.office ?? ""),
                person: CleanText.singleLine(words?.person ?? ""))
            let followed = state.followed(commitment)
            return CommitmentRecord(
                id: commitment.id, words: clean, date: commitment.terms.date,
                sources: commitment.terms.sources, withdrawn: commitment.withdrawn,
                state: followed.recordedState, office: CleanText.singleLine(followed.office),
                person: CleanText.singleLine(followed.person), due: followed.due,
                reason: CleanText.clean(followed.reason), steps: followed.standing.map(\.clean))
        }
    }

    /// Those who were elected, by table; a name that is gone reads as suppressed.
    var elections: [ElectionRecord] {
        state.tables.compactMap { table in
            guard let result = state.electionResult(of: table.number),
                !state.candidates(at: table.number).isEmpty
            else { return nil }
            let elected = result.elected.map { elected in
                let person = state.person(of: elected.candidate)
                return ElectionRecord.Elected(
                    name: person.map { CleanText.singleLine($0.name) } ?? suppressed,
                    organization: CleanText.singleLine(person?.organization ?? ""), seat: elected.seat,
                    votes: elected.candidate.votes ?? 0)
            }
            return ElectionRecord(table: table.number, elected: elected, hasOpenTie: !result.ties.isEmpty)
        }
    }

    /// Where the door marked who came, they are counted; else all who were on the list.
    var attendance: Attendance {
        let marked = state.marksArrivals
        let people = state.people.filter { !marked || $0.arrived != nil }
        let groups = counts(of: people, \.group), territories = counts(of: people, \.territory)
        return Attendance(
            expected: state.plan.people, arrived: marked ? people.count : nil,
            latecomers: max(0, state.people.count - state.plan.people),
            left: state.people.count(where: \.left),
            groups: groups, withoutGroup: people.count - groups.reduce(0) { $0 + $1.count },
            territories: territories)
    }

    /// How many say the same of themselves, in the order in which it first appears.
    private func counts(of people: [Person], _ part: KeyPath<Participant, String>) -> [Attendance.Group] {
        var groups: [Attendance.Group] = []
        for person in people {
            guard let data = state.text(person.data) else { continue }
            let name = CleanText.singleLine(Participant(encoded: data)[keyPath: part])
            guard !name.isEmpty else { continue }
            if let index = groups.firstIndex(where: { $0.name == name }) {
                groups[index].count += 1
            } else {
                groups.append(Attendance.Group(name: name, count: 1))
            }
        }
        return groups
    }

    /// The order of the day; preparation is no part of the event.
    func timetable(_ visits: ArraySlice<Visit>, minute: (Milliseconds) -> Int) -> [TimetableRow] {
        let planned = state.mechanism.stages(state.plan)
        return state.order.indices.dropFirst().map { index in
            let here = visits.filter { $0.stage == index }
            return TimetableRow(
                stage: state.order[index],
                planned: planned.indices ~= index ? planned[index].duration : nil,
                beganMinute: here.first.map { minute($0.wall) }, fate: fate(of: index, here))
        }
    }

    private func fate(of stage: StageIndex, _ visits: [Visit]) -> TimetableRow.Fate {
        if state.position == stage { return .current }
        guard !visits.isEmpty else { return state.position == nil ? .omitted : .pending }
        return .held(
            visits.reduce(Milliseconds.zero) { $0 + (($1.left?.time ?? $1.began) - $1.began) })
    }
}

extension Resolution {
    /// With nothing in its words that a document would obey.
    fileprivate var clean: Resolution {
        Resolution(
            outcome, reason: CleanText.clean(reason), office: CleanText.singleLine(office), due: due)
    }
}

extension FollowedStep {
    /// With nothing in its words that a document would obey.
    fileprivate var clean: FollowedStep {
        var copy = self
        copy.words.text = CleanText.clean(words.text)
        copy.words.office = CleanText.singleLine(words.office)
        copy.words.person = CleanText.singleLine(words.person)
        copy.words.reviewer = CleanText.singleLine(words.reviewer)
        copy.words.day = CleanText.singleLine(words.day)
        copy.words.link = CleanText.singleLine(words.link)
        copy.words.file = CleanText.singleLine(words.file)
        copy.words.fileHash = CleanText.singleLine(words.fileHash)
        return copy
    }
}
