/// Something that the entity still owes a word: a proposal *por analizar* or a question without an answer.
public struct OpenMatter: Hashable, Sendable {
    /// The note.
    public var source: FollowedSource
    /// What was decided so far: which office replies, and by when.
    public var resolution: Resolution
    /// The note's revision, which an answer must have seen.
    public var revision: Int

    /// A matter.
    public init(source: FollowedSource, resolution: Resolution, revision: Int) {
        self.source = source
        self.resolution = resolution
        self.revision = revision
    }

    /// By when the entity replies.
    public var due: CalendarDate? { CalendarDate(iso: resolution.due) }
}
