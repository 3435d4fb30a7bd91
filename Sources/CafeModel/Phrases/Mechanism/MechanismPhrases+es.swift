extension SpanishPhrases {
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
            ["Cada mesa elige dos representantes y sus suplentes.", "Sin proselitismo electoral."]
        default: []
        }
    }

    var mechanismNotes: String { "Aportes" }
    func place(_ number: TableNumber, in plan: Plan) -> String { placeWord(plan).lowercased() + " \(number)" }
    func placeWord(_ plan: Plan) -> String { plan.sharesTopics ? "Taller" : "Mesa" }

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
