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
        let conversation = HubConversation(
            access, Hello(role: .reader, session: session), invocation.phrases)
        defer { conversation.end() }
        try conversation.join()
        let minutes = Minutes(
            state: conversation.state, phrases: invocation.phrases,
            utcOffsetSeconds: Machine.utcOffsetSeconds, journal: conversation.journalMark)
        try output.write(minutes.deliverable)
    }
}
