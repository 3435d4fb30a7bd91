/// What the entity commits itself to: one text, because all of it may be corrected together.
public struct CommitmentTerms: Hashable, Sendable {
    /// What will be done, by which office, by whom: a JSON object `{texto, dependencia, responsable}` kept apart
    /// from the event, as it may name a person.
    public var text: TextID
    /// By when, as yyyy-mm-dd.
    public var date: String?
    /// The notes that it comes from.
    public var sources: [NoteID]

    /// Terms.
    public init(text: TextID, date: String?, sources: [NoteID]) {
        self.text = text
        self.date = date
        self.sources = sources
    }
}
