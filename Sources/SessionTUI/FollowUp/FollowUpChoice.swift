import CafeModel

/// What the menus offer.
enum FollowUpChoice: Hashable {
    case action(FollowUpAction)
    case task(FollowUpTask)
    case outcome(Outcome)
    case office(String?)
    case session(SessionID?)
    case series(String)
    case takeBack(SessionID, CommitmentID, FollowUpID)
    case leave
    case nothing
}
