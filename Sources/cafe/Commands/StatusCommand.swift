import CafeModel
import CafeReports
import CafeWire

/// `cafe estado`: where the session stands.
enum StatusCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let access = try invocation.access()
        let session = try SessionFinder.find(invocation.argument(0), invocation, access)
        let conversation = HubConversation(
            access, Hello(role: .reader, session: session), invocation.phrases)
        defer { conversation.end() }
        try conversation.join()
        // Who is here follows what was said.
        try conversation.wait { $0 == .presence ? () : nil }
        var tables: [TableNumber: Bool] = [:]
        for case .table(let table) in conversation.client.presence.map(\.role) { tables[table] = true }
        let now = Machine.reading()
        // Nobody counts as connected only because they asked.
        conversation.end()
        let report = StatusReport(
            state: conversation.state, phrases: invocation.phrases, now: now, presence: tables,
            activity: OwnerRequest.activity(access, invocation.phrases))
        try Console.print(invocation.has(.json) ? report.json() : Array(report.text().utf8))
    }
}
