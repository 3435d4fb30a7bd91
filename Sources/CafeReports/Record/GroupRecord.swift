import CafeModel

/// Similar contributions under one wording.
struct GroupRecord: Hashable, Sendable {
    /// The wording.
    let text: String
    /// The contributions.
    let notes: [NoteID]
}
