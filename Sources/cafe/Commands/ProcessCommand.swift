import CafeModel
import CafeReports
import CafeWire

/// `cafe proceso`: the processes; with a name, what its sessions add up to.
enum ProcessCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let access = try invocation.access()
        let sessions = try SessionFinder.all(invocation, access).filter { !$0.process.trimmed.isEmpty }
        guard let name = invocation.argument(0) else { return try list(sessions, invocation) }
        let wanted = FoldedText(name.trimmed)
        let members = sessions.filter { FoldedText($0.process.trimmed) == wanted }
        guard let first = members.first else {
            throw CommandFailure(.noInput, invocation.phrases.processUnknown(name))
        }
        var states: [SessionState] = []
        for member in members {
            let conversation = HubConversation(
                access, Hello(role: .reader, session: member.id), invocation.phrases)
            defer { conversation.end() }
            try conversation.join()
            states.append(conversation.state)
        }
        let report = ProcessReport(
            name: first.process.trimmed, states: states, phrases: invocation.phrases, today: Machine.today)
        try Console.print(invocation.has(.json) ? report.json() : Array(report.text().utf8))
    }

    /// A process with its sessions.
    private struct Entry {
        var name: String
        var sessions: [SessionSummary]
    }

    private static func list(_ sessions: [SessionSummary], _ invocation: Invocation) throws(CommandFailure) {
        var entries: [Entry] = []
        for session in sessions {
            let name = FoldedText(session.process.trimmed)
            if let index = entries.firstIndex(where: { FoldedText($0.name) == name }) {
                entries[index].sessions.append(session)
            } else {
                entries.append(Entry(name: session.process.trimmed, sessions: [session]))
            }
        }
        if invocation.has(.json) { return try Console.print(json(entries)) }
        guard !entries.isEmpty else { return Console.tell(invocation.phrases.processNone) }
        try Console.print(entries.map { line($0, invocation.phrases) + "\n" }.joined())
    }

    private static func line(_ entry: Entry, _ phrases: any Phrases) -> String {
        let contributions = entry.sessions.reduce(0) { $0 + $1.contributions }
        let parts = [
            entry.name, phrases.processSessions(entry.sessions.count), phrases.contributions(contributions),
        ]
        return CleanText.singleLine(keepingBlanks: parts.joined(separator: "  "))
    }

    private static func json(_ entries: [Entry]) -> [UInt8] {
        var writer = JSONWriter()
        writer.array { list in
            for entry in entries {
                list.object {
                    $0.field("proceso", entry.name)
                    $0.field("sesiones", refs: entry.sessions.map(\.id))
                    $0.field("aportes", entry.sessions.reduce(0) { $0 + $1.contributions })
                    $0.field("compromisos", entry.sessions.reduce(0) { $0 + $1.commitments })
                }
            }
        }
        return writer.bytes + [0x0A]
    }
}
