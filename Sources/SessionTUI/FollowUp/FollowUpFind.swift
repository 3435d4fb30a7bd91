import CafeModel

/// What the palette finds.
enum FollowUpFind: Hashable {
    case action(FollowUpAction)
    case item(FollowUpItem)
}
