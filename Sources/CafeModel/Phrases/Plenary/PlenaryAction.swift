/// What a recorder can do on the plenary screen, so that every language names all of it.
public enum PlenaryAction: Hashable, Sendable, CaseIterable {
    // On a line.
    case open, review, word, answer, spoken, star, present, rank, hands, feasibility, outcome, outOfScope,
        commit, file,
        correct,
        strike, withdraw
    // On several lines.
    case mark, group, similar, addToGroup, leaveGroup, dissolveGroup
    case editCommitment, withdrawCommitment
    // On the session.
    case nextTurn, previousPage, nextPage, filter, unreviewed, proposals, openQuestions, everything, arrange
    case initiatives, pillar, problem
    case undo, redo, minutes, finish, approve, reopen, reviewMinutes
    case palette, help, leave
}
