/// Single words and sentences of the follow-up that have no part to fill in.
public enum FollowUpWord: Hashable, Sendable, CaseIterable {
    // The screen.
    case screen, opening, lost, nothing, nothingFiltered, keysTitle, helpHint, findTitle, nothingFound
    case keyChoose, keyClose, keyGoOn, keyBack, keyUndo
    // What is shown.
    case filterOpen, filterOverdue, filterSoon, filterMatters, filterClosed, filterAll
    case allOffices, allSessions, noOffice, noPerson, noDay, pendingProposal, openQuestion
    // The parts of a commitment.
    case office, person, due, promised, state, history, sources, session, series, evidence, fileHash,
        withdrawn,
        asItWas
    // Questions.
    case stateTitle, officeTitle, sessionTitle, takeBackTitle, takeBackText, takeBackYes, takeBackNo,
        outcomeTitle
    // Notices.
    case saved, changedMeanwhile, notPermitted, draftStays, draftFound, draftsAtLeave, leaveTitle, leaveYes,
        leaveNo, nothingToTakeBack, onlyCommitments, onlyMatters, onlyQuestions
    // Columns of the list as text.
    case columnState, columnDue, columnOffice, columnText, columnSession
}
