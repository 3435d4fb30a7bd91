/// What is asked about a step in the life of a commitment.
public enum FollowUpQuestion: Hashable, Sendable, CaseIterable {
    case progress, progressLink, progressFile
    case fulfilled, notViable, reopened, started
    case handOverOffice, handOverPerson, handOverReason
    case newDay, newDayReason
    case reviewer, reviewDay, finding
    case until, search
}
