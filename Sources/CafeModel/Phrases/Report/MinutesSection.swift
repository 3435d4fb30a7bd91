/// The sections of an acta.
public enum MinutesSection: Hashable, Sendable, CaseIterable {
    /// Data of the event.
    case event
    /// Who was there, in numbers.
    case attendance
    /// The rules that were told.
    case rules
    /// What the space is not.
    case notFor
    /// The order of the day, planned and real.
    case timetable
    /// The topics that all tables share.
    case topics
    /// Contributions by table and kind, counted.
    case summary
    /// What was said at the tables.
    case tables
    /// A table's conclusions.
    case conclusions
    /// Similar contributions under one wording.
    case groups
    /// Places and hands.
    case priorities
    /// What the entity committed itself to.
    case commitments
    /// Complaints sent to their channel, counted.
    case redirections
    /// What happens now.
    case nextSteps
    /// How to tell that nothing was changed later.
    case integrity
    /// Law 1581 of 2012.
    case personalData
    /// Who made, reviewed and approved it.
    case signatures
}
