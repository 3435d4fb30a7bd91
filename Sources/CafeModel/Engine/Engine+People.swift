extension Engine {
    static func decidePeople(
        _ command: Command, _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        switch command {
        case .planSession(let plan, let participants, let rate, let wishes):
            guard state.sequence == 0 else { throw state.phase == .prepared ? .planChanged : .alreadyBegun }
            guard Timeline.rates ~= rate else { throw .numberOutOfRange(Timeline.rates) }
            var people: [Participant] = []
            for participant in participants { people.append(try checked(participant) ?? Participant()) }
            return try planned(plan, people, wishes, rate, &circumstances)
        case .revisePlan(let plan, let seen):
            guard state.phase == .prepared else { throw .alreadyBegun }
            guard state.planText == seen else { throw .planChanged }
            return try revised(plan, state, &circumstances)
        case .drawRotation: return try redrawn(state, &circumstances)
        case .welcomeParticipant(let participant):
            guard state.position != nil else { throw .eventFinished }
            return welcomed(try participant.flatMap(checked), state, &circumstances)
        case .dismissParticipant(let number):
            guard state.people.indices ~= number - 1 else { throw .noSuchParticipant(number) }
            if state.people[number - 1].left { return .nothing }
            return Decision(.participantLeft(number: number, left: true))
        case .takeSeat(let table, let name):
            _ = try find(table, state)
            let name = CleanText.singleLine(try checked(name))
            let person = newText(Participant(name: name).encoded, on: .person, &circumstances)
            return Decision(.hostSeated(table: table, person: person.id), text: person)
        default: return .nothing
        }
    }

    /// Somebody's data as they will be kept: cleaned, on one line; nil when nothing was said.
    static func checked(_ participant: Participant) throws(Refusal) -> Participant? {
        let clean = Participant(
            name: try line(participant.name), organization: try line(participant.organization),
            group: try line(participant.group), territory: try line(participant.territory),
            email: try line(participant.email), phone: try line(participant.phone),
            document: try line(participant.document))
        return clean == Participant() ? nil : clean
    }

    /// The plan as it will be read from the journal: one that cannot be read there would be a session without
    /// tables.
    static func checked(_ plan: Plan) throws(Refusal) -> Plan {
        do throws(PlanReader.Faults) {
            return try PlanReader.read(Array(plan.canonical.utf8)).plan
        } catch {
            switch error.all.first?.problem {
            case .outOfRange(_, let range): throw .numberOutOfRange(range)
            case .moreRoundsThanTopics(_, let topics): throw .numberOutOfRange(1...topics)
            case .noTopics: throw .numberOutOfRange(1...PlanReader.tableLimit)
            case .tooLong(let limit): throw .textTooLong(limit: limit)
            default: throw .emptyText
            }
        }
    }

    private static func planned(
        _ plan: Plan, _ participants: [Participant], _ wishes: [SeatWish], _ rate: Int,
        _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        var plan = plan
        plan.people = max(plan.people, participants.count)
        plan = try checked(plan)
        try check(wishes, in: plan)
        let text = newText(plan.canonical, &circumstances)
        var events = [PendingEvent(.sessionPlanned(plan: text.id, rate: rate), text: text)]
        for (index, participant) in participants.enumerated() {
            let data = newText(participant.encoded, on: .person, &circumstances)
            events.append(
                PendingEvent(.participantRegistered(number: index + 1, person: data.id), text: data))
        }
        events += wishes.map { PendingEvent(.seatsWished(number: $0.number, wishes: $0.wishes)) }
        var seating = SeatingWishes(
            organizations: plan.partsOrganizations ? participants.map(\.organization) : [])
        if !wishes.isEmpty {
            seating.people = Array(repeating: SeatWishes(), count: plan.people)
            for wish in wishes { seating.people[wish.number - 1] = wish.wishes }
        }
        if let event = drawn(plan, absent: [], seating, &circumstances) { events.append(event) }
        return Decision(events)
    }

    /// Wishes that come with a plan must be about its people and its tables.
    private static func check(_ wishes: [SeatWish], in plan: Plan) throws(Refusal) {
        for wish in wishes {
            let others = wish.wishes.with + wish.wishes.apart
            for number in [wish.number] + others
            where !(1...max(1, plan.people) ~= number) || plan.people == 0 {
                throw .noSuchParticipant(number)
            }
            guard !others.contains(wish.number) else { throw .noSuchParticipant(wish.number) }
            if let table = wish.wishes.table, !(1...max(1, plan.tableCount) ~= table.value) {
                throw .noSuchTable(table.value, of: plan.tableCount)
            }
        }
    }

    /// The new plan with a rotation of its own: the old one may seat people at tables that are no more.
    private static func revised(
        _ plan: Plan, _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        var plan = plan
        plan.people = max(plan.people, state.people.last { $0.registered }?.number ?? 0)
        plan = try checked(plan)
        let text = newText(plan.canonical, &circumstances)
        let planned = Event.sessionPlanned(plan: text.id, rate: state.timeline.rate)
        var events = [PendingEvent(planned, text: text)]
        let absent = Set(state.people.indices.filter { state.people[$0].left && $0 < plan.people })
        let wishes = state.seatingWishes(under: plan)
        if !keepsSeats(plan, wishes, state), let event = drawn(plan, absent: absent, wishes, &circumstances) {
            events.append(event)
        }
        return Decision(events)
    }

    /// Whether all that seats depend on is as it was: then nobody's printed card changes with a corrected word.
    private static func keepsSeats(_ plan: Plan, _ wishes: SeatingWishes, _ state: SessionState) -> Bool {
        let known = state.plan
        let before = known.rotationRequest(people: known.people, state.seatingWishes(under: known))
        return plan.mechanism == known.mechanism
            && plan.rotationRequest(people: plan.people, wishes) == before
            && state.people.allSatisfy { $0.left || !$0.seats.isEmpty }
    }

    /// A first rotation for a plan; nil when there is nobody to seat.
    static func drawn(
        _ plan: Plan, absent: Set<Int>, _ wishes: SeatingWishes, _ circumstances: inout Circumstances
    ) -> PendingEvent? {
        guard plan.people > 0 else { return nil }
        switch plan.mechanism.value.seating {
        case .free: return nil
        case .assigned:
            let present = (1...plan.people).filter { !absent.contains($0 - 1) }
            return PendingEvent(assigned(present, toTablesOf: plan, wishes, &circumstances))
        case .rotating: break
        }
        let request = plan.rotationRequest(people: plan.people, wishes).nearestPossible.request
        guard var rotation = try? RotationPlanner.plan(request, generator: &circumstances.generator) else {
            return nil
        }
        if !absent.isEmpty {
            let present = (0..<plan.people).filter { !absent.contains($0) }
            rotation = RotationPlanner.recompute(
                rotation, request: request, fromRound: 0, present: present,
                generator: &circumstances.generator)
        }
        return PendingEvent(
            .rotationDrawn(numbers: Array(1...plan.people), seats: rotation.seatTables))
    }

    /// The rounds still to come planned anew for those present; the past stays as it was.
    private static func redrawn(
        _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        let present = state.takingPart
        let wishes = state.seatingWishes(under: state.plan)
        let first = state.nextUnseatedRound
        guard !present.isEmpty, first < state.seatings else { throw .nobodyToSeat }
        if state.mechanism.seating == .assigned {
            return Decision(assigned(present.map { $0 + 1 }, toTablesOf: state.plan, wishes, &circumstances))
        }
        let request = state.plan.rotationRequest(people: state.people.count, wishes)
        let rotation = RotationPlanner.recompute(
            state.rotation, request: request, fromRound: first, present: present,
            generator: &circumstances.generator)
        return Decision(.rotationDrawn(numbers: state.people.map(\.number), seats: rotation.seatTables))
    }

    private static func welcomed(
        _ participant: Participant?, _ state: SessionState, _ circumstances: inout Circumstances
    ) -> Decision {
        let number = state.people.count + 1
        var events: [PendingEvent] = []
        if let participant {
            let data = newText(participant.encoded, on: .person, &circumstances)
            events.append(PendingEvent(.participantRegistered(number: number, person: data.id), text: data))
        } else {
            events.append(PendingEvent(.participantRegistered(number: number, person: nil)))
        }
        // Where the door marks who comes, whoever is greeted has come.
        if state.marksArrivals {
            events.append(PendingEvent(.participantArrived(number: number, arrived: true)))
        }
        guard state.seatings > 0 else { return Decision(events) }
        if state.mechanism.seating == .assigned {
            let seat = state.emptiestTable.map { [$0] } ?? [nil]
            return Decision(events + [PendingEvent(.rotationDrawn(numbers: [number], seats: [seat]))])
        }
        let gone = Set(state.people.indices.filter { state.people[$0].left })
        let seats = RotationPlanner.seatLatecomer(
            in: state.rotation, absent: gone, fromRound: state.arrivalRound,
            chairs: state.plan.chairs, generator: &circumstances.generator)
        events.append(
            PendingEvent(
                .rotationDrawn(numbers: [number], seats: [seats.map { $0.map { TableNumber($0 + 1) } }])))
        return Decision(events)
    }
}

extension Engine {
    /// One place each for the whole event, dealt in the order of the numbers: the tables differ by one person at most, and
    /// those who stand side by side on a list are parted.
    static func assigned(
        _ numbers: [Int], toTablesOf plan: Plan, _ wishes: SeatingWishes, _ circumstances: inout Circumstances
    ) -> Event {
        let count = max(1, plan.tableCount)
        if !wishes.isEmpty, let event = parted(numbers, toTablesOf: plan, wishes, &circumstances) {
            return event
        }
        let seats = numbers.indices.map { [TableNumber?.some(TableNumber($0 % count + 1))] }
        return .rotationDrawn(numbers: numbers, seats: seats)
    }
}

extension Engine {
    /// One place each, as the wishes want it: a rotation of one round among those who are there.
    private static func parted(
        _ numbers: [Int], toTablesOf plan: Plan, _ wishes: SeatingWishes, _ circumstances: inout Circumstances
    ) -> Event? {
        var request = plan.rotationRequest(people: numbers.count, wishes.among(numbers.map { $0 - 1 }))
        request.rounds = 1
        guard
            let rotation = try? RotationPlanner.plan(
                request.nearestPossible.request, effort: .quick, generator: &circumstances.generator)
        else { return nil }
        return .rotationDrawn(numbers: numbers, seats: rotation.seatTables)
    }
}

extension Plan {
    /// What the rotation must be for so many people with their wishes.
    func rotationRequest(people: Int, _ wishes: SeatingWishes = SeatingWishes()) -> RotationRequest {
        var request = RotationRequest(people: people, tables: tableCount, rounds: rounds, chairs: chairs)
        wishes.write(into: &request)
        return request
    }

    /// The chairs of every table.
    var chairs: [Int] { (1...max(1, tableCount)).map { topic(at: TableNumber($0))?.chairs ?? 0 } }
}

extension Rotation {
    /// The seats by the tables' numbers.
    var seatTables: [[TableNumber?]] { seats.map { $0.map { $0.map { TableNumber($0 + 1) } } } }
}

extension SessionState {
    /// The rotation as it stands, people and tables counted from 0.
    public var rotation: Rotation {
        let seats = people.map { person in
            (0..<seatings).map { round -> Int? in
                person.seats.indices ~= round ? person.seats[round].map { $0.value - 1 } : nil
            }
        }
        return Rotation(seats: seats, tables: tables.count, rounds: seatings)
    }

    /// The table with the fewest people who have not gone home, the first of several; nil when there is none.
    var emptiestTable: TableNumber? {
        var counts: [TableNumber: Int] = [:]
        for person in people where !person.left {
            if let table = person.seats.first.flatMap(\.self) { counts[table, default: 0] += 1 }
        }
        return tables.map(\.number).min { (counts[$0] ?? 0, $0.value) < (counts[$1] ?? 0, $1.value) }
    }

    /// The first round that somebody who comes now can sit in, from 0: the one that is on, or the next.
    public var arrivalRound: Int {
        guard let position else { return rounds }
        let coming = order[position...].first { $0.kind == .round }?.round
        return coming.map { $0 - 1 } ?? rounds
    }

    /// The first round whose seats nobody has taken yet, from 0.
    var nextUnseatedRound: Int {
        guard let position else { return seatings }
        if mechanism.seating == .assigned {
            return order.prefix(position + 1).contains { $0.kind.talks } ? 1 : 0
        }
        let coming = order[(position + 1)...].first { $0.kind == .round }?.round
        return order[position].kind == .change ? arrivalRound : coming.map { $0 - 1 } ?? rounds
    }
}
