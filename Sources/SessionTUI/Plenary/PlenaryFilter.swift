import CafeModel

/// Which notes a page lists.
enum PlenaryFilter: Hashable, CaseIterable {
    case all, unreviewed, proposals, openQuestions

    var word: PlenaryWord {
        switch self {
        case .all: .filterAll
        case .unreviewed: .filterUnreviewed
        case .proposals: .filterProposals
        case .openQuestions: .filterOpen
        }
    }

    func admits(_ note: Note) -> Bool {
        switch self {
        case .all: true
        case .unreviewed: note.awaitsReview
        case .proposals: note.kind.asksForAction && !note.withdrawn
        case .openQuestions: note.isOpenQuestion
        }
    }

    /// The filter after this one.
    var next: PlenaryFilter {
        let all = Self.allCases
        let place = all.firstIndex(of: self) ?? 0
        return all[(place + 1) % all.count]
    }
}

extension Note {
    /// Whether a recorder still has to look at it: a redirected complaint never goes to wall or web.
    var awaitsReview: Bool { !reviewed && !withdrawn && !outOfScope && kind != .redirection }
}
