extension PlanForm {
    /// What is answered otherwise than in another form, as JSON: what is kept while somebody writes. Kept against a plan
    /// that others change meanwhile, it brings back only what was written here.
    public func changes(from base: PlanForm) -> String {
        var writer = JSONWriter()
        writer.object { w in
            w.field("formulario", 1)
            w.field("temas", topicCount)
            let differences = differences(from: base)
            func write(_ form: PlanForm, into fields: inout JSONWriter) {
                for field in differences {
                    fields.key(named: field.place)
                    fields.string(form[field])
                }
            }
            w.field("campos", object: { write(self, into: &$0) })
            // What stood there before: whoever changed it meanwhile is not overruled unasked.
            w.field("antes", object: { write(base, into: &$0) })
            guard participants != base.participants || wishes != base.wishes else { return }
            w.field("personas", array: { for person in participants { $0.string(person.encoded) } })
            w.field("deseos", array: { for wish in wishes { $0.string(wish.encoded) } })
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
            case ("deseos", .array(let wishes)):
                self.wishes = wishes.compactMap {
                    if case .string(let wish) = $0 { SeatWish(encoded: wish) } else { nil }
                }
            default: break
            }
        }
        if let count = members.first(where: { $0.key == "temas" }), case .int(let topics) = count.value {
            setTopicCount(topics)
        }
        return true
    }

    /// Takes in what others have changed since both began with the same form. Where both changed the same answer
    /// otherwise, and where both changed which topics there are, this form's stays and is told as a collision.
    @discardableResult
    public mutating func merge(_ theirs: PlanForm, since base: PlanForm) -> [PlanCollision] {
        let topicsMoved = topicCount != base.topicCount && theirs.topicCount != base.topicCount
        let before = self
        var collisions: Set<PlanCollision> = []
        if !topicsMoved, theirs.topicCount != base.topicCount { setTopicCount(theirs.topicCount) }
        for field in Set(theirs.answered + base.answered) where theirs[field] != base[field] {
            if before[field] == theirs[field] { continue }
            if case .topic = field, topicsMoved {
                collisions.insert(.topics)
                continue
            }
            guard before[field] == base[field] else {
                collisions.insert(.answer(field))
                continue
            }
            self[field] = theirs[field]
        }
        if participants == base.participants, wishes == base.wishes {
            participants = theirs.participants
            wishes = theirs.wishes
        }
        return collisions.sorted { $0.place < $1.place }
    }
}

extension PlanCollision {
    /// Its place, to keep an order.
    fileprivate var place: String {
        switch self {
        case .answer(let field): field.place
        case .topics: "temas"
        }
    }
}

extension SeatWish {
    /// The wish as it is kept.
    fileprivate var encoded: String {
        var writer = JSONWriter()
        writer.object {
            $0.field("number", number)
            wishes.encode(into: &$0)
        }
        return writer.text
    }

    /// The wish that was kept so; nil when the text is none.
    fileprivate init?(encoded: String) {
        guard let object = try? JSONObject(Array(encoded.utf8)), let number = try? object.int("number"),
            let wishes = try? SeatWishes(object)
        else { return nil }
        self.init(number, wishes)
    }
}
