/// A text that is stored with the event that brings it.
public struct NewText: Hashable, Sendable {
    /// Where a text is kept.
    public enum Shelf: Hashable, Sendable {
        /// `texts`: what was said.
        case text
        /// `persons`: names and contacts.
        case person
    }

    /// Its reference.
    public var id: TextID
    /// Which shelf.
    public var shelf: Shelf
    /// The words.
    public var body: String

    /// A new text.
    public init(id: TextID, shelf: Shelf = .text, body: String) {
        self.id = id
        self.shelf = shelf
        self.body = body
    }
}
