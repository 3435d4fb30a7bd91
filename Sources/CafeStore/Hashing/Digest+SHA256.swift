import CafeModel

extension Digest {
    /// The SHA-256 of bytes.
    /// - Throws: ``JournalError`` with ``StorageFault/noLibrary`` when libcrypto is missing or refuses to hash.
    public static func sha256(_ bytes: [UInt8]) throws(JournalError) -> Digest { try SHA256().hash(bytes) }
}
