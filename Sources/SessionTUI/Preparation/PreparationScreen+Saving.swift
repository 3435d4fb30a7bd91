import CafeModel
import CafeWire

extension PreparationScreen {
    /// The form has changed: the hub keeps it from now on.
    mutating func changed() -> [Effect] {
        edit += 1
        return [.keep(draftMessage)]
    }

    /// The draft as the hub keeps it.
    var draftMessage: DraftMessage {
        DraftMessage(
            command: draft, kind: .observation, round: nil, text: form.changes(from: base), cursor: 0,
            context: Self.draftMark + (focus.field?.place ?? ""), edit: edit)
    }

    static let draftMark = "plan "

    /// Whether everything that was written is in the session's plan.
    var isStored: Bool {
        guard let plan else { return form.isEmpty }
        return form.faults.isEmpty && form.plan(on: plan) == plan
    }

    /// Whether everything that was written is on disk, as a plan or as a draft.
    var isSafe: Bool { saving == nil && (keptEdit == edit || isStored) }

    /// Saves the plan if it is one, and not as it stands there already.
    mutating func save(_ context: inout ScreenContext) -> [Effect] {
        guard hasJoined, mayChange(context), !isStored, form.faults.isEmpty, collisions.isEmpty else {
            return []
        }
        // The plan that was saved last is known by its name only once its fact has come.
        guard saving == nil, plan == nil || seen != nil else {
            wantsSave = true
            return []
        }
        wantsSave = false
        let next = form.plan(on: plan)
        let id = draft
        saving = Saving(id: id, form: form, plan: next, seen: seen)
        draft = context.newCommandID()
        guard plan == nil else { return seen.map { [.submit(.revisePlan(next, seen: $0), id)] } ?? [] }
        return [
            .submit(
                .planSession(
                    next, participants: form.participants, rate: context.rate, wishes: form.wishes), id)
        ]
    }

    // MARK: What comes over the wire

    mutating func hear(_ event: ClientEvent, _ context: inout ScreenContext) -> [Effect] {
        switch event {
        case .joined:
            let isFirst = !hasJoined
            hasJoined = true
            takePlan(context)
            var effects: [Effect] = []
            if isFirst, let source, plan == nil, form.isEmpty, edit == 0 {
                effects.append(.readPlan(.session(source)))
            }
            return effects + save(&context)
        case .fact(let fact):
            guard case .sessionPlanned = fact.event, hasJoined else { return [] }
            takePlan(context, isOwn: fact.envelope.command == saving?.id)
            return wantsSave ? save(&context) : []
        case .answered(let id, _, let answer): return take(answer, to: id, &context)
        case .draftKept(let id, let kept):
            guard id == draft else { return [] }
            keptEdit = max(keptEdit, kept)
            return dropAdopted() + depart(&context)
        case .draftFound(let found): return adopt(found, context)
        case .hubWasBehind, .lost, .ended, .reply, .followUp, .sessions, .earlier, .presence, .door,
            .displaced:
            return []
        }
    }

    /// Takes in the session's plan as it is now. What was written here and is not stored yet stays.
    private mutating func takePlan(_ context: ScreenContext, isOwn: Bool = false) {
        guard context.session.sequence > 0 else { return }
        let isFirst = plan == nil
        plan = context.session.plan
        seen = context.session.planText
        let theirs = PlanForm(context.session.plan)
        let found = form.merge(theirs, since: base)
        base = theirs
        // After a break of the connection the plan that this screen sent may be here before its answer.
        if !isOwn, saving?.plan != context.session.plan { collide(found) }
        if isFirst { visited.formUnion(form.answered + form.warnings.compactMap(\.field)) }
        if let field = focus.field, editor.text != form[field] { loadEditor() }
    }

    private mutating func take(
        _ answer: CommandAnswer, to id: CommandID, _ context: inout ScreenContext
    ) -> [Effect] {
        guard let order = saving, order.id == id else { return [] }
        switch answer {
        case .unsaved:
            isUnsaved = true
            return []
        case .done(let saved, _, _):
            saving = nil
            isUnsaved = false
            savedAt = saved
            // People that a file named are persons of the session from now on.
            if form.participants == order.form.participants, form.wishes == order.form.wishes {
                form.participants = []
                form.wishes = []
            }
            // Facts that came before the answer have been taken in already.
            if context.session.planText == order.seen {
                plan = order.plan
                base = PlanForm(order.plan)
                seen = nil
            }
            return finishSaving(&context)
        case .refused(.planChanged):
            saving = nil
            isUnsaved = false
            say(context.phrases.prep(.changedByOther), .attention, seconds: 15, context)
            // What was refused stays written, and is saved again once the other's plan is here and goes with it.
            wantsSave = true
            let isHere = seen != order.seen
            return [.drop(id)] + changed() + (isHere ? save(&context) : [])
        case .refused, .notPermitted, .noSuchSession:
            saving = nil
            isUnsaved = false
            departure = nil
            say(refusal(answer, context), .danger, seconds: 20, context)
            // What was refused stays written.
            return [.drop(id)] + changed()
        }
    }

    /// What was written while the plan was on its way is saved, or kept as a draft again.
    private mutating func finishSaving(_ context: inout ScreenContext) -> [Effect] {
        if isStored {
            keptEdit = edit
            return [.drop(draft)] + dropAdopted() + depart(&context)
        }
        if wantsSave || departure != nil { return save(&context) + (saving == nil ? changed() : []) }
        return changed()
    }

    private func refusal(_ answer: CommandAnswer, _ context: ScreenContext) -> String {
        if case .refused(let refusal) = answer {
            return context.phrases.sentence(refusal, in: context.session)
        }
        return context.phrases.prep(.tooLate)
    }

    // MARK: Drafts that were left

    /// Goes on with what somebody left unfinished here.
    private mutating func adopt(_ found: DraftMessage, _ context: ScreenContext) -> [Effect] {
        guard found.context.hasPrefix(Self.draftMark), found.command != draft else { return [] }
        let collisions = plan == nil ? [] : form.collisions(withChanges: found.text)
        guard form.apply(changes: found.text) else { return [] }
        collide(collisions)
        visited.formUnion(form.answered)
        say(context.phrases.prep(.recovered), .attention, context)
        let place = String(found.context.dropFirst(Self.draftMark.count))
        let spot = PlanField(place: place).map { PreparationSpot.field($0) }
        enter(spot.flatMap { spots.contains($0) ? $0 : nil } ?? focus)
        if !isRecovered, edit == 0 {
            isRecovered = true
            draft = found.command
            edit = found.edit
            keptEdit = found.edit
            return []
        }
        adopted.append(found.command)
        return changed()
    }

    private mutating func dropAdopted() -> [Effect] {
        guard isSafe, !adopted.isEmpty else { return [] }
        defer { adopted = [] }
        return adopted.map { .drop($0) }
    }

    // MARK: Leaving

    /// Leaves as soon as everything is safe.
    mutating func depart(_ context: inout ScreenContext) -> [Effect] {
        guard let departure, isSafe else { return [] }
        switch departure {
        case .leave:
            self.departure = nil
            return [.leave]
        case .open:
            guard isStored, plan != nil else { return [] }
            self.departure = nil
            return [.open(.facilitate(context.session.id))]
        }
    }

    mutating func askToLeave(_ context: ScreenContext) {
        let words = context.phrases
        overlay = .leaving(
            Menu(
                title: words.prep(.leaveTitle), text: words.prep(.leaveText),
                choices: [.init(false, words.prep(.leaveStay)), .init(true, words.prep(.leaveNow))]))
    }
}
