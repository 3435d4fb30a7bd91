import CafeModel
import CafeSystem
import CafeWire
import Glibc
import SessionTUI

/// `cafe mesa N --texto`: a table as a conversation of lines on standard input and output.
enum LineModeCommand {
    static func run(
        _ table: TableNumber, _ session: SessionID, _ invocation: Invocation
    ) throws(CommandFailure) {
        try run(
            table, session, ScreenLauncherHost(try invocation.access(), invocation), via: nil,
            invocation)
    }

    /// The same, with what a host of its own does for it.
    /// - Parameter via: the address that the person comes from by the front door; nil at this machine.
    static func run(
        _ table: TableNumber, _ session: SessionID, _ host: any ScreenHost, via: String?,
        _ invocation: Invocation
    ) throws(CommandFailure) {
        let program: LineProgram
        do throws(SystemError) {
            program = try LineProgram(
                table: table, session: session, via: via, host: host, phrases: invocation.phrases,
                input: STDIN_FILENO,
                output: STDOUT_FILENO)
        } catch {
            throw CommandFailure(.software, error)
        }
        guard case .failed(let what, let sentence) = program.run() else { return }
        // Who reads the text has read it already.
        let isRead = Console.isTerminal || sentence.isEmpty
        throw CommandFailure(ExitCode(what), isRead ? [] : [sentence])
    }
}

extension ExitCode {
    /// The code of what went wrong in the line mode.
    init(_ failure: LineFailure) {
        self =
            switch failure {
            case .refused(let refusal): ExitCode(refusal)
            case .unsaved(let trouble): ExitCode(trouble)
            case .ended(let goodbye): ExitCode(goodbye)
            case .noAnswer: .tryAgain
            case .badLine: .badData
            case .noTerminal: .ioError
            }
    }
}
