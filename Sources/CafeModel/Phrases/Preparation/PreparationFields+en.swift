extension EnglishPhrases {
    func prepLabel(_ field: PlanField) -> String {
        switch field {
        case .mechanism: "Mechanism"
        case .fact(let fact): label(fact)
        case .topic(_, let part): label(part)
        case .workshops: "How many workshops"
        case .workshop(_, let part): label(part)
        case .people: "People"
        case .organizations: "Organisations"
        case .rounds: "Rounds"
        case .minutes(let stage): label(stage)
        }
    }

    private func label(_ fact: PlanFact) -> String {
        switch fact {
        case .title: "Title"
        case .entity: "Entity"
        case .office: "Office"
        case .place: "Place"
        case .city: "City or municipality"
        case .minutesNumber: "Minutes no."
        case .date: "Date"
        case .start: "Begins at"
        case .hallEnd: "Hall until"
        case .call: "Invitation sent on"
        case .modality: "Modality"
        case .objective: "Objective"
        case .goal: "Institutional goal"
        case .phase: "Management phase"
        case .valueGroups: "Value groups"
        case .process: "Process"
        case .territory: "Territory"
        case .complaintsChannel: "Complaints channel"
        }
    }

    private func label(_ part: TopicPart) -> String {
        switch part {
        case .title: "Topic"
        case .question: "Guiding question"
        case .briefing: "Briefing"
        case .host: "Host"
        case .facilitator: "Facilitator"
        case .recorder: "Recorder"
        case .helpers: "Helpers"
        case .territory: "Locality"
        case .chairs: "Chairs"
        case .classification: "Classification"
        case .classified: "Which"
        }
    }

    private func label(_ part: WorkshopPart) -> String {
        switch part {
        case .facilitator: "Facilitator"
        case .recorder: "Recorder"
        case .host: "Public servant"
        case .helpers: "Helpers"
        case .chairs: "Chairs"
        }
    }

    private func label(_ stage: StageKind) -> String {
        switch stage {
        case .round: "Each round"
        case .plenary: "Turn in the plenary"
        case .commitments: "Next steps"
        case .conclusions: "Conclusions"
        case .review: "Review"
        case .election: "Election"
        case .change: "Each change of tables"
        default: title(of: Stage(stage))
        }
    }

    func prepField(_ field: PlanField) -> String {
        switch field {
        case .topic(let index, .title): prepTopic(index + 1)
        case .topic(let index, let part): prepTopic(index + 1) + ", " + label(part).lowercased()
        case .workshop(let index, let part): prepWorkshop(index + 1) + ", " + label(part).lowercased()
        default: prepLabel(field)
        }
    }

    func prepHelp(_ field: PlanField) -> String {
        switch field {
        case .mechanism: "What kind of event it is. ← and → change it; what is written stays."
        case .fact(let fact): help(fact)
        case .topic(_, let part): help(part)
        case .workshops: "Empty: as many as it takes for everyone. Each workshop talks about all topics."
        case .workshop(_, .chairs): "How many people fit. The guide recommends 30 per workshop at most."
        case .workshop(_, let part): help(TopicPart(rawValue: part.rawValue) ?? .host)
        case .people:
            "How many people you expect. Tables are shared out by it; whoever comes besides gets in, too."
        case .organizations: "Spread: those of one organisation sit at different tables, as far as possible."
        case .rounds: "Empty: as many as topics, and everybody sits at every table."
        case .minutes(let stage): help(stage)
        }
    }

    private func help(_ fact: PlanFact) -> String {
        switch fact {
        case .title: "As people will see it on the wall and in the minutes. It is required."
        case .entity: "The public entity that convenes; it heads the minutes."
        case .office: "The office that organises."
        case .place: "Where it is: hall, address, neighbourhood."
        case .city: "The municipality where it takes place; it heads the minutes."
        case .minutesNumber: "The number of the minutes, if the entity numbers them. May stay empty."
        case .date: "The day of the event, like this: 3/12/2026."
        case .start: "When it begins, like this: 9:00, 9 a.m. or 14:30. Each stage is computed from it."
        case .hallEnd: "Until when you have the hall. If the plan does not fit, you are warned."
        case .call:
            "The day on which the invitation goes out, like this: 15/11/2026. For a meeting, 15 days before."
        case .modality: "In person, virtual or mixed."
        case .objective: "What people meet for; read out at the opening. Ctrl-J begins another line."
        case .goal: "The goal of the institutional plan that this serves."
        case .phase: "At which point of management people take part: the participation report asks for it."
        case .valueGroups: "Whom you invite: young people, community boards… Separate them by commas."
        case .process: "The name that unites several sessions. Write it the same in all of them."
        case .territory: "Locality, district or zone."
        case .complaintsChannel: "Where somebody with a complaint goes: mail, telephone or counter."
        }
    }

    private func help(_ part: TopicPart) -> String {
        switch part {
        case .title: "What is talked about, in a few words. Each topic is a table, except with workshops."
        case .question: "The question that opens the conversation. A single one, open, in people's words."
        case .briefing:
            "What the entity tells about it: figures, what was done, what can be decided. Ctrl-J: another line."
        case .host: "The public servant who answers and takes the notes."
        case .facilitator: "Who moderates."
        case .recorder: "Who records."
        case .helpers: "Who helps, separated by commas."
        case .territory: "Where the people of this table are from."
        case .chairs: "How many people fit. The guide recommends 10 per table at most."
        case .classification: "The guide asks to classify topics by right, SDG or sector. ← and → change it."
        case .classified: "Which right, goal or sector."
        }
    }

    private func help(_ stage: StageKind) -> String {
        switch stage {
        case .registration: "Minutes to receive people and take attendance. Empty: left out."
        case .pause: "Minutes of coffee, halfway. Empty: left out."
        case .evaluation: "Minutes for five questions by show of hands at the end. Empty: left out."
        case .round: "Minutes that each table talks before the change. Usually 15 to 30."
        case .change: "Minutes to go from one table to another."
        case .workshop: "Minutes of workshop. The guide asks for 60 to 90, so that everybody speaks."
        case .plenary: "Minutes that each table or workshop has to present; the same for all."
        default: "How many minutes this stage lasts."
        }
    }

    func prepFault(_ fault: PlanForm.Fault, _ field: PlanField) -> String {
        switch fault {
        case .missing:
            switch field {
            case .fact(.title): "write a title: the session is found by it."
            case .topic(_, .title): "write at least what is talked about."
            default: "complete this answer, or take the classification away."
            }
        case .noSuchDay: "is not a date. Write it like this: 3/12/2026."
        case .noSuchTime: "is not a time. Write it like this: 9:00, 9 a.m. or 14:30."
        case .noNumber: "write only a number, for example 20."
        case .outOfRange(let range): "must be between \(range.lowerBound) and \(range.upperBound)."
        case .moreRoundsThanTopics(let topics):
            "nobody can sit at more tables than there are: write \(topics) or less."
        case .tooLong: "the text is too long."
        }
    }

    func prepPurpose(of mechanism: MechanismID) -> String {
        switch mechanism {
        case .worldCafe:
            "To talk with value groups and social leaders about concrete and urgent topics: 25 to 30 people, a table for "
                + "each topic, short rounds; people change tables and take part in all topics."
        case .dialogueMeeting:
            "To talk with many people about the points of a report: 40 to 1000, in workshops of 30 at most that work at "
                + "the same time for 60 to 90 minutes. Invite at least 15 days before."
        case .cocreation:
            "To make a plan of action together: each table names problems, proposes solutions that answer them, puts them "
                + "in order and elects two representatives."
        case .leaderCafe:
            "For the head of the entity to talk every month with a team or a community: earlier commitments are gone "
                + "through, there is a dialogue, and it ends with new commitments."
        }
    }
}
