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
    /// Until when the hall can be used, in minutes since midnight, local time.
    public var hallEndMinute: Int?
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
    /// People of one organisation are to sit at different tables.
    public var partsOrganizations = false
    /// Where complaints go.
    public var complaintsChannel = ""
    /// The territory.
    public var territory = ""
    /// The workshops, where the mechanism has such; empty is as few as hold everyone.
    public var workshops: [Workshop] = []

    /// A plan with the mechanism's defaults for what is not said.
    public init(mechanism: MechanismID, title: String, topics: [Topic], rounds: Int? = nil, people: Int = 0) {
        self.mechanism = mechanism
        self.title = title
        self.topics = topics
        self.rounds = rounds ?? (mechanism.value.rotates ? topics.count : 1)
        self.people = people
        minutes = mechanism.value.minutes
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

        /// A classification.
        public init(type: String, value: String) {
            self.type = type
            self.value = value
        }
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
    /// Where its people are from, as the head of the paper form asks: *Localidad, Unidad Comunera de Gobierno*.
    public var territory = ""

    /// A topic.
    public init(title: String, question: String = "", chairs: Int = 10) {
        self.title = title
        self.question = question
        self.chairs = chairs
    }
}
