/// The words of documents and of the status report.
public protocol ReportPhrases: Sendable {
    /// *Acta: World Café*
    func minutesTitle(_ mechanism: MechanismID) -> String
    /// Over an acta that is not approved: *BORRADOR*, and what that means.
    var minutesDraft: (mark: String, meaning: String) { get }
    /// Over an approved acta.
    var minutesApproved: String { get }
    /// Over the acta of a rehearsal.
    var minutesRehearsal: String { get }
    /// The heading of a section.
    func heading(_ section: MinutesSection) -> String
    /// What stands before a value or over a column.
    func label(_ label: MinutesLabel) -> String
    /// What is said of a note.
    func word(_ mark: MinutesMark) -> String
    /// The heading of a table's part: *Mesa 3. Vías rurales*.
    func tableHeading(_ number: TableNumber, topic: String) -> String
    /// A round of a table, where contributions have no round: *Antes de la primera ronda*.
    func roundHeading(_ round: Int?) -> String
    /// A length of time in whole minutes: *20 min*.
    func minutesLong(_ minutes: Int) -> String
    /// Less than half a minute.
    var lessThanAMinute: String { get }
    /// A stage that the event ended without.
    var stageOmitted: String { get }
    /// A stage still to come.
    var stagePending: String { get }
    /// What is still going on.
    var stageCurrent: String { get }
    /// The event has not begun.
    var eventNotBegun: String { get }
    /// The event was ended before its last stages: which.
    func eventCutShort(_ stages: [String]) -> String
    /// Nothing was noted at a table.
    var noContributions: String { get }
    /// A table wrote no conclusions.
    var noConclusions: String { get }
    /// There are no commitments.
    var noCommitments: String { get }
    /// A question that nobody answered.
    var unanswered: String { get }
    /// An answer that was given aloud.
    var answeredAloud: String { get }
    /// A value that nobody gave.
    var notGiven: String { get }
    /// People of no known value group.
    var noValueGroup: String { get }
    /// Redirected complaints of a table: *3 remisiones, 2 sin radicar*.
    func redirections(_ count: Int, unfiled: Int) -> String
    /// Under the count of redirections: why nothing more is told.
    var redirectionsArePrivate: String { get }
    /// What happens to proposals now.
    var nextSteps: [String] { get }
    /// The notice of Law 1581 of 2012.
    var personalDataNotice: String { get }
    /// Elaboró, Revisó, Aprobó.
    var signatories: [String] { get }
    /// How a classification is called: *Sector: Transporte*.
    func classification(_ type: String, _ value: String) -> String

    // MARK: Status

    /// Whether a table is connected.
    func presence(_ connected: Bool) -> String
    /// A table asks for support.
    var asksForSupport: String { get }
    /// A countdown that stands still.
    var standsStill: String { get }
}
