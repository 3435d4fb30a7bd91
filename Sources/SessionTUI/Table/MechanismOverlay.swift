import CafeModel

/// What can lie over the list at a table of some mechanisms only.
enum MechanismOverlay: Hashable {
    /// Who has spoken.
    case voices(VoicesPanel)
    /// Which problem the entry answers, before it is saved; nil is said later.
    case problem(Menu<NoteID?>)
    /// Which problem a note answers.
    case link(NoteID, Menu<NoteID>)
    /// Which topic the next notes, or this note, are about; nil is all.
    case topic(NoteID?, Menu<Int?>)
    /// Which pillar a note belongs to; nil is its topic's.
    case pillar(NoteID, Menu<PillarPlace?>)
    /// Whether a note can be done.
    case feasible(NoteID, Menu<Feasibility>)
    /// A number for something.
    case number(MechanismNumber, Prompt)
    /// Somebody's name for the election.
    case nominee(Prompt)
    /// The candidates.
    case candidates(Menu<CandidateID>)
    /// What to do with a candidate.
    case candidate(CandidateID, Menu<CandidateDeed>)

    /// What can be done with a candidate.
    enum CandidateDeed: Hashable {
        case votes, place, withdraw, restore
    }

    /// Whether it takes what is typed, so that the cursor is in it.
    var takesLetters: Bool {
        switch self {
        case .voices, .number, .nominee: true
        default: false
        }
    }

    /// Keeps a line to type in as wide as it is drawn.
    mutating func fit(columns: Int) {
        switch self {
        case .number(let what, var prompt):
            prompt.fit(columns: columns)
            self = .number(what, prompt)
        case .nominee(var prompt):
            prompt.fit(columns: columns)
            self = .nominee(prompt)
        default: break
        }
    }
}

/// What a number is asked for.
enum MechanismNumber: Hashable {
    case rank(NoteID)
    case hands(NoteID)
    case votes(CandidateID)
    case place(CandidateID)

    /// The order that gives the number; nil takes it away.
    func command(_ number: Int?) -> Command {
        switch self {
        case .rank(let note): .markNote(note, .rank(number))
        case .hands(let note): .markNote(note, .hands(number))
        case .votes(let candidate): .countVotes(candidate, number)
        case .place(let candidate): .placeCandidate(candidate, number)
        }
    }

    /// The action that it belongs to, to tell it when it is done.
    var action: TableActionName {
        switch self {
        case .rank: .rank
        case .hands: .hands
        case .votes, .place: .votes
        }
    }
}
