import CafeModel

/// A file that shows what was done: what is kept of it. The file itself stays where it is.
public struct FileEvidence: Hashable, Sendable {
    /// Its name, without the folder.
    public var name: String
    /// Its SHA-256.
    public var hash: Digest

    /// A file's name and hash.
    public init(name: String, hash: Digest) {
        self.name = name
        self.hash = hash
    }
}
