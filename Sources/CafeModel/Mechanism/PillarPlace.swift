/// Where a contribution belongs: a pillar, or one of its subthemes.
public enum PillarPlace: Hashable, Sendable {
    /// A pillar as a whole.
    case pillar(Pillar)
    /// A subtheme.
    case subtheme(Subtheme)

    /// Every place, each pillar before its subthemes.
    public static let all = Pillar.allCases.flatMap { pillar in
        [PillarPlace.pillar(pillar)] + pillar.subthemes.map { .subtheme($0) }
    }

    /// The pillar.
    public var pillar: Pillar {
        switch self {
        case .pillar(let pillar): pillar
        case .subtheme(let subtheme): subtheme.pillar
        }
    }

    /// The word that plan files and events use.
    public var code: String {
        switch self {
        case .pillar(let pillar): pillar.rawValue
        case .subtheme(let subtheme): subtheme.rawValue
        }
    }

    /// The place that a code names, or an official name as people write it, accents and capitals being optional.
    public init?(code: String) {
        let folded = Self.folded(code)
        guard let place = Self.all.first(where: { Self.folded($0.code) == folded }) else { return nil }
        self = place
    }

    private static func folded(_ text: String) -> String {
        let words = FoldedText(text).text.split { !$0.isLetter && !$0.isNumber }
        return words.joined(separator: "-")
    }
}
