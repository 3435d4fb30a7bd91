import CafeModel
import CafeSystem
import Glibc

/// The finished documents of one session: `documentos/<session>/` in the data folder, 0700, its files 0600. Each is
/// written under another name first. Names are small letters, digits, `-` and `.`, so that none is a path.
///
/// The hub empties it when words of the session are suppressed. Who writes opens the file *before* reading the session:
/// a suppression that comes in between takes that file away, and the document is made again.
public struct DocumentShelf: Sendable {
    /// Who writes may take minutes; what is older was left behind by a process that was killed.
    private static let leftOver: Int64 = 3600
    /// How often a document is made anew because words were suppressed meanwhile.
    private static let attempts = 3

    /// The folder's path.
    public let folder: String

    /// The shelf of a session in a data folder; there need be none yet.
    public init(dataFolder: String, session: SessionID) {
        folder = "\(Self.root(of: dataFolder))/\(session.hex)"
    }

    static func root(of dataFolder: String) -> String { "\(dataFolder)/documentos" }

    /// A document that is there.
    public struct Entry: Hashable, Sendable {
        /// Its name.
        public let name: String
        /// Its length in bytes.
        public let size: Int64
        /// When it was written, in seconds since 1970.
        public let changed: Int64
    }

    /// What is there now, by name. Whatever is no plain file of ours is not listed.
    public var entries: [Entry] {
        let names = (try? Files.list(folder)) ?? []
        return names.compactMap { name in
            guard Self.isName(name), let about = try? Files.plainFile(path(of: name)) else { return nil }
            return Entry(name: name, size: about.size, changed: about.changed)
        }
    }

    /// Opens a document to be read.
    public func open(_ name: String) throws(SystemError) -> Descriptor {
        guard Self.isName(name) else { throw SystemError("open", code: EINVAL, path: name) }
        return try Files.openPlainFile(path(of: name))
    }

    /// Where a document is, or would be.
    public func path(of name: String) -> String { "\(folder)/\(name)" }

    /// Whether a text can be a document's name.
    public static func isName(_ text: String) -> Bool {
        guard let first = text.utf8.first, text.utf8.count <= 160, first != UInt8(ascii: ".") else {
            return false
        }
        return text.utf8.allSatisfy { byte in
            byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || (0x30...0x39).contains(byte)
                || (0x61...0x7A).contains(byte)
        }
    }

    /// Puts a document on the shelf.
    /// - Parameter make: reads the session and makes the document; called again when words were suppressed meanwhile.
    ///   When it gives no bytes, what stands under the name stays.
    /// - Returns: the document's name.
    public func put<Failure: Error>(
        failing: (SystemError) -> Failure, _ make: () throws(Failure) -> (name: String, bytes: [UInt8]?)
    ) throws(Failure) -> String {
        var attempt = 1
        while true {
            do {
                return try putOnce(make)
            } catch let error as SystemError {
                guard error.code == ENOENT, attempt < Self.attempts else { throw failing(error) }
                attempt += 1
            } catch let error as Failure {
                throw error
            } catch {
                throw failing(SystemError("rename", code: EIO, path: folder))
            }
        }
    }

    private func putOnce<Failure: Error>(
        _ make: () throws(Failure) -> (name: String, bytes: [UInt8]?)
    ) throws -> String {
        try Files.makeFolder(folder)
        removeLeftOvers()
        let file = try Files.unfinished(in: folder)
        defer { file.discard() }
        let (name, bytes) = try make()
        guard let bytes else { return name }
        guard Self.isName(name) else { throw SystemError("rename", code: EINVAL, path: name) }
        try file.finish(bytes, as: path(of: name))
        return name
    }

    private func removeLeftOvers() {
        let now = SystemClock.wallMilliseconds / 1000
        for name in (try? Files.list(folder)) ?? [] where name.hasPrefix(".") {
            let path = path(of: name)
            if let about = try? Files.plainFile(path), now - about.changed > Self.leftOver {
                try? Files.remove(path)
            }
        }
    }

    /// Removes all of it. Files are emptied first, so that somebody who is just reading one reads no more of it.
    func clear() throws(SystemError) {
        guard Files.exists(folder) else { return }
        for name in try Files.list(folder) { try? Files.empty(path(of: name)) }
        try Files.removeTree(folder)
    }
}
