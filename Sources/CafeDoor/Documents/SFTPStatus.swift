import CafeModel

/// How a request ended (draft-ietf-secsh-filexfer-02, section 7).
enum SFTPStatus: UInt32 {
    case done = 0
    case end = 1
    case noSuchFile = 2
    case permissionDenied = 3
    case failure = 4
    case badMessage = 5
    case unsupported = 8

    /// What a person is told, as far as the client shows it.
    func sentence(_ phrases: any Phrases) -> String {
        switch self {
        case .done, .end: ""
        case .noSuchFile: phrases.doorNoSuchDocument
        case .permissionDenied: phrases.doorDocumentsReadOnly
        case .failure, .badMessage, .unsupported: phrases.doorDocumentsRefused
        }
    }
}
