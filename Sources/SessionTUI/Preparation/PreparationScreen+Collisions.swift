import CafeModel
import CafeWire

/// Two people at one plan: nothing of either goes without somebody having chosen so.
extension PreparationScreen {
    /// Remembers where others have answered otherwise. What they answered like this form is none.
    mutating func collide(_ found: [PlanCollision]) {
        for collision in found where !collisions.contains(collision) { collisions.append(collision) }
        asked.subtract(found)
        collisions = collisions.filter(stands)
    }

    private func stands(_ collision: PlanCollision) -> Bool {
        var yielded = form
        yielded.yield(collision, to: base)
        return yielded != form
    }

    /// Asks which of two answers stands: each once by itself, and again when its answer is left or the form is.
    mutating func askAboutCollision(
        leaving field: PlanField? = nil, always: Bool = false, _ context: ScreenContext
    ) {
        collisions = collisions.filter(stands)
        guard overlay == nil,
            let collision = collisions.first(where: { collision in
                always || !asked.contains(collision) || field.map { collision == .answer($0) } == true
            })
        else { return }
        asked.insert(collision)
        let words = context.phrases
        overlay = .colliding(
            collision,
            Menu(
                title: words.prep(.collisionTitle),
                text: words.prepCollision(
                    place(of: collision, words), theirs: said(collision, in: base, words),
                    own: said(collision, in: form, words)),
                choices: [
                    .init(.later, words.prep(.collisionLater)), .init(.own, words.prep(.collisionMine)),
                    .init(.theirs, words.prep(.collisionTheirs)),
                ]))
    }

    private func place(of collision: PlanCollision, _ words: any Phrases) -> String {
        switch collision {
        case .answer(let field): words.prepField(field)
        case .topics: words.prepSection(.topics)
        }
    }

    private func said(_ collision: PlanCollision, in form: PlanForm, _ words: any Phrases) -> String {
        switch collision {
        case .answer(let field):
            PreparationChoices.words(for: field, in: form) == nil
                ? CleanText.singleLine(form[field]) : words.prepChoice(form[field], of: field)
        case .topics:
            form.writtenTopics.map { CleanText.singleLine(form[.topic($0, .title)]) }.joined(separator: ", ")
        }
    }

    /// A key for the question. Letters go on into the form: whoever writes is not looking.
    mutating func press(
        _ key: Key, about collision: PlanCollision, _ menu: Menu<CollisionChoice>,
        _ context: inout ScreenContext
    ) -> [Effect] {
        var menu = menu
        let result = menu.handle(key)
        overlay = nil
        switch result {
        case .open:
            overlay = .colliding(collision, menu)
            return []
        case .ignored: return press(key, &context)
        case .closed, .chosen(.later):
            departure = nil
            return []
        case .chosen(.own): collisions.removeAll { $0 == collision }
        case .chosen(.theirs):
            former = form
            form.yield(collision, to: base)
            collisions.removeAll { $0 == collision }
            if !spots.contains(focus) { focus = .field(.fact(.title)) }
            loadEditor()
        }
        askAboutCollision(always: departure != nil, context)
        let effects = changed() + save(&context)
        return effects + (overlay == nil && saving == nil ? depart(&context) : [])
    }
}
