/// Single words and sentences of the plenary screen that have no part to fill in.
public enum PlenaryWord: Hashable, Sendable, CaseIterable {
    // The screen.
    case screen, opening, space, keySave, keyLine, keyLater, keyGoOn, keyTurn, keyBack, keyChoose, keyClose,
        keyUndo,
        lost, approved, whole, keysTitle, helpHint, findTitle, nothingFound, runs,
        paused
    // The lists.
    case conclusions, chosen, openQuestions, others, tables, groups, commitments, allTables, topic, unreviewed
    case nothingHere, nothingFiltered, noGroups, noCommitments, filterAll, filterUnreviewed, filterProposals,
        filterOpen
    // What a note is.
    case reviewed, notReviewed, outOfScope, withdrawn, starred, presented, pendingAnswer, spokenAnswer,
        struck,
        grouped, hasDraft, committed, promised
    // The parts of a note.
    case raw, wording, answer, links, group, history, formerly, filing, filed, notFiled, office, person, date,
        sources,
        noOffice
    // Entries.
    case entryHint, passageHint, formHint, numberHint, wordTitle, answerTitle, correctTitle, correctKind,
        strikeTitle, strikeText, strikeWarning, strikeReason, strikeNo, rankTitle, rankText, handsTitle,
        handsText,
        groupTitle, groupText, similarTitle, similarText, similarNone, commitmentText, commitmentOffice,
        commitmentPerson, commitmentDate,
        commitmentTitle, feasibilityTitle, outcomeTitle, changedMeanwhile, nowSays, notANumber, minutesTitle,
        minutesPath, groupWordTitle, groupWordText, promisedAlready
    // Questions.
    case finishTitle, finishText, finishYes, finishNo, approveTitle, approveText, approveYes, approveNo,
        reopenTitle, reopenText, reopenYes, reopened, leaveTitle, leaveText, leaveYes, leaveNo
    // Notices.
    case markTwo, lastTurn, noPlenary, nothingToUndo, nothingToRedo, draftStays, draftWaits, draftFound,
        notPermitted, undone, redone, alreadyFinished, groupMade, notHere
    // Formats of the acta.
    case formatText, formatPage, formatTable, formatData, formatPrint, formatWord, formatOpen, formatSheet,
        minutesReviewed
}
