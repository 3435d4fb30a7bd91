/// The kinds of packets of SFTP version 3 (draft-ietf-secsh-filexfer-02, section 3).
enum SFTPKind: UInt8, CaseIterable {
    case initialize = 1
    case version = 2
    case open = 3
    case close = 4
    case read = 5
    case write = 6
    case linkStatus = 7
    case handleStatus = 8
    case setStatus = 9
    case setHandleStatus = 10
    case openFolder = 11
    case readFolder = 12
    case remove = 13
    case makeFolder = 14
    case removeFolder = 15
    case realPath = 16
    case pathStatus = 17
    case rename = 18
    case readLink = 19
    case makeLink = 20
    case status = 101
    case handle = 102
    case data = 103
    case name = 104
    case attributes = 105
    case extended = 200
    case extendedReply = 201

    /// Whether it would change something.
    var changes: Bool {
        switch self {
        case .write, .setStatus, .setHandleStatus, .remove, .makeFolder, .removeFolder, .rename, .makeLink:
            true
        default: false
        }
    }
}
