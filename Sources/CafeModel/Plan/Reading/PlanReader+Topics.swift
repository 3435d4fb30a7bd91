extension PlanReader {
    mutating func topics(_ root: inout PlanObject) -> [Topic] {
        guard let value = root.take("temas") else {
            fault(root, "temas", .missing)
            return []
        }
        guard case .array(let elements) = value else {
            fault(root, "temas", .expected(.list))
            return []
        }
        if elements.isEmpty { fault(root, "temas", .noTopics) }
        if elements.count > Self.tableLimit {
            fault(root, "temas", .outOfRange(elements.count, 1...Self.tableLimit))
        }
        return elements.enumerated().compactMap { index, element in
            object(element, place: "temas[\(index)]").map { topic($0) }
        }
    }

    mutating func topic(_ object: PlanObject) -> Topic {
        var object = object
        var topic = Topic(title: requiredText(&object, "titulo") ?? "")
        topic.question = text(&object, "pregunta") ?? ""
        topic.briefing = text(&object, "ficha") ?? ""
        topic.host = text(&object, "servidor") ?? ""
        topic.chairs = number(&object, "sillas", 1...1000) ?? topic.chairs
        topic.facilitator = text(&object, "facilitador") ?? ""
        topic.recorder = text(&object, "relator") ?? ""
        topic.helpers = text(&object, "apoyan") ?? ""
        topic.territory = text(&object, "territorio") ?? ""
        if let value = object.take("clasificacion"), let place = Optional(object.path("clasificacion")),
            var inner = self.object(value, place: place)
        {
            let type = requiredText(&inner, "tipo") ?? ""
            let named = name(ofClassIn: &inner)
            let classification = Topic.Classification(type: type, value: named)
            topic.classification = classification
            if classification.isGoal, classification.goal == nil, !named.isEmpty {
                warnings.append(PlanWarning(place: inner.path("valor"), matter: .noSuchGoal(named)))
            }
            noteUnknown(inner)
        }
        noteUnknown(object)
        return topic
    }

    /// What a classification names: words, or the number of an ODS.
    mutating func name(ofClassIn object: inout PlanObject) -> String {
        if case .int(let number)? = object.peek("valor") {
            object.take("valor")
            return String(number)
        }
        return requiredText(&object, "valor") ?? ""
    }

    /// `talleres`: how many there are, or a list of who works in each.
    mutating func workshops(_ root: inout PlanObject) -> [Workshop] {
        let range = 1...Self.tableLimit
        switch root.take("talleres") {
        case nil: return []
        case .int(let count):
            guard range ~= count else {
                fault(root, "talleres", .outOfRange(count, range))
                return []
            }
            return Array(repeating: Workshop(), count: count)
        case .array(let elements):
            if !(range ~= elements.count) { fault(root, "talleres", .outOfRange(elements.count, range)) }
            return elements.enumerated().compactMap { index, element in
                object(element, place: "talleres[\(index)]").map { workshop($0) }
            }
        default:
            fault(root, "talleres", .expected(.workshops))
            return []
        }
    }

    mutating func workshop(_ object: PlanObject) -> Workshop {
        var object = object
        var workshop = Workshop()
        workshop.facilitator = text(&object, "facilitador") ?? ""
        workshop.recorder = text(&object, "relator") ?? ""
        workshop.host = text(&object, "servidor") ?? ""
        workshop.helpers = text(&object, "apoyan") ?? ""
        workshop.chairs = number(&object, "sillas", 1...1000)
        noteUnknown(object)
        return workshop
    }
}
