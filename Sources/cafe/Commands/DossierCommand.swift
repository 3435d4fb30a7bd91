import CafeDocuments
import CafeModel
import CafeReports
import CafeStore

/// `cafe expediente`: what the entity files about a session: the acta in every format, the data, the journal's facts as
/// lines, and a list with the SHA-256 of each file.
enum DossierCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let folder = try InputFile.absolute(invocation.required(0))
        let session = try SessionFinder.find(invocation.argument(1), invocation, invocation.access())
        let reading = try SessionReading.of(session, invocation)
        let minutes = Minutes(
            state: reading.state, phrases: invocation.phrases, utcOffsetSeconds: Machine.utcOffsetSeconds,
            journal: reading.mark(of: reading.state)
        ).deliverable
        var files = try documents(minutes, invocation)
        files.append(SiteFile(path: "diario.jsonl", bytes: try lines(of: reading.facts)))
        var facts: [(key: String, value: String)] = [("programa", "cafe \(CafeProgram.version)")]
        if let mark = reading.mark {
            facts += [("hechos", String(mark.sequence)), ("huella", mark.hash)]
        }
        let count = try OutputFolder(path: folder, phrases: invocation.phrases, isPublic: false)
            .write(files, session: session, facts: facts)
        try Console.print(invocation.phrases.dossierAt(folder, files: count) + "\n")
    }

    private static func lines(of facts: [Fact]) throws(CommandFailure) -> [UInt8] {
        let maker: ChainLink.Maker
        do {
            maker = try ChainLink.Maker()
        } catch {
            throw CommandFailure(error)
        }
        return JournalLines.bytes(of: facts) { fact in
            maker.link(of: fact).map { JournalLines.Link(hash: $0.hash.hex, role: $0.role, table: $0.table) }
        }
    }

    /// A format whose program is missing is left out and told; the others are unaffected.
    private static func documents(
        _ minutes: Deliverable, _ invocation: Invocation
    ) throws(CommandFailure) -> [SiteFile] {
        let phrases = invocation.phrases
        let progress = ProgressLine(phrases)
        let writer = DocumentWriter(progress: { progress.tell($0) })
        var files: [SiteFile] = []
        for format in DocumentFormat.allCases {
            do throws(DocumentFailure) {
                files.append(
                    SiteFile(
                        path: "acta.\(format.rawValue)", bytes: try writer.bytes(of: minutes, as: format)))
                if let (signs, packages) = writer.leftOut(of: minutes, as: format) {
                    progress.end()
                    Console.tell(phrases.documentLacks(signs, packages: packages))
                }
            } catch {
                progress.end()
                guard case .missing = error else { throw CommandFailure(error, format, phrases) }
                for line in CommandFailure(error, format, phrases).lines(in: phrases).prefix(1) {
                    Console.tell(line)
                }
                Console.tell(phrases.dossierWithout(format.rawValue))
            }
        }
        progress.end()
        return files
    }
}
