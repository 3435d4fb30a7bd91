import CafeModel
import CafeStore
import CafeSystem
import Glibc

/// Why there is no hub: it could not start, or could not be reached.
public struct HubFailure: Error, Sendable {
    /// What went wrong.
    public enum Reason: Sendable {
        /// Another hub works on the folder; its process id, if known.
        case alreadyRunning(pid: Int32?)
        /// The folder for sockets belongs to another user.
        case foreignSocketFolder(String)
        /// A hub holds the folder's lock and does not answer.
        case notAnswering
        /// The operating system refused something.
        case system(SystemError)
        /// The journal could not be opened.
        case journal(JournalError)
        /// A hub was started and ended at once; what it said, if it could.
        case ended(sentence: String?, code: Int32)
    }

    /// What went wrong.
    public let reason: Reason

    /// A failure.
    public init(_ reason: Reason) { self.reason = reason }

    /// The exit code that fits (sysexits).
    public var exitCode: Int32 {
        switch reason {
        case .alreadyRunning: 75
        case .foreignSocketFolder: 77
        case .notAnswering: 69
        case .system(let error): Self.exitCode(of: error)
        case .journal(let error): error.exit.rawValue
        case .ended(_, let code): code
        }
    }

    /// What happened, what is safe, what to do.
    public func sentence(in phrases: any Phrases) -> String {
        switch reason {
        case .alreadyRunning(let pid): phrases.hubAlreadyRuns(pid: pid.map(Int.init))
        case .foreignSocketFolder(let path): phrases.foreignSocketFolder(path)
        case .notAnswering: phrases.hubDoesNotAnswer
        case .system(let error): phrases.hubCannotStart(phrases.sentence(error))
        case .journal(let error): phrases.sentence(error)
        case .ended(let sentence, let code): sentence ?? phrases.hubEnded(code: Int(code))
        }
    }

    private static func exitCode(of error: SystemError) -> Int32 {
        switch error.code {
        case ENOSPC, EDQUOT, EIO: 74
        case EMFILE, ENFILE, ENOMEM, EAGAIN: 75
        default: 73
        }
    }
}
