import CafeHub
import CafeModel
import CafeWire

/// Something that only the owner of the data may ask, with what the hub answers.
enum OwnerRequest {
    static func run(_ request: Request, _ invocation: Invocation) throws(CommandFailure) {
        let phrases = invocation.phrases
        let conversation = HubConversation(try invocation.access(), Hello(role: .owner), phrases)
        defer { conversation.end() }
        var told = false
        let reply = try conversation.request(request) { done, total in
            told = true
            Console.tellProgress(phrases.backupProgress(done * 100 / max(1, total)))
        }
        if told { Console.endProgress() }
        switch reply {
        case .done(let lines), .failed(let lines, 0):
            try Console.print(lines.map { CleanText.singleLine(keepingBlanks: $0) + "\n" }.joined())
        case .failed(let lines, let code):
            throw CommandFailure(ExitCode(number: Int32(clamping: code)), lines)
        case .progress, .pins, .activity, .status: break
        }
    }

    /// Asks without telling how far it has come; what the hub answers, line by line.
    static func ask(
        _ request: Request, _ access: HubAccess, _ phrases: any Phrases
    ) throws(CommandFailure) -> [String] {
        let conversation = HubConversation(access, Hello(role: .owner), phrases)
        defer { conversation.end() }
        switch try conversation.request(request, progress: { _, _ in }) {
        case .done(let lines): return lines
        case .failed(let lines, let code):
            throw CommandFailure(ExitCode(number: Int32(clamping: code)), lines)
        case .progress, .pins, .activity, .status: return []
        }
    }

    /// Where a session stands.
    static func status(
        of session: SessionID, _ access: HubAccess, _ phrases: any Phrases
    ) throws(CommandFailure) -> SessionStatus {
        let conversation = HubConversation(access, Hello(role: .owner), phrases)
        defer { conversation.end() }
        switch try conversation.request(.status(session)) {
        case .status(let status): return status
        case .failed(let lines, let code):
            throw CommandFailure(ExitCode(number: Int32(clamping: code)), lines)
        case .done, .progress, .pins, .activity: throw CommandFailure(.tryAgain, phrases.hubDoesNotAnswer)
        }
    }

    /// What the hub has done since it started; nil when it does not say, like one of an earlier version.
    static func activity(_ access: HubAccess, _ phrases: any Phrases) -> HubActivity? {
        let conversation = HubConversation(access, Hello(role: .owner), phrases)
        defer { conversation.end() }
        guard case .activity(let activity)? = try? conversation.request(.activity) else { return nil }
        return activity
    }

    /// The PINs of a session: one role's, or all; new ones, if that is wanted.
    static func pins(
        of session: SessionID, _ role: Role?, renewed: Bool, _ access: HubAccess, _ phrases: any Phrases
    ) throws(CommandFailure) -> [RolePIN] {
        let conversation = HubConversation(access, Hello(role: .owner), phrases)
        defer { conversation.end() }
        let request: Request = renewed ? .renewPINs(session, role) : .pins(session, role)
        switch try conversation.request(request) {
        case .pins(let pins): return pins
        case .failed(let lines, let code):
            throw CommandFailure(ExitCode(number: Int32(clamping: code)), lines)
        case .done, .progress, .activity, .status: return []
        }
    }
}
