/// What two people have answered otherwise at the same time: one of the two answers has to be chosen.
public enum PlanCollision: Hashable, Sendable {
    /// An answer.
    case answer(PlanField)
    /// Which topics there are.
    case topics
}

extension PlanForm {
    /// Takes the other's answer where two collided.
    public mutating func yield(_ collision: PlanCollision, to theirs: PlanForm) {
        switch collision {
        case .answer(let field): self[field] = theirs[field]
        case .topics:
            setTopicCount(theirs.topicCount)
            for index in 0..<theirs.topicCount {
                for part in TopicPart.allCases {
                    self[.topic(index, part)] = theirs[.topic(index, part)]
                }
            }
        }
    }

    /// Where a kept draft and this form, changed by others since the draft was begun, answer the same thing otherwise.
    public func collisions(withChanges text: String) -> [PlanCollision] {
        guard let root = try? JSONValue(Array(text.utf8)), case .object(let members) = root else { return [] }
        func answers(_ key: String) -> [PlanField: String] {
            guard case .object(let fields)? = members.first(where: { $0.key == key })?.value else {
                return [:]
            }
            return fields.reduce(into: [:]) { found, field in
                guard let place = PlanField(place: field.key), case .string(let text) = field.value else {
                    return
                }
                found[place] = text
            }
        }
        let before = answers("antes")
        return answers("campos").filter { field, mine in
            before[field].map { $0 != self[field] && mine != self[field] } ?? false
        }.keys.sorted { $0.place < $1.place }.map { .answer($0) }
    }
}
