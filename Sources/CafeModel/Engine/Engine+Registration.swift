extension Engine {
    static func decideRegistration(
        _ command: Command, _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        switch command {
        case .registerParticipants(let people, let arrived):
            return try registered(people, arrived, state, &circumstances)
        case .correctParticipant(let number, let seen, let participant):
            let person = try find(person: number, state)
            guard person.data == seen else { throw .changedSince }
            let clean = try checked(Registrant(participant, consent: person.consent).kept) ?? Participant()
            if clean == state.participant(person) ?? Participant() { return .nothing }
            let data = newText(clean.encoded, on: .person, &circumstances)
            return Decision(.participantRegistered(number: number, person: data.id), text: data)
        case .checkIn(let number, let arrived):
            return try checkedIn(find(person: number, state), arrived, state, &circumstances)
        case .recordConsent(let number, let consent):
            let person = try find(person: number, state)
            if person.consent == consent { return .nothing }
            let event = PendingEvent(.participantConsented(number: number, consent: consent))
            guard !consent.treatment, let data = state.participant(person), data.identifies else {
                return Decision([event])
            }
            return Decision([event, suppressed(person, state)])
        case .wishSeats(let wishes): return try wished(wishes, state, &circumstances)
        case .suppressPerson(let number):
            let person = try find(person: number, state)
            if person.data == nil, person.formerData.isEmpty { return .nothing }
            return Decision([suppressed(person, state)])
        default: return .nothing
        }
    }

    private static func find(person number: Int, _ state: SessionState) throws(Refusal) -> Person {
        guard let person = state.person(number) else { throw .noSuchParticipant(number) }
        return person
    }

    private static func suppressed(_ person: Person, _ state: SessionState) -> PendingEvent {
        var gone = person.formerData + [person.data].compactMap(\.self)
        // Who was nominated under the same name is the same person as far as anybody knows.
        let names = Set(
            gone.compactMap { state.text($0) }.map { PartnerBook.key(Participant(encoded: $0).name) }
        )
        .subtracting([""])
        let nominations = state.candidates.filter { candidate in
            state.person(of: candidate).map { names.contains(PartnerBook.key($0.name)) } ?? false
        }
        gone += nominations.map(\.person)
        return PendingEvent(.personSuppressed(number: person.number, gone: gone))
    }

    // MARK: The list

    private static func registered(
        _ people: [Registrant], _ arrived: Bool, _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        guard state.position != nil else { throw .eventFinished }
        guard !people.isEmpty else { return .nothing }
        // Cards of those who are expected are there already: the first of them nobody has.
        var numbers = state.people.filter { !$0.registered && !$0.left && $0.arrived == nil }.map(\.number)
        numbers = Array(numbers.prefix(people.count))
        let known = max(state.people.count, numbers.last ?? 0)
        let missing = people.count - numbers.count
        let limit = PlanReader.peopleLimit
        guard known + missing <= limit || missing == 0 else { throw .numberOutOfRange(1...limit) }
        numbers += (0..<missing).map { known + 1 + $0 }
        var events: [PendingEvent] = []
        for (number, person) in zip(numbers, people) {
            events += try registered(person, number, arrived, &circumstances)
        }
        let newcomers = numbers.filter { $0 > state.people.count }
        // At the door nobody's printed card changes; before that all get new ones, also because of the organisations.
        if arrived || state.phase != .prepared {
            events += seated(newcomers, state, &circumstances)
        } else if !newcomers.isEmpty || state.plan.partsOrganizations {
            var names = state.people.map { state.participant($0)?.organization ?? "" }
            for (number, person) in zip(numbers, people) {
                while names.count < number { names.append("") }
                names[number - 1] = person.kept.organization
            }
            let (plan, cards) = try redrawn(state, organizations: names, &circumstances)
            events = plan + events + cards
        }
        return Decision(events)
    }

    private static func registered(
        _ person: Registrant, _ number: Int, _ arrived: Bool, _ circumstances: inout Circumstances
    ) throws(Refusal) -> [PendingEvent] {
        var events: [PendingEvent] = []
        if let participant = try checked(person.kept) {
            let data = newText(participant.encoded, on: .person, &circumstances)
            events.append(PendingEvent(.participantRegistered(number: number, person: data.id), text: data))
        } else {
            events.append(PendingEvent(.participantRegistered(number: number, person: nil)))
        }
        if let consent = person.consent {
            events.append(PendingEvent(.participantConsented(number: number, consent: consent)))
        }
        if arrived { events.append(PendingEvent(.participantArrived(number: number, arrived: true))) }
        return events
    }

    /// Somebody comes: back, perhaps, and with a place at the tables if they have none.
    private static func checkedIn(
        _ person: Person, _ arrived: Bool, _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        guard arrived else {
            if person.arrived == nil { return .nothing }
            return Decision(.participantArrived(number: person.number, arrived: false))
        }
        if person.arrived != nil, !person.left { return .nothing }
        var events: [PendingEvent] = []
        if person.left { events.append(PendingEvent(.participantLeft(number: person.number, left: false))) }
        if person.arrived == nil {
            events.append(PendingEvent(.participantArrived(number: person.number, arrived: true)))
        }
        if lacksSeat(person, state) { events += seated([person.number], state, &circumstances) }
        return Decision(events)
    }

    private static func lacksSeat(_ person: Person, _ state: SessionState) -> Bool {
        guard state.phase == .live, state.seatings > 0 else { return false }
        if state.mechanism.seating == .assigned { return person.seats.first.flatMap(\.self) == nil }
        let first = state.arrivalRound
        guard first < state.seatings else { return false }
        return !person.seats.dropFirst(first).contains { $0 != nil }
    }

    // MARK: Seats

    /// The best free seats for those who come now, one after another.
    private static func seated(
        _ numbers: [Int], _ state: SessionState, _ circumstances: inout Circumstances
    ) -> [PendingEvent] {
        guard !numbers.isEmpty, state.seatings > 0 else { return [] }
        if state.mechanism.seating == .assigned { return [PendingEvent(dealt(numbers, state))] }
        var rotation = state.rotation
        let gone = Set(state.people.indices.filter { state.people[$0].left })
        var seats: [[TableNumber?]] = []
        for number in numbers {
            let returning = rotation.seats.indices.contains(number - 1)
            let card = RotationPlanner.seatLatecomer(
                in: rotation, absent: gone, fromRound: state.arrivalRound, chairs: state.plan.chairs,
                returning: returning ? number - 1 : nil, generator: &circumstances.generator)
            if returning { rotation.seats[number - 1] = card } else { rotation.seats.append(card) }
            seats.append(card.map { $0.map { TableNumber($0 + 1) } })
        }
        return [PendingEvent(.rotationDrawn(numbers: numbers, seats: seats))]
    }

    /// One place each at the tables with the fewest people.
    private static func dealt(_ numbers: [Int], _ state: SessionState) -> Event {
        var counts = [Int](repeating: 0, count: max(1, state.tables.count))
        for person in state.people where !person.left {
            if let table = person.seats.first.flatMap(\.self), counts.indices ~= table.value - 1 {
                counts[table.value - 1] += 1
            }
        }
        let seats = numbers.map { _ -> [TableNumber?] in
            let table = counts.indices.min { (counts[$0], $0) < (counts[$1], $1) } ?? 0
            counts[table] += 1
            return [TableNumber(table + 1)]
        }
        return .rotationDrawn(numbers: numbers, seats: seats)
    }

    private static func wished(
        _ wishes: [SeatWish], _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        guard state.position != nil else { throw .eventFinished }
        var events: [PendingEvent] = []
        var people = state.people.map(\.wishes)
        for wish in wishes {
            let person = try find(person: wish.number, state)
            if let table = wish.wishes.table { _ = try find(table, state) }
            for other in wish.wishes.with + wish.wishes.apart {
                _ = try find(person: other, state)
                guard other != wish.number else { throw .noSuchParticipant(other) }
            }
            guard person.wishes != wish.wishes else { continue }
            people[wish.number - 1] = wish.wishes
            events.append(PendingEvent(.seatsWished(number: wish.number, wishes: wish.wishes)))
        }
        if !events.isEmpty, state.phase == .prepared {
            events += try redrawn(state, wishes: people, &circumstances).cards
        }
        return Decision(events)
    }

    /// All cards anew, before the event, with the plan for more people if there are more: workshops depend on it.
    private static func redrawn(
        _ state: SessionState, wishes: [SeatWishes]? = nil, organizations: [String]? = nil,
        _ circumstances: inout Circumstances
    ) throws(Refusal) -> (plan: [PendingEvent], cards: [PendingEvent]) {
        var seating = state.seatingWishes(under: state.plan)
        if let wishes { seating.people = wishes }
        if let organizations, state.plan.partsOrganizations { seating.organizations = organizations }
        var plan = state.plan
        plan.people = max(state.people.count, organizations?.count ?? 0)
        plan = try checked(plan)
        let absent = Set(state.people.indices.filter { state.people[$0].left })
        let cards = [drawn(plan, absent: absent, seating, &circumstances)].compactMap(\.self)
        guard plan.people != state.plan.people else { return ([], cards) }
        let text = newText(plan.canonical, &circumstances)
        let planned = Event.sessionPlanned(plan: text.id, rate: state.timeline.rate)
        return ([PendingEvent(planned, text: text)], cards)
    }
}
