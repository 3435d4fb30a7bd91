import CafeModel

/// The SHA-256 of files that leave the program, for lists by which others check them (`sha256sum` gives the same).
public final class FileDigest {
    private let hasher: SHA256

    /// - Throws: ``JournalError`` with ``StorageFault/noLibrary`` when libcrypto is missing or refuses to hash.
    public init() throws(JournalError) { hasher = try SHA256() }

    /// The digest of a file's content.
    public func digest(of bytes: [UInt8]) -> Digest { hasher.hash(bytes) }
}
