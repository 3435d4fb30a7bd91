/// What was prepared before the event. Names of participants are not in it: they are persons of the session.
public struct Plan: Hashable, Sendable {
    /// The mechanism.
    public var mechanism: MechanismID
    /// What the event is called.
    public var title: String
    /// The public entity.
    public var entity = ""
    /// The office that convenes.
    public var office = ""
    /// Where.
    public var place = ""
    /// The city, as it stands over an acta.
    public var city = ""
    /// The number of the acta, as the entity counts them.
    public var minutesNumber = ""
    /// On which day.
    public var date: CalendarDate?
    /// On which day the invitation goes out.
    public var callDate: CalendarDate?
    /// When it begins, in minutes since midnight, local time.
    public var startMinute: Int?
    /// What it is for.
    public var objective = ""
    /// The institutional goal that it serves.
    public var goal = ""
    /// The phase of the management cycle.
    public var phase = ""
    /// presencial, virtual or mixta.
    public var modality = ""
    /// The value groups that are invited.
    public var valueGroups: [String] = []
    /// The name of the process that the session belongs to.
    public var process = ""
    /// One table each, in this order.
    public var topics: [Topic]
    /// How many rounds; at most as many as topics.
    public var rounds: Int
    /// How many people are expected.
    public var people: Int
    /// How long the stages last.
    public var minutes = StageMinutes()
    /// Where complaints go.
    public var complaintsChannel = ""
    /// The territory.
    public var territory = ""

    /// A plan with the mechanism's defaults for what is not said.
    public init(mechanism: MechanismID, title: String, topics: [Topic], rounds: Int? = nil, people: Int = 0) {
        self.mechanism = mechanism
        self.title = title
        self.topics = topics
        self.rounds = rounds ?? topics.count
        self.people = people
    }
}

/// What one table talks about.
public struct Topic: Hashable, Sendable {
    /// How a topic is classified: by derecho, ODS or sector.
    public struct Classification: Hashable, Sendable {
        /// derecho, ods or sector.
        public var type: String
        /// Which one.
        public var value: String
    }

    /// The topic.
    public var title: String
    /// The guiding question.
    public var question = ""
    /// What the entity tells the participants about it (*ficha informativa*).
    public var briefing = ""
    /// The public servant who answers and takes the notes.
    public var host = ""
    /// How many people can sit.
    public var chairs = 10
    /// derecho, ODS or sector.
    public var classification: Classification?
    /// Who moderates, where the mechanism has such a person.
    public var facilitator = ""
    /// Who records, where the mechanism has such a person.
    public var recorder = ""
    /// Who helps.
    public var helpers = ""

    /// A topic.
    public init(title: String, question: String = "", chairs: Int = 10) {
        self.title = title
        self.question = question
        self.chairs = chairs
    }
}

/// How long the stages last, in minutes; zero leaves an optional stage out.
public struct StageMinutes: Hashable, Sendable {
    /// bienvenida
    public var welcome = 10
    /// ronda
    public var round = 20
    /// cambio de mesa
    public var change = 2
    /// conclusiones de mesa
    public var conclusions = 10
    /// one table's turn in the plenary
    public var turn = 3
    /// próximos pasos y compromisos
    public var commitments = 15
    /// registro, optional
    public var registration = 0
    /// receso (the coffee), optional
    public var pause = 0
    /// evaluación, optional
    public var evaluation = 0

    /// The defaults.
    public init() {}
}

/// Somebody who takes part, as a plan or a list names them.
public struct Participant: Hashable, Sendable {
    /// The name; empty when known by number only.
    public var name = ""
    /// The organisation.
    public var organization = ""
    /// The value group.
    public var group = ""

    /// Somebody.
    public init(name: String = "", organization: String = "", group: String = "") {
        self.name = name
        self.organization = organization
        self.group = group
    }
}
