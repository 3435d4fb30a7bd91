import CafeModel
import SessionTUI

/// Opens screens: the one place where the command line meets them.
enum ScreenLauncher {
    /// Opens a screen on this process's terminal and gives the exit code once the person leaves it.
    static func open(_ request: ScreenRequest, _ invocation: Invocation) -> Int32 {
        Console.tell(invocation.phrases.cliNoScreen)
        return ExitCode.unavailable.rawValue
    }
}
