import CafeModel

extension Role {
    /// How the role is stored; a table's number stands beside it.
    var code: String {
        switch self {
        case .table: "table"
        case .facilitator: "facilitator"
        case .recorder: "recorder"
        case .projector: "projector"
        case .preparation: "preparation"
        case .home: "home"
        case .reader: "reader"
        case .registration: "registration"
        case .followup: "followup"
        case .owner: "owner"
        case .door: "door"
        }
    }

    var tableNumber: Int? {
        if case .table(let table) = self { table.value } else { nil }
    }

    /// The role that was stored; nil when it is none that this version knows.
    init?(code: String, table: Int?) {
        switch (code, table) {
        case ("table", let table?): self = .table(TableNumber(table))
        case ("facilitator", nil): self = .facilitator
        case ("recorder", nil): self = .recorder
        case ("projector", nil): self = .projector
        case ("preparation", nil): self = .preparation
        case ("home", nil): self = .home
        case ("reader", nil): self = .reader
        case ("registration", nil): self = .registration
        case ("followup", nil): self = .followup
        case ("owner", nil): self = .owner
        case ("door", nil): self = .door
        default: return nil
        }
    }
}
