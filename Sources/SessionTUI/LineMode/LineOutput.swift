/// What the line mode wants printed and done.
public struct LineOutput: Hashable, Sendable {
    /// Lines to print, without their ends and without anything that a terminal would obey.
    public var lines: [String] = []
    /// What is to be done.
    public var effects: [Effect] = []
    /// How it ended; nil as long as it goes on.
    public var ending: LineEnding?
}
