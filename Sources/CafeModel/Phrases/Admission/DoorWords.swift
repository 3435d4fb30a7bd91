/// The words of the facilitator's menus about the front door.
public struct DoorWords: Hashable, Sendable {
    /// The menu's title.
    public var title: String
    /// Opens the door.
    public var open: String
    /// Closes the door.
    public var close: String
    /// Shows a PIN.
    public var showPIN: String
    /// Makes a new PIN.
    public var renewPIN: String
    /// Which PIN.
    public var whose: String
    /// Above the PIN.
    public var pinText: String
    /// The PIN is on its way.
    public var asking: String
    /// The door was asked to open.
    public var opening: String
    /// The door was asked to close; who is in stays.
    public var closing: String
    /// A new PIN was made: the old one opens nothing.
    public var renewed: String
    /// On the wall: how one joins.
    public var joinTitle: String
    /// On the wall: what to type.
    public var joinText: String
    /// On the wall: the PIN is on the card.
    public var joinPIN: String
    /// On the wall: the key's fingerprint.
    public var joinFingerprint: String
    /// In the line of keys of the wall, and what it does.
    public var joinAction: String
    /// What that does.
    public var joinSummary: String
}
