import CafeModel

extension Knock {
    func encode(into w: inout JSONWriter) {
        w.field("user", user)
        w.field("pin", pin)
        w.field("address", address)
    }

    init(_ o: JSONObject) throws(JSONError) {
        self.init(user: try o.string("user"), pin: try o.string("pin"), address: try o.string("address"))
    }
}

extension Admission {
    func encode(into w: inout JSONWriter) {
        switch self {
        case .granted(let session, let role):
            w.field("is", "granted")
            w.field("session", session)
            w.field("role", role.code)
        case .denied(let retry):
            w.field("is", "denied")
            w.field("retry", retry)
        case .locked(let left):
            w.field("is", "locked")
            w.field("left", left)
        case .noSuchUser: w.field("is", "noSuchUser")
        case .noSession: w.field("is", "noSession")
        }
    }

    init(_ o: JSONObject) throws(JSONError) {
        switch try o.string("is") {
        case "granted":
            guard let role = Role(code: try o.string("role")) else { throw JSONError(.type("role"), at: 0) }
            self = .granted(try o.ref("session"), role)
        case "denied": self = .denied(retry: try o.milliseconds("retry"))
        case "locked": self = .locked(left: try o.milliseconds("left"))
        case "noSuchUser": self = .noSuchUser
        case "noSession": self = .noSession
        default: throw JSONError(.type("is"), at: 0)
        }
    }
}

extension DoorState {
    /// The bytes of `keys/puerta`; its keys are in Spanish, as people may read it.
    public func encoded() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { w in
            w.field("puerto", port)
            w.field("direcciones", array: { for address in addresses { $0.string(address) } })
            w.field("huella", fingerprint)
            w.field("abierta", isOpen)
            w.field("llegó", visitor)
        }
        return writer.bytes + [0x0A]
    }

    /// The door that such bytes tell of.
    /// - Throws: ``JSONError`` when they tell of none.
    public init(_ bytes: [UInt8]) throws(JSONError) { try self.init(try JSONObject(bytes)) }

    init(_ o: JSONObject) throws(JSONError) {
        self.init(
            isOpen: try o.bool("abierta"), port: try o.int("puerto"), addresses: try o.strings("direcciones"),
            fingerprint: try o.string("huella"), visitor: try o.optionalString("llegó"))
    }
}

extension DoorReport {
    func encode(into w: inout JSONWriter) {
        if let state {
            w.field(
                "state",
                object: { w in
                    w.field("puerto", state.port)
                    w.field("direcciones", array: { for address in state.addresses { $0.string(address) } })
                    w.field("huella", state.fingerprint)
                    w.field("abierta", state.isOpen)
                })
        }
        w.field("wanted", isWanted)
        w.field("present", array: { for address in present { $0.string(address) } })
        w.field("printed", array: { for address in printed { $0.string(address) } })
        w.field("attacks", array: { for attack in attacks { $0.object { attack.encode(into: &$0) } } })
        w.field("damagedPINs", damagedPINs)
    }

    init(_ o: JSONObject) throws(JSONError) {
        var state: DoorState?
        if let told = try o.optionalObject("state") { state = try DoorState(told) }
        var attacks: [Attack] = []
        for attack in try o.objects("attacks") { attacks.append(try Attack(attack)) }
        self.init(
            state: state, isWanted: try o.bool("wanted"), present: try o.strings("present"),
            printed: try o.strings("printed"), attacks: attacks,
            damagedPINs: try o.optionalString("damagedPINs"))
    }
}

extension DoorReport.Attack {
    fileprivate func encode(into w: inout JSONWriter) {
        w.field("address", address)
        w.field("role", role?.code)
        w.field("tried", tried)
        w.field("last", last)
    }

    fileprivate init(_ o: JSONObject) throws(JSONError) {
        self.init(
            address: try o.string("address"), role: try o.optionalString("role").flatMap { Role(code: $0) },
            tried: try o.int("tried"), last: try o.milliseconds("last"))
    }
}

extension RolePIN {
    func encode(into w: inout JSONWriter) {
        w.field("role", role.code)
        w.field("pin", pin)
    }

    init(_ o: JSONObject) throws(JSONError) {
        guard let role = Role(code: try o.string("role")) else { throw JSONError(.type("role"), at: 0) }
        self.init(role: role, pin: try o.string("pin"))
    }
}
