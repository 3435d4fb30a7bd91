extension SpanishPhrases {
    func document(_ word: DocumentWord) -> String {
        switch word {
        case .contributions: "Aportes"
        case .answers: "Respuestas"
        case .commitments: "Compromisos"
        case .attendance: "Asistencia"
        case .reference: "Referencia"
        case .identifier: "Identificación"
        case .table: placeName.capitalizedFirst
        case .topic: "Tema"
        case .round: "Ronda"
        case .kind: "Tipo"
        case .text: "Texto"
        case .wording: "Redacción para publicar"
        case .question: "Pregunta"
        case .answer: "Respuesta"
        case .priority: "Prioridad"
        case .votes: "Votos"
        case .starred: "Destacado"
        case .reviewed: "Revisado"
        case .state: "Estado"
        case .recorded: "Registrado"
        case .commitment: "Compromiso"
        case .office: "Dependencia responsable"
        case .person: "Responsable actual"
        case .deadline: "Fecha límite"
        case .promised: "Fecha prometida"
        case .progress: "Seguimiento"
        case .step: "Paso"
        case .evidence: "Evidencia"
        case .origin: "Origen"
        case .group: "Grupo de valor"
        case .people: "Personas"
        case .yes: "sí"
        case .no: "no"
        case .open: "abierto"
        case .overdue: "vencido"
        case .withdrawn: "retirado"
        case .unanswered: "sin respuesta"
        case .answered: "respondida"
        case .expected: "Personas previstas"
        case .latecomers: "Llegaron sin estar previstas"
        case .leftEarly: "Se retiraron antes del cierre"
        case .noGroup: "Sin grupo registrado"
        }
    }

    func documentContinued(_ column: String) -> String { column + " (continúa)" }
    var documentPage: (before: String, between: String) { ("Página ", " de ") }

    func documentMissing(_ program: String, package: String, format: String) -> String {
        "El formato \(format) necesita el programa \(program), que no está en este equipo. "
            + "Instálelo con: sudo apt install \(package)"
    }

    func documentOthers(_ formats: [String]) -> String {
        "Los demás formatos funcionan sin él: " + formats.joined(separator: ", ") + "."
    }

    func documentRefused(_ program: String, said: String) -> String {
        "El programa \(program) no pudo hacer el documento" + (said.isEmpty ? "." : ": \(said)")
    }

    func documentTooLong(_ program: String, seconds: Int) -> String {
        "El programa \(program) no terminó en \(seconds) segundos y se detuvo. No se escribió nada."
    }

    func documentNotATemplate(_ path: String) -> String {
        "La plantilla \(path) no es un documento de Word (docx)."
    }

    func documentTemplateFor(_ format: String) -> String {
        "--plantilla es para el formato docx; el formato \(format) no la usa."
    }

    func documentWorking(_ program: String, seconds: Int, page: Int?, limit: Int) -> String {
        "Preparando el documento con \(program): \(seconds) s" + (page.map { ", página \($0)" } ?? "")
            + " (máximo \(limit / 60) min)"
    }

    func documentLacks(_ signs: [String], packages: [String]) -> String {
        let more = signs.count > 12 ? "…" : ""
        return "Al PDF le faltan signos que ninguna letra de este equipo trae: "
            + signs.prefix(12).joined(separator: " ") + more
            + ". Para que salgan, instálela y hágalo otra vez: sudo apt install "
            + packages.joined(separator: " ")
    }

    func documentReading(_ done: Int, of all: Int) -> String { "Leyendo las sesiones: \(done) de \(all)" }

    func minutesFileName(
        day: String, title: String, version: Int, approved: Bool, reviewed: Bool
    ) -> [String] {
        let state = approved ? "aprobada" : reviewed ? "revisada" : "borrador"
        return ["acta", day, title, "v\(version)", state]
    }

    func documentUnderWay(_ format: String, seconds: Int) -> String {
        let what = format == "pdf" ? "el PDF" : "el documento (\(format))"
        return "Preparando \(what)… \(seconds) s. Puede seguir; Esc quita este aviso."
    }

    var documentBusy: String { "Todavía se prepara otro documento. Cuando esté listo, se lo digo aquí." }

    func documentFetch(_ name: String, command: String) -> String {
        "El acta está lista: \(name)\n\nEn su equipo, en otra ventana, con el mismo PIN:\n\(command)"
    }

    var documentRead: String { "Listo" }

    func documentShelved(_ path: String) -> String { "El acta quedó en \(path)" }

    func minutesNoSuchVersion(_ version: Int, approved: Int) -> String {
        switch approved {
        case 0: "El acta todavía no se ha aprobado: no hay versión \(version)."
        case 1: "No hay versión \(version) aprobada: solo se ha aprobado la 1."
        default: "No hay versión \(version) aprobada: se han aprobado de la 1 a la \(approved)."
        }
    }

    func documentReadingFacts(_ count: Int) -> String { "Leyendo la sesión: \(count) hechos" }

    func documentSpreadsheetFailed(_ said: String) -> String {
        "No se pudo hacer la hoja de cálculo: \(said)"
    }
}
