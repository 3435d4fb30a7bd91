import CafeModel
import SessionTUI

/// `cafe`, `facilitar`, `mesa`, `proyectar`, `plenaria`: the screens.
enum ScreenCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        if invocation.word == .table, invocation.has(.lines) {
            return try LineModeCommand.run(
                try table(invocation), try session(1, invocation), invocation)
        }
        guard Console.isTerminal else { throw invocation.usage(noTerminal(invocation)) }
        let code = try ScreenLauncher.open(try request(invocation), invocation)
        if code != 0 { throw CommandFailure(ExitCode(number: code), []) }
    }

    /// Why there is no screen; a table has another way.
    private static func noTerminal(_ invocation: Invocation) -> String {
        invocation.word == .table
            ? invocation.phrases.cliNoTerminalForTable(lineModeWords(invocation))
            : invocation.phrases.cliNoTerminal
    }

    /// How the line mode of the table that was asked for is opened.
    static func lineModeWords(_ invocation: Invocation) -> String {
        "cafe mesa \(CleanText.singleLine(invocation.argument(0) ?? "N")) --texto"
    }

    private static func request(_ invocation: Invocation) throws(CommandFailure) -> ScreenRequest {
        switch invocation.word {
        case .facilitate: .facilitate(try session(0, invocation))
        case .table:
            .table(try table(invocation), try session(1, invocation))
        case .project: .project(try session(0, invocation))
        case .plenary: .plenary(try session(0, invocation))
        case .registration: .register(try session(0, invocation))
        default: .home
        }
    }

    private static func table(_ invocation: Invocation) throws(CommandFailure) -> TableNumber {
        let text = try invocation.required(0)
        return TableNumber(
            try Invocation.number(text, for: "mesa N", invocation.phrases, hint: invocation.hint))
    }

    private static func session(_ index: Int, _ invocation: Invocation) throws(CommandFailure) -> SessionID {
        try SessionFinder.find(invocation.argument(index), invocation, invocation.access())
    }
}
