import CafeModel
import CafeWire

extension HubLog {
    /// Writes what the hub noted.
    mutating func note(_ note: HubNote) {
        let line = Self.line(of: note)
        self.note(line.level, line.event, line.details)
    }

    /// A note as an event with details.
    static func line(
        of note: HubNote
    ) -> (level: Level, event: StaticString, details: [Detail]) {
        switch note {
        case .joined(let role, let session, let id, let byDoor):
            (.info, "joined", who(role, session, id) + [by(door: byDoor)])
        case .left(let role, let session, let id): (.info, "left", who(role, session, id))
        case .dismissed(let role, let why):
            (
                why == .stopping || why == .handingOver ? .info : .warning, "dismissed",
                [("role", role?.code ?? "-"), ("why", why.rawValue)]
            )
        case .placeTaken(let role, let session): (.notice, "place-taken", place(role, session))
        case .phase(let session, let phase):
            (.notice, "session", [("session", short(session)), ("phase", "\(phase)")])
        case .refused(let role, let session, let command, let why):
            (.info, "refused", place(role, session) + said(command, why))
        case .slowCommit(let milliseconds, let facts):
            (.warning, "slow-commit", [("ms", String(milliseconds)), ("facts", String(facts))])
        case .trouble(let fault): (.error, "not-written", [("why", "\(fault)")])
        case .wellAgain: (.notice, "written-again", [])
        case .guesser(let address, let role, let tried):
            (
                .warning, "guesser",
                [
                    ("from", address.isEmpty ? "many" : address), ("role", role?.code ?? "several"),
                    ("tried", String(tried)),
                ]
            )
        case .door(let open, let port):
            (.notice, open ? "door-open" : "door-closed", [("port", String(port))])
        case .pinsSetAside: (.error, "pins-damaged", [])
        case .documentsRemain(let session):
            (.error, "documents-remain", [("session", short(session))])
        case .unreadable(let session): (.error, "damaged", [("session", short(session))])
        case .verified(let damages):
            (damages == 0 ? .notice : .error, "verified", [("damages", String(damages))])
        case .copied(nil): (.notice, "copied", [])
        case .copied(let fault?): (.error, "not-copied", [("why", "\(fault)")])
        }
    }

    private static func by(door: Bool) -> Detail { ("by", door ? "door" : "local") }

    private static func said(_ command: String, _ why: String) -> [Detail] {
        [("command", command), ("why", why)]
    }

    private static func place(_ role: Role, _ session: SessionID?) -> [Detail] {
        var details: [Detail] = [("role", role.code)]
        if let session { details.append(("session", short(session))) }
        return details
    }

    private static func who(
        _ role: Role, _ session: SessionID?, _ id: ConnectionID
    ) -> [Detail] {
        let client: Detail = ("client", String(id.hex.prefix(8)))
        return place(role, session) + [client]
    }

    /// As much of a reference as `cafe sesiones` needs to find it.
    private static func short(_ session: SessionID) -> String { String(session.hex.prefix(8)) }
}
