/// A file of a folder that we write: where in it, and what.
public struct SiteFile: Hashable, Sendable {
    /// Its path inside the folder: letters, digits, `-`, `.` and `/` only.
    public let path: String
    /// Its content.
    public let bytes: [UInt8]

    /// A file.
    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
