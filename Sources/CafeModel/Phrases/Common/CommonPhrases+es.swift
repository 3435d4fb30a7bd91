extension SpanishPhrases {
    func name(of mechanism: MechanismID) -> String {
        switch mechanism {
        case .worldCafe: "World Café"
        case .dialogueMeeting: "Encuentro Diálogo Participativo"
        case .cocreation: "Mesa de cocreación"
        case .leaderCafe: "Café con el directivo"
        }
    }

    func notFor(_ mechanism: MechanismID) -> [String] {
        switch mechanism {
        case .worldCafe:
            [
                "No es un espacio para tomar decisiones.",
                "No recibe quejas: esas van al canal de PQRSD, y aquí le decimos cómo.",
                "No trata temas generales ni reemplaza la rendición de cuentas.",
            ]
        case .dialogueMeeting:
            [
                "No es un espacio para tomar decisiones.",
                "No trata casos particulares: para ellos hay otros canales, y aquí le decimos cuáles.",
                "No recibe quejas: esas van al canal de PQRSD.",
            ]
        case .cocreation:
            [
                "No busca problemas estructurales de largo plazo ni ideas pequeñas y dispersas.",
                "No sirven propuestas que no se puedan realizar en un año.",
                "No sirven ideas que desconozcan lo que la entidad puede hacer.",
                "No es un espacio de proselitismo electoral.",
            ]
        case .leaderCafe:
            [
                "No es un espacio para tomar decisiones sobre casos particulares.",
                "No recibe quejas: esas van al canal de PQRSD.",
                "No reemplaza los canales habituales de cada dependencia.",
            ]
        }
    }

    func rules(of mechanism: MechanismID) -> [String] {
        switch mechanism {
        case .worldCafe:
            [
                "Cada mesa conversa sobre un tema; al terminar la ronda, usted cambia de mesa.",
                "Hable de lo que le importa y escuche a los demás.",
                "En cada mesa, un servidor responde y anota preguntas, sugerencias y propuestas.",
                "La entidad analiza las propuestas según sus competencias y recursos.",
            ]
        case .dialogueMeeting:
            [
                "Todos los talleres conversan al mismo tiempo sobre los mismos puntos.",
                "Usted se queda en su taller; quien facilita cuida que todas las personas hablen.",
                "En cada taller se anotan observaciones, sugerencias y propuestas.",
                "Al final cada taller presenta en el mismo tiempo, y la entidad señala sus compromisos.",
                "Los compromisos se publican para que usted verifique su cumplimiento.",
            ]
        case .cocreation:
            [
                "Conózcanse; escojan quién modera y quién habla por \(thePlace).",
                "Primero los problemas, luego las soluciones: cada solución dice a qué problema responde.",
                "Después ordenen las soluciones por prioridad y elijan dos representantes.",
                "Sean breves: \(allPlaces) tienen un espacio equitativo.",
            ]
        case .leaderCafe:
            [
                "Empezamos por los compromisos de los encuentros anteriores: qué se cumplió y qué falta.",
                "Hable con franqueza y escuche a los demás; quien dirige también escucha.",
                "Se anotan propuestas, preguntas, sugerencias y observaciones.",
                "Terminamos con compromisos nuevos, cada uno con dependencia y fecha.",
            ]
        }
    }

    func name(of kind: NoteKind) -> String {
        switch kind {
        case .question: "Pregunta"
        case .suggestion: "Sugerencia"
        case .proposal: "Propuesta"
        case .problem: "Problema"
        case .solution: "Solución"
        case .observation: "Observación"
        case .redirection: "Remisión"
        case .conclusion: "Conclusión"
        }
    }

    func count(_ number: Int, of kind: NoteKind) -> String {
        let plural =
            switch kind {
            case .question: "preguntas"
            case .suggestion: "sugerencias"
            case .proposal: "propuestas"
            case .problem: "problemas"
            case .solution: "soluciones"
            case .observation: "observaciones"
            case .redirection: "remisiones"
            case .conclusion: "conclusiones"
            }
        return String(number) + " " + (number == 1 ? name(of: kind).lowercased() : plural)
    }

    func contributions(_ number: Int) -> String { number == 1 ? "1 aporte" : "\(number) aportes" }

    func title(of stage: Stage) -> String {
        switch stage.kind {
        case .preparation: "Preparación"
        case .registration: "Registro"
        case .welcome: "Bienvenida"
        case .opening: "Apertura"
        case .review: "Repaso de compromisos"
        case .round: "Ronda \(stage.round ?? 1)"
        case .workshop: "Talleres"
        case .problems: "Problemas"
        case .solutions: "Soluciones"
        case .prioritization: "Priorización"
        case .election: "Elección de representantes"
        case .dialogue: "Diálogo"
        case .change: "Cambio de mesa"
        case .pause: "Receso"
        case .conclusions: "Conclusiones de mesa"
        case .plenary: "Plenaria"
        case .commitments: "Próximos pasos y compromisos"
        case .evaluation: "Evaluación"
        case .closing: "Cierre"
        }
    }

    var finished: String { "Evento terminado" }

    func round(_ number: Int, of total: Int) -> String { "Ronda \(number) de \(total)" }

    func name(of outcome: Outcome) -> String { outcome.code }

    func timeOfDay(minute: Int) -> String {
        let hour = minute / 60 % 24, rest = minute % 60
        let shown = hour % 12 == 0 ? 12 : hour % 12
        return "\(shown):" + (rest < 10 ? "0" : "") + "\(rest)\u{A0}"
            + (hour < 12 ? "a.\u{A0}m." : "p.\u{A0}m.")
    }

    func day(_ date: CalendarDate) -> String {
        let months = [
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ]
        return "\(date.day) de \(months[date.month - 1]) de \(date.year)"
    }

    func shortDay(_ date: CalendarDate) -> String {
        let months = [
            "ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic",
        ]
        return "\(date.day) \(months[date.month - 1])"
    }

    func table(_ number: TableNumber) -> String { "\(placeName) \(number)" }

    func name(of role: Role) -> String {
        switch role {
        case .table(let number): "\(placeName) \(number)"
        case .facilitator: "facilitación"
        case .recorder: "relatoría"
        case .projector: "proyector"
        case .preparation: "preparación"
        case .home: "inicio"
        case .reader: "consulta"
        case .registration: "registro"
        case .followup: "seguimiento"
        case .owner: "administración"
        case .door: "puerta de entrada"
        }
    }

    func windowTooSmall(_ table: TableNumber?) -> [String] {
        (table.map { ["! Ventana muy pequeña: agrándela, o use «cafe mesa \($0) --texto»"] } ?? [])
            + ["! Ventana muy pequeña: agrándela o reduzca la letra", "! Agrande la ventana", "! Agrándela"]
    }
    var shiftTab: String { "Mayús-Tab" }
    var rehearsal: String { isReplay ? "Repetición" : "Ensayo" }
    var suppressed: String { "[suprimido]" }

    func filingTitle(_ step: Int, of steps: Int) -> String { "Remisión · \(step) de \(steps)" }
    func filingQuestion(_ field: Filing.Field) -> String {
        switch field {
        case .name: "¿Cómo se llama la persona? Puede quedar vacío."
        case .contact: "¿Cómo se le puede responder? Teléfono, correo o dirección."
        case .number: "¿Qué número de radicado dio el canal de PQRSD? Vacío si aún no hay."
        case .date: "¿Qué día se trasladó? Así: 2026-12-03 o 3/12/2026."
        }
    }
    var filingHint: String { "Enter guardar y seguir   Esc cerrar" }
}
