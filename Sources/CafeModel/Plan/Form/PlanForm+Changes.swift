extension PlanForm {
    /// What is answered otherwise than in another form, as JSON: what is kept while somebody writes. Kept against a plan
    /// that others change meanwhile, it brings back only what was written here.
    public func changes(from base: PlanForm) -> String {
        var writer = JSONWriter()
        writer.object { w in
            w.field("formulario", 1)
            w.field("temas", topicCount)
            w.field(
                "campos",
                object: { fields in
                    for field in differences(from: base) {
                        fields.key(named: field.place)
                        fields.string(self[field])
                    }
                })
            guard participants != base.participants else { return }
            w.field("personas", array: { for person in participants { $0.string(person.encoded) } })
        }
        return writer.text
    }

    private func differences(from base: PlanForm) -> [PlanField] {
        Set(answered + base.answered).filter { self[$0] != base[$0] }.sorted { $0.place < $1.place }
    }

    /// Takes in what was kept of a form; false when the text is not such.
    @discardableResult
    public mutating func apply(changes text: String) -> Bool {
        guard let root = try? JSONValue(Array(text.utf8)), case .object(let members) = root,
            members.contains(where: { $0.key == "formulario" })
        else { return false }
        for member in members {
            switch (member.key, member.value) {
            case ("campos", .object(let fields)):
                for field in fields {
                    guard let place = PlanField(place: field.key), case .string(let text) = field.value else {
                        continue
                    }
                    self[place] = text
                }
            case ("personas", .array(let people)):
                participants = people.compactMap {
                    if case .string(let person) = $0 { Participant(encoded: person) } else { nil }
                }
            default: break
            }
        }
        if let count = members.first(where: { $0.key == "temas" }), case .int(let topics) = count.value {
            setTopicCount(topics)
        }
        return true
    }

    /// Takes in what others have changed since both began with the same form. Where both changed the same answer, and
    /// where both changed which topics there are, this form's stays.
    public mutating func merge(_ theirs: PlanForm, since base: PlanForm) {
        let topicsMoved = topicCount != base.topicCount && theirs.topicCount != base.topicCount
        let before = self
        if !topicsMoved, theirs.topicCount != base.topicCount { setTopicCount(theirs.topicCount) }
        for field in Set(theirs.answered + base.answered) where theirs[field] != base[field] {
            if case .topic = field, topicsMoved { continue }
            guard before[field] == base[field] else { continue }
            self[field] = theirs[field]
        }
        if participants == base.participants { participants = theirs.participants }
    }
}
