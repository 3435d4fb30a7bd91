/// Why some bytes are not the JSON that was expected.
public struct JSONError: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Reason: Hashable, Sendable {
        /// Not JSON at this place.
        case syntax
        /// The bytes of a string are not UTF-8, or an escape stands for half a character.
        case text
        /// Nested more deeply than ``JSONScanner/depthLimit``.
        case depth
        /// The field is not there.
        case missing(String)
        /// The field is there and is something else.
        case type(String)
    }

    /// What is wrong.
    public var reason: Reason
    /// Offset in bytes from the beginning.
    public var offset: Int

    /// An error at a place.
    public init(_ reason: Reason, at offset: Int) {
        self.reason = reason
        self.offset = offset
    }
}
