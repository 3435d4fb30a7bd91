/// What stands on a joining card, and around it.
public struct CardWords: Hashable, Sendable {
    /// The heading of all cards.
    public var title: String
    /// Where to type.
    public var open: String
    /// What to type.
    public var typeLine: String
    /// The first time, the key's fingerprint is asked about.
    public var firstTime: String
    /// The fingerprint.
    public var fingerprint: String
    /// What recent clients warn of before they ask for the PIN, and that it does not matter (docs/security.md says why).
    public var quantumWarning: String
    /// When the PIN is asked for.
    public var pin: String
    /// When ssh says that the key changed.
    public var keyChanged: String
    /// The command that forgets the old key, once the facilitator has confirmed the new one.
    public var forget: String
    /// When the window closes.
    public var again: String
    /// The QR code.
    public var code: String
    /// Keep this card.
    public var secret: String
    /// Above the line where one cuts.
    public var cut: String
    /// The door is closed: these cards open nothing yet.
    public var doorClosed: String
    /// There never was a door: there is no key whose fingerprint to print.
    public var noDoor: String
    /// The machine has no address that others could reach.
    public var noAddress: String
    /// New PINs were made.
    public var renewed: String
    /// In the file for Windows: ssh is missing.
    public var windowsNoSSH: String
    /// In the file for Windows: how it ends.
    public var windowsEnd: String
}
