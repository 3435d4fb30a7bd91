import CafeModel

/// A line of the review: what is missing or what the guide recommends otherwise.
struct PreparationAdvice: Hashable {
    /// What is wrong.
    enum Matter: Hashable {
        case fault(PlanForm.Fault)
        case warning(PlanWarning.Matter)
    }

    /// The answer that it is about; nil is the topics as a whole.
    var field: PlanField?
    var matter: Matter

    /// Whether the plan cannot be run as long as it stands.
    var isFault: Bool { if case .fault = matter { true } else { false } }

    /// It in words, without its place.
    func words(_ phrases: any Phrases) -> String {
        switch matter {
        case .fault(let fault): phrases.prepFault(fault, field ?? .mechanism)
        case .warning(let matter): phrases.advice(matter)
        }
    }

    /// It in words, with its place.
    func sentence(_ phrases: any Phrases) -> String {
        let place = field.map { phrases.prepField($0) } ?? phrases.prepSection(.topics)
        return "! " + place + ": " + words(phrases)
    }
}

extension PlanForm {
    /// What is missing, then what the guide recommends otherwise.
    var advice: [PreparationAdvice] {
        let faults = faults.sorted { $0.key.place < $1.key.place }
            .map { PreparationAdvice(field: $0.key, matter: .fault($0.value)) }
        let title = faults.filter { $0.field == .fact(.title) }
        let others = faults.filter { $0.field != .fact(.title) }
        return title + others
            + warnings.map { PreparationAdvice(field: $0.field, matter: .warning($0.matter)) }
    }
}
