extension SessionState {
    /// Takes a fact in. Facts come in the order (Lamport time, journal, number) and each once.
    public mutating func apply(_ fact: Fact) {
        sequence += 1
        changed = fact.envelope.reading.wall
        if let id = fact.event.textID, let body = fact.text { texts[id] = body }
        for id in fact.event.suppressedTexts { texts[id] = nil }
        remember(fact)
        followStrike(fact)
        if fact.event.changesMinutes { minutesReviewed = false }
        let time = timeline.time(at: fact.envelope.reading)
        switch fact.event {
        case .sessionPlanned(let text, let rate): take(plan: text, rate: rate, at: fact.envelope.reading)
        case .clockReanchored: timeline.reanchor(at: fact.envelope.reading)
        case .participantRegistered, .participantLeft, .participantArrived, .participantConsented,
            .seatsWished,
            .personSuppressed, .rotationDrawn, .hostSeated, .supportAsked:
            applyPeople(fact.event, at: fact.envelope.reading.wall)
        case .stageEntered(let stage):
            move(to: stage, clocks: freshClocks(of: stage, at: time), turn: 0, fact, time)
        case .stageRestored(let stage, let clocks, let turn):
            move(to: stage, clocks: clocks, turn: turn, fact, time)
        case .roundMinutesChanged(let minutes): change(roundMinutes: minutes)
        case .clockPaused(let scope): change(scope) { $0.paused(at: time) }
        case .clockResumed(let scope): change(scope) { $0.resumed(at: time) }
        case .clockExtended(let scope, let amount): change(scope) { $0.extended(by: amount) }
        case .clocksRestored(let clocks): self.clocks = clocks
        case .turnBegan(let turn):
            self.turn = turn
            clocks = StageClocks(stage: .running(deadline: time + .minutes(plan.minutes.turn)))
        case .messageSent(let scope, let text): messages.append(Message(scope: scope, text: text, time: time))
        case .changeUndone(let ref): settleUndo(of: ref, by: fact.envelope.command)
        case .minutesReviewed(let reviewed): minutesReviewed = reviewed
        case .minutesApproved(let approved):
            if approved, !self.approved { approvals += 1 }
            self.approved = approved
            notesOfMinutes = [:]
            commitmentsOfMinutes = [:]
            commitmentsSinceMinutes = []
        case .notesGrouped(let group, let notes, let text):
            groups.append(NoteGroup(id: group, text: text, notes: notes, revision: sequence))
        case .groupChanged(let group, let notes): change(group: group) { $0.notes = notes }
        case .groupWorded(let group, let text):
            change(group: group) {
                $0.formerTexts.replace($0.text, by: text)
                $0.text = text
            }
        case .commitmentMade, .commitmentChanged, .commitmentWithdrawn: applyCommitment(fact.event)
        case .voiceHeard, .candidateNominated, .candidateWithdrawn, .votesCounted, .candidatePlaced,
            .evaluationCounted:
            applyCount(fact.event)
        case .noteRecorded(let note, let table, let kind, let round, let text, let about):
            add(
                Note(
                    id: note, table: table, round: round, author: fact.envelope.actor,
                    recorded: fact.envelope.reading.wall, kind: kind, text: text, revision: sequence,
                    topic: about.topic), answering: about.answered)
        case .commitmentFollowed, .followUpWorded, .followUpWithdrawn: applyFollowUp(fact)
        case .noteCorrected, .noteAnswered, .noteMarked, .notesLinked, .noteWorded, .noteFiled,
            .passageStruck, .noteResolved:
            keepForMinutes(fact.event)
            applyNote(fact.event)
            reviewAgain(fact)
            forgetQuotations(of: fact.event.suppressedTexts)
        }
    }

    private mutating func take(plan text: TextID, rate: Int, at reading: Reading) {
        if sequence == 1 { timeline = Timeline(beginning: reading, rate: rate) }
        planText = text
        guard let body = texts[text], let read = try? PlanReader.read(Array(body.utf8)) else { return }
        plan = read.plan
        order = mechanism.stages(plan)
        position = position.map { min($0, order.count - 1) }
        if position == 0 { forgetRunningOrder() }
        while tables.count > plan.tableCount, tables.last?.notes.isEmpty == true { tables.removeLast() }
        while tables.count < plan.tableCount { tables.append(Table(number: TableNumber(tables.count + 1))) }
        while people.count > plan.people, people.last?.registered == false { people.removeLast() }
        while people.count < plan.people { people.append(Person(number: people.count + 1)) }
    }

    /// Visits and changes of the running order name its stages by their place, which a new plan changes.
    private mutating func forgetRunningOrder() {
        visits = []
        changes.removeAll { $0.thing == .conduct }
    }

    private mutating func applyPeople(_ event: Event, at wall: Milliseconds) {
        switch event {
        case .participantRegistered(let number, let data):
            guard 1...Self.personLimit ~= number else { return }
            while people.count < number { people.append(Person(number: people.count + 1)) }
            people[number - 1].formerData.replace(people[number - 1].data, by: data)
            people[number - 1].data = data
            people[number - 1].registered = true
            people[number - 1].suppressed = false
        case .participantLeft(let number, let left):
            if people.indices ~= number - 1 { people[number - 1].left = left }
        case .participantArrived(let number, let arrived):
            change(person: number) { $0.arrived = arrived ? wall : nil }
        case .participantConsented(let number, let consent): change(person: number) { $0.consent = consent }
        case .seatsWished(let number, let wishes): change(person: number) { $0.wishes = wishes }
        case .personSuppressed(let number, _):
            change(person: number) {
                $0.data = nil
                $0.formerData = []
                $0.suppressed = true
            }
        case .rotationDrawn(let numbers, let seats):
            for (number, seats) in zip(numbers, seats) where people.indices ~= number - 1 {
                people[number - 1].seats = seats
            }
        case .hostSeated(let table, let person):
            if tables.indices ~= table.value - 1 { tables[table.value - 1].host = person }
        case .supportAsked(let table, let asked):
            if tables.indices ~= table.value - 1 { tables[table.value - 1].asksSupport = asked }
        default: break
        }
    }

    private mutating func change(person number: Int, _ body: (inout Person) -> Void) {
        if people.indices ~= number - 1 { body(&people[number - 1]) }
    }

    private mutating func applyCommitment(_ event: Event) {
        switch event {
        case .commitmentMade(let id, let terms):
            commitments.append(Commitment(id: id, terms: terms, revision: sequence))
            if approved { commitmentsSinceMinutes.append(id) }
        case .commitmentChanged(let id, let terms):
            change(commitment: id) {
                $0.formerTexts.replace($0.terms.text, by: terms.text)
                $0.terms = terms
            }
        case .commitmentWithdrawn(let id, let withdrawn): change(commitment: id) { $0.withdrawn = withdrawn }
        default: break
        }
    }

    private mutating func change(group id: GroupID, _ body: (inout NoteGroup) -> Void) {
        guard let index = groups.firstIndex(where: { $0.id == id }) else { return }
        body(&groups[index])
        groups[index].revision = sequence
    }

    /// Groups and commitments whose words are gone cannot go back to them.
    private mutating func forgetQuotations(of gone: [TextID]) {
        guard !gone.isEmpty else { return }
        for index in groups.indices where groups[index].formerTexts.contains(where: gone.contains) {
            groups[index].formerTexts.removeAll(where: gone.contains)
            spendChanges(of: .group(groups[index].id))
        }
        for index in commitments.indices where commitments[index].formerTexts.contains(where: gone.contains) {
            commitments[index].formerTexts.removeAll(where: gone.contains)
            spendChanges(of: .commitment(commitments[index].id))
        }
    }

    private mutating func change(commitment id: CommitmentID, _ body: (inout Commitment) -> Void) {
        guard let index = commitments.firstIndex(where: { $0.id == id }) else { return }
        body(&commitments[index])
        commitments[index].revision = sequence
    }
}

// MARK: Running order and clocks

extension SessionState {
    func freshClocks(of stage: StageIndex?, at time: Milliseconds) -> StageClocks {
        guard let stage, order.indices ~= stage, let duration = order[stage].duration else {
            return StageClocks(stage: .paused(remaining: .zero))
        }
        let length: Milliseconds = order[stage].kind.takesTurns ? .minutes(plan.minutes.turn) : duration
        return StageClocks(stage: .running(deadline: time + length))
    }

    private mutating func move(
        to stage: StageIndex?, clocks: StageClocks, turn: Int, _ fact: Fact, _ time: Milliseconds
    ) {
        let wall = fact.envelope.reading.wall
        defer {
            self.clocks = clocks
            self.turn = turn
        }
        // Taking back a turn of the plenary leaves no stage and enters none.
        if stage == position, !visits.isEmpty { return }
        if !visits.isEmpty {
            visits[visits.count - 1].left = Visit.Leaving(
                time: time, wall: wall, clocks: self.clocks, turn: self.turn)
        }
        visits.append(Visit(stage: stage, began: time, wall: wall))
        position = stage.map { max(0, min($0, order.count - 1)) }
    }

    private mutating func change(_ scope: ClockScope, _ body: (Countdown) -> Countdown) {
        switch scope {
        case .all:
            clocks.stage = body(clocks.stage)
            clocks.tables = clocks.tables.mapValues(body)
        case .table(let table):
            clocks.tables[table] = body(clocks.countdown(of: table))
        }
    }

    private mutating func change(roundMinutes minutes: Int) {
        let first = (position ?? order.count) + 1
        for index in order.indices.dropFirst(first) where order[index].kind == .round {
            order[index].duration = .minutes(minutes)
        }
    }
}
