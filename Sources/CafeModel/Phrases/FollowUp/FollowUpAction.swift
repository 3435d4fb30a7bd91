/// What can be done on the follow-up screen, so that every language names all of it.
public enum FollowUpAction: Hashable, Sendable, CaseIterable {
    // On a line.
    case open, progress, handOver, review, state, newDay, takeBack, outcome, answer, details
    // On the list.
    case filterState, filterOffice, filterSession, filterUntil, search, everything
    case palette, help, leave
}
