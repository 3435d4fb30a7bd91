/// What the help writes where the person puts something of their own.
public enum PlaceholderWord: Hashable, Sendable, CaseIterable {
    /// The id of a session, or its beginning.
    case session
    /// The name of a process.
    case process
    /// A number.
    case number
    /// Which stage to go to.
    case step
    /// What to do with the clock.
    case clock
    /// What is noted.
    case text
    /// The id of a contribution.
    case note
    /// A file.
    case file
    /// A folder.
    case folder
    /// A command.
    case command
    /// A shell.
    case shell
    /// A language.
    case language
    /// The kind of a contribution.
    case kind
    /// The format of a document.
    case format
    /// A sign between cells.
    case sign
    /// A port, perhaps with an address.
    case port
}
