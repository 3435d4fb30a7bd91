extension SpanishPhrases {
    func lineTable(_ number: TableNumber, topic: String) -> String {
        topic.isEmpty
            ? "\(placeName.capitalizedFirst) \(number)."
            : "\(placeName.capitalizedFirst) \(number): \(topic)."
    }
    var lineRehearsal: String {
        isReplay
            ? "Repetición de un evento que ya fue: aquí se mira y no se anota."
            : "Ensayo: lo que se anota aquí es solo práctica."
    }
    func lineQuestion(_ text: String) -> String { "Pregunta \(ofPlace): \(text)" }
    var lineHowTo: String {
        "Escriba lo que la gente dice y pulse Enter: cada línea se guarda como un aporte. /ayuda dice qué más se puede hacer."
    }
    func lineRemaining(_ remaining: Milliseconds) -> String {
        let seconds = remaining.secondsRoundedUp
        let length = spoken(seconds: abs(seconds))
        if seconds == 0 { return "Terminó el tiempo." }
        if seconds < 0 { return "Tiempo cumplido hace \(length)." }
        return (length.hasPrefix("1 ") ? "Queda " : "Quedan ") + length + "."
    }
    private func spoken(seconds: Int) -> String {
        let minutes = seconds / 60, rest = seconds % 60
        let long = minutes == 1 ? "1 minuto" : "\(minutes) minutos"
        let short = rest == 1 ? "1 segundo" : "\(rest) segundos"
        if minutes == 0 { return short }
        return rest == 0 || minutes >= 5 ? long : "\(long) y \(short)"
    }
    var lineNoClock: String { "Esta etapa no tiene reloj." }
    var linePaused: String { "Reloj en pausa." }
    var lineResumed: String { "El reloj corre otra vez." }
    func lineOpenQuestions(_ count: Int) -> String {
        count == 1
            ? "1 pregunta pendiente: /responder la responde."
            : "\(count) preguntas pendientes: /responder las muestra."
    }
    var lineConclusions: [String] {
        [
            "Escriba las conclusiones \(ofPlace), una por línea.",
            "/presentar elige las propuestas que \(thePlace) llevará a la plenaria.",
        ]
    }
    func lineMore(_ count: Int) -> String {
        count == 1 ? "Y 1 más: /notas lo muestra." : "Y \(count) más: /notas los muestra."
    }

    func linePrompt(_ table: TableNumber, _ kind: NoteKind) -> String {
        "\(placeName.capitalizedFirst) \(table), \(name(of: kind).lowercased())> "
    }
    var linePromptMore: String { "Sigue> " }
    var linePromptNumber: String { "Número> " }
    func linePromptAnswer(_ number: Int) -> String { "Respuesta a la \(number)> " }
    func linePromptCorrection(_ number: Int) -> String { "Texto nuevo del \(number)> " }
    var linePromptPassage: String { "Pasaje> " }
    func linePromptFiling(_ field: Filing.Field) -> String {
        switch field {
        case .name: "Quién> "
        case .contact: "Contacto> "
        case .number: "Radicado> "
        case .date: "Día> "
        }
    }
    var linePromptName: String { "Nombre> " }

    func lineSaved(_ time: String, _ kind: NoteKind, number: Int?) -> String {
        "Guardado \(time). " + name(of: kind) + (number.map { " \($0)" } ?? "") + "."
    }
    func lineAnswerSaved(_ time: String, number: Int) -> String {
        "Guardado \(time). Respuesta a la \(number)."
    }
    func lineCorrectionSaved(_ time: String, number: Int) -> String {
        "Guardado \(time). Corrección del \(number)."
    }
    func lineDone(_ action: String, number: Int?) -> String {
        "Hecho: \(action)." + (number.map { " Aporte \($0)." } ?? "")
    }
    var lineWaits: String { "Todavía sin guardar: se guarda al volver la conexión. No cierre esta ventana." }
    func lineNotSaved(_ text: String) -> String { "Sin guardar: «\(text)»." }
    func lineNotDone(_ action: String) -> String { "No se hizo: \(action)." }
    var lineNoAnswer: String { "El servicio no respondió a tiempo." }
    func lineStillUnsaved(_ count: Int) -> String {
        (count == 1 ? "Falta guardar 1 cosa" : "Falta guardar \(count) cosas")
            + ": se espera al servicio. Para salir sin esperar, Ctrl-C."
    }
    var lineConnectionLost: String {
        "Sin conexión con el servicio. Se reintenta sola; puede seguir escribiendo."
    }
    var lineConnectionBack: String { "Conexión recuperada." }
    func lineSentAgain(_ count: Int) -> String {
        count == 1
            ? "El servicio volvió con datos anteriores; se le envió de nuevo 1 orden de \(thisPlace)."
            : "El servicio volvió con datos anteriores; se le enviaron de nuevo \(count) órdenes de \(thisPlace)."
    }

    func lineNote(_ number: Int, _ kind: NoteKind, states: [String], text: String) -> String {
        "\(number). " + ([name(of: kind)] + states).joined(separator: ", ") + ": " + text
    }
    func lineAnswerOf(_ number: Int, _ text: String) -> String { "Respuesta a la \(number): \(text)" }
    func lineLinked(_ note: String) -> String { "Unido con \(note)" }
    var lineAnsweredAloud: String { "respondida de viva voz" }
    func lineFiled(_ number: String) -> String { "radicado \(number)" }
    func lineEarlier(_ count: Int) -> String {
        count == 1
            ? "Hay 1 anterior: «/notas 1» lee los de la ronda 1."
            : "Hay \(count) anteriores: «/notas 1» lee los de la ronda 1."
    }
    func lineOther(_ note: String) -> String { "Otra persona anotó \(note)" }
    func lineNoSuchNote(_ number: Int, last: Int) -> String {
        last == 0
            ? "\(thisPlace.capitalizedFirst) todavía no tiene aportes."
            : "No hay aporte \(number): \(thisPlace) tiene del 1 al \(last). /notas los muestra."
    }
    func lineDoesNotFit(_ action: String, number: Int) -> String {
        "El aporte \(number) no admite «\(action)». Nada cambió."
    }
    func lineSays(_ text: String) -> String { "Dice: \(text)" }
    var lineCorrectHow: String {
        "Escriba el texto nuevo completo. Solo el tipo: escríbalo con dos puntos, por ejemplo «propuesta:». /atrás lo deja como está."
    }
    func lineNowSays(_ text: String) -> String { "Otra persona escribió antes. Ahora dice: «\(text)»." }
    func lineWhichNote(_ action: String) -> String {
        "\(action): escriba el número del aporte, o /atrás."
    }
    func lineNothingFor(_ action: String) -> String { "No hay ningún aporte para «\(action)»." }
    var lineFilingHow: String {
        "Son cuatro preguntas. Enter pasa a la siguiente, un guion quita lo que había, /atrás termina. Lo dicho queda guardado."
    }
    var lineFilingEnd: String { "No se pregunta más. Lo que ya se guardó queda." }
    var lineFilingNone: String { "-" }

    func lineKindNow(_ kind: NoteKind) -> String {
        "Desde ahora se anota como \(name(of: kind).lowercased())."
    }
    func lineLetter(of kind: NoteKind) -> String {
        switch kind {
        case .question: ""
        case .suggestion: "s"
        case .proposal: "p"
        case .problem: ""
        case .solution: ""
        case .observation: "o"
        case .redirection: "r"
        case .conclusion: "c"
        }
    }
    var lineWhichKind: String { "Tipo: escriba un número." }

    var lineVoicesHow: String {
        "Escriba los números de las sillas que hablaron: 3 7 12. Con un menos se corrige: -3. /atrás termina."
    }
    func lineVoicesMissing(_ seats: [Int]) -> String {
        "No han hablado: " + seats.map { String($0) }.joined(separator: ", ") + "."
    }
    var lineNumberHow: String { "Escriba un número; \(lineFilingNone) lo quita." }

    func lineAction(_ action: LineActionName) -> (name: String, summary: String) {
        switch action {
        case .table(.answer): ("responder", "Responde una pregunta pendiente")
        case .table(.conclude): ("conclusión", "Desde ahora anota conclusiones \(ofPlace)")
        case .table(.problem): ("problema de", "Dice a qué problema responde una solución")
        case .table(.leave): ("salir", "Sale; lo guardado está a salvo")
        case .table(let name): tableAction(name)
        case .situation: (placeName, "Dice el tema, la pregunta, la etapa y el tiempo")
        case .time: ("tiempo", "Dice cuánto tiempo queda")
        case .notes: ("notas", "Lee los aportes \(ofPlace); con un número, los de esa ronda")
        case .read: ("leer", "Lee un aporte completo")
        case .messages: ("mensajes", "Lee lo que ha escrito la facilitación")
        case .people: ("quién", "Dice quién está conectado en \(thisPlace)")
        case .keptText: ("borrador", "Guarda el texto que espera")
        case .dropText: ("descartar", "Bota el texto que espera")
        case .help: ("ayuda", "Lee esta lista")
        case .back: ("atrás", "Deja la pregunta en que está")
        }
    }
    func lineAliases(_ action: LineActionName) -> [String] {
        switch action {
        case .table(.answeredAloud): ["de viva voz", "viva voz"]
        case .table(.supportSettled): ["sin apoyo"]
        case .table(.redo): ["volver a hacer"]
        case .table(.conclude): ["conclusiones"]
        case .time: ["hora", "reloj", "ronda"]
        case .notes: ["aportes", "lista"]
        case .people: ["conectados"]
        case .situation: ["mesa"]
        case .help: ["acciones", "?"]
        case .back: ["cancelar", "volver"]
        default: []
        }
    }
    func lineHelp(_ kinds: [NoteKind]) -> [String] {
        let names = kinds.map { name(of: $0).lowercased() }.joined(separator: ", ")
        return [
            "Una línea sin barra se guarda como aporte. Si empieza con «¿», es una pregunta.",
            "Para decir el tipo, escríbalo con dos puntos: «propuesta: más buses». Tipos: \(names).",
            "Cada aporte guardado tiene un número. Por ejemplo, «/destacar 4» o «/responder 4 En enero».",
            "Una línea que termina en «\\» sigue en la otra. «//» al comienzo guarda un aporte que empieza con barra.",
            "Acciones: escriba su número, o barra y su nombre.",
        ]
    }
    func lineChoice(_ number: Int, _ text: String) -> String { "\(number). \(text)" }
    func lineGiveNumber(_ range: ClosedRange<Int>) -> String {
        "Escriba un número de \(range.lowerBound) a \(range.upperBound), o /atrás. Nada cambió."
    }
    var lineGiveNoteNumber: String { "Escriba el número de un aporte, o /atrás. Nada cambió." }
    func lineUnknown(_ word: String, nearest: String?) -> String {
        "Ninguna acción se llama «\(word)»." + (nearest.map { " ¿Quiso escribir /\($0)?" } ?? "")
            + " Para guardar esa línea como aporte, escriba //. Las acciones: /ayuda."
    }
    func lineAmbiguous(_ names: [String]) -> String {
        "Puede ser " + names.map { "/" + $0 }.joined(separator: ", ") + ". Escríbalo completo."
    }
    var lineCancelled: String { "Cancelado. Nada cambió." }
    var lineNothingToCancel: String { "No hay nada que cancelar. Para salir, /salir." }

    func lineTextWaits(_ kind: NoteKind, _ text: String) -> String {
        "Un texto espera: \(name(of: kind)): «\(text)». /borrador lo guarda; /descartar lo bota."
    }
    var lineNoText: String { "No hay ningún texto en espera." }
    var lineTextDropped: String { "Texto descartado." }
    func lineDivided(kibibytes: Int, notes: Int) -> String {
        "La línea tiene \(kibibytes) KiB y un aporte admite 64: se divide en \(notes) aportes."
    }
    func lineTooLong(kibibytes: Int) -> String {
        "Demasiado largo: \(kibibytes) KiB. El máximo aquí es 64 KiB. No se guardó; divídalo en partes."
    }
    func lineNotText(_ number: Int) -> String {
        "No se guardó la línea \(number): no está escrita en UTF-8. Revise los acentos del texto que espera."
    }
    var lineCleaned: String { "Se quitaron de la línea signos que no son texto." }
    var lineTerminalFull: String {
        "Revise el final de ese texto: el terminal no admite líneas más largas. Termine con «\\» y siga en otra."
    }

    func lineMessage(_ text: String, at time: String) -> String { "\(time): \(text)" }
    var lineNoMessage: String { "La facilitación no ha escrito a \(thisPlace)." }
    func lineConnected(_ count: Int) -> String {
        count == 1 ? "1 conexión en \(thisPlace)." : "\(count) conexiones en \(thisPlace)."
    }
    func linePerson(since time: String, isYou: Bool, writes: Bool) -> String {
        (isYou ? "Usted" : "Otra persona") + (writes ? ", está escribiendo" : "") + ": desde las \(time)"
    }
    var lineLeaveHow: String {
        "Para salir, Ctrl-C otra vez o /salir. Si había algo escrito a medias, sigue ahí: Enter lo guarda."
    }
    var lineGoodbye: String { "Hasta luego. Todo lo anotado está guardado." }
    var lineHalfKept: String { "Lo escrito a medias quedó como borrador: vuelve al abrir \(thePlace)." }
}
