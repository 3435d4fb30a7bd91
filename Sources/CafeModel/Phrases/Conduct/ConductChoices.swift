/// The words for yes and no.
public struct ConductChoices: Hashable, Sendable {
    /// Go on to the next stage.
    public var goOn: String
    /// Wait.
    public var wait: String
    /// End the event.
    public var finish: String
    /// Draw anew.
    public var draw: String
    /// Leave the screen.
    public var leave: String
    /// Leave things as they are.
    public var stay: String
    /// All tables.
    public var all: String
    /// Another length.
    public var otherLength: String
    /// The formats of the acta, by code.
    public var formats: [String: String]
}
