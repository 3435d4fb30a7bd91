/// The words of the command line.
public protocol CommandLinePhrases: Sendable {
    // MARK: Help

    /// What a command does, in one line.
    func summary(of command: CommandWord) -> String
    /// What an option does, in one line.
    func summary(of option: OptionWord) -> String
    /// What stands for something that the person puts in.
    func placeholder(_ word: PlaceholderWord) -> String
    /// The first line of the help: what the program is.
    var programSummary: String { get }
    /// Before the way a command is written.
    var cliUsageHeading: String { get }
    /// Before the list of commands.
    var commandsHeading: String { get }
    /// Before the list of options.
    var optionsHeading: String { get }
    /// Before the options that every command takes.
    var everywhereHeading: String { get }
    /// Before the other name of a command.
    var aliasHeading: String { get }
    /// Before the exit codes.
    var exitCodesHeading: String { get }
    /// The exit codes and what they mean.
    var exitCodes: [(code: Int, meaning: String)] { get }
    /// How a session is named on the command line.
    var sessionArgumentNote: String { get }
    /// Where to find more.
    func helpHint(_ command: String) -> String

    // MARK: Usage

    /// No such command; the nearest one, if any is near.
    func unknownCommand(_ word: String, nearest: String?) -> String
    /// No such option; the nearest one.
    func unknownOption(_ word: String, nearest: String?) -> String
    /// A word that must be one of a few is none of them.
    func wrongWord(_ word: String, for what: String, allowed: [String], nearest: String?) -> String
    /// An option needs a value.
    func missingValue(_ option: String) -> String
    /// An option takes no value.
    func needlessValue(_ option: String) -> String
    /// Not a whole number that the option takes.
    func notANumber(_ word: String, for option: String) -> String
    /// A command lacks an option.
    func missingOption(_ option: String) -> String
    /// A command lacks an argument.
    func missingArgument(_ argument: String) -> String
    /// More arguments than the command takes.
    func needlessArgument(_ word: String) -> String
    /// A screen was asked for, and standard output is no terminal.
    var cliNoTerminal: String { get }
    /// The terminal cannot show screens.
    func cliPlainTerminal(_ type: String) -> String
    /// The same at a table, which has a line mode: how it is opened.
    func cliPlainTerminalForTable(_ type: String, _ command: String) -> String
    /// The output is no terminal, at a table.
    func cliNoTerminalForTable(_ command: String) -> String
    /// Where the acta was written.
    func cliMinutesAt(_ path: String) -> String
    /// An argument or input is not UTF-8.
    func notUTF8(_ what: String) -> String
    /// What standard input is called in messages.
    var standardInput: String { get }

    // MARK: Sessions

    /// No session at all.
    var cliNoSessions: String { get }
    /// No session begins so.
    func noSessionBegins(_ prefix: String) -> String
    /// Several sessions begin so.
    func severalSessionsBegin(_ prefix: String) -> String
    /// Several sessions could be meant, none named; they follow.
    var cliSeveralSessions: String { get }
    /// Every session is closed, so one must be named; they follow.
    var cliOnlyClosedSessions: String { get }
    /// Where a session is in its life.
    func cliName(of phase: Phase) -> String
    /// Before the faults of a plan file.
    func planFaulty(_ file: String, count: Int) -> String
    /// Marks a warning.
    func cliWarning(_ sentence: String) -> String
    /// A table talks about its own topic only.
    func tableHasTopic(_ table: Int, topic: Int) -> String
    /// A stage has begun whose clock stands or runs: what `reloj` answers.
    func clockNow(_ remaining: String, isPaused: Bool) -> String

    // MARK: The hub

    /// Another hub works on the folder.
    func hubAlreadyRuns(pid: Int?) -> String
    /// The folder of sockets is another user's.
    func foreignSocketFolder(_ path: String) -> String
    /// Nobody answers.
    var hubDoesNotAnswer: String { get }
    /// The connection was cut before the answer.
    var hubWentAway: String { get }
    /// The system refused what a hub needs.
    func hubCannotStart(_ reason: String) -> String
    /// A hub ended without saying why.
    func hubEnded(code: Int) -> String
    /// The hub serves here.
    func hubServes(_ folder: String) -> String
    /// Nothing was stored, because of this trouble.
    func cliUnsaved(_ trouble: StorageTrouble) -> String
    /// A folder with real data is no place for a faster clock.
    func noRateHere(_ path: String) -> String
    /// No hub works on the folder.
    var cliNoHub: String { get }
    /// The hub was stopped.
    var hubStopped: String { get }
    /// The hub was told to stop and is still there.
    var hubStaysUp: String { get }
    /// So much of a copy is done.
    func backupProgress(_ percent: Int) -> String
    /// Restoring is refused: there are data.
    func folderNotEmpty(_ path: String) -> String
    /// A copy was brought back.
    func cliRestored(_ from: String, into folder: String) -> String
    /// The file is no copy that can be restored.
    func notACopy(_ path: String) -> String

    // MARK: Doctor

    /// What is checked.
    func cliName(of check: DoctorCheck) -> String
    /// Fine.
    var checkGood: String { get }
    /// To be seen to.
    var checkBad: String { get }
    /// What a check found.
    func finding(_ finding: DoctorFinding) -> String

    // MARK: Rehearsal

    /// A rehearsal begins.
    func rehearsalBegins(rate: Int, folder: String) -> String
    /// A stage of the rehearsal has begun, with so many contributions until then.
    func rehearsalStage(_ title: String, contributions: String) -> String
    /// The rehearsal has ended.
    func rehearsalEnds(_ contributions: String, commitments: Int) -> String

    // MARK: Replay

    /// A replay at the pace of the clock would look like a real event.
    var replayTooSlow: String { get }
    /// Only closed sessions are replayed.
    var replayNotClosed: String { get }
    /// Another replay is on in this data folder.
    var replayIsOn: String { get }
    /// Which session is replayed, and how fast.
    func replayBegins(_ title: String, rate: Int) -> String
    /// How long it takes.
    func replayTakes(seconds: Int) -> String
    /// What stands before the commands that open the screens.
    var replayOpen: String { get }
    /// How far it is, and what to do now.
    func replay(_ word: ReplayWord) -> String
    /// It was played to the end, or stopped.
    func replayEnds(_ facts: Int) -> String
}

/// What `cafe diagnostico` looks at.
public enum DoctorCheck: String, Hashable, Sendable, CaseIterable {
    /// The kind of terminal.
    case terminal
    /// How many colours.
    case colours
    /// Letters beyond ASCII.
    case locale
    /// Libraries of the system.
    case libraries
    /// The data folder.
    case folder
    /// Space on its disk.
    case disk
    /// The hub.
    case hub
    /// The front door.
    case door
    /// The machine's clock and time zone.
    case clock
}

/// What was found.
public enum DoctorFinding: Hashable, Sendable {
    /// Something, as it is.
    case text(String)
    /// Standard output is no terminal.
    case noTerminal
    /// TERM is not set.
    case noTERM
    /// The terminal cannot be controlled enough.
    case dumbTERM(String)
    /// A terminal of a kind and size.
    case terminal(String, columns: Int, rows: Int)
    /// A terminal smaller than the screens need.
    case smallTerminal(columns: Int, rows: Int)
    /// Colours are switched off.
    case noColour
    /// The terminal shows colours.
    case colours
    /// The locale is not UTF-8.
    case notUTF8(String)
    /// A folder that does not exist yet.
    case folderToBe(String)
    /// A folder that can be used.
    case folderGood(String)
    /// A folder that cannot be written.
    case folderBad(String)
    /// So many megabytes are free.
    case free(megabytes: Int)
    /// A hub runs, with this process id.
    case hubRuns(pid: Int?)
    /// No hub runs.
    case hubSleeps
    /// How the front door stands.
    case door(DoorFinding)
}
