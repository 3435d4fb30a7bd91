import CafeModel
import CafeSystem

/// A hub as a process of its own, from start to end.
public enum HubProcess {
    /// Serves until stopped, and gives the exit code. A failure is written where the one who started it looks.
    public static func run(_ options: HubServer.Options) -> Int32 {
        do throws(HubFailure) {
            try HubServer(options).run()
            return 0
        } catch {
            var log = HubLog()
            log.fail(error.sentence(in: options.language.phrases))
            return error.exitCode
        }
    }
}
