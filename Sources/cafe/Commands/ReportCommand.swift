import CafeModel
import CafeReports
import CafeSystem

/// `cafe informe`: the entity's reports, over one session or over all of them.
enum ReportCommand {
    /// The words of the kinds of report.
    static let kinds: [(name: String, alias: String)] = [
        ("interno", "internal"), ("cronograma", "schedule"), ("evaluacion", "evaluation"),
        ("buena-practica", "good-practice"), ("inventario", "inventory"), ("plan-accion", "action-plan"),
    ]

    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let phrases = invocation.phrases
        let name = try invocation.choice(
            invocation.required(0), of: kinds, for: phrases.placeholder(.report))
        guard let kind = EntityReportKind(rawValue: name) else { throw invocation.usage(name) }
        let output = try DocumentOutput(invocation)
        let year = try invocation.number(.year) ?? Machine.today.year
        let access = try invocation.access()
        var sessions: [SessionState] = []
        if kind.isOfOneSession || invocation.argument(1) != nil {
            let session = try SessionFinder.find(invocation.argument(1), invocation, access)
            sessions = [try SessionReading.of(session, invocation).state]
        } else {
            let all = try SessionFinder.all(invocation, access)
            for (index, session) in all.enumerated() {
                Console.tellProgress(phrases.documentReading(index + 1, of: all.count))
                sessions.append(try SessionReading.of(session.id, invocation).state)
            }
            Console.endProgress()
        }
        if let process = invocation[.process] {
            let wanted = FoldedText(process).text
            sessions.removeAll { FoldedText($0.plan.process).text != wanted }
        }
        let report = EntityReport(
            kind, sessions: sessions, year: year, phrases: phrases, today: Machine.today,
            utcOffsetSeconds: Machine.utcOffsetSeconds)
        try output.write(report.deliverable)
    }
}
