import CafeModel
import CafeWire

/// Somebody of a rehearsal who is not real: an ordinary client of the hub with a behaviour.
protocol SimulatedPerson: AnyObject {
    /// The client.
    var connection: ClientConnection { get }
    /// Takes in what happened, and does what a person would do now.
    func act(_ events: [ClientEvent], at now: Reading) throws
}

extension SimulatedPerson {
    /// Whether a person sits at the same place.
    var hasCompany: Bool {
        connection.client.presence.contains {
            $0.role == connection.client.hello.role && $0.connection != connection.client.connection
        }
    }

    /// Whether everything is known that the hub knows.
    var isLive: Bool { connection.client.link == .live }
}
