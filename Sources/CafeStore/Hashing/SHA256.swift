import CCrypto
import CafeModel

/// SHA-256 by libcrypto. One context is used again and again: fetching the algorithm costs more than a short hash.
final class SHA256 {
    private let algorithm: OpaquePointer?
    private let context: OpaquePointer?

    /// - Throws: ``JournalError`` with ``StorageFault/unsuitable`` when libcrypto refuses to hash.
    init() throws(JournalError) {
        algorithm = EVP_MD_fetch(nil, "SHA256", nil)
        context = EVP_MD_CTX_new()
        guard algorithm != nil, context != nil else {
            throw JournalError(.unsuitable, detail: "libcrypto has no SHA-256")
        }
    }

    deinit {
        EVP_MD_CTX_free(context)
        EVP_MD_free(algorithm)
    }

    /// The hash of the parts, one after the other.
    func hash(_ parts: UnsafeRawBufferPointer...) -> Digest {
        var output: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        var good = EVP_DigestInit_ex2(context, algorithm, nil) == 1
        for part in parts where good {
            good = EVP_DigestUpdate(context, part.baseAddress, part.count) == 1
        }
        withUnsafeMutableBytes(of: &output) { bytes in
            good = good && EVP_DigestFinal_ex(context, bytes.bindMemory(to: UInt8.self).baseAddress, nil) == 1
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
