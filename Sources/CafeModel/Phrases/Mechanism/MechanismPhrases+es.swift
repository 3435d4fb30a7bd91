extension SpanishPhrases {
    var problemTitle: String { "¿A qué problema responde?" }
    var problemLater: String { "Decirlo después" }
    func problemAnswered(_ text: String) -> String { "responde a: " + text }
    var problemMissing: String { "! sin problema" }
    var problemNone: String { "\(thisPlace.capitalizedFirst) todavía no tiene problemas anotados." }
    var topicTitle: String { "¿De qué tema?" }
    var topicAll: String { "De todos los temas" }
    func topicLine(_ number: Int, _ title: String) -> String { "Tema \(number): \(title)" }
    var pillarTitle: String { "¿A qué pilar o subtema pertenece?" }
    var pillarNone: String { "El de su tema" }

    func name(of pillar: Pillar) -> String {
        switch pillar {
        case .transparency: "Transparencia"
        case .participation: "Participación"
        case .accountability: "Rendición de cuentas"
        case .collaboration: "Colaboración"
        }
    }

    func name(of subtheme: Subtheme) -> String {
        switch subtheme {
        case .access: "Acceso a la información"
        case .quality: "Calidad de la información"
        case .capacities: "Capacidades organizativas"
        case .leadership: "Calidad del liderazgo"
        case .method: "Diseño metodológico"
        case .rigour: "Pertinencia, calidad y rigor"
        case .governance: "Gobernanza"
        case .inclusion: "Inclusión activa"
        }
    }

    var rankTitle: String { "¿Qué prioridad tiene? 1 es la primera" }
    var handsTitle: String { "¿Cuántas manos se alzaron?" }
    var numberExplained: String { "Escriba un número. Vacío lo quita." }

    func rankMark(_ rank: Int?, hands: Int?) -> String {
        let place = rank.map { "♦ prioridad \($0)" }
        let counted = hands.map { $0 == 1 ? "1 mano" : "\($0) manos" }
        return [place, counted].compactMap(\.self).joined(separator: " · ")
    }

    var voicesTitle: String { "¿Quién habló?" }
    func voicesSilent(_ count: Int, of seats: Int) -> String {
        count == 0 ? "√ Todas las personas han hablado." : "Faltan por hablar \(count) de \(seats) sillas."
    }
    func voicesMissing(_ keys: [String]) -> String { "No han hablado: " + keys.joined(separator: " ") }
    var voicesHints: [(key: String, hint: String)] {
        [("1 … 9 a … z", "esa silla habló"), ("Retroceso", "corregir"), ("Esc", "volver a escribir")]
    }

    var electionTitle: String { "Elección de representantes" }
    var electionName: String { "¿A quién se postula?" }
    var electionNameExplained: String { "Nombre, coma, organización o zona: Ana Ruiz, Junta de El Bosque" }
    var electionNobody: String { "Nadie se ha postulado en \(thisPlace): /candidatura." }

    func electionLine(
        _ person: Participant?, votes: Int?, seat: ElectionResult.Seat?, isTied: Bool, isWithdrawn: Bool
    ) -> String {
        let name = person.map { [$0.name, $0.organization].filter { !$0.isEmpty }.joined(separator: ", ") }
        let count = votes.map { $0 == 1 ? "1 voto" : "\($0) votos" } ?? "sin contar"
        let state =
            isWithdrawn
            ? "retirada" : isTied ? "! empate" : seat.map { "√ " + self.name(of: $0) } ?? ""
        return [name ?? suppressed, count, state].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    var electionTie: String {
        "! Hay un empate: \(thePlace) decide quién va primero. Abra a cada persona y dé su lugar, 1, 2…"
    }
    var electionChoices: (votes: String, place: String, withdraw: String, restore: String) {
        ("contar sus votos", "dar su lugar en el empate", "retirar la candidatura", "volver a postular")
    }
    func electionAsks(votes: Bool, _ name: String) -> String {
        votes ? "¿Cuántos votos tuvo \(name)?" : "¿Qué lugar tiene \(name) en el empate?"
    }
    func name(of seat: ElectionResult.Seat) -> String {
        switch seat {
        case .representative: "representante"
        case .alternate: "suplente"
        }
    }

    func name(ofGoal number: Int) -> String {
        let names = [
            "Fin de la pobreza", "Hambre cero", "Salud y bienestar", "Educación de calidad",
            "Igualdad de género", "Agua limpia y saneamiento", "Energía asequible y no contaminante",
            "Trabajo decente y crecimiento económico", "Industria, innovación e infraestructura",
            "Reducción de las desigualdades", "Ciudades y comunidades sostenibles",
            "Producción y consumo responsables", "Acción por el clima", "Vida submarina",
            "Vida de ecosistemas terrestres", "Paz, justicia e instituciones sólidas",
            "Alianzas para lograr los objetivos",
        ]
        return names.indices ~= number - 1 ? names[number - 1] : ""
    }

    func classified(_ classification: Topic.Classification) -> String {
        if let goal = classification.goal { return "ODS \(goal): " + name(ofGoal: goal) }
        return minutesClassification(classification.type, classification.value)
    }

    var solutionsHeading: String { "Problemas y soluciones" }
    var solutionsLoose: String { "Soluciones que no nombran un problema" }
    var solutionsNone: String { "Sin solución propuesta." }
    var initiativesTitle: String { "Iniciativas priorizadas" }
    var initiativesNone: String { "Ninguna todavía" }
    var initiativesAction: (name: String, summary: String) {
        ("iniciativas", "Muestra las iniciativas priorizadas en los cuatro pilares")
    }
    var electionOpenTie: String { "Hay un empate que \(thePlace) no ha resuelto." }
    var electionColumns: [String] { ["Mesa", "Nombre", "Organización o zona", "Calidad", "Votos"] }
    var evaluationColumns: [String] { ["Pregunta", "Sí", "En parte", "No"] }

    var processNone: String { "Ninguna sesión nombra un proceso en su plan." }
    func processUnknown(_ name: String) -> String { "No hay ningún proceso llamado «\(name)»." }
    func processSessions(_ count: Int) -> String { count == 1 ? "1 sesión" : "\(count) sesiones" }
    var processColumns: [String] { ["Fecha", "Sesión", "Mecanismo", "Personas", "Aportes", "Compromisos"] }
    var processTotal: String { "Total" }
    var processHeadings: (kinds: String, priorities: String, commitments: String, elected: String) {
        ("Aportes por tipo", "Priorización", "Compromisos", "Representantes")
    }
    var processNothing: String { "Todavía nada." }

    func tablesShown(
        _ count: Int, of total: Int, by arrangement: TableArrangement, onlyNeeding: Bool
    ) -> String? {
        let order =
            switch arrangement {
            case .number: ""
            case .urgency: "por urgencia"
            case .fewest: "de menos a más aportes"
            case .most: "de más a menos aportes"
            }
        let part = onlyNeeding ? "\(count) de \(total) necesitan algo" : ""
        let told = [part, order].filter { !$0.isEmpty }.joined(separator: " · ")
        return told.isEmpty ? nil : told
    }

    func tablesInSight(_ lines: ClosedRange<Int>, of total: Int) -> String {
        "se ven \(lines.lowerBound) a \(lines.upperBound) de \(total)"
    }

    func evaluationQuestion(_ number: Int) -> String {
        switch number {
        case 1: "¿Se cumplió el objetivo de este espacio?"
        case 2: "¿Recibió la información que necesitaba para participar?"
        case 3: "¿Pudo expresar su opinión?"
        case 4: "¿Fueron adecuados el tiempo y la forma de trabajo?"
        default: "¿Volvería a participar en un espacio como este?"
        }
    }
    func name(of answer: EvaluationAnswer) -> String {
        switch answer {
        case .yes: "sí"
        case .partly: "en parte"
        case .no: "no"
        }
    }
    var evaluationTitle: String { "Evaluación a mano alzada" }
    func evaluationAsks(_ question: Int, _ answer: EvaluationAnswer) -> String {
        "\(question). \(evaluationQuestion(question)) ¿Cuántas manos por «\(name(of: answer))»?"
    }
    func evaluationHands(_ hands: Int?) -> String { hands.map { String($0) } ?? "—" }

    var earlierTitle: String { "Compromisos anteriores" }

    func earlierNone(process: String) -> String {
        process.isEmpty
            ? "El plan no nombra un proceso: sin él no se conocen los compromisos anteriores."
            : "En el proceso «\(process)» todavía no hay compromisos."
    }

    func earlierDetail(_ commitment: EarlierCommitment, on today: CalendarDate) -> String {
        let origin = commitment.title + (commitment.day.map { ", " + shortDay($0) } ?? "")
        return [commitment.words.office, earlierStanding(commitment, on: today), "de «\(origin)»"]
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func earlierStanding(_ commitment: EarlierCommitment, on today: CalendarDate) -> String {
        let state = commitment.state(on: today)
        let due = commitment.due.flatMap { CalendarDate(iso: $0) }
        switch state {
        case .overdue: return "! venció el " + (due.map { day($0) } ?? "")
        case .open, .inProgress:
            return name(of: state) + ", " + (due.map { "para el " + day($0) } ?? "sin fecha")
        case .fulfilled: return "√ " + name(of: state)
        case .notViable:
            return name(of: state) + (commitment.reason.isEmpty ? "" : ": " + commitment.reason)
        }
    }

    func mechanismCard(_ stage: StageKind) -> [String] {
        switch stage {
        case .review:
            ["Se leen los compromisos anteriores. Anote lo que las personas digan de su cumplimiento."]
        case .workshop:
            [
                "Cuide que todas las personas hablen: /voces lleva la cuenta por silla.",
                "Anote observaciones, sugerencias y propuestas; la conclusión, antes de terminar.",
            ]
        case .problems:
            ["Anote cada problema por aparte. Las soluciones vienen después."]
        case .solutions:
            ["Anote cada solución; al guardarla, diga a qué problema responde."]
        case .prioritization:
            ["Con ↑ y Enter dé a cada solución su prioridad: 1, 2, 3… Si hay dudas, cuente manos."]
        case .election:
            ["Postule con /candidatura, cuente los votos con /votos. Dos representantes y dos suplentes."]
        case .dialogue:
            ["Anote propuestas, preguntas, sugerencias y observaciones, una por una."]
        default: []
        }
    }

    func mechanismWall(_ stage: StageKind) -> [String] {
        switch stage {
        case .problems: ["¿Qué problemas hay? Uno por uno, sin resolverlos todavía."]
        case .solutions:
            ["¿Qué solución propone y a qué problema responde?", "¿Se puede realizar en un año?"]
        case .prioritization:
            ["¿Qué solución va primero? ¿Y después?", "Si no hay acuerdo, se cuentan manos."]
        case .election:
            ["Cada \(placeName) elige dos representantes y sus suplentes.", "Sin proselitismo electoral."]
        default: []
        }
    }

    var mechanismNotes: String { "Aportes" }
    func place(_ number: TableNumber, in plan: Plan) -> String { placeWord(plan).lowercased() + " \(number)" }
    func wallPlace(_ number: TableNumber, _ plan: Plan) -> String { placeWord(plan) + " \(number)" }
    func placeWord(_ plan: Plan) -> String { plan.sharesTopics ? "Taller" : "Mesa" }

    func placeStaff(_ topic: Topic) -> String {
        let parts = [("Facilita", topic.facilitator), ("relata", topic.recorder), ("apoyan", topic.helpers)]
        return parts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }.joined(separator: " · ")
            .capitalizedFirst
    }
    func placeTerritory(_ territory: String) -> String { "Territorio: " + territory }

    func mechanismLines(_ stage: StageKind) -> [String] {
        switch stage {
        case .prioritization:
            ["/prioridad da a cada solución su lugar: 1, 2, 3… Si hay dudas, cuente manos con /manos."]
        default: mechanismCard(stage)
        }
    }

    var placeLedBy: String { "A cargo de" }
    func minutesVoices(_ spoken: Int, of seats: Int) -> String { "\(spoken) de \(seats) personas" }

    func placeSeated(_ people: [String]) -> String {
        if people.isEmpty { return "Sin participantes asignados" }
        return (people.count == 1 ? "1 participante: " : "\(people.count) participantes: ")
            + people.joined(separator: ", ")
    }

    func placeCard(_ number: Int, _ table: TableNumber) -> String {
        "Participante \(number): taller \(table)"
    }

    func name(of document: ClosingDocument) -> String {
        switch document {
        case .minutes: "acta"
        case .attendance: "lista de asistencia"
        case .publishedCommitments: "compromisos publicados"
        case .inventory: "inventario de problemas y soluciones"
        case .committee: "integrantes del Comité de Seguimiento"
        }
    }

    func closingDocuments(_ documents: [ClosingDocument]) -> String {
        "Esta sesión deja: " + documents.map { name(of: $0) }.joined(separator: ", ") + "."
    }
}
