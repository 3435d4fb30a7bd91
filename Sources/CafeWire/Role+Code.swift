import CafeModel

extension Role {
    /// The word by which a connection asks for a role; the same as the user names of the front door.
    public var code: String {
        switch self {
        case .table(let number): "mesa\(number)"
        case .facilitator: "facilitacion"
        case .recorder: "relatoria"
        case .projector: "proyector"
        case .preparation: "preparacion"
        case .home: "inicio"
        case .reader: "consulta"
        case .registration: "registro"
        case .followup: "seguimiento"
        case .owner: "administracion"
        case .door: "puerta"
        }
    }

    /// The role that a word asks for.
    public init?(code: String) {
        switch code {
        case "facilitacion": self = .facilitator
        case "relatoria": self = .recorder
        case "proyector": self = .projector
        case "preparacion": self = .preparation
        case "inicio": self = .home
        case "consulta": self = .reader
        case "registro": self = .registration
        case "seguimiento": self = .followup
        case "administracion": self = .owner
        case "puerta": self = .door
        default:
            guard code.hasPrefix("mesa"), let number = Int(code.dropFirst(4)), 1...9999 ~= number else {
                return nil
            }
            self = .table(TableNumber(number))
        }
    }
}
