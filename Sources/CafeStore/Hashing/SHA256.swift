import CCrypto
import CafeModel

/// SHA-256 by libcrypto, which is loaded with the first of them. One is used again and again: making it costs more than
/// a short hash.
final class SHA256 {
    private let hasher: CCrypto_hasher

    /// - Throws: ``JournalError`` with ``StorageFault/noLibrary`` when libcrypto is missing or refuses to hash.
    init() throws(JournalError) {
        guard let hasher = CCrypto_new() else {
            throw JournalError(.noLibrary, detail: "libcrypto.so.3 (libssl3)")
        }
        self.hasher = hasher
    }

    deinit { CCrypto_free(hasher) }

    /// The hash of the parts, one after the other.
    func hash(_ parts: UnsafeRawBufferPointer...) -> Digest {
        var output: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        var good = CCrypto_begin(hasher) == 1
        for part in parts where good {
            good = CCrypto_update(hasher, part.baseAddress, part.count) == 1
        }
        withUnsafeMutableBytes(of: &output) { bytes in
            good = good && CCrypto_end(hasher, bytes.bindMemory(to: UInt8.self).baseAddress) == 1
        }
        // Nothing may go on without hashes, and no input makes a fetched SHA-256 fail.
        precondition(good, "libcrypto could not hash")
        return Digest(
            words: (
                UInt64(bigEndian: output.0), UInt64(bigEndian: output.1), UInt64(bigEndian: output.2),
                UInt64(bigEndian: output.3)
            ))
    }

    /// H(bytes).
    func hash(_ bytes: [UInt8]) -> Digest { bytes.withUnsafeBytes { hash($0) } }

    /// H(salt ‖ body) of a text.
    func hash(salt: [UInt8], body: String) -> Digest {
        var body = body
        return salt.withUnsafeBytes { salt in body.withUTF8 { hash(salt, UnsafeRawBufferPointer($0)) } }
    }
}
