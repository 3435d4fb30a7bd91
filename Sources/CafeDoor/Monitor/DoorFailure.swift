import CafeModel
import CafeSystem

/// Why the door cannot be opened.
struct DoorFailure: Error {
    enum Reason {
        /// Another one is open, and does not go.
        case alreadyOpen
        /// One that does the same is open: nothing to do.
        case sameIsOpen
        case cannotListen(DoorAddress, SystemError)
        case key(HostKey.Failure)
        case system(SystemError)
    }

    let reason: Reason

    init(_ reason: Reason) { self.reason = reason }

    init(key failure: HostKey.Failure) { reason = .key(failure) }

    /// The exit code (sysexits).
    var exitCode: Int32 {
        switch reason {
        case .sameIsOpen: 0
        case .alreadyOpen: 75
        case .cannotListen: 69
        case .key(.noLibrary): 69
        case .key(.damaged): 78
        case .key(.system), .system: 74
        }
    }
}
