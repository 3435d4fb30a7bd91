/// A promise that was broken.
struct Violation: Error, CustomStringConvertible {
    /// Which one.
    enum Kind: String, Hashable, Sendable {
        /// What was acknowledged is not stored.
        case lost
        /// Something was applied twice.
        case twice
        /// A screen knows something else than the journal.
        case differs
        /// A countdown is wrong.
        case time
        /// A role did what it may not, or was told what it may not read.
        case role
        /// What was typed is further behind than half a second, or was said to be safe and is not.
        case draft
        /// A stage was skipped.
        case stage
        /// A change of something that had changed meanwhile was accepted.
        case stale
        /// Something is left without an answer.
        case unsettled
        /// Something broke that must not, whatever happens.
        case broken
    }

    var kind: Kind
    var detail: String

    init(_ kind: Kind, _ detail: String) {
        self.kind = kind
        self.detail = detail
    }

    var description: String { "\(kind.rawValue): \(detail)" }
}
