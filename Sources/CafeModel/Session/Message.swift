/// What the facilitator wrote to the tables.
public struct Message: Hashable, Sendable {
    /// To whom.
    public let scope: ClockScope
    /// The words.
    public let text: TextID
    /// When, on the session's line of time.
    public let time: Milliseconds
}
