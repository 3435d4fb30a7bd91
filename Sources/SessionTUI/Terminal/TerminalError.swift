/// Why there is no terminal to draw on.
public enum TerminalError: Error, Hashable, Sendable {
    /// Input or output is a file or a pipe.
    case notATerminal
    /// The system refused something, with this `errno`.
    case system(Int32)
    /// Not even the simplest description of a terminal is installed.
    case noDescription(type: String)
    /// The window was closed or the line went dead.
    case hungUp
}
