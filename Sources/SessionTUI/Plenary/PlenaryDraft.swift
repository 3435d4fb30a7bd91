import CafeModel

/// A text put aside, or found again after a break.
struct PlenaryDraft: Hashable {
    var command: CommandID
    var text: String
    /// What stood there when its writer began; nil when nobody knows any more.
    var initial: String?
}
