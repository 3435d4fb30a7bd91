/// What a connection may be. The hub fixes it when the connection begins.
public enum Role: Hashable, Sendable {
    /// The servant at one table.
    case table(TableNumber)
    /// The lead facilitator: owns the clock.
    case facilitator
    /// Reviews and words the results for the plenary.
    case recorder
    /// The wall.
    case projector
    /// Prepares sessions.
    case preparation
    /// The home screen and the listings: which sessions there are, without what was said.
    case home
    /// At the door of the room: who comes, who goes home.
    case registration
    /// Follows the commitments after the event.
    case followup
    /// Reads everything, changes nothing.
    case reader
    /// Who owns the data folder: checks, copies, stops the hub.
    case owner
    /// The front door (SSH): asks for others whether they may come in, and sees no session.
    case door
}

/// The number of a table or workshop: from 1, in the plan's order.
public struct TableNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The number, from 1.
    public var value: Int

    /// The table with this number.
    public init(_ value: Int) { self.value = value }

    /// The number in digits.
    public var description: String { String(value) }

    /// Which comes first.
    public static func < (left: TableNumber, right: TableNumber) -> Bool { left.value < right.value }
}

/// Who caused an event: which connection, in which role.
public struct Actor: Hashable, Sendable {
    /// The connection.
    public var connection: ConnectionID
    /// The role, with its table.
    public var role: Role

    /// An actor.
    public init(connection: ConnectionID, role: Role) {
        self.connection = connection
        self.role = role
    }
}
