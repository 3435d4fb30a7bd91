import CafeModel

/// The acta of a session, complete from any state of it.
public struct Minutes: Sendable {
    let record: MinutesRecord
    let phrases: any Phrases

    /// The acta of a session as it stands.
    /// - Parameters:
    ///   - utcOffsetSeconds: how far local time is ahead of UTC, for the times of day of the event.
    ///   - journal: where the journal stands, if the acta is to say so.
    public init(
        state: SessionState, phrases: any Phrases, utcOffsetSeconds: Int, journal: JournalMark? = nil
    ) {
        record = MinutesRecord(
            state, suppressed: phrases.suppressed, utcOffsetSeconds: utcOffsetSeconds, journal: journal)
        self.phrases = phrases.of(state.plan)
    }

    /// The acta, ready for any format.
    public var deliverable: Deliverable {
        let record = record
        return Deliverable(
            document: MinutesDocument(record: record, phrases: phrases).document,
            workbook: MinutesWorkbook(record: record, phrases: phrases).workbook, moment: record.changed,
            phrases: phrases, csv: { MinutesCSV(separator: $0).bytes(of: record) },
            json: { MinutesJSON.bytes(of: record) })
    }

    /// The file's bytes.
    /// - Parameter separator: what stands between the cells of the CSV: `,` or `;`.
    public func render(_ format: MinutesFormat, separator: Character = ",") -> [UInt8] {
        switch format {
        case .json: MinutesJSON.bytes(of: record)
        case .csv: MinutesCSV(separator: separator).bytes(of: record)
        case .md, .html: deliverable.text(format)
        }
    }
}
