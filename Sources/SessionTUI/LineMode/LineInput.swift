import CafeWire

/// What the line mode is told.
public enum LineInput: Hashable, Sendable {
    /// It begins.
    case opened
    /// Somebody typed a line, or a script wrote one.
    case line(TypedLine)
    /// The input has ended.
    case ended
    /// Ctrl-C.
    case interrupted
    /// The program is told to stop.
    case stopped
    /// Everything is over, and this was half typed in the terminal.
    case closing(half: String)
    /// Something came over the wire.
    case event(ClientEvent)
    /// Time has passed.
    case tick
}
