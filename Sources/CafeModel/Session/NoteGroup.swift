/// Similar contributions put together under one wording; the originals stay as they are.
public struct NoteGroup: Hashable, Sendable {
    /// Its reference.
    public let id: GroupID
    /// The wording.
    public internal(set) var text: TextID
    /// Earlier wordings that are still kept: striking out must reach them too.
    public internal(set) var formerTexts: [TextID] = []
    /// The contributions.
    public internal(set) var notes: [NoteID]
    /// Number of the last event that changed it within the session; what a change must have seen.
    public internal(set) var revision: Int
}
