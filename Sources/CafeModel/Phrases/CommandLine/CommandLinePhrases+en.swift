extension EnglishPhrases {
    func summary(of command: CommandWord) -> String {
        switch command {
        case .home: "Opens the home screen: sessions that are on, prepared and closed."
        case .new: "Prepares a session on screen; from a plan, creates it and prints its id."
        case .sessions: "Lists the sessions."
        case .facilitate: "Opens the facilitator's screen: running order, clock and tables."
        case .table: "Opens the screen of a table, to take notes."
        case .project: "Opens the screen for the wall."
        case .plenary: "Opens the screen of the plenary and the commitments."
        case .stage: "Goes to the next stage, or back to the one before."
        case .clock: "Pauses, resumes, lengthens or shortens the time of all tables or of one."
        case .note: "Records a contribution and prints its id once it is on disk."
        case .status: "Shows where the session stands."
        case .minutes: "Writes the record of the session."
        case .process: "Lists the processes, or compares and unites the sessions of one."
        case .followUp:
            "Shows the commitments of all sessions; without a terminal, or with a format, writes them as a list."
        case .cards:
            "Writes the cards with which people join from other computers: line, PIN and fingerprint."
        case .people: "Imports participants, prints the list and the seat cards, keeps wishes for seats."
        case .registration: "Opens the registration screen, for the door of the room."
        case .suppress: "Deletes a person's data, or a passage of a contribution, from the disk."
        case .dossier: "Writes the file of the session into a folder: record, data, history and digests."
        case .publish: "Writes the website of results and commitments into a folder."
        case .report: "Writes one of the entity's reports."
        case .serve: "Serves the data folder in the foreground, until Ctrl-C."
        case .stop: "Stops in good order the service that works on the data folder."
        case .rehearse: "Rehearses with simulated tables: a sample World Café, or the plan that is given."
        case .replay: "Replays a closed session on all screens, to teach and to audit."
        case .verify: "Checks that everything stored is whole."
        case .backup: "Copies everything to a file, without interruption, and verifies the copy."
        case .restore: "Brings a backup back into an empty data folder."
        case .doctor: "Checks terminal, language, libraries, disk and service."
        case .completions: "Prints the rules to complete commands with the Tab key."
        case .manual: "Prints the manual of the command line as Markdown."
        case .help: "Explains a command."
        }
    }

    func summary(of option: OptionWord) -> String {
        switch option {
        case .data: "data folder; otherwise $CAFE_DATOS, $XDG_DATA_HOME/cafe or ~/.local/share/cafe"
        case .language: "language of the messages: es or en"
        case .rehearsal: "works on the rehearsal's folder instead of the real data"
        case .help: "explains the command"
        case .version: "prints the version"
        case .plan: "plan file in JSON; “-” reads standard input"
        case .json: "prints JSON for other programs"
        case .table: "number of the table"
        case .topic: "number of the topic where each table takes several; otherwise that of the table"
        case .problem: "the contribution that a solution answers, by the id that “cafe note” prints"
        case .kind: "kind: pregunta, sugerencia, propuesta, problema, solucion, observacion, remision"
        case .format: "format: md, html, csv, json, xlsx, docx, odt or pdf; of cards, texto or html"
        case .output: "file to write; otherwise standard output"
        case .columns: "which column is what: nombre=1,organizacion=2"
        case .confirm: "does what is only shown without this option"
        case .together: "whom they always sit with: names or numbers, separated by commas"
        case .apart: "whom they must not meet: names or numbers, separated by commas"
        case .reason: "why it goes: nombre, salud, acusacion or otro"
        case .separator: "what separates the cells of the CSV: “,” or “;”"
        case .ssh: "opens the SSH door; by default at port 2222 of this computer"
        case .runAs: "administrator: do it as this user of the computer"
        case .windows: "folder for one file per table that Windows opens with a double click"
        case .state: "what is shown: abiertos, vencidos, por-vencer, por-responder, cerrados or todos"
        case .office: "only those of an office"
        case .until: "only what is due up to that day: 2027-03-01"
        case .renew: "makes new PINs: of one place, such as mesa3 or relatoria, or of all"
        case .lines: "in text mode: lines that are read as they come, without a screen"
        case .approved: "the approved version with this number, as it was approved"
        case .template: "a Word document with the entity's letterhead, for the format docx"
        case .year: "year of the report; otherwise the present one"
        case .process: "only the sessions of this process"
        case .rate: "how many times faster than the clock"
        }
    }

    func placeholder(_ word: PlaceholderWord) -> String {
        switch word {
        case .session: "SESSION"
        case .process: "PROCESS"
        case .number: "N"
        case .step: "next|previous"
        case .clock: "pause|resume|+MIN|-MIN"
        case .text: "TEXT"
        case .peopleAction: "import|list|cards|wish|no-wish"
        case .fileOrPerson: "FILE|PERSON"
        case .suppressed: "person|passage"
        case .personOrNote: "PERSON|CONTRIBUTION"
        case .passage: "PASSAGE"
        case .people: "PEOPLE"
        case .columns: "COLUMNS"
        case .reason: "REASON"
        case .note: "NOTE"
        case .file: "FILE"
        case .folder: "DIR"
        case .command: "COMMAND"
        case .shell: "bash|zsh"
        case .language: "es|en"
        case .kind: "KIND"
        case .format: "FORMAT"
        case .sign: "SIGN"
        case .port: "[[ADDR:]PORT]"
        case .user: "USER"
        case .place: "PLACE|todos"
        case .report: "internal|schedule|evaluation|good-practice|inventory|action-plan"
        case .name: "NAME"
        case .state: "WHICH"
        case .day: "DATE"
        }
    }

    var programSummary: String { "Café: live citizen participation sessions in the terminal." }
    var cliUsageHeading: String { "Usage" }
    var commandsHeading: String { "Commands" }
    var optionsHeading: String { "Options" }
    var everywhereHeading: String { "With every command" }
    var aliasHeading: String { "In Spanish" }
    var exitCodesHeading: String { "Exit codes" }
    var exitCodes: [(code: Int, meaning: String)] {
        [
            (0, "all went well"),
            (64, "the command is written wrongly, or the session must be named"),
            (65, "the data are faulty: plan, empty or over-long text, no such table, damaged data"),
            (66, "no such file or session"),
            (69, "the service is unavailable, or the command belongs to a later version"),
            (70, "a fault of the program"),
            (73, "a file or folder could not be created"),
            (74, "the disk could not be read or written"),
            (75, "not possible now; try again"),
            (77, "not permitted, or the event has ended"),
            (78, "the data are of a newer version, or the folder will not do"),
        ]
    }
    var sessionArgumentNote: String {
        "SESSION is an id or the beginning of one. Left out, it is the session that is on; if none is, "
            + "the only one that is not closed."
    }
    func helpHint(_ command: String) -> String { "See “\(command)”." }

    func unknownCommand(_ word: String, nearest: String?) -> String {
        "There is no command “\(word)”." + suggestion(nearest)
    }
    func unknownOption(_ word: String, nearest: String?) -> String {
        "This command has no option “\(word)”." + suggestion(nearest)
    }
    func wrongWord(_ word: String, for what: String, allowed: [String], nearest: String?) -> String {
        "“\(word)” will not do for \(what)." + suggestion(nearest)
            + " You can use: \(allowed.joined(separator: ", "))."
    }
    private func suggestion(_ nearest: String?) -> String {
        nearest.map { " Did you mean “\($0)”?" } ?? ""
    }
    func missingValue(_ option: String) -> String { "“\(option)” needs a value." }
    func needlessValue(_ option: String) -> String { "“\(option)” takes no value." }
    func notANumber(_ word: String, for option: String) -> String {
        "“\(word)” will not do for “\(option)”: write a whole number from 1."
    }
    func missingOption(_ option: String) -> String { "“\(option)” is missing." }
    func missingArgument(_ argument: String) -> String { "\(argument) is missing." }
    func needlessArgument(_ word: String) -> String {
        "“\(word)” is too much. If a text has blanks, put it between quotes."
    }
    func cliPlainTerminal(_ type: String) -> String {
        "This terminal (TERM=\(type)) cannot show screens. Nothing changed. Try TERM=xterm-256color."
    }
    func cliPlainTerminalForTable(_ type: String, _ command: String) -> String {
        "This terminal (TERM=\(type)) cannot show screens. Nothing changed. "
            + "Open the table in text mode: “\(command)”."
    }
    func cliNoTerminalForTable(_ command: String) -> String {
        "This screen needs a terminal, and the output is none. Open the table in text mode: “\(command)”."
    }
    var cliNoTerminal: String {
        "This screen needs a terminal, and the output is none. Open it in a terminal, "
            + "or use “cafe status” and “cafe minutes”."
    }
    func cliMinutesAt(_ path: String) -> String { "The minutes are at \(path)" }
    func notUTF8(_ what: String) -> String {
        "The text of \(what) is not UTF-8. Nothing was saved; convert it and try again."
    }
    var standardInput: String { "standard input" }

    var cliNoSessions: String { "There is no session. Create one with “cafe new --plan FILE”." }
    func noSessionBegins(_ prefix: String) -> String {
        "No session begins with “\(prefix)”. See the list with “cafe sessions”."
    }
    func severalSessionsBegin(_ prefix: String) -> String {
        "Several sessions begin with “\(prefix)”. Write more letters of one of these:"
    }
    var cliSeveralSessions: String { "There are several sessions. Say which, by the beginning of its id:" }
    var cliOnlyClosedSessions: String {
        "All sessions are closed. Say which, by the beginning of its id:"
    }
    func cliName(of phase: Phase) -> String {
        switch phase {
        case .prepared: "prepared"
        case .live: "on"
        case .finished: "ended"
        case .closed: "closed"
        }
    }
    func planFaulty(_ file: String, count: Int) -> String {
        count == 1
            ? "The plan (\(file)) has 1 fault. No session was created."
            : "The plan (\(file)) has \(count) faults. No session was created."
    }
    func cliWarning(_ sentence: String) -> String { "Warning: \(sentence)" }
    func tableHasTopic(_ table: Int, topic: Int) -> String {
        "Table \(table) does not talk about topic \(topic) but about its own, \(table). Nothing was saved."
    }
    func clockNow(_ remaining: String, isPaused: Bool) -> String {
        isPaused ? "\(remaining) · paused" : remaining
    }

    func hubAlreadyRuns(pid: Int?) -> String {
        "A Café service works on this data folder already" + (pid.map { " (process \($0))" } ?? "")
            + ". This one did not start and nothing changed. Use the one there is, or stop it with “cafe stop”."
    }
    func foreignSocketFolder(_ path: String) -> String {
        "The folder \(path) belongs to another user and is not safe. The service did not start. "
            + "Set XDG_RUNTIME_DIR to a folder of your own."
    }
    var hubDoesNotAnswer: String {
        "The Café service does not answer. What was saved is safe. Try again in a few seconds."
    }
    var hubWentAway: String {
        "The Café service stopped before it answered. What was saved is safe. Try again."
    }
    func hubCannotStart(_ reason: String) -> String {
        "The Café service could not start. \(reason) Nothing changed."
    }
    func hubEnded(code: Int) -> String {
        switch code {
        case 74: "The Café service could not start: the disk is full or fails. What was saved is safe."
        case 73: "The Café service could not start: the data folder cannot be written."
        default: "The Café service could not start (code \(code)). See hub.log in the data folder."
        }
    }
    func hubServes(_ folder: String) -> String { "Café serves the folder \(folder). Ctrl-C stops it." }
    func cliUnsaved(_ trouble: StorageTrouble) -> String {
        switch trouble {
        case .full: "The disk is full: nothing was saved. Make room and give the command again."
        case .readOnly: "The data folder cannot be written: nothing was saved. Check its permissions."
        case .newer: "The data are of a newer version of Café: nothing was saved. Update the program."
        case .damaged: "The data file is damaged: nothing was saved. Run “cafe verify”."
        case .io: "The disk does not answer: nothing was saved. Check the disk and give the command again."
        }
    }
    func noRateHere(_ path: String) -> String {
        "The folder \(path) holds real data and is no place to rehearse. Use “--rehearsal” or another folder."
    }
    var cliNoHub: String { "No Café service works on this data folder." }
    var hubStopped: String { "The service has stopped. Everything is saved." }
    var hubStaysUp: String {
        "The service was told to stop, but somebody keeps it up: close the open screens and try again."
    }
    func backupProgress(_ percent: Int) -> String { "Backup: \(percent) %" }
    func folderNotEmpty(_ path: String) -> String {
        "The folder \(path) holds data already. Nothing was touched. Restore into a new folder with --data."
    }
    func cliRestored(_ from: String, into folder: String) -> String {
        "\(from) was brought back into \(folder), whole and verified."
    }
    func notACopy(_ path: String) -> String { "\(path) is no backup of Café. Nothing was restored." }

    func cliName(of check: DoctorCheck) -> String {
        switch check {
        case .terminal: "Terminal"
        case .colours: "Colours"
        case .locale: "Letters"
        case .libraries: "Libraries"
        case .folder: "Data"
        case .disk: "Disk"
        case .hub: "Service"
        case .door: "SSH door"
        case .clock: "Clock"
        }
    }
    var checkGood: String { "good" }
    var checkBad: String { "check" }
    func finding(_ finding: DoctorFinding) -> String {
        switch finding {
        case .text(let text): text
        case .noTerminal: "the output is no terminal; the screens need one"
        case .noTERM: "the variable TERM is not set; try TERM=xterm-256color"
        case .dumbTERM(let term): "TERM=\(term) cannot show screens; try TERM=xterm-256color"
        case .terminal(let term, let columns, let rows): "\(term), \(columns) columns by \(rows) rows"
        case .smallTerminal(let columns, let rows):
            "\(columns) columns by \(rows) rows; make the window 80 by 24 or larger"
        case .noColour: "switched off by NO_COLOR; everything can be told apart without"
        case .colours: "on"
        case .notUTF8(let name): "\(name) is not UTF-8; set LANG=C.UTF-8"
        case .folderToBe(let path): "\(path) will be made with the first session"
        case .folderGood(let path): path
        case .folderBad(let path): "\(path) cannot be written; give permission or use --data"
        case .free(let megabytes): "\(megabytes) MB free"
        case .hubRuns(let pid): "running" + (pid.map { ", process \($0)" } ?? "")
        case .door(let found): doorFinding(found)
        case .hubSleeps: "at rest; it starts by itself when needed"
        }
    }

    func rehearsalBegins(rate: Int, folder: String) -> String {
        "Rehearsal \(rate) times faster than the clock, in \(folder)."
    }
    func rehearsalStage(_ title: String, contributions: String) -> String { "\(title) · \(contributions)" }
    func rehearsalEnds(_ contributions: String, commitments: Int) -> String {
        "End of the rehearsal: \(contributions), \(commitments) commitments."
    }

    var replayTooSlow: String {
        "A replay runs at least 2 times faster than the clock, so that nobody takes it for a real event."
    }
    var replayNotClosed: String { "Only closed sessions are replayed: this one is not closed yet." }
    var replayIsOn: String {
        "A replay is already on in this folder. Wait for its end, or stop it with Ctrl-C."
    }
    func replayBegins(_ title: String, rate: Int) -> String {
        "Replay of “\(title)”, \(rate) times faster than the clock. The session's data do not change.\n"
            + "Before and after the event, pauses of hours or days are cut to a minute."
    }
    func replayTakes(seconds: Int) -> String {
        seconds < 120
            ? "It takes about \(max(1, seconds)) seconds." : "It takes about \((seconds + 30) / 60) minutes."
    }
    var replayOpen: String { "Open the screens in other windows, with these commands:" }
    func replay(_ word: ReplayWord) -> String {
        switch word {
        case .waits: "When they are open, press Enter here to begin. Ctrl-C ends it."
        case .begins: "It has begun: one looks on, nothing changes. Ctrl-C ends it and deletes its copy."
        case .stays: "It has come to its end. Ctrl-C ends it and deletes its copy."
        }
    }
    func replayEnds(_ facts: Int) -> String {
        "End of the replay: the session has \(facts) recorded facts."
    }
}
