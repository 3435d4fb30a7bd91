import CafeModel

extension Role {
    /// Whether one comes in by the front door in this role, with a PIN.
    public var comesByDoor: Bool {
        switch self {
        case .table, .projector, .facilitator, .recorder, .registration, .preparation, .followup, .reader:
            true
        case .home, .owner, .door: false
        }
    }

    /// Whether this role has something to do in a session of that phase.
    func comes(in phase: Phase) -> Bool {
        switch phase {
        case .prepared, .live, .finished: true
        case .closed: [.recorder, .followup, .reader].contains(self)
        }
    }

    /// All roles with a PIN in a session with so many tables, in the order of the cards.
    static func all(tables: [TableNumber]) -> [Role] {
        tables.map { .table($0) }
            + [.projector, .recorder, .registration, .facilitator, .preparation, .followup, .reader]
    }
}
