/// The words of the entity's reports.
public protocol EntityReportPhrases: Sendable {
    /// A word of a report.
    func entityReport(_ word: EntityReportWord) -> String
    /// A third of the year: *Cuatrimestre 1 (enero a abril)*.
    func entityReportTerm(_ term: Int) -> String
    /// So many of so many, with the share: *3 de 4 (75 %)*.
    func entityReportShare(_ part: Int, of all: Int) -> String
}
