import CafeHub
import CafeModel
import CafeSystem
import SessionTUI

/// A screen for somebody who came by the front door: the one of the role that the hub gave, and what belongs to it.
enum DoorScreen {
    /// Shows it, and gives the exit code.
    static func run(
        folder: String, role code: String, session: String, from address: String, asLines: Bool,
        _ language: Language
    ) -> Int32 {
        let phrases = language.phrases
        guard let role = Role(code: code), let session = SessionID(hex: session) else {
            return ExitCode.usage.rawValue
        }
        guard let request = ScreenRequest(role, in: session) else {
            Console.tell(phrases.doorNoSuchScreen)
            return ExitCode.unavailable.rawValue
        }
        let invocation = Invocation.ofProgram(folder, language)
        do throws(CommandFailure) {
            let host = DoorScreenHost(
                try ScreenLauncherHost(
                    invocation.access(), visitor: (role: role, address: address), invocation), role: role,
                session: session, phrases)
            if asLines {
                // Only a table can be had as lines: the others need to see much at once.
                guard case .table(let number) = role else {
                    throw CommandFailure(.unavailable, phrases.doorNoLines)
                }
                try LineModeCommand.run(number, session, host, via: address, invocation)
                return 0
            }
            return try ScreenLauncher.open(request, host, via: address, invocation)
        } catch {
            for line in error.lines(in: phrases) { Console.tell(line) }
            return error.exit.rawValue
        }
    }
}
