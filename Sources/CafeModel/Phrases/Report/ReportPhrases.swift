/// The words of documents and of the status report.
public protocol ReportPhrases: Sendable {
    /// A proposal was looked at and meets none of the conditions of a commitment.
    var minutesNoConditions: String { get }
    /// *Acta: World Café*
    func minutesTitle(_ mechanism: MechanismID) -> String
    /// Over an acta that is not approved: *BORRADOR*, and what that means.
    var minutesDraft: (mark: String, meaning: String) { get }
    /// Over an acta that was looked through and not approved yet: *REVISADA*, and what that means.
    var minutesReviewed: (mark: String, meaning: String) { get }
    /// Over an approved acta.
    var minutesApproved: String { get }
    /// What an approval means, by the version that was approved.
    func minutesApproved(version: Int) -> String
    /// Version and state: *2 (aprobada)*
    func minutesVersion(_ version: Int, state: String) -> String
    /// The tables at which nothing counts, each with the reason.
    func minutesWithout(_ tables: [String], count: Int) -> String
    /// Why nothing counts at a table.
    func minutesReason(_ reason: EmptyTableReason) -> String
    /// Nobody recorded to which value group people belong.
    var minutesNoGroups: String { get }
    /// What the digest is for.
    var minutesIntegrity: String { get }
    /// Over the acta of a rehearsal.
    var minutesRehearsal: String { get }
    /// The heading of a section.
    func heading(_ section: MinutesSection) -> String
    /// What stands before a value or over a column.
    func label(_ label: MinutesLabel) -> String
    /// What is said of a note.
    func word(_ mark: MinutesMark) -> String
    /// The heading of a table's part: *Mesa 3. Vías rurales*.
    func minutesTable(_ number: TableNumber, topic: String) -> String
    /// Tables that follow one another: *1 a 34*.
    func minutesTables(from first: TableNumber, to last: TableNumber) -> String
    /// Why several tables have no contributions, when they simply noted none.
    var minutesNoneNotedBySeveral: String { get }
    /// A round of a table, where contributions have no round: *Antes de la primera ronda*.
    func minutesRound(_ round: Int?) -> String
    /// A length of time in whole minutes: *20 min*.
    func minutesLong(_ minutes: Int) -> String
    /// Less than half a minute.
    var minutesUnderOne: String { get }
    /// A stage that the event ended without.
    var minutesStageOmitted: String { get }
    /// A stage still to come.
    var minutesStagePending: String { get }
    /// What is still going on.
    var minutesStageCurrent: String { get }
    /// The event has not begun.
    var minutesNotBegun: String { get }
    /// The event was ended before its last stages: which.
    func minutesCutShort(_ stages: [String]) -> String
    /// Nothing was noted at a table.
    func minutesNoContributions(_ reason: EmptyTableReason) -> String
    /// A table wrote no conclusions.
    var minutesNoConclusions: String { get }
    /// There are no commitments.
    var minutesNoCommitments: String { get }
    /// A question that nobody answered.
    var minutesUnanswered: String { get }
    /// An answer that was given aloud.
    var minutesAnsweredAloud: String { get }
    /// A value that nobody gave.
    var minutesNotGiven: String { get }
    /// People of no known value group.
    var minutesNoValueGroup: String { get }
    /// People whose territory is not known.
    var minutesNoTerritory: String { get }
    /// Redirected complaints of a table: *3 remisiones, 2 sin radicar*.
    func minutesRedirections(_ count: Int, unfiled: Int) -> String
    /// Under the count of redirections: why nothing more is told.
    var minutesRedirectionsPrivate: String { get }
    /// What happens to proposals now.
    var minutesNextSteps: [String] { get }
    /// The notice of Law 1581 of 2012.
    var minutesPersonalData: String { get }
    /// Elaboró, Revisó, Aprobó.
    var minutesSignatories: [String] { get }
    /// How a classification is called: *Sector: Transporte*.
    func minutesClassification(_ type: String, _ value: String) -> String

    // MARK: Status

    /// Whether a table is connected.
    func statusPresence(_ connected: Bool) -> String
    /// A table asks for support.
    var statusAsksSupport: String { get }
    /// A countdown that stands still.
    var statusPaused: String { get }
    /// What the service has done since it started.
    func statusService(_ activity: HubActivity) -> String
}
