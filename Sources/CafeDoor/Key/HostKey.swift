import CLibSSH
import CSeccomp
import CafeModel
import CafeSystem
import Glibc

/// The key by which computers know the door again: made once, kept for its user only, never replaced by itself.
public struct HostKey: Sendable {
    /// The hidden command under which the program makes a key or looks at one: libssh is loaded there, and not in the
    /// monitor.
    public static let command = "__clave"

    /// The private key in OpenSSH's format.
    let key: String
    /// As OpenSSH shows it: `SHA256:…`.
    let fingerprint: String

    /// Why there is no key.
    enum Failure: Error {
        case system(SystemError)
        /// The file is there, and holds no key of ours.
        case damaged(path: String)
        case noLibrary
    }

    /// The data folder's key; made when there is none.
    static func inFolder(_ folder: String, executable: String) throws(Failure) -> HostKey {
        let path = "\(folder)/keys/ssh_host_ed25519_key"
        do {
            try Files.makeFolder("\(folder)/keys")
            guard Files.exists(path) else {
                let made = try ask(executable, key: "")
                // Never over one that another process has just made.
                guard try Files.writeNew(path, Array(made.key.utf8)) else {
                    return try inFolder(folder, executable: executable)
                }
                return made
            }
            let bytes = try Files.read(path, limit: 8192)
            if try Files.permissions(path) & 0o077 != 0 { try Files.setPermissions(path, 0o600) }
            guard let known = try? ask(executable, key: String(decoding: bytes, as: UTF8.self)) else {
                throw Failure.damaged(path: path)
            }
            return known
        } catch let error as SystemError {
            throw Failure.system(error)
        } catch let failure as Failure {
            throw failure
        } catch {
            throw Failure.noLibrary
        }
    }

    /// Makes a key, or looks at one.
    private static func ask(_ executable: String, key: String) throws -> HostKey {
        let result = try Spawn.run(
            executable, arguments: [command], input: Array(key.utf8), timeoutMilliseconds: 20_000)
        guard result.ending == .exited(0) else { throw Failure.noLibrary }
        let text = String(decoding: result.output, as: UTF8.self)
        guard let end = text.firstIndex(of: "\n") else { throw Failure.noLibrary }
        return HostKey(key: String(text[text.index(after: end)...]), fingerprint: String(text[..<end]))
    }

    /// The hidden command: a key on standard input, or nothing for a new one; the fingerprint's line and the key on
    /// standard output.
    public static func run() -> Int32 {
        // Without the filter no connection would be served: this is where it is found out before anybody knocks.
        guard CLibSSH_load() == 0, CSeccomp_load() == 0, let given = try? Files.readStandardInput(limit: 8192)
        else { return 69 }
        var text = String(decoding: given, as: UTF8.self)
        if text.isEmpty {
            guard let made = CLibSSH_make_key() else { return 70 }
            text = String(cString: made)
            free(made)
        }
        var hash = [UInt8](repeating: 0, count: 32)
        guard CLibSSH_key_hash(text, &hash) == 0 else { return 65 }
        let output = "SHA256:\(Base64.text(hash))\n\(text)"
        return (try? Files.write(Array(output.utf8), to: STDOUT_FILENO)) == nil ? 74 : 0
    }
}
