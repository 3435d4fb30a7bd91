/// A role in four bytes: a table's number as it is, the others below zero.
struct PackedRole: Hashable, Sendable {
    private let value: Int32

    private static let others: [Role] = [
        .facilitator, .recorder, .projector, .preparation, .home, .registration, .followup, .reader, .owner,
        .door,
    ]

    init(_ role: Role) {
        switch role {
        case .table(let number): value = Int32(clamping: max(0, number.value))
        case .facilitator: value = -1
        case .recorder: value = -2
        case .projector: value = -3
        case .preparation: value = -4
        case .home: value = -5
        case .registration: value = -6
        case .followup: value = -7
        case .reader: value = -8
        case .owner: value = -9
        case .door: value = -10
        }
    }

    var role: Role { value >= 0 ? .table(TableNumber(Int(value))) : Self.others[Int(-value) - 1] }
}
