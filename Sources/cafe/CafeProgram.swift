// The command line: one table of commands, from which the help, the completions and the manual come. It wires the
// live parts together and holds no rule of its own.
import CafeHub
import CafeModel
import CafeSystem
import Glibc

/// The program, from its arguments to its exit code.
enum CafeProgram {
    static let version = "0.1.0"

    /// Does what the arguments say, and gives the exit code.
    static func run(_ arguments: RawArguments) -> Int32 {
        SystemLocale.start()
        if let hidden = HiddenCommand(arguments) { return hidden.run() }
        let language = arguments.language
        do throws(CommandFailure) {
            let invocation = try ArgumentReader.read(arguments, language: language)
            try perform(invocation)
            return 0
        } catch {
            for line in error.lines(in: language.phrases) { Console.tell(line) }
            return error.exit.rawValue
        }
    }

    private static func perform(_ invocation: Invocation) throws(CommandFailure) {
        if invocation.has(.version) { return try Console.print("cafe \(version)\n") }
        if invocation.has(.help) {
            return try Console.print(Help(invocation.phrases).text(of: invocation.word))
        }
        switch invocation.word {
        case nil, .home, .facilitate, .table, .project, .plenary, .registration:
            try ScreenCommand.run(invocation)
        case .followUp: try FollowUpCommand.run(invocation)
        case .new: try NewCommand.run(invocation)
        case .sessions: try SessionsCommand.run(invocation)
        case .stage: try StageCommand.run(invocation)
        case .clock: try ClockCommand.run(invocation)
        case .note: try NoteCommand.run(invocation)
        case .status: try StatusCommand.run(invocation)
        case .minutes: try MinutesCommand.run(invocation)
        case .process: try ProcessCommand.run(invocation)
        case .cards: try CardsCommand.run(invocation)
        case .people: try PeopleCommand.run(invocation)
        case .suppress: try SuppressCommand.run(invocation)
        case .dossier: try DossierCommand.run(invocation)
        case .publish: try PublishCommand.run(invocation)
        case .report: try ReportCommand.run(invocation)
        case .serve: try ServeCommand.run(invocation)
        case .stop: try StopCommand.run(invocation)
        case .rehearse: try RehearseCommand.run(invocation)
        case .replay: try ReplayCommand.run(invocation)
        case .verify: try VerifyCommand.run(invocation)
        case .backup: try BackupCommand.run(invocation)
        case .restore: try RestoreCommand.run(invocation)
        case .doctor: try DoctorCommand.run(invocation)
        case .completions: try CompletionsCommand.run(invocation)
        case .manual: try Console.print(Manual(invocation.phrases).markdown)
        case .help: try HelpCommand.run(invocation)
        }
    }
}
