/// What the facilitator can do, wherever it is called from: a key, the palette, a menu.
public enum ConductAction: Hashable, Sendable, CaseIterable {
    /// Stops or restarts every clock.
    case pause
    /// A minute more for all.
    case add
    /// A minute less for all.
    case remove
    /// The actions of the chosen table.
    case table
    /// The next stage, or in the plenary the next table.
    case next
    /// The stage before.
    case previous
    /// Takes back the last step.
    case undo
    /// Does again what was taken back.
    case redo
    /// What to read aloud.
    case script
    /// The wall in this window.
    case wall
    /// A message to the tables.
    case message
    /// People arrive late.
    case arrivals
    /// Somebody leaves.
    case departure
    /// Shorter rounds, to end in time.
    case shorten
    /// As many minutes as wanted, for all.
    case minutes
    /// Draws the coming rounds anew.
    case draw
    /// The next order of the list of tables.
    case arrange
    /// All tables, or only those that need something.
    case narrow
    /// The hands of the evaluation.
    case evaluation
    /// Saves the acta.
    case acta
    /// Makes a copy of everything.
    case backup
    /// The front door: how it stands, PINs.
    case door
    /// Ends the event.
    case finish
    /// Finds anything by name.
    case palette
    /// Lists the keys.
    case help
    /// Leaves the screen.
    case leave
}

/// How an action is called.
public struct ConductActionWords: Hashable, Sendable {
    /// As one calls it in the palette: *siguiente*.
    public var name: String
    /// What it does, in a sentence for the help.
    public var summary: String
    /// How it reads in the line of keys.
    public var hint: String

    init(_ name: String, _ hint: String, _ summary: String) {
        self.name = name
        self.hint = hint
        self.summary = summary
    }
}
