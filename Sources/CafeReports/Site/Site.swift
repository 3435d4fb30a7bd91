import CafeModel

/// The website of a session: what came of it and what the entity has promised, for anybody and without any name of those
/// who took part. Static pages, no script, nothing fetched from elsewhere; data and a feed for other programs.
public struct Site: Sendable {
    let record: MinutesRecord
    let phrases: any Phrases
    let history: CommitmentHistory
    let today: CalendarDate

    /// The site of a session as it stands.
    /// - Parameters:
    ///   - today: what commitments are overdue by.
    ///   - utcOffsetSeconds: how far local time is ahead of UTC.
    public init(
        state: SessionState, history: CommitmentHistory, phrases: any Phrases, today: CalendarDate,
        utcOffsetSeconds: Int
    ) {
        record = MinutesRecord(
            state, suppressed: phrases.suppressed, utcOffsetSeconds: utcOffsetSeconds, current: true)
        self.phrases = phrases
        self.history = history
        self.today = today
    }

    /// Every file of it.
    public var files: [SiteFile] {
        [
            SiteFile(path: "index.html", bytes: Array(results.utf8)),
            SiteFile(path: "cambios.xml", bytes: Array(SiteFeed(site: self).text.utf8)),
        ] + record.commitments.map { SiteFile(path: path(of: $0), bytes: Array(page(of: $0).utf8)) }
            + SiteData(site: self).files
    }

    // MARK: What may be told

    /// The notes that a recorder has reviewed, by table; never a redirected complaint.
    var published: [(table: TableRecord, notes: [NoteRecord])] {
        record.tables.map { table in (table, (table.readable + table.conclusions).filter { $0.note.isPublic })
        }
    }

    /// The wording for publication, else what was noted.
    func words(_ note: NoteRecord) -> String { note.wording ?? note.text }

    /// How a commitment stands today, in words for people.
    func state(of commitment: CommitmentRecord) -> String {
        commitment.withdrawn
            ? phrases.document(.withdrawn) : phrases.name(of: commitment.state(on: today))
    }

    /// What happened to a commitment, in its order; what was written down in error and taken back is not told. The
    /// numbers are those of the whole history, so that they never change.
    func changes(of commitment: CommitmentRecord) -> [(
        number: Int, entry: CommitmentHistory.Entry, words: String
    )] {
        let steps = Dictionary(commitment.steps.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return (history.entries[commitment.id] ?? []).enumerated().compactMap { number, entry in
            guard let id = entry.step else { return (number, entry, "") }
            guard let step = steps[id] else { return nil }
            let told = [step.words.office, step.words.text, step.words.link].filter { !$0.isEmpty }
            return (number, entry, told.joined(separator: ". "))
        }
    }

    func path(of commitment: CommitmentRecord) -> String { "compromisos/\(commitment.id.hex).html" }

    /// The references of those notes that are published.
    func origin(of commitment: CommitmentRecord) -> [String] {
        let open = Set(published.flatMap(\.notes).map(\.note.id))
        return commitment.sources.filter { open.contains($0) }.compactMap { record.references[$0] }
    }

    var title: String { CleanText.singleLine(record.plan.title) }
}
