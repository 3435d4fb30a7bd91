extension SpanishPhrases {
    func plenary(_ action: PlenaryAction) -> (name: String, summary: String, hint: String?) {
        switch action {
        case .open: ("abrir", "Abre las acciones de la línea escogida", "acciones")
        case .review: ("revisado", "Marca el aporte como revisado, o le quita la marca", "revisado")
        case .word: ("redactar", "Redacta el aporte para publicarlo, junto al texto tomado", "redactar")
        case .answer: ("responder", "Responde la pregunta por escrito", nil)
        case .spoken: ("respondida de viva voz", "Anota que la pregunta se respondió de viva voz", nil)
        case .star: ("destacar", "Destaca el aporte, o deja de destacarlo", nil)
        case .present: ("presentar", "Escoge el aporte para presentarlo en la plenaria", nil)
        case .rank: ("prioridad", "Le da al aporte un número de orden", nil)
        case .hands: ("manos", "Anota cuántas manos se alzaron", nil)
        case .feasibility: ("viabilidad", "Marca si es competencia, tiene recursos y cabe en un año", nil)
        case .outcome: ("resultado", "Anota qué se decide: acogida, en parte, no acogida", nil)
        case .outOfScope: ("fuera de alcance", "Marca el aporte como ajeno al tema del evento", nil)
        case .commit: ("compromiso", "Convierte el aporte o el grupo en un compromiso", nil)
        case .file: ("radicar", "Anota quién se quejó y el número de radicado de la remisión", nil)
        case .correct: ("corregir", "Corrige el texto tomado y el tipo de aporte", nil)
        case .strike: ("tachar", "Tacha un pasaje: se borra del disco para siempre", nil)
        case .withdraw: ("retirar", "Retira el aporte, o lo vuelve a poner", nil)
        case .mark: ("marcar", "Marca la línea para agruparla con otras", nil)
        case .group: ("agrupar", "Agrupa los aportes marcados bajo una sola redacción", nil)
        case .similar: ("proponer grupos", "Busca aportes parecidos y propone grupos; usted decide", nil)
        case .addToGroup: ("agregar al grupo", "Agrega los aportes marcados a este grupo", nil)
        case .leaveGroup: ("sacar del grupo", "Saca este aporte de su grupo", nil)
        case .dissolveGroup: ("deshacer el grupo", "Deshace el grupo; los aportes quedan como estaban", nil)
        case .editCommitment: ("editar el compromiso", "Cambia el texto, la dependencia o la fecha", nil)
        case .withdrawCommitment: ("retirar el compromiso", "Retira el compromiso, o lo vuelve a poner", nil)
        case .nextTurn: ("siguiente \(placeName)", "Da la palabra \(toPlace) siguiente", "siguiente")
        case .previousPage: ("página anterior", "Pasa a la página anterior; 0 es el conjunto", nil)
        case .nextPage: ("página siguiente", "Pasa a la página siguiente; un número, \(toPlace)", "página")
        case .filter:
            ("filtrar", "Cambia lo que se muestra: todo, sin revisar, propuestas, preguntas", "filtrar")
        case .arrange: ("ordenar", "Ordena \(thePlaces): por número, por revisar o por aportes", nil)
        case .unreviewed: ("solo sin revisar", "Muestra solo los aportes sin revisar", nil)
        case .proposals: ("solo propuestas", "Muestra solo las propuestas", nil)
        case .openQuestions: ("solo preguntas abiertas", "Muestra solo las preguntas sin respuesta", nil)
        case .everything: ("mostrar todo", "Muestra todos los aportes", nil)
        case .pillar: ("pilar", "Dice a qué pilar o subtema pertenece el aporte", nil)
        case .problem: ("problema", "Dice a qué problema responde la solución", nil)
        case .initiatives: (initiativesAction.name, initiativesAction.summary, initiativesAction.name)
        case .undo: ("deshacer", "Deshace lo último que hizo la relatoría", "deshacer")
        case .redo: ("rehacer", "Rehace lo último que se deshizo", nil)
        case .minutes: ("acta", "Guarda el acta en un archivo", nil)
        case .finish: ("terminar evento", "Termina el trabajo de \(thePlaces); el de la relatoría sigue", nil)
        case .approve: ("aprobar acta", "Aprueba el acta y la congela", nil)
        case .reviewMinutes: ("acta revisada", "Da el acta por revisada, lista para aprobar", nil)
        case .reopen: ("reabrir acta", "Reabre el acta para corregirla", nil)
        case .palette: ("buscar", "Busca una acción, \(aPlace) o un aporte", "buscar")
        case .help: ("ayuda", "Muestra todas las teclas", "ayuda")
        case .leave: ("salir", "Sale de esta pantalla; pregunta antes", nil)
        }
    }

    func plenaryColumn(_ kind: NoteKind) -> String {
        switch kind {
        case .question: "Preguntas"
        case .suggestion: "Sugerencias"
        case .proposal: "Propuestas"
        case .problem: "Problemas"
        case .solution: "Soluciones"
        case .observation: "Observaciones"
        case .redirection: "Remisiones"
        case .conclusion: "Conclusiones"
        }
    }

    func plenaryTable(_ number: TableNumber) -> String { "\(placeName.capitalizedFirst) \(number)" }
    func plenaryUnreviewed(_ count: Int) -> String {
        count == 0 ? "√ todo revisado" : "○ \(count) sin revisar"
    }
    func plenaryHands(_ count: Int) -> String { count == 1 ? "1 mano" : "\(count) manos" }
    func plenaryRank(_ rank: Int) -> String { "prioridad \(rank)" }
    func plenaryMarked(_ count: Int) -> String {
        count == 1
            ? "● 1 aporte marcado · Espacio marca otro · Esc suelta"
            : "● \(count) aportes marcados · a los agrupa · Esc suelta"
    }
    func plenaryRound(_ round: Int?) -> String { round.map { "Ronda \($0)" } ?? "Antes de las rondas" }
    func plenarySpeaks(_ table: TableNumber, topic: String) -> String {
        "Habla \(thePlace) \(table) · \(topic)"
    }
    func plenaryFollows(_ table: TableNumber?) -> String {
        table.map { "Sigue \(thePlace) \($0)" } ?? "Es \(lastPlace)"
    }
    func plenaryTaken(_ time: String, by role: String) -> String { "Se tomó a las \(time), \(role)" }
    func plenaryLastChange(by role: String) -> String { "Último cambio: \(role)" }
    func plenaryCorrected(_ times: Int) -> String {
        times == 1 ? "El texto se corrigió 1 vez" : "El texto se corrigió \(times) veces"
    }
    func plenaryUnsaved(_ texts: Int) -> String {
        texts == 1
            ? "! Usted tiene 1 texto sin guardar: así no entra al acta."
            : "! Usted tiene \(texts) textos sin guardar: así no entran al acta."
    }
    func plenaryUnfinished(unreviewed: Int, open: Int) -> String {
        let first = unreviewed == 1 ? "1 aporte sin revisar" : "\(unreviewed) aportes sin revisar"
        let second = open == 1 ? "1 pregunta sin respuesta" : "\(open) preguntas sin respuesta"
        if unreviewed == 0, open == 0 { return "Todo está revisado y respondido." }
        if open == 0 { return "Falta: \(first)." }
        if unreviewed == 0 { return "Falta: \(second)." }
        return "Falta: \(first) y \(second)."
    }
    func plenaryStep(_ step: Int, of count: Int) -> String { "Compromiso · \(step) de \(count)" }
    func plenaryReason(_ reason: StrikeReason) -> String {
        switch reason {
        case .name: "nombre de una persona"
        case .health: "salud de una persona"
        case .accusation: "acusación contra una persona"
        case .other: "otro motivo"
        }
    }
    func plenaryDue(_ date: String) -> String { "para el \(date)" }
}
