import CafeModel

/// A place of the form that the cursor can be in.
enum PreparationSpot: Hashable {
    /// An answer. The title of a topic that is not there yet is where one types a new one.
    case field(PlanField)
    /// A line of the review, by its place.
    case advice(Int)
    /// Opens the event.
    case open

    /// The part of the form that it is in.
    var section: PreparationSection {
        switch self {
        case .field(.mechanism), .field(.fact): .event
        case .field(.topic): .topics
        case .field(.workshops), .field(.workshop): .workshops
        case .field(.people), .field(.organizations), .field(.rounds), .field(.minutes): .people
        case .advice, .open: .review
        }
    }

    /// The answer that it is.
    var field: PlanField? {
        if case .field(let field) = self { field } else { nil }
    }

    /// The topic that it is in.
    var topic: Int? {
        if case .field(.topic(let index, _)) = self { index } else { nil }
    }

    /// The workshop that it is in.
    var workshop: Int? {
        if case .field(.workshop(let index, _)) = self { index } else { nil }
    }
}

extension PlanForm {
    /// Every place that the cursor can be in, in their order.
    func spots(advice: Int) -> [PreparationSpot] {
        let mechanism = mechanism.value
        var fields: [PlanField] = [.mechanism] + PlanFact.allCases.map { .fact($0) }
        for index in 0..<topicCount { fields += topicFields(index) }
        if topicCount < PlanReader.tableLimit { fields.append(.topic(topicCount, .title)) }
        if mechanism.places != .tablePerTopic {
            fields.append(.workshops)
            for index in 0..<workshopCount {
                fields += WorkshopPart.allCases.map { .workshop(index, $0) }
            }
        }
        fields.append(.people)
        if isAsked(.organizations) { fields.append(.organizations) }
        if mechanism.rotates { fields.append(.rounds) }
        fields += Self.lengths(of: mechanism).map { .minutes($0.stage) }
        return fields.map { .field($0) } + (0..<advice).map { .advice($0) } + [.open]
    }

    /// What is asked of a topic.
    func topicFields(_ index: Int) -> [PlanField] {
        let parts = Self.topicParts(of: mechanism.value)
        let named = !self[.topic(index, .classification)].isEmpty
        return (parts + (named ? [.classified] : [])).map { .topic(index, $0) }
    }

    /// The parts of the form that its mechanism has.
    var sections: [PreparationSection] {
        PreparationSection.allCases.filter { $0 != .workshops || mechanism.value.places != .tablePerTopic }
    }
}
