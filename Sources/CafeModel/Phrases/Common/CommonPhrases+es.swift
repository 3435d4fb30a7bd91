extension SpanishPhrases {
    func name(of mechanism: MechanismID) -> String {
        switch mechanism {
        case .worldCafe: "World Café"
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
        case .round: "Ronda \(stage.round ?? 1)"
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

    func table(_ number: TableNumber) -> String { "mesa \(number)" }

    func name(of role: Role) -> String {
        switch role {
        case .table(let number): "mesa \(number)"
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

    var rehearsal: String { "Ensayo" }
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
