import CafeDocuments
import CafeModel
import CafeReports
import CafeSystem

/// Writes every document of the sample event into a folder, for the pages about Café (`make samples`). Made again, they
/// are the same bytes.
enum SampleDocuments {
    /// The hidden command that writes them.
    static let command = "__muestras"

    /// Writes them; gives the exit code.
    static func write(to folder: String, _ language: Language) -> Int32 {
        guard let day = CalendarDate(iso: "2026-12-03"), let today = CalendarDate(iso: "2026-12-04") else {
            return ExitCode.software.rawValue
        }
        do {
            let session = try SampleSession(day: day)
            var files = site(session, today, language)
            files += try acta(session, language)
            files += try reports(session, today, language)
            for file in files {
                if let slash = file.path.lastIndex(of: "/") {
                    try Files.makeFolder("\(folder)/\(file.path[..<slash])", permissions: 0o755)
                }
                try Files.writeAtomically("\(folder)/\(file.path)", file.bytes, permissions: 0o644)
            }
            return ExitCode.good.rawValue
        } catch {
            Console.tell("\(error)")
            return ExitCode.software.rawValue
        }
    }

    private static func acta(_ session: SampleSession, _ language: Language) throws -> [SiteFile] {
        let minutes = Minutes(
            state: session.state, phrases: language.phrases, utcOffsetSeconds: SampleSession.utcOffsetSeconds
        ).deliverable
        return try DocumentFormat.allCases.map { format in
            SiteFile(
                path: "acta.\(format.rawValue)", bytes: try DocumentWriter().bytes(of: minutes, as: format))
        }
    }

    private static func reports(
        _ session: SampleSession, _ today: CalendarDate, _ language: Language
    ) throws -> [SiteFile] {
        try EntityReportKind.allCases.flatMap { kind in
            let report = EntityReport(
                kind, sessions: [session.state], year: today.year, phrases: language.phrases, today: today,
                utcOffsetSeconds: SampleSession.utcOffsetSeconds
            ).deliverable
            return try [DocumentFormat.pdf, .xlsx].map { format in
                SiteFile(
                    path: "informes/\(kind.rawValue).\(format.rawValue)",
                    bytes: try DocumentWriter().bytes(of: report, as: format))
            }
        }
    }

    private static func site(
        _ session: SampleSession, _ today: CalendarDate, _ language: Language
    ) -> [SiteFile] {
        var history = CommitmentHistory()
        for fact in session.facts { history.take(fact) }
        return Site(
            state: session.state, history: history, phrases: language.phrases, today: today,
            utcOffsetSeconds: SampleSession.utcOffsetSeconds
        ).files.map { SiteFile(path: "sitio/\($0.path)", bytes: $0.bytes) }
    }
}
