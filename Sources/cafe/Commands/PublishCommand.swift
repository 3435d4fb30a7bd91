import CafeModel
import CafeReports
import CafeSystem

/// `cafe publicar`: the website of a session's results and commitments. Run again, it brings the folder up to date.
enum PublishCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let folder = try InputFile.absolute(invocation.required(0))
        let session = try SessionFinder.find(invocation.argument(1), invocation, invocation.access())
        let reading = try SessionReading.of(session, invocation)
        var history = CommitmentHistory()
        for fact in reading.facts { history.take(fact) }
        let site = Site(
            state: reading.state, history: history, phrases: invocation.phrases, today: Machine.today,
            utcOffsetSeconds: Machine.utcOffsetSeconds)
        let count = try OutputFolder(path: folder, phrases: invocation.phrases, isPublic: true)
            .write(site.files, session: session)
        try Console.print(invocation.phrases.siteAt(folder, files: count) + "\n")
    }
}
