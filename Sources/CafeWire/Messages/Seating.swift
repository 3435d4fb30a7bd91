/// How a connection sits at a place where somebody else is connected too.
public enum Seating: String, Hashable, Sendable, CaseIterable {
    /// It writes; whoever wrote there before it only watches from now on.
    case takingOver
    /// It writes, and so do the others: host and recorder at one table.
    case sharing
    /// It only watches.
    case watching
}
