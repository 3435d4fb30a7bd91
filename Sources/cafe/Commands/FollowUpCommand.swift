import CafeModel
import CafeReports
import CafeSystem
import CafeWire
import SessionTUI

/// `cafe seguimiento`: the commitments of all sessions, on a screen or as a list.
enum FollowUpCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let asks: [OptionWord] = [.json, .format, .output, .separator, .state, .office, .until]
        if Console.isTerminal, !asks.contains(where: invocation.has) {
            let code = try ScreenLauncher.open(.followUp, invocation)
            if code != 0 { throw CommandFailure(ExitCode(number: code), []) }
            return
        }
        let format = try format(invocation)
        let separator = try invocation.separator()
        let filter = try filter(invocation)
        let report = FollowUpReport(
            sessions: try sessions(invocation), filter: filter, phrases: invocation.phrases,
            today: Machine.today)
        let bytes: [UInt8] =
            switch format {
            case "json": report.json()
            case "csv": report.csv(separator: separator)
            default: Array(report.text().utf8)
            }
        guard let file = invocation[.output], file != "-" else { return try Console.print(bytes) }
        do {
            try Files.writeAtomically(file, bytes)
        } catch {
            throw CommandFailure(writing: error)
        }
    }

    /// What is left to follow of all sessions.
    static func sessions(_ invocation: Invocation) throws(CommandFailure) -> [SessionFollowUp] {
        let conversation = HubConversation(
            try invocation.access(), Hello(role: .followup), invocation.phrases)
        defer { conversation.end() }
        // Many sessions take the hub a while to read, and it says nothing until it has read them all.
        try conversation.wait(patience: nil) { $0 == .sessions ? () : nil }
        return Array(conversation.client.followUps.values)
    }

    private static func format(_ invocation: Invocation) throws(CommandFailure) -> String {
        if invocation.has(.json) { return "json" }
        guard let word = invocation[.format] else { return "texto" }
        return try invocation.choice(
            word, of: [("texto", "text"), ("csv", "csv"), ("json", "json")], for: "--formato")
    }

    private static func filter(_ invocation: Invocation) throws(CommandFailure) -> FollowUpFilter {
        // For other programs, everything: what they leave out is theirs to say.
        let isData = invocation.has(.json) || invocation.has(.format)
        var filter = FollowUpFilter(isData ? .all : .open)
        if let word = invocation[.state] {
            let names = [
                ("abiertos", "open"), ("vencidos", "overdue"), ("por-vencer", "soon"),
                ("por-responder", "matters"), ("cerrados", "closed"), ("todos", "all"),
            ]
            let name = try invocation.choice(word, of: names, for: "--estado")
            filter.standing = FollowUpFilter.Standing(rawValue: name) ?? .all
        }
        filter.office = invocation[.office]
        if let text = invocation[.until] {
            guard let day = CalendarDate(written: text) else {
                throw invocation.usage(invocation.phrases.sentence(.noSuchDay(text), in: .unknown))
            }
            filter.until = day
        }
        return filter
    }
}
