import CafeModel

/// The acta of a session, complete from any state of it.
public struct Minutes: Sendable {
    private let record: MinutesRecord
    private let phrases: any Phrases

    /// The acta of a session as it stands.
    /// - Parameter utcOffsetSeconds: how far local time is ahead of UTC, for the times of day of the event.
    public init(state: SessionState, phrases: any Phrases, utcOffsetSeconds: Int) {
        record = MinutesRecord(state, suppressed: phrases.suppressed, utcOffsetSeconds: utcOffsetSeconds)
        self.phrases = phrases.of(state.plan)
    }

    /// The file's bytes.
    /// - Parameter separator: what stands between the cells of the CSV: `,` or `;`.
    public func render(_ format: MinutesFormat, separator: Character = ",") -> [UInt8] {
        switch format {
        case .json: MinutesJSON.bytes(of: record)
        case .csv: MinutesCSV(separator: separator).bytes(of: record)
        case .md: MarkdownRenderer.bytes(of: document)
        case .html: HTMLRenderer.bytes(of: document)
        }
    }

    private var document: Document { MinutesDocument(record: record, phrases: phrases).document }
}
