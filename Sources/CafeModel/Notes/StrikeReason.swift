/// Why a passage of a note had to go.
public enum StrikeReason: String, Hashable, Sendable, CaseIterable {
    /// A person's name
    case name = "nombre"
    /// Somebody's health
    case health = "salud"
    /// An accusation against somebody
    case accusation = "acusacion"
    /// Another personal matter
    case other = "otro"
}
