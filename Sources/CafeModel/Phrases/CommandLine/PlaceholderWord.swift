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
    /// What to do with the participants.
    case peopleAction
    /// A file with participants, or a participant.
    case fileOrPerson
    /// What to remove.
    case suppressed
    /// A participant by number or name, or the id of a note.
    case personOrNote
    /// The words of a passage.
    case passage
    /// Participants by number or name.
    case people
    /// Which column holds what.
    case columns
    /// Why a passage goes.
    case reason
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
    /// A place that one joins at: a table's, a role's, or all of them.
    case place
    /// A kind of report.
    case report
    /// The name of a process.
    case name
    /// What is shown.
    case state
    /// A day.
    case day
    /// A port, perhaps with an address.
    case port
    /// A user of this machine.
    case user
}
