extension EnglishPhrases {
    func sentence(_ fault: PlanFault) -> String {
        (fault.place.isEmpty ? "" : fault.place + ": ") + sentence(fault.problem)
    }

    private func sentence(_ problem: PlanFault.Problem) -> String {
        switch problem {
        case .empty: "the plan file is empty."
        case .notJSON(let line, let column): "not valid JSON at line \(line), column \(column)."
        case .notText(let line): "line \(line) is not UTF-8. Save the file with UTF-8 encoding."
        case .missing: "is missing, and is required."
        case .expected(let type): "must be \(name(of: type))."
        case .notOneOf(let words): "must be one of: \(words.joined(separator: ", "))."
        case .outOfRange(let number, let range):
            "\(number) will not do: it must be between \(range.lowerBound) and \(range.upperBound)."
        case .noSuchDay(let text): "“\(text)” is not a date. Write it like this: 2026-12-03."
        case .noSuchTime(let text): "“\(text)” is not a time. Write it like this: 09:00."
        case .noTopics: "there is no topic; at least one is needed, with its table."
        case .moreRoundsThanTopics(let rounds, let topics):
            "\(rounds) rounds for \(topics) topics: nobody can sit at more tables than there are. "
                + "Write \(topics) or less."
        case .tooLong(let limit): "the text is longer than \(limit / 1024) KiB."
        case .repeatedKey: "stands twice; leave one."
        }
    }

    private func name(of type: PlanFault.Expectation) -> String {
        switch type {
        case .text: "a text between quotes"
        case .number: "a whole number"
        case .list: "a list between brackets"
        case .object: "an object between braces"
        case .people: "a number of people or a list of them"
        case .truth: "true or false, without quotes"
        case .workshops: "a number of workshops or a list of them"
        }
    }

    func sentence(_ warning: PlanWarning) -> String {
        warning.place + ": " + advice(warning.matter)
    }

    func advice(_ matter: PlanWarning.Matter) -> String {
        switch matter {
        case .unknownKey(let nearest):
            "this key is not known and was not used." + (nearest.map { " Did you mean “\($0)”?" } ?? "")
        case .unused(let mechanism): "this key is not used in this mechanism (\(name(of: mechanism)))."
        case .manyTopics(let count, let limit):
            "\(count) topics; the guide recommends \(limit) at most, so that time suffices."
        case .manyChairs(let count, let limit):
            "\(count) chairs; the guide recommends \(limit) at most per table, so that everybody speaks."
        case .fewPeople(let count, let range), .manyPeople(let count, let range):
            "\(count) people; the guide recommends \(range.lowerBound) to \(range.upperBound)."
        case .fewChairs(let people, let chairs):
            "\(people) people and \(chairs) chairs: add \(people - chairs) chairs."
        case .noSuchGoal(let value):
            "“\(value)” is not the number of a Sustainable Development Goal: they go from 1 to 17."
        case .fewWorkshops(let count, let wanted, let size):
            "\(count) workshops; with \(size) people at most in each, as the guide asks so that everybody "
                + "speaks, it takes \(wanted)."
        case .shortNotice(let days?, let least):
            "the invitation goes out \(days) days before; the guide asks for \(least) at least, so that people "
                + "can prepare and come."
        case .shortNotice(nil, let least):
            "the day of the invitation is missing; the guide asks for at least \(least) days' notice."
        case .missingBriefing:
            "the briefing is missing; the guide asks that the entity have what participants need to know at each "
                + "table."
        case .noComplaintsChannel:
            "the channel for complaints (PQRSD) is missing; this is not the place for them, and whoever brings one "
                + "has to be told where it goes."
        case .longDay(let end, let hallEnd):
            "the event ends at \(timeOfDay(minute: end)) and the hall must be left at "
                + "\(timeOfDay(minute: hallEnd)): \(span(minutes: end - hallEnd)) too long. Five topics of 20 minutes "
                + "already take over two and a half hours: shorten the rounds or have fewer."
        case .unknownPartner(let name):
            "“\(name)” is not the name or number of exactly one person on the list; this wish was not used."
        case .talkLength(let minutes, let range):
            "\(minutes) minutes; the guide recommends \(range.lowerBound) to \(range.upperBound), so that "
                + "everybody can voice an opinion."
        }
    }
}
