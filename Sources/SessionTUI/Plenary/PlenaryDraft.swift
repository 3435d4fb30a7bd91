import CafeModel

/// A text put aside, or found again after a break.
struct PlenaryDraft: Hashable {
    var command: CommandID
    var text: String
}
