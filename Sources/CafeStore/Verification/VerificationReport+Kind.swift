import CafeModel

extension VerificationReport.Fault {
    /// What kind of damage.
    public enum Kind: Hashable, Sendable {
        /// SQLite finds its file damaged.
        case file
        /// The event's hash doesn't fit what it says: it was changed.
        case event
        /// The event doesn't follow from the one before it: one was put in, or both changed.
        case chain
        /// A number is missing: an event was removed.
        case missing
        /// The journal ends elsewhere than it should: its last events were removed or changed.
        case end
        /// The order within a session isn't that of the fold.
        case order
        /// The text's hash doesn't fit: it was changed.
        case text
        /// The text is gone and no event suppressed it, or it was suppressed and is still there.
        case suppression
        /// There is a text that no event brought.
        case stray
        /// The event's body cannot be read.
        case unreadable
        /// The events don't make sense together.
        case fold
    }

    /// What kind of damage.
    public var kind: Kind {
        switch damage {
        case .file: .file
        case .unreadable, .unreadableBody: .unreadable
        case .changed: .event
        case .unlinked: .chain
        case .missing: .missing
        case .endsElsewhere, .nothingLeft, .unknownOrigin: .end
        case .earlier, .misplaced: .order
        case .changedText: .text
        case .missingText, .suppressedText, .overdueErasure: .suppression
        case .unexpectedText, .strayText: .stray
        case .unfoldable: .fold
        }
    }
}
