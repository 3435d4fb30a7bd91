/// A fact of a plan, by its key in plan files; in the order in which a form asks them.
public enum PlanFact: String, Hashable, Sendable, CaseIterable {
    /// What the event is called.
    case title = "titulo"
    /// The public entity.
    case entity = "entidad"
    /// The office that convenes.
    case office = "dependencia"
    /// Where.
    case place = "lugar"
    /// In which municipality.
    case city = "ciudad"
    /// On which day.
    case date = "fecha"
    /// When it begins.
    case start = "hora"
    /// Until when the hall can be used.
    case hallEnd = "salon_hasta"
    /// On which day the invitation goes out.
    case call = "convocatoria"
    /// presencial, virtual or mixta.
    case modality = "modalidad"
    /// What it is for.
    case objective = "objetivo"
    /// The institutional goal that it serves.
    case goal = "meta_institucional"
    /// The phase of the management cycle.
    case phase = "fase"
    /// The value groups that are invited, one on each line.
    case valueGroups = "grupos_de_valor"
    /// The process that it belongs to.
    case process = "proceso"
    /// The territory.
    case territory = "territorio"
    /// Where complaints go.
    case complaintsChannel = "canal_pqrsd"
    /// The number of the acta, where the entity numbers them.
    case minutesNumber = "acta"

    /// Whether the answer may run over several lines.
    public var isLong: Bool { self == .objective || self == .valueGroups }
}

/// What a plan says of a topic, by its key in plan files; in the order in which a form asks it.
public enum TopicPart: String, Hashable, Sendable, CaseIterable {
    /// The topic.
    case title = "titulo"
    /// The guiding question.
    case question = "pregunta"
    /// What the entity tells the participants about it.
    case briefing = "ficha"
    /// The public servant who answers and takes the notes.
    case host = "servidor"
    /// Who moderates.
    case facilitator = "facilitador"
    /// Who records.
    case recorder = "relator"
    /// Who helps.
    case helpers = "apoyan"
    /// Where its people are from.
    case territory = "territorio"
    /// How many people can sit.
    case chairs = "sillas"
    /// derecho, ods or sector.
    case classification = "clasificacion.tipo"
    /// Which one.
    case classified = "clasificacion.valor"
}

/// What a plan says of a workshop, by its key in plan files.
public enum WorkshopPart: String, Hashable, Sendable, CaseIterable {
    /// Who moderates.
    case facilitator = "facilitador"
    /// Who records.
    case recorder = "relator"
    /// The public servant who answers.
    case host = "servidor"
    /// Who helps.
    case helpers = "apoyan"
    /// How many people can sit.
    case chairs = "sillas"
}
