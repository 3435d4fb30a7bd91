import CafeModel

/// What the sessions of a process add up to (`cafe proceso`): compared session by session, and united.
public struct ProcessReport: Sendable {
    let name: String
    let states: [SessionState]
    let phrases: any Phrases
    let today: CalendarDate

    /// The sessions of one process.
    /// - Parameters:
    ///   - states: in any order; they are told by their days, those without a day last.
    ///   - today: what commitments are overdue by.
    public init(name: String, states: [SessionState], phrases: any Phrases, today: CalendarDate) {
        self.today = today
        self.name = CleanText.singleLine(name)
        self.states = states.enumerated().sorted { first, second in
            let days = [first, second].map { $0.element.plan.date?.dayNumber ?? .max }
            return (days[0], first.offset) < (days[1], second.offset)
        }.map(\.element)
        self.phrases = phrases
    }

    /// The kinds of contribution that some session has, in their own order.
    var kinds: [NoteKind] {
        NoteKind.allCases.filter { kind in kind.isContribution && states.contains { $0.count(of: kind) > 0 } }
    }

    /// What stands among the commitments of all sessions.
    var commitments: [EarlierCommitment] { states.flatMap { EarlierCommitment.all(of: $0) } }

    /// What was given a priority, by session; in each the first priority first.
    var priorities: [(state: SessionState, notes: [Note])] {
        states.compactMap { state in
            let ranked = state.tables.flatMap { state.notes(of: $0.number) }
                .filter { $0.rank != nil && $0.counts && $0.kind != .redirection }
                .enumerated().sorted { first, second in
                    (first.element.rank ?? .max, first.offset) < (second.element.rank ?? .max, second.offset)
                }
            return ranked.isEmpty ? nil : (state, ranked.map(\.element))
        }
    }

    /// Whom the tables of all sessions elected.
    var elected: [(state: SessionState, election: ElectionRecord)] {
        states.flatMap { state in
            RecordReader(state: state, suppressed: phrases.suppressed).elections.map { (state, $0) }
        }
    }

    /// The words of a note, for one line.
    func words(of note: Note, in state: SessionState) -> String {
        CleanText.singleLine(state.text(note.wording ?? note.text) ?? phrases.suppressed)
    }
}

extension SessionState {
    /// How many notes of a kind count, of all tables.
    func count(of kind: NoteKind) -> Int { tables.reduce(0) { $0 + $1.count(kind) } }

    /// How many people were expected or came, those who went home included.
    var peopleCount: Int { people.count }

    /// How many commitments stand.
    var commitmentCount: Int { commitments.count { !$0.withdrawn } }
}
