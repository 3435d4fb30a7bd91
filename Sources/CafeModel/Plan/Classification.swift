extension Topic.Classification {
    /// The seventeen *Objetivos de Desarrollo Sostenible*.
    public static let goals = 1...17

    /// The number of the ODS that the value names: *11*, *ODS 11*, *11. Ciudades…*; nil for other types, and where there is
    /// no such objective.
    public var goal: Int? {
        isGoal ? Self.goal(in: value) : nil
    }

    /// The number of an ODS that some words name.
    public static func goal(in words: String) -> Int? {
        let digits = words.drop { !$0.isNumber }.prefix { $0.isNumber }
        return Int(digits).flatMap { goals ~= $0 ? $0 : nil }
    }

    /// Whether it classifies by ODS.
    var isGoal: Bool { FoldedText(type.trimmed).text == "ods" }
}
