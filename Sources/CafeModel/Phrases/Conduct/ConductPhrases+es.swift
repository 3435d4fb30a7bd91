extension SpanishPhrases {
    func words(of action: ConductAction) -> ConductActionWords {
        switch action {
        case .pause: .init("pausa", "pausa", "Detener o reanudar el reloj de \(allPlaces)")
        case .add: .init("más tiempo", "minutos", "Un minuto más para \(allPlaces)")
        case .remove: .init("menos tiempo", "minutos", "Un minuto menos para \(allPlaces)")
        case .table:
            .init(
                placeName, placeName,
                "Abrir las acciones " + agreeing("de la mesa elegida", "del taller elegido"))
        case .next: .init("siguiente", "siguiente", "Pasar a la etapa siguiente (en plenaria, \(toPlace))")
        case .previous: .init("anterior", "anterior", "Volver a la etapa anterior")
        case .undo: .init("deshacer", "deshacer", "Deshacer el último paso")
        case .redo: .init("rehacer", "rehacer", "Rehacer lo que se deshizo")
        case .script: .init("guion", "guion", "Leer el guion de esta etapa")
        case .wall: .init("proyector", "proyector", "Mostrar la pared en esta ventana; Esc vuelve")
        case .message: .init("mensaje", "mensaje", "Escribir a \(allPlaces) o " + agreeing("a una", "a uno"))
        case .arrivals:
            .init("llegada", "llegada", "Recibir a quienes llegan tarde y decirles sus \(placeNames)")
        case .departure: .init("retiro", "retiro", "Anotar que alguien se va")
        case .shorten: .init("acortar rondas", "acortar", "Acortar las rondas que faltan cuando hay retraso")
        case .minutes: .init("dar minutos", "minutos", "Dar o quitar varios minutos a \(allPlaces)")
        case .draw: .init("sorteo", "sorteo", "Sortear de nuevo las rondas que faltan")
        case .arrange: .init("ordenar", "ordenar", "Ordenar \(thePlaces): por número, urgencia o aportes")
        case .narrow:
            .init(
                "filtrar", "filtrar", "Ver \(allPlaces) o solo \(agreeing("las", "los")) que necesitan algo")
        case .evaluation: .init("evaluación", "evaluación", "Contar las manos de las cinco preguntas")
        case .acta: .init("acta", "acta", "Guardar el acta en un archivo")
        case .backup: .init("respaldo", "respaldo", "Guardar una copia verificada de todo")
        case .door: .init("puerta", "puerta", "Abrir la puerta a otros equipos; ver un PIN")
        case .finish: .init("terminar evento", "terminar", "Terminar el evento; la relatoría sigue")
        case .palette: .init("acciones", "acciones", "Buscar una acción, \(aPlace) o un aporte por su nombre")
        case .help: .init("ayuda", "ayuda", "Ver todas las teclas")
        case .leave: .init("salir", "salir", "Salir de esta pantalla; el evento sigue")
        }
    }

    func shortTitle(of stage: Stage) -> String {
        switch stage.kind {
        case .change: "Cambio"
        case .conclusions: "Conclusiones"
        case .commitments: "Compromisos"
        case .review: "Repaso"
        case .election: "Elección"
        default: title(of: stage)
        }
    }

    func columnTitle(of kind: NoteKind) -> String {
        switch kind {
        case .question: "Preg"
        case .suggestion: "Sug"
        case .proposal: "Prop"
        case .problem: "Prob"
        case .solution: "Sol"
        case .observation: "Obs"
        case .redirection: "Rem"
        case .conclusion: "Concl"
        }
    }

    func sign(of mood: ClockMood) -> String {
        switch mood {
        case .none: "○ sin reloj"
        case .running: "► corre"
        case .lastFive: "► últimos 5 min"
        case .lastMinute: "! último minuto"
        case .overtime: "! tiempo cumplido"
        case .paused: "││ en pausa"
        }
    }

    func sign(of standing: TableStanding) -> String {
        switch standing {
        case .support: "! apoyo"
        case .presenting: "► presenta"
        case .writing: "● escribe"
        case .online: "en línea"
        case .offline: "sin conexión"
        case .unknown: "se ignora"
        }
    }

    var conductHeadings: ConductHeadings {
        ConductHeadings(
            order: "Orden del día", table: placeName.capitalizedFirst, topic: "Tema", time: "Tiempo",
            standing: "Estado",
            host: "Servidor(a)", script: "Guion", atOneMinute: "Al faltar un minuto",
            palette: "Acciones, \(placeNames) y aportes", paletteNone: "Nada se llama así.",
            help: "Teclas de facilitación", panelHint: "Esc cierra · ↑ ↓ mueve",
            choiceHint: "Enter elige · ↑ ↓ mueve · Esc cierra",
            promptHint: "Enter acepta · Esc cancela", choosing: "Elegir \(aPlace)",
            lastNotes: "Últimos aportes",
            backFromWall: "volver a facilitación", messages: "Últimos mensajes")
    }

    var conductOpening: String { "Abriendo la sesión…" }
    var conductLost: String { "! Sin conexión: vuelve sola. El reloj sigue con lo que se sabía." }
    var conductSending: String { "guardando…" }
    var tablePaused: String { "en pausa" }
    func recipient(_ scope: ClockScope) -> String {
        switch scope {
        case .all: "a todas"
        case .table(let table): "\(toPlace) \(table)"
        }
    }
    var tableRuns: String { "► corre" }
    func tableDifference(minutes: Int) -> String { (minutes < 0 ? "−" : "+") + "\(abs(minutes)) min" }

    func delay(minutes: Int, end: String) -> String {
        let state =
            switch minutes {
            case 1...: "Llevamos \(span(minutes: minutes)) de retraso"
            case ..<0: "Vamos \(span(minutes: -minutes)) adelantados"
            default: "Vamos a tiempo"
            }
        return state + " · cierre previsto " + end
    }

    var conductNotBegun: String { "El evento no ha empezado: n pasa a la primera etapa." }
    var conductEventOver: String { "El evento terminó. La relatoría puede seguir en «cafe plenaria»." }
    var conductClosed: String { "El evento terminó y el acta está aprobada." }
    func catchUp(minutes: Int, end: String) -> String { "rondas de \(minutes) min: cierre \(end)" }
    func callsForSupport(_ table: TableNumber) -> String {
        "! \(thePlace.capitalizedFirst) \(table) pide apoyo"
    }
    func callForSupport(_ tables: [TableNumber]) -> String {
        guard tables.count > 1 else { return tables.first.map(callsForSupport) ?? "" }
        let firsts = tables.dropLast().map(\.description).joined(separator: ", ")
        return "! \(thePlaces.capitalizedFirst) \(firsts) y \(tables[tables.count - 1]) piden apoyo"
    }
    func conductComesNext(_ title: String) -> String { "Sigue: \(title)" }
    func plenaryTurn(of table: TableNumber, next: TableNumber?) -> String {
        "Presenta \(thePlace) \(table)"
            + (next.map { " · sigue \(thePlace) \($0)" } ?? " · es " + agreeing("la última", "el último"))
    }

    func stageNow(_ title: String) -> String { "Ahora: \(title). Con u se deshace." }
    func stageMovedMeanwhile(_ title: String) -> String {
        "Otra persona ya cambió la etapa: ahora es «\(title)». Nada se saltó."
    }

    func timeSignal(_ mood: ClockMood) -> String {
        switch mood {
        case .lastFive: "! Quedan cinco minutos."
        case .lastMinute: "! Queda un minuto: lea el aviso del guion."
        case .overtime: "! Se cumplió el tiempo. Nada se corta; n pasa a lo siguiente."
        case .none, .running, .paused: ""
        }
    }

    func conductDone(_ command: Command) -> String? {
        switch command {
        case .pauseClock(.all): "Todos los relojes están en pausa. Espacio los reanuda."
        case .pauseClock(.table(let table)): "El reloj \(ofPlace) \(table) está en pausa."
        case .resumeClock(.all): "Los relojes corren de nuevo."
        case .resumeClock(.table(let table)): "El reloj \(ofPlace) \(table) corre de nuevo."
        case .extendClock(.all, let amount): "\(signed(amount)) para \(allPlaces)."
        case .extendClock(.table(let table), let amount): "\(signed(amount)) para \(thePlace) \(table)."
        case .sendMessage(.all, _): "√ Mensaje enviado a \(allPlaces)."
        case .sendMessage(.table(let table), _): "√ Mensaje enviado \(toPlace) \(table)."
        case .dismissParticipant(let number):
            "El participante \(number) se retiró. Si hay mesas disparejas, use «sorteo»."
        case .drawRotation: "√ Las rondas que faltan se sortearon de nuevo: reparta tarjetas nuevas."
        case .changeRoundMinutes(let minutes): "Las rondas que faltan duran \(minutes) min. Con u se deshace."
        case .askSupport(let table, false): "√ Apoyo atendido en \(thePlace) \(table)."
        default: nil
        }
    }

    private func signed(_ amount: Milliseconds) -> String {
        (amount < .zero ? "−" : "+") + "\(abs(amount.count) / 60_000) min"
    }

    func deed(_ event: Event, in state: SessionState) -> String {
        switch event {
        case .stageEntered(let stage), .stageRestored(let stage, _, _):
            "paso a «\(stage.map { title(of: state.order[$0]) } ?? finished)»"
        case .clockPaused(.all): "pausa de \(allPlaces)"
        case .clockPaused(.table(let table)): "pausa \(ofPlace) \(table)"
        case .clockResumed(.all): "reanudación de \(allPlaces)"
        case .clockResumed(.table(let table)): "reanudación \(ofPlace) \(table)"
        case .clockExtended(.all, let amount): "\(signed(amount)) para \(allPlaces)"
        case .clockExtended(.table(let table), let amount): "\(signed(amount)) para \(thePlace) \(table)"
        case .clocksRestored: "cambio de los relojes"
        case .roundMinutesChanged(let minutes): "rondas de \(minutes) min"
        case .turnBegan(let turn): "turno \(ofPlace) \(turn + 1)"
        case .participantLeft(let number, _): "retiro del participante \(number)"
        case .supportAsked(let table, _): "apoyo \(ofPlace) \(table)"
        default: "último cambio"
        }
    }

    func stepUndone(_ deed: String) -> String { "Deshecho: \(deed). Con r se rehace." }
    func stepRedone(_ deed: String) -> String { "Rehecho: \(deed)." }
    var noStepToRedo: String { "No hay nada que rehacer." }
    var conductNotPermitted: String { "Este puesto no tiene permiso para eso. Nada cambió." }
    var conductNumberWanted: String { "Escriba un número, por ejemplo 3." }
    func peopleWanted(_ range: ClosedRange<Int>) -> String {
        "Escriba un número entre \(range.lowerBound) y \(range.upperBound)."
    }
    var conductFileUnderWay: String { "Guardando el archivo…" }
    var noDelay: String { "No hay retraso que recuperar con las rondas que faltan." }

    func goOnTitle(_ title: String) -> String { "¿Pasar a «\(title)»?" }

    func interruption(writing: Int, minutesLeft: Int) -> String {
        var parts: [String] = []
        if writing > 0 {
            parts.append(writing == 1 ? "1 \(placeName) escribe" : "\(writing) \(placeNames) escriben")
        }
        if minutesLeft > 0 { parts.append(minutesLeft == 1 ? "queda 1 min" : "quedan \(minutesLeft) min") }
        return parts.joined(separator: ", ")
    }

    var goOnSafety: String {
        "No se borra nada: lo que se escribe sigue en cada \(placeName) y se puede guardar."
    }

    var conductChoices: ConductChoices {
        ConductChoices(
            goOn: "Pasar ahora", wait: "Esperar", finish: "Terminar el evento", draw: "Sortear de nuevo",
            leave: "Salir", stay: "Dejar todo como está", all: allPlaces.capitalizedFirst,
            otherLength: "Otra duración…",
            formats: [
                "html": "Página web (html)", "md": "Texto con marcas (md)", "csv": "Hoja de cálculo (csv)",
                "pdf": "Documento para imprimir y firmar (pdf)", "docx": "Documento de Word (docx)",
                "odt": "Documento de LibreOffice (odt)", "xlsx": "Hoja de cálculo con filtros (xlsx)",
                "json": "Datos para otros programas (json)",
            ])
    }

    func words(asking question: ConductQuestion) -> ConductQuestionWords {
        switch question {
        case .arrivals:
            .init(
                "Llegada tarde",
                "¿Cuántas personas llegan? Con Enter sin número, una. Nadie se queda sin \(placeName).")
        case .departure: .init("Alguien se retira", "¿Qué número tiene su tarjeta?")
        case .message(.all):
            .init("Mensaje a \(allPlaces)", "Se muestra en cada \(placeName) sin quitarle el teclado.")
        case .message(.table(let table)):
            .init("Mensaje \(toPlace) \(table)", "Se muestra en \(thePlace) sin quitarle el teclado.")
        case .minutes(.all):
            .init("Minutos para \(allPlaces)", "¿Cuántos? Con un menos delante se quitan: −5")
        case .minutes(.table(let table)):
            .init("Minutos para \(thePlace) \(table)", "¿Cuántos? Con un menos delante se quitan: −5")
        case .roundMinutes: .init("Duración de las rondas", "¿Cuántos minutos duran las rondas que faltan?")
        case .actaFormat: .init("Guardar el acta", "¿En qué formato?")
        case .actaPath(let format):
            .init("Guardar el acta en \(format)", "¿En qué archivo? Puede cambiar la propuesta.")
        case .backupPath:
            .init(
                "Respaldo",
                "¿En qué archivo? La copia se verifica al terminar; el evento sigue mientras tanto.")
        case .recipients: .init("Mensaje", "¿A quién?")
        case .draw:
            .init(
                "¿Sortear de nuevo las rondas que faltan?",
                "Cambian las mesas de las tarjetas desde la próxima ronda. El sorteo anterior no vuelve con deshacer."
            )
        case .finish:
            .init(
                "¿Terminar el evento?",
                "\(thePlaces.capitalizedFirst) dejan de recibir aportes; lo guardado queda a salvo y la relatoría sigue. Se puede deshacer."
            )
        case .leave:
            .init("¿Salir de facilitación?", "El evento y los relojes siguen. Para volver: cafe facilitar")
        case .evaluation(let question, let answer):
            .init(evaluationTitle, evaluationAsks(question, answer) + " " + numberExplained)
        case .shorten: .init("Acortar las rondas que faltan", "")
        }
    }

    func conductTableTitle(_ table: TableNumber, _ topic: String) -> String {
        "\(placeName.capitalizedFirst) \(table) · \(topic)"
    }

    var tableChoices: TableChoices {
        TableChoices(
            attend: "Marcar el apoyo como atendido", pause: "Detener su reloj", resume: "Reanudar su reloj",
            add: "Un minuto más", remove: "Un minuto menos", minutes: "Dar o quitar minutos…",
            message: "Escribirle un mensaje…", joining: "Cómo se une \(thisPlace)",
            seats: "Quiénes están en \(thePlace)")
    }

    func joiningLine(_ table: TableNumber) -> [String] {
        ["En este equipo, en otra ventana, ejecute:", "", "cafe mesa \(table)"]
    }

    func hostLine(_ name: String) -> String { "Atiende y anota: \(name)" }
    var noHost: String { "Nadie ha dado su nombre en \(thisPlace)." }
    func screensLine(_ count: Int) -> String {
        switch count {
        case 0: "Ninguna pantalla abierta"
        case 1: "1 pantalla abierta"
        default: "\(count) pantallas abiertas"
        }
    }

    func seatedLine(_ people: [String], round: Int?) -> String {
        let place = round.map { "Ronda \($0)" } ?? "Primera ronda"
        if people.isEmpty { return "\(place): sin participantes asignados" }
        return "\(place), \(people.count) participantes: " + people.joined(separator: ", ")
    }

    func tableOpenQuestions(_ count: Int) -> String {
        count == 1 ? "1 pregunta sin responder" : "\(count) preguntas sin responder"
    }

    func cardsTitle(_ count: Int) -> String {
        count == 1 ? "Tarjeta de quien llegó" : "Tarjetas de quienes llegaron"
    }

    func card(_ number: Int, tables: [TableNumber], fromRound: Int) -> String {
        guard !tables.isEmpty else { return "Participante \(number): ya no hay rondas; pase a la plenaria" }
        return "Participante \(number): mesas " + tables.map(\.description).joined(separator: ", ")
            + (fromRound > 1 ? " (desde la ronda \(fromRound))" : "")
    }

    var fileNames: (acta: String, backup: String) { ("acta", "respaldo-cafe") }
}
