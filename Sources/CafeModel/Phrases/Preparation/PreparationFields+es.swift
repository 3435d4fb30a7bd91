extension SpanishPhrases {
    func prepLabel(_ field: PlanField) -> String {
        switch field {
        case .mechanism: "Mecanismo"
        case .fact(let fact): label(fact)
        case .topic(_, let part): label(part)
        case .workshops: "Cuántos talleres"
        case .workshop(_, let part): label(part)
        case .people: "Personas"
        case .organizations: "Organizaciones"
        case .rounds: "Rondas"
        case .minutes(let stage): label(stage)
        }
    }

    private func label(_ fact: PlanFact) -> String {
        switch fact {
        case .title: "Título"
        case .entity: "Entidad"
        case .office: "Dependencia"
        case .place: "Lugar"
        case .city: "Ciudad o municipio"
        case .minutesNumber: "Acta n.º"
        case .date: "Fecha"
        case .start: "Hora de inicio"
        case .hallEnd: "Salón hasta"
        case .call: "Fecha de convocatoria"
        case .modality: "Modalidad"
        case .objective: "Objetivo"
        case .goal: "Meta institucional"
        case .phase: "Fase de la gestión"
        case .valueGroups: "Grupos de valor"
        case .process: "Proceso"
        case .territory: "Territorio"
        case .complaintsChannel: "Canal de PQRSD"
        }
    }

    private func label(_ part: TopicPart) -> String {
        switch part {
        case .title: "Tema"
        case .question: "Pregunta guía"
        case .briefing: "Ficha informativa"
        case .host: "Servidor(a) de mesa"
        case .facilitator: "Facilitador(a)"
        case .recorder: "Relator(a)"
        case .helpers: "Apoyan"
        case .territory: "Localidad o comuna"
        case .chairs: "Sillas"
        case .classification: "Clasificación"
        case .classified: "Cuál"
        }
    }

    private func label(_ part: WorkshopPart) -> String {
        switch part {
        case .facilitator: "Facilitador(a)"
        case .recorder: "Relator(a)"
        case .host: "Servidor(a)"
        case .helpers: "Apoyan"
        case .chairs: "Sillas"
        }
    }

    private func label(_ stage: StageKind) -> String {
        switch stage {
        case .round: "Cada ronda"
        case .plenary: "Turno en plenaria"
        case .commitments: "Próximos pasos"
        case .conclusions: "Conclusiones"
        case .review: "Repaso"
        case .election: "Elección"
        case .change: "Cada cambio de mesa"
        default: title(of: Stage(stage))
        }
    }

    func prepField(_ field: PlanField) -> String {
        switch field {
        case .topic(let index, .title): prepTopic(index + 1)
        case .topic(let index, let part): prepTopic(index + 1) + ", " + lowered(label(part))
        case .workshop(let index, let part): prepWorkshop(index + 1) + ", " + lowered(label(part))
        default: prepLabel(field)
        }
    }

    private func lowered(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }

    func prepHelp(_ field: PlanField) -> String {
        switch field {
        case .mechanism: "Qué clase de encuentro es. ← y → cambian; lo escrito se conserva."
        case .fact(let fact): help(fact)
        case .topic(_, let part): help(part)
        case .workshops:
            "Vacío: los necesarios para que quepan todas las personas. Cada taller conversa sobre todos los temas."
        case .workshop(_, .chairs): "Cuántas personas caben. La guía recomienda máximo 30 por taller."
        case .workshop(_, let part): help(TopicPart(rawValue: part.rawValue) ?? .host)
        case .people:
            "Cuántas personas espera. Con eso se reparten las mesas; quien llegue de más también entra."
        case .organizations:
            "Separadas: quienes vienen de una misma organización quedan en mesas distintas, hasta donde se pueda."
        case .rounds: "Vacío: tantas como temas, y cada persona pasa por todas las mesas."
        case .minutes(let stage): help(stage)
        }
    }

    private func help(_ fact: PlanFact) -> String {
        switch fact {
        case .title: "Como lo verá la gente en la pared y en el acta. Es obligatorio."
        case .entity: "La entidad pública que convoca; encabeza el acta."
        case .office: "La oficina, secretaría o dirección que organiza."
        case .place: "Dónde es: salón, dirección, vereda o barrio."
        case .city: "En qué municipio se hace; encabeza el acta."
        case .minutesNumber: "El número del acta, si la entidad las numera. Puede quedar vacío."
        case .date: "El día del evento, así: 3/12/2026."
        case .start: "A qué hora empieza, así: 9:00, 9 a. m. o 14:30. Con ella se calcula cada etapa."
        case .hallEnd: "Hasta qué hora le prestan el salón. Si el plan no cabe, se avisa."
        case .call:
            "El día en que sale la invitación, así: 15/11/2026. Para un encuentro, por lo menos 15 días antes."
        case .modality: "Presencial, virtual o mixta."
        case .objective: "Para qué se reúnen; se lee en la apertura. Ctrl-J empieza otra línea."
        case .goal: "La meta del plan institucional a la que aporta este espacio."
        case .phase: "En qué momento de la gestión se participa: lo pide el informe de participación."
        case .valueGroups: "A quiénes invita: jóvenes, juntas de acción comunal… Sepárelos con comas."
        case .process:
            "El nombre que une varias sesiones. Escríbalo igual en todas para comparar y dar seguimiento."
        case .territory: "Localidad, comuna, corregimiento o zona."
        case .complaintsChannel:
            "A dónde va quien trae una petición, queja, reclamo, sugerencia o denuncia: correo, teléfono o ventanilla."
        }
    }

    private func help(_ part: TopicPart) -> String {
        switch part {
        case .title: "De qué se conversa, en pocas palabras. Cada tema es una mesa, salvo en los talleres."
        case .question: "La pregunta que abre la conversación. Una sola, abierta, en palabras de la gente."
        case .briefing:
            "Lo que la entidad informa sobre el tema: cifras, qué se ha hecho, qué se puede decidir. Ctrl-J: otra línea."
        case .host: "El servidor o la servidora que atiende la mesa, responde y anota."
        case .facilitator: "Quién modera y da la palabra."
        case .recorder: "Quién hace la relatoría."
        case .helpers: "Quiénes apoyan, separados por comas."
        case .territory: "De dónde es la gente de esta mesa: localidad, Unidad Comunera de Gobierno, zona."
        case .chairs: "Cuántas personas caben. La guía recomienda máximo 10 por mesa."
        case .classification: "La guía pide clasificar los temas por derecho, ODS o sector. ← y → cambian."
        case .classified: "Cuál derecho, objetivo o sector."
        }
    }

    private func help(_ stage: StageKind) -> String {
        switch stage {
        case .registration: "Minutos para recibir a la gente y tomar asistencia. Vacío: no se hace."
        case .pause: "Minutos de café, a mitad de la conversación. Vacío: no se hace."
        case .evaluation: "Minutos para cinco preguntas a mano alzada al final. Vacío: no se hace."
        case .round: "Minutos que conversa cada mesa antes de cambiar. Lo usual: entre 15 y 30."
        case .change: "Minutos para pasar de una mesa a otra."
        case .workshop: "Minutos de taller. La guía pide entre 60 y 90, para que todas las personas hablen."
        case .plenary: "Minutos que tiene cada mesa o taller para presentar; todos los mismos."
        default: "Cuántos minutos dura esta etapa."
        }
    }

    func prepFault(_ fault: PlanForm.Fault, _ field: PlanField) -> String {
        switch fault {
        case .missing:
            switch field {
            case .fact(.title): "escriba un título: con él se encuentra la sesión."
            case .topic(_, .title): "escriba al menos de qué se conversa."
            default: "complete esta respuesta, o quite la clasificación."
            }
        case .noSuchDay: "no es una fecha. Escríbala así: 3/12/2026."
        case .noSuchTime: "no es una hora. Escríbala así: 9:00, 9 a. m. o 14:30."
        case .noNumber: "escriba solo un número, por ejemplo 20."
        case .outOfRange(let range):
            "debe estar entre \(range.lowerBound) y \(range.upperBound)."
        case .moreRoundsThanTopics(let topics):
            "nadie puede sentarse en más mesas de las que hay: escriba \(topics) o menos."
        case .tooLong: "el texto es demasiado largo."
        }
    }

    func prepPurpose(of mechanism: MechanismID) -> String {
        switch mechanism {
        case .worldCafe:
            "Para conversar con grupos de valor y líderes sociales sobre temas concretos y urgentes: de 25 a 30 personas, "
                + "una mesa por tema, rondas cortas; la gente cambia de mesa y pasa por todos los temas."
        case .dialogueMeeting:
            "Para dialogar con muchas personas sobre los puntos de un informe: de 40 a 1000, en talleres de máximo 30 que "
                + "trabajan a la vez entre 60 y 90 minutos. Invite con por lo menos 15 días."
        case .cocreation:
            "Para construir juntos un plan de acción: cada mesa identifica problemas, propone soluciones que responden a "
                + "ellos, las ordena por prioridad y elige dos representantes."
        case .leaderCafe:
            "Para que quien dirige la entidad converse cada mes con un equipo o una comunidad: se repasan los compromisos "
                + "anteriores, se dialoga y se cierra con compromisos nuevos."
        }
    }
}
