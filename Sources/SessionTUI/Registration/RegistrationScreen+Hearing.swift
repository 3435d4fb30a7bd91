import CafeModel
import CafeWire

extension RegistrationScreen {
    mutating func hear(_ event: ClientEvent, _ context: inout ScreenContext) -> [Effect] {
        switch event {
        case .fact(let fact): hear(fact, context)
        case .joined: settle()
        case .answered(let id, let command, let answer):
            hear(answer, to: command, id, context)
            if case .refused = answer { return takeBack(command, id, &context) }
        case .draftFound(let draft): find(draft, context)
        default: break
        }
        return []
    }

    private mutating func hear(_ fact: Fact, _ context: ScreenContext) {
        book.take(fact.event, context.session)
        guard context.client.link == .live else { return }
        if own.contains(fact.envelope.command) { tell(fact.event, context) }
        settle()
    }

    /// What a step of this screen has led to: the answer alone does not know the number and the table.
    private mutating func tell(_ event: Event, _ context: ScreenContext) {
        switch event {
        case .participantRegistered(let number, _): chosen = number
        case .participantArrived(let number, true), .participantLeft(let number, false):
            welcome(number, context)
        case .rotationDrawn(let numbers, _):
            if let number = numbers.first, numbers.count == 1 { welcome(number, context) }
        case .participantArrived, .participantLeft, .participantConsented:
            say(context.phrases.registrationSaved, .done, seconds: 4, context)
        case .changeUndone: say(context.phrases.registrationUndone, .done, seconds: 4, context)
        default: break
        }
    }

    private mutating func welcome(_ number: Int, _ context: ScreenContext) {
        guard let person = context.session.person(number), person.arrived != nil else { return }
        let name = context.session.participant(person)?.name ?? ""
        say(
            context.phrases.registrationWelcome(number, name, places: places(of: person, context)), .done,
            seconds: 30, context)
    }

    /// The tables of the rounds to come; without rounds, the one place of the event.
    func places(of person: Person, _ context: ScreenContext) -> [(round: Int?, table: TableNumber)] {
        let session = context.session
        guard session.mechanism.rotates else {
            return (person.seats.first.flatMap(\.self)).map { [(nil, $0)] } ?? []
        }
        return person.seats.indices.dropFirst(min(session.arrivalRound, person.seats.count)).compactMap {
            round in
            person.seats[round].map { (round + 1, $0) }
        }
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
            unsaved.remove(id)
            if case .correctParticipant = command {
                say(context.phrases.registrationSaved, .done, seconds: 4, context)
            }
        case .refused(let refusal):
            unsaved.remove(id)
            say("! " + context.phrases.sentence(refusal, in: context.session), .warning, context)
        case .notPermitted:
            unsaved.remove(id)
            say("! " + context.phrases.sentence(Goodbye.notPermitted), .danger, context)
        case .noSuchSession:
            unsaved.remove(id)
            say("! " + context.phrases.sentence(Goodbye.noSuchSession), .danger, context)
        }
    }
}
