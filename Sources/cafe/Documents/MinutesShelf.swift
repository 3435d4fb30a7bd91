import CafeDocuments
import CafeHub
import CafeModel
import CafeReports
import CafeSystem

/// Makes actas of a session and puts them where its finished documents are.
struct MinutesShelf {
    let shelf: DocumentShelf
    let session: SessionID
    let invocation: Invocation

    init(_ session: SessionID, _ invocation: Invocation) throws(CommandFailure) {
        self.session = session
        self.invocation = invocation
        shelf = DocumentShelf(dataFolder: try invocation.access().dataFolder, session: session)
    }

    /// Puts the acta as it stands there in a format. One that was approved and is there already stays as it is.
    /// - Returns: its name, its bytes, and what the person must be told of what it lacks.
    func put(
        _ format: DocumentFormat, progress: @escaping (DocumentProgress) -> Void = { _ in }
    ) throws(CommandFailure) -> (name: String, bytes: [UInt8], lacks: String?) {
        var made: [UInt8] = []
        var lacks: String?
        let name = try putting { () throws(CommandFailure) in
            let reading = try SessionReading.of(session, invocation)
            let minutes = minutes(of: reading.state, reading.mark(of: reading.state))
            let name = minutes.fileName(format)
            if minutes.isApproved, let kept = kept(name) {
                made = kept
                return (name, nil)
            }
            made = try bytes(of: minutes, as: format, progress)
            lacks = DocumentWriter().leftOut(of: minutes.deliverable, as: format).map {
                invocation.phrases.documentLacks($0.signs, packages: $0.packages)
            }
            return (name, made)
        }
        return (name, made, lacks)
    }

    /// Makes the pages of approved versions that are not there: approved by a screen that was closed too soon, or taken
    /// away when words were suppressed. The journal has them all.
    func keepApproved() throws(CommandFailure) {
        let reading = try SessionReading.of(session, invocation)
        let versions = MinutesVersions(reading.facts, of: reading.state)
        guard versions.count > 0 else { return }
        let there = Set(shelf.entries.map(\.name))
        for version in 1...versions.count {
            guard let state = versions.state(of: version) else { continue }
            guard !there.contains(minutes(of: state, nil).fileName(.html)) else { continue }
            _ = try putting { () throws(CommandFailure) in
                // Read anew: words may have been suppressed since.
                let reading = try SessionReading.of(session, invocation)
                let state = MinutesVersions(reading.facts, of: reading.state).state(of: version) ?? state
                let minutes = minutes(of: state, reading.mark(of: state))
                return (minutes.fileName(.html), try bytes(of: minutes, as: .html, { _ in }))
            }
        }
    }

    private func putting(
        _ make: () throws(CommandFailure) -> (name: String, bytes: [UInt8]?)
    ) throws(CommandFailure) -> String {
        try shelf.put(failing: { CommandFailure(writing: $0) }, make)
    }

    private func kept(_ name: String) -> [UInt8]? {
        guard let file = try? shelf.open(name) else { return nil }
        return try? Files.contents(of: file, limit: 1 << 30)
    }

    private func minutes(of state: SessionState, _ mark: JournalMark?) -> Minutes {
        Minutes(
            state: state, phrases: invocation.phrases, utcOffsetSeconds: Machine.utcOffsetSeconds,
            journal: mark)
    }

    private func bytes(
        of minutes: Minutes, as format: DocumentFormat, _ progress: @escaping (DocumentProgress) -> Void
    ) throws(CommandFailure) -> [UInt8] {
        // On a screen, nobody chooses a separator: spreadsheets set to Spanish want a semicolon.
        let writer = DocumentWriter(
            separator: invocation.language == .spanish ? ";" : ",", progress: progress)
        do throws(DocumentFailure) {
            return try writer.bytes(of: minutes.deliverable, as: format)
        } catch {
            throw CommandFailure(error, format, invocation.phrases)
        }
    }
}
