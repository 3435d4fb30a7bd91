import CafeModel
import CafeReports
import CafeSystem
import CafeWire

/// `cafe acta`: the record of the session, complete from any state of it.
enum MinutesCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let output = try DocumentOutput(invocation)
        let access = try invocation.access()
        let session = try SessionFinder.find(invocation.argument(0), invocation, access)
        let version = try invocation.number(.approved)
        let reading = try SessionReading.of(session, invocation)
        let state = try state(version, reading, invocation.phrases)
        let minutes = Minutes(
            state: state, phrases: invocation.phrases, utcOffsetSeconds: Machine.utcOffsetSeconds,
            journal: reading.mark(of: state))
        try output.write(minutes.deliverable)
    }

    /// The session as it stands, or as it was when a version of its acta was approved.
    private static func state(
        _ version: Int?, _ reading: SessionReading, _ phrases: any Phrases
    ) throws(CommandFailure) -> SessionState {
        guard let version else { return reading.state }
        let versions = MinutesVersions(reading.facts, of: reading.state)
        guard let state = versions.state(of: version) else {
            throw CommandFailure(.noInput, phrases.minutesNoSuchVersion(version, approved: versions.count))
        }
        return state
    }
}
