import CafeModel

extension Request {
    func encode(into w: inout JSONWriter) {
        switch self {
        case .verify: w.field("what", "verify")
        case .backup(let path):
            w.field("what", "backup")
            w.field("path", path)
        case .copiesWithSuppressedWords: w.field("what", "copiesWithSuppressedWords")
        case .activity: w.field("what", "activity")
        case .status(let session):
            w.field("what", "status")
            w.field("session", session)
        case .stop: w.field("what", "stop")
        case .handOver: w.field("what", "handOver")
        case .openDoor(let port):
            w.field("what", "openDoor")
            w.field("port", port)
        case .closeDoor: w.field("what", "closeDoor")
        case .pins(let session, let role):
            w.field("what", "pins")
            w.field("session", session)
            w.field("role", role?.code)
        case .renewPINs(let session, let role):
            w.field("what", "renewPINs")
            w.field("session", session)
            w.field("role", role?.code)
        case .cardsMade(let addresses):
            w.field("what", "cardsMade")
            w.field("addresses", array: { for address in addresses { $0.string(address) } })
        }
    }

    init(_ o: JSONObject) throws(JSONError) {
        switch try o.string("what") {
        case "verify": self = .verify
        case "backup": self = .backup(path: try o.string("path"))
        case "copiesWithSuppressedWords": self = .copiesWithSuppressedWords
        case "activity": self = .activity
        case "status": self = .status(try o.ref("session"))
        case "stop": self = .stop
        case "handOver": self = .handOver
        case "openDoor": self = .openDoor(port: try o.optionalInt("port"))
        case "closeDoor": self = .closeDoor
        case "pins": self = .pins(try o.ref("session"), try Self.role(o))
        case "renewPINs": self = .renewPINs(try o.ref("session"), try Self.role(o))
        case "cardsMade": self = .cardsMade(addresses: try o.strings("addresses"))
        default: throw JSONError(.type("what"), at: 0)
        }
    }

    private static func role(_ o: JSONObject) throws(JSONError) -> Role? {
        guard let code = try o.optionalString("role") else { return nil }
        guard let role = Role(code: code) else { throw JSONError(.type("role"), at: 0) }
        return role
    }
}
