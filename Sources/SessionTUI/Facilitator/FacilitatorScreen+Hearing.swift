import CafeModel
import CafeWire

extension FacilitatorScreen {
    mutating func hear(_ event: ClientEvent, _ context: ScreenContext) -> [Effect] {
        switch event {
        case .fact(let fact): return hear(fact, context)
        case .answered(let id, let command, let answer):
            hear(answer, to: command, id, context)
            return []
        case .reply(let number, let reply):
            hear(reply, to: number, context)
            return []
        case .door: return hearDoor(context)
        default: return []
        }
    }

    /// A fact that is news; what is only caught up with after opening rings no bell.
    private mutating func hear(_ fact: Fact, _ context: ScreenContext) -> [Effect] {
        seat(fact, context)
        guard context.client.link == .live else { return [] }
        switch fact.event {
        case .supportAsked(let table, true):
            notice = Notice(context.phrases.callsForSupport(table), style: .danger, seconds: 20, context)
            return [.bell]
        case .stageEntered(let stage), .stageRestored(let stage, _, _):
            // An undo tells itself; its answer and its facts come in either order.
            guard fact.envelope.command != lastUndo else { return [] }
            notice = Notice(
                context.phrases.stageNow(stageTitle(stage, context)), style: .attention, context)
        case .rotationDrawn(let numbers, _)
        where numbers.count > 1 && fact.envelope.actor.role == .facilitator:
            tellMixing(context)
        default: break
        }
        return []
    }

    private func stageTitle(_ stage: StageIndex?, _ context: ScreenContext) -> String {
        guard let stage, context.session.order.indices ~= stage else { return context.phrases.finished }
        return context.phrases.title(of: context.session.order[stage])
    }

    private mutating func hear(
        _ answer: CommandAnswer, to command: Command, _ id: CommandID, _ context: ScreenContext
    ) {
        switch answer {
        case .unsaved(let trouble):
            self.trouble = trouble
            return
        case .done:
            trouble = nil
            heed(command, id, context)
        case .refused(.stageChanged(let now)):
            notice = Notice(
                context.phrases.stageMovedMeanwhile(stageTitle(now, context)), style: .attention, context)
        case .refused(let refusal):
            notice = Notice(
                "! " + context.phrases.sentence(refusal, in: context.session), style: .warning, seconds: 12,
                context)
        case .notPermitted, .noSuchSession:
            notice = Notice("! " + context.phrases.conductNotPermitted, style: .danger, seconds: 12, context)
        }
        if case .done = answer {} else if arrivals.remove(id) != nil { showCards(context) }
        undoing[id] = nil
        redoing.remove(id)
    }

    /// Tells what was done.
    private mutating func heed(_ command: Command, _ id: CommandID, _ context: ScreenContext) {
        switch command {
        case .sendMessage(let scope, _): begunMessages[scope] = nil
        case .undo:
            guard let deed = undoing[id] else { return }
            let told =
                redoing.contains(id) ? context.phrases.stepRedone(deed) : context.phrases.stepUndone(deed)
            notice = Notice(told, style: .done, context)
            return
        default: break
        }
        if case .drawRotation = command { return tellMixing(context) }
        if let told = context.phrases.conductDone(command) { notice = Notice(told, style: .done, context) }
    }

    /// New cards, and how well people mix by them: told with the answer, and again once the seats have arrived.
    private mutating func tellMixing(_ context: ScreenContext) {
        let session = context.session
        var sentences = [context.phrases.conductDone(.drawRotation)].compactMap(\.self)
        sentences += session.contradictoryWishes.map { context.phrases.sentence($0) }
        if let quality = session.rotationQuality { sentences.append(context.phrases.mixing(quality)) }
        notice = Notice(sentences.joined(separator: " "), style: .done, seconds: 20, context)
    }

    /// Somebody who was welcomed here is registered first and, where people change tables, seated then.
    private mutating func seat(_ fact: Fact, _ context: ScreenContext) {
        guard arrivals.contains(fact.envelope.command) else { return }
        switch fact.event {
        case .participantRegistered(let number, _):
            arrived.append(number)
            if context.session.seatings > 0 { return }
        case .rotationDrawn: break
        default: return
        }
        arrivals.remove(fact.envelope.command)
        showCards(context)
    }

    /// The cards of those who arrived, once all of them have their seats.
    private mutating func showCards(_ context: ScreenContext) {
        guard arrivals.isEmpty, !arrived.isEmpty else { return }
        let session = context.session
        let cards = arrived.compactMap { number -> String? in
            guard session.people.indices ~= number - 1 else { return nil }
            let seats = session.people[number - 1].seats
            if session.mechanism.seating == .assigned, let table = seats.first.flatMap(\.self) {
                return context.phrases.placeCard(number, table)
            }
            let first = seats.firstIndex { $0 != nil } ?? 0
            return context.phrases.card(number, tables: seats.compactMap(\.self), fromRound: first + 1)
        }
        // What somebody is typing elsewhere keeps the keyboard; the cards are told in the line of news then.
        if panel == nil {
            panel = reading(context.phrases.cardsTitle(cards.count), [cards.joined(separator: "\n")])
        } else {
            notice = Notice(cards.joined(separator: " · "), style: .attention, seconds: 60, context)
        }
    }
}
