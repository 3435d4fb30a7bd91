import CafeHub
import CafeModel
import CafeSystem

/// The simulated people of a rehearsal, as a process of their own. It starts no hub, and ends with the session or with
/// the hub.
enum RehearsalProcess {
    /// The hidden command under which the program runs them.
    static let command = "__simulacion"

    /// Plays the session to its end, and gives the exit code.
    static func run(folder: String, session: String, _ language: Language) -> Int32 {
        guard let session = SessionID(hex: session) else { return ExitCode.usage.rawValue }
        let simulation = Simulation(
            session, tables: SampleData.plan.topics.count,
            reach: { () throws(HubFailure) in HubAccess.connectIfRunning(dataFolder: folder) },
            stageBegan: { _ in })
        guard let ending = try? simulation.run() else { return ExitCode.ioError.rawValue }
        return ending == .finished ? 0 : ExitCode.unavailable.rawValue
    }
}
