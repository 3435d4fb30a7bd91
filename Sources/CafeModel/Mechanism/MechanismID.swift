/// Which mechanisms there are, by the words that plan files use.
public enum MechanismID: String, Hashable, Sendable, CaseIterable {
    /// World Café: guide of Función Pública, mecanismo 11.
    case worldCafe = "world-cafe"
    /// Encuentro Diálogo Participativo: guide of Función Pública, mecanismo 8.
    case dialogueMeeting = "encuentro-dialogo"
    /// Mesa de cocreación de gobierno abierto: as Cartagena held them in 2022.
    case cocreation = "cocreacion"
    /// Café con el directivo: as Bogotá's "Un Café con el Secretario".
    case leaderCafe = "cafe-directivo"

    /// A mechanism in the place of one of these, within a task: so tests run one of their own, which shows that nothing but
    /// its value is asked.
    @TaskLocal static var standIn: Mechanism?

    /// The mechanism itself.
    public var value: Mechanism {
        if let standIn = Self.standIn, standIn.id == self { return standIn }
        return
            switch self
        {
        case .worldCafe: .worldCafe
        case .dialogueMeeting: .dialogueMeeting
        case .cocreation: .cocreation
        case .leaderCafe: .leaderCafe
        }
    }
}
