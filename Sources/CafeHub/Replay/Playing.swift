import CafeModel
import CafeStore

/// A replay that is on: how far it has come, and what its facts are called in the journal that it is written to.
struct Playing {
    let replay: Replay
    /// Whether the hub ends with it.
    let stopsAtEnd: Bool
    /// When it began, in milliseconds since boot; nil as long as it waits to be started.
    var began: Milliseconds?
    /// The next step.
    var next = 0
    /// What recorded facts are called here.
    private var refs: [EventRef: EventRef] = [:]
    /// The texts that are stored already.
    private var texts: Set<TextID> = []

    init(_ replay: Replay, stopsAtEnd: Bool, began: Milliseconds?) {
        self.replay = replay
        self.stopsAtEnd = stopsAtEnd
        self.began = began
    }

    var isOver: Bool { next >= replay.steps.count }

    /// When the next step is due, in milliseconds since boot; nil when none is. The first one does not wait for the start:
    /// without the session no screen could be opened.
    var due: Milliseconds? {
        guard !isOver else { return nil }
        guard let began else { return next == 0 ? .zero : nil }
        return began + Milliseconds(replay.steps[next].due.count / Int64(replay.rate))
    }

    /// What a step stores.
    /// - Parameter shift: by how much the replayed line is ahead of the recorded one.
    mutating func commit(_ step: Replay.Step, shift: Milliseconds, now: Reading) -> Commit? {
        guard let envelope = step.facts.first?.envelope else { return nil }
        let events = step.facts.map { fact in
            var text: NewText?
            if let id = fact.event.textID, let body = fact.text, texts.insert(id).inserted {
                text = NewText(id: id, shelf: fact.event.namesPerson ? .person : .text, body: body)
            }
            return PendingEvent(replayed(fact.event, shift), text: text)
        }
        return Commit(
            session: replay.session, command: envelope.command, reading: now, actor: envelope.actor,
            events: events)
    }

    /// Learns what the facts of a step are called here.
    mutating func learn(_ step: Replay.Step, _ stored: [StoredFact]) {
        for (fact, new) in zip(step.facts, stored) { refs[fact.envelope.ref] = new.fact.envelope.ref }
    }

    private func replayed(_ event: Event, _ shift: Milliseconds) -> Event {
        switch event {
        case .sessionPlanned(let plan, _): .sessionPlanned(plan: plan, rate: replay.rate)
        case .changeUndone(let ref): .changeUndone(refs[ref] ?? ref)
        case .clocksRestored(let clocks): .clocksRestored(clocks.shifted(by: shift))
        case .stageRestored(let stage, let clocks, let turn):
            .stageRestored(stage, clocks: clocks.shifted(by: shift), turn: turn)
        default: event
        }
    }
}

extension Envelope {
    fileprivate var ref: EventRef { EventRef(origin: origin, number: number) }
}

extension StageClocks {
    fileprivate func shifted(by shift: Milliseconds) -> StageClocks {
        StageClocks(stage: stage.shifted(by: shift), tables: tables.mapValues { $0.shifted(by: shift) })
    }
}

extension Countdown {
    fileprivate func shifted(by shift: Milliseconds) -> Countdown {
        if case .running(let deadline) = self { .running(deadline: deadline + shift) } else { self }
    }
}

extension Event {
    /// Whether its text names somebody, and is kept with the other names.
    fileprivate var namesPerson: Bool {
        switch self {
        case .participantRegistered, .hostSeated, .noteFiled, .candidateNominated: true
        default: false
        }
    }
}
