import CafeHub
import CafeModel
import CafeSystem

/// The simulated people of a rehearsal, as a process of their own. It starts no hub, and ends with the session or with
/// the hub.
enum RehearsalProcess {
    /// The hidden command under which the program runs them.
    static let command = "__simulacion"

    /// Plays the session to its end, and gives the exit code.
    /// - Parameter tables: how many tables a plan of one's own has; nil for the sample data.
    static func run(folder: String, session: String, tables: Int?, _ language: Language) -> Int32 {
        guard let session = SessionID(hex: session) else { return ExitCode.usage.rawValue }
        let simulation = Simulation(
            session, tables: tables ?? SampleData.plan.tableCount, isSample: tables == nil,
            reach: { () throws(HubFailure) in try reach(folder) },
            stageBegan: { _ in })
        guard let ending = try? simulation.run() else { return ExitCode.ioError.rawValue }
        return ending == .finished ? 0 : ExitCode.unavailable.rawValue
    }

    /// A hub that ended in good order has emptied its lock; one that was killed has not, and a screen may start another.
    private static func reach(_ folder: String) throws(HubFailure) -> Descriptor? {
        if let descriptor = HubAccess.connectIfRunning(dataFolder: folder) { return descriptor }
        guard let files = HubFolder(existing: folder), FileLock.recordedPID(files.lock) != nil else {
            throw HubFailure(.notAnswering)
        }
        return nil
    }
}
