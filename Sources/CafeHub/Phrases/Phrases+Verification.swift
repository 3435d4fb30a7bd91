import CafeModel
import CafeStore

extension Phrases {
    /// What a check of the journal found, line by line.
    func lines(of report: VerificationReport) -> [String] {
        var lines: [String] = []
        if report.isWhole {
            lines.append(
                journalWhole(
                    sessions: report.sessions, events: report.events, texts: report.texts,
                    suppressed: report.suppressed))
        } else {
            lines.append(journalFaulty(report.faults.count))
            lines += report.faults.map { sentence($0.damage) }
        }
        return lines + report.heads.map { chainEnd($0.number, $0.hash.hex) }
    }
}
