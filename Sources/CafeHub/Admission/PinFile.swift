import CafeSystem

/// The file `keys/pines` beside the journal: for its user only, in a folder for its user only. It is no part of the
/// journal, hence of no copy, export or log.
public struct PinFile: PinStore {
    /// A book of PINs of a thousand sessions is far shorter.
    private static let limit = 8 << 20

    private let folder: String

    /// The file of a data folder.
    public init(dataFolder: String) {
        folder = Self.folder(of: dataFolder)
    }

    /// The folder for keys in a data folder.
    public static func folder(of dataFolder: String) -> String { "\(dataFolder)/keys" }

    /// The file's path.
    public var path: String { "\(folder)/pines" }

    /// The whole file; nil when there is none.
    public func load() throws(SystemError) -> [UInt8]? {
        guard Files.exists(path) else { return nil }
        return try Files.read(path, limit: Self.limit)
    }

    /// Writes it beside and renames it: a crash leaves the old book or the new one.
    public func save(_ bytes: [UInt8]) throws(SystemError) {
        try Files.makeFolder(folder)
        // A folder that somebody made by hand may be open to others.
        if try Files.permissions(folder) != 0o700 { try Files.setPermissions(folder, 0o700) }
        try Files.writeAtomically(path, bytes, permissions: 0o600)
    }

    /// From the kernel (getrandom).
    public func entropy(_ count: Int) -> [UInt8] { Entropy.bytes(count) }
}
