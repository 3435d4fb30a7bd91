/// Where the documents come from that are served: a folder, or whatever a test puts in its place.
public protocol DocumentSource {
    /// What there is now, in the order in which it is listed.
    func documents() -> [ServedDocument]
    /// Opens one of them to be read; nil when it is not there any more.
    func open(_ document: ServedDocument) -> (any OpenDocument)?
}

/// A document that is being read.
public protocol OpenDocument {
    /// Up to `count` bytes from `offset` on; none at the end, nil when it cannot be read.
    func read(at offset: Int64, count: Int) -> [UInt8]?
}

/// A document as it is listed.
public struct ServedDocument: Hashable, Sendable {
    /// Its name, which is no path.
    public let name: String
    /// Its length in bytes.
    public let size: Int64
    /// When it was written, in seconds since 1970.
    public let changed: Int64

    /// A document.
    public init(name: String, size: Int64, changed: Int64) {
        self.name = name
        self.size = size
        self.changed = changed
    }
}
