import CafeModel
import CafeStore
import CafeSystem

extension Phrases {
    /// Why the operating system did not do something.
    public func sentence(_ error: SystemError) -> String { sentence(SystemCause(error), path: error.path) }

    /// Why the journal could not do something: what happened, what is safe, what to do.
    public func sentence(_ error: JournalError) -> String {
        sentence(error.code, path: error.path, detail: error.detail)
    }
}
