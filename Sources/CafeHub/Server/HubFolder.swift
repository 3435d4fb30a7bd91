import CafeSystem
import Glibc

/// Where a hub and those who look for it meet: the data folder's files, and the socket.
public struct HubFolder: Sendable {
    /// The folder's absolute path, without links.
    public let path: String

    /// The folder at a path; made, for its user only, when there is none.
    public init(making path: String) throws(HubFailure) {
        do {
            try Files.makeFolder(path)
            self.path = try Files.resolved(path)
        } catch {
            throw HubFailure(.system(error))
        }
    }

    /// The folder at a path that exists; nil when it does not.
    public init?(existing path: String) {
        guard Files.isFolder(path), let resolved = try? Files.resolved(path) else { return nil }
        self.path = resolved
    }

    /// Whoever holds this lock is the hub.
    public var lock: String { "\(path)/cafe.lock" }
    /// What the hub has to say when nobody looks.
    public var log: String { "\(path)/hub.log" }
    /// Where the hub listens, as it wrote it down itself: those who look for it may have another environment.
    var record: String { "\(path)/hub.socket" }

    /// Where a hub may listen, the best first. Paths of sockets are limited to 107 bytes.
    var sockets: [String] {
        let name = socketName
        let temporary = "/tmp/cafe-\(ProcessIdentity.uid)/\(name)"
        guard let runtime = ProcessIdentity.environment("XDG_RUNTIME_DIR"), runtime.hasPrefix("/") else {
            return [temporary]
        }
        return ["\(runtime)/cafe/\(name)", temporary].filter {
            $0.utf8.count <= LocalSocket.longestPath
        }
    }

    /// Where the last hub of this folder listened. What was written down before the folder was moved here is nobody's
    /// word: by now, the hub of another folder may listen there.
    var recordedSocket: String? {
        guard let bytes = try? Files.read(record, limit: 4096) else { return nil }
        let socket = String(decoding: bytes, as: UTF8.self)
        return socket.hasSuffix("/\(socketName)") ? socket : nil
    }

    private var socketName: String { "\(Self.shortHash(path)).sock" }

    /// FNV-1a in 64 bits: short enough for a socket's name. A folder whose name collided with another's would find
    /// the other's socket taken and say so.
    static func shortHash(_ text: String) -> String {
        let hash = text.utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
