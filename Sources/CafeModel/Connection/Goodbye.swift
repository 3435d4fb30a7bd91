/// Why the hub ends a connection.
public enum Goodbye: String, Hashable, Sendable, CaseIterable {
    /// It was told to stop; screens may start another one.
    case stopping
    /// Another hub takes over.
    case handingOver
    /// The client speaks another version of the wire.
    case version
    /// What the client said is not of the wire.
    case nonsense
    /// There is no such session.
    case noSuchSession
    /// There is no such table in the session.
    case noSuchTable
    /// The role may not be had here.
    case notPermitted
    /// The journal cannot be read.
    case unreadable
}
