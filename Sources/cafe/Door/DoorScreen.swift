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
        guard let request = request(role, session) else {
            Console.tell(phrases.doorNoSuchScreen)
            return ExitCode.unavailable.rawValue
        }
        let invocation = Invocation(
            word: nil, arguments: [], options: [.data: folder, .language: language.rawValue],
            language: language)
        do throws(CommandFailure) {
            let host = DoorScreenHost(
                try ScreenLauncherHost(invocation.access(), via: address, invocation), role: role,
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

    private static func request(_ role: Role, _ session: SessionID) -> ScreenRequest? {
        switch role {
        case .table(let number): .table(number, session)
        case .facilitator: .facilitate(session)
        case .projector: .project(session)
        case .recorder: .plenary(session)
        case .reader: .consult(session)
        case .registration: .register(session)
        case .followup: .followUp
        case .preparation, .home, .owner, .door: nil
        }
    }
}
