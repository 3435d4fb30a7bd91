/// The seventeen Sustainable Development Goals (*Objetivos de Desarrollo Sostenible*, ODS; United Nations, resolution
/// A/RES/70/1 of 2015) by which topics can be classified.
public struct SustainableGoal: Hashable, Sendable {
    /// Its number, from 1 to 17.
    public var number: Int
    /// Its official Spanish name.
    public var name: String

    /// How plans write it: *6. Agua limpia y saneamiento*.
    public var written: String { "\(number). \(name)" }

    /// The goal that a plan means: by its number, or by its name.
    public init?(written text: String) {
        let folded = FoldedText(text).text
        let digits = folded.drop { !$0.isNumber }.prefix { $0.isNumber }
        guard
            let goal = Self.all.first(where: {
                Int(digits) == $0.number || FoldedText($0.name).text == folded
            })
        else { return nil }
        self = goal
    }

    private init(number: Int, name: String) {
        self.number = number
        self.name = name
    }

    /// All of them, in their order.
    public static let all: [SustainableGoal] = [
        "Fin de la pobreza", "Hambre cero", "Salud y bienestar", "Educación de calidad", "Igualdad de género",
        "Agua limpia y saneamiento", "Energía asequible y no contaminante",
        "Trabajo decente y crecimiento económico", "Industria, innovación e infraestructura",
        "Reducción de las desigualdades", "Ciudades y comunidades sostenibles",
        "Producción y consumo responsables", "Acción por el clima", "Vida submarina",
        "Vida de ecosistemas terrestres", "Paz, justicia e instituciones sólidas",
        "Alianzas para lograr los objetivos",
    ].enumerated().map { SustainableGoal(number: $0.offset + 1, name: $0.element) }
}
