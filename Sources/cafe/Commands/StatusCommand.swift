import CafeModel
import CafeReports

/// `cafe estado`: where the session stands.
enum StatusCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let access = try invocation.access()
        let session = try SessionFinder.find(invocation.argument(0), invocation, access)
        let report = StatusReport(
            try OwnerRequest.status(of: session, access, invocation.phrases), phrases: invocation.phrases,
            activity: OwnerRequest.activity(access, invocation.phrases))
        try Console.print(invocation.has(.json) ? report.json() : Array(report.text().utf8))
    }
}
