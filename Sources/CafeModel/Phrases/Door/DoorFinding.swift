/// What a look at the front door finds.
public enum DoorFinding: Hashable, Sendable {
    /// The SSH library is not installed.
    case noLibrary
    /// It is older than is safe.
    case oldLibrary(String, least: String)
    /// The door is closed; the library's version.
    case closed(library: String)
    /// It is open, and answers this machine at all these addresses; another machine that has reached it, if one has.
    case reachable([String], port: Int, visitor: String?)
    /// It is open, and does not answer at these addresses.
    case unreachable([String], port: Int)
    /// It is open, and this machine is on no network.
    case noNetwork(port: Int)
}
