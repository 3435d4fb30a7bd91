/// How a commitment stands. *Vencido* is never stored: it follows from the date.
public enum CommitmentState: String, Hashable, Sendable, CaseIterable {
    /// Nothing was done yet.
    case open = "abierto"
    /// Work has begun.
    case inProgress = "en curso"
    /// Its day has passed and it is neither fulfilled nor given up.
    case overdue = "vencido"
    /// Done.
    case fulfilled = "cumplido"
    /// It cannot be done, and it was said why.
    case notViable = "no viable"

    /// Whether nothing more is to be done.
    public var isClosed: Bool { self == .fulfilled || self == .notViable }
}
