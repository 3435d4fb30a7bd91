import CafeModel
import CafeSystem

/// A connection as the monitor sees it.
struct Visitor {
    /// Where it comes from.
    let address: NetworkAddress
    /// When it came, in milliseconds since boot.
    let since: Int64
    /// Its stream, until its process has it.
    var stream: Descriptor?
    /// Its process.
    var process: ChildProcess?
    /// The way to its process.
    var link: MessageSocket?
    /// The user name of its last PIN.
    var user = ""
    /// Whether the hub is being asked, or its answer held back.
    var isKnocking = false
    /// What the hub has let it in as.
    var seat: Seat?
    /// Its screen, and whether it ever had one.
    var screen: ChildProcess?
    var wasSeated = false

    /// What the hub has let somebody in as.
    struct Seat {
        let session: SessionID
        let role: Role
    }
}
