/// The headings of the parts of the facilitator's screen.
public struct ConductHeadings: Hashable, Sendable {
    /// Orden del día
    public var order: String
    /// Mesa
    public var table: String
    /// Tema
    public var topic: String
    /// Tiempo
    public var time: String
    /// Estado
    public var standing: String
    /// Who takes the notes.
    public var host: String
    /// Guion
    public var script: String
    /// When one minute is left.
    public var atOneMinute: String
    /// Actions, tables and notes by name.
    public var palette: String
    /// Nothing was found.
    public var paletteNone: String
    /// Keys of this screen.
    public var help: String
    /// How to leave a panel.
    public var panelHint: String
    /// Enter, Esc and arrows among choices.
    public var choiceHint: String
    /// Enter and Esc in a question.
    public var promptHint: String
    /// Arrows and digits choose a table.
    public var choosing: String
    /// The last contributions of a table.
    public var lastNotes: String
    /// What Esc does on the wall.
    public var backFromWall: String
    /// The last messages.
    public var messages: String
}
