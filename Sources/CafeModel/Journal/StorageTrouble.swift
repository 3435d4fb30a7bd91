/// Why something could not be written.
public enum StorageTrouble: String, Hashable, Sendable, CaseIterable {
    /// The disk is full.
    case full
    /// The folder or the disk is read-only.
    case readOnly
    /// Another input/output error.
    case io
    /// The journal is of a newer version and open for reading only.
    case newer
    /// The journal is damaged.
    case damaged
}
