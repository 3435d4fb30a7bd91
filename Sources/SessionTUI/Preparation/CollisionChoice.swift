/// What to do where two people changed the same thing of a plan.
enum CollisionChoice: Hashable {
    /// Write on; one's own stays a draft until then.
    case later
    /// One's own stands.
    case own
    /// The other's stands.
    case theirs
}
