import CafeModel

/// The answers that are chosen rather than typed.
enum PreparationChoices {
    /// The words to choose from, as plan files have them; nil where one types.
    static func words(for field: PlanField, in form: PlanForm) -> [String]? {
        guard let known = known(field, form) else { return nil }
        let present = chosen(field, in: form)
        return known.contains(present) ? known : known + [present]
    }

    private static func known(_ field: PlanField, _ form: PlanForm) -> [String]? {
        switch field {
        case .mechanism: MechanismID.allCases.map(\.rawValue)
        case .fact(.phase): ["", "diagnostico", "formulacion", "implementacion", "seguimiento"]
        case .fact(.modality): ["", "presencial", "virtual", "mixta"]
        case .topic(_, .classification): ["", "derecho", "ods", "sector"]
        case .topic(let index, .classified) where form[.topic(index, .classification)] == "ods":
            [""] + Topic.Classification.goals.map { String($0) }
        case .organizations: ["", PlanForm.yes]
        default: nil
        }
    }

    /// The word that is chosen now. An ODS is chosen by its number, however the plan writes it.
    static func chosen(_ field: PlanField, in form: PlanForm) -> String {
        if field == .mechanism { return form.mechanism.rawValue }
        if case .topic(let index, .classified) = field, form[.topic(index, .classification)] == "ods",
            let goal = Topic.Classification.goal(in: form[field])
        {
            return String(goal)
        }
        return form[field]
    }

    /// The word so many places further; the first follows the last.
    static func word(_ step: Int, from field: PlanField, in form: PlanForm) -> String? {
        guard let words = words(for: field, in: form), !words.isEmpty else { return nil }
        let index = words.firstIndex(of: chosen(field, in: form)) ?? 0
        return words[((index + step) % words.count + words.count) % words.count]
    }

    /// The next word whose name begins with a letter.
    static func word(
        beginningWith letter: Character, after field: PlanField, in form: PlanForm, _ phrases: any Phrases
    ) -> String? {
        guard let words = words(for: field, in: form) else { return nil }
        let index = words.firstIndex(of: chosen(field, in: form)) ?? 0
        let wanted = FoldedText(String(letter)).text
        guard !wanted.isEmpty else { return nil }
        return (1...max(1, words.count)).map { words[(index + $0) % words.count] }.first { word in
            !word.isEmpty && FoldedText(phrases.prepChoice(word, of: field)).text.hasPrefix(wanted)
        }
    }
}
