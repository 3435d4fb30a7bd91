extension SpanishPhrases {
    var openingSession: String { "Abriendo la sesión…" }
    var connectionLost: String {
        "! Sin conexión con el servicio: se reintenta sola. Lo que escribe sigue aquí."
    }
    var nothingNotedYet: String { "Todavía no hay aportes. Escriba el primero y pulse Enter." }
    func roundHeading(_ round: Int?) -> String { round.map { "Ronda \($0)" } ?? "Antes de la primera ronda" }
    var pending: String { "! pendiente" }
    var answered: String { "√ respondida" }
    var answeredAloud: String { "√ de viva voz" }
    var starredMark: String { "♦ destacada" }
    var withdrawnMark: String { "retirada" }
    var presentedMark: String { "► a plenaria" }
    var unfiledMark: String { "! sin radicar" }
    func filedMark(_ number: String) -> String { "√ \(number)" }
    var saving: String { "guardando…" }
    var notSaved: String { "SIN GUARDAR" }
    var draftProtected: String { "● Borrador protegido, falta Enter" }
    var draftUnprotected: String { "○ Protegiendo el borrador…" }
    func lastSaved(_ time: String) -> String { "Último aporte guardado \(time)" }
    var emptyEntry: String { "Escriba lo que la gente dice; Enter lo guarda" }
    var draftOver: String { "● Borrador protegido; el evento terminó: díctelo a la relatoría" }
    var entryOver: String { "El evento terminó; en \(thePlace) ya no se anotan aportes" }
    var emptyAnswer: String { "Escriba la respuesta; Enter la guarda" }
    var answering: String { "Respuesta" }
    func answers(_ text: String) -> String { "Responde a: \(text)" }
    func corrects(_ text: String) -> String { "Corrige: \(text)" }
    var escapeAgain: String { "Esc otra vez deja este texto; cualquier otra tecla sigue con él." }
    func minutesLeft(_ minutes: Int) -> String {
        switch minutes {
        case 0: "! Terminó el tiempo. Cierre la idea con calma: nada se corta."
        case 1: "! Queda un minuto. Recoja la última idea."
        default: "! Quedan \(minutes) minutos."
        }
    }
    var pausedClock: String { "EN PAUSA" }
    var timeIsUp: String { "TIEMPO" }
    func message(_ text: String) -> String { "Facilitación dice: \(text)" }
    var supportAsked: String { "! Apoyo pedido: la facilitación ya lo ve" }
    var supportSettled: String { "√ La facilitación atendió su llamado" }
    func returnedTexts(_ count: Int) -> String {
        count == 1
            ? "1 texto espera: vuelve al guardar este" : "\(count) textos esperan: vuelven al guardar este"
    }
    var draftFound: String { "Aquí está el borrador que había quedado. Enter lo guarda." }
    var entryFull: String { "El aporte ya tiene 64 KiB, el máximo. Guárdelo con Enter y siga en otro." }

    var cardBefore: [String] {
        [
            "La sesión está por empezar. Puede probar a escribir: nada estorba.",
            "Deje su nombre con /nombre, para que la facilitación sepa quién está en \(thePlace).",
        ]
    }
    var readAloud: String { "Lea en voz alta" }
    var briefing: String { "Ficha informativa" }
    var noBriefing: String { "\(thisPlace.capitalizedFirst) no tiene ficha informativa." }
    func saidBefore(_ rounds: Int) -> String {
        rounds == 1
            ? "En la ronda anterior, esta mesa dijo:" : "En las \(rounds) rondas anteriores, esta mesa dijo:"
    }
    func andMore(_ count: Int) -> String {
        count == 1 ? "… y 1 más (↑ para verlo)" : "… y \(count) más (↑ para verlos)"
    }
    func moves(_ numbers: [Int], to table: TableNumber) -> String {
        let people = numbers.map(String.init).joined(separator: ", ")
        return "\(people) → mesa \(table)"
    }
    var movesUnknown: String { "Cada persona pasa a la mesa que sigue en su tarjeta." }
    var changeIntroduction: String { "Gracias por conversar. Cada número pasa a su nueva mesa:" }
    var cardConclusions: [String] {
        [
            "Escriba las conclusiones \(ofPlace), una por línea. Enter guarda cada una.",
            "Con ↑ y Enter elija las propuestas que \(thePlace) presentará en la plenaria.",
        ]
    }
    func speaks(_ table: TableNumber) -> String { "Presenta \(thePlace) \(table)." }
    var yourTurn: String { "► Es el turno de \(thisPlace): presente sus conclusiones." }
    func speaksNext(_ table: TableNumber) -> String { "Sigue \(thePlace) \(table)." }
    var cardFinished: [String] {
        [
            "El evento terminó. Todo lo guardado está a salvo y la relatoría sigue trabajando.",
            "Gracias por su trabajo.",
        ]
    }
    func complaintsGo(_ channel: String) -> String {
        channel.isEmpty
            ? "Las quejas no se tramitan aquí: anótelas como remisión."
            : "Las quejas no se tramitan aquí: anótelas como remisión. Canal: \(channel)"
    }
    func tableHostLine(_ name: String) -> String { "Atiende: \(name)" }
    var hostUnknown: String { "¿Quién atiende \(thisPlace)? /nombre" }

    func tableAction(_ action: TableActionName) -> (name: String, summary: String) {
        switch action {
        case .save: ("guardar", "Guarda lo escrito")
        case .nextKind: ("tipo", "Cambia el tipo de aporte")
        case .previousKind: ("tipo anterior", "Vuelve al tipo anterior")
        case .list: ("lista", "Sube a la lista de aportes")
        case .palette: ("acciones", "Busca una acción por su nombre")
        case .help: ("ayuda", "Muestra las teclas de esta pantalla")
        case .answer: ("responder", "Responde la última pregunta pendiente")
        case .answeredAloud: ("respondida de viva voz", "La marca como respondida en \(thePlace)")
        case .correct: ("corregir", "Corrige el texto o el tipo de un aporte")
        case .star: ("destacar", "Destaca el aporte, o deja de destacarlo")
        case .present: ("presentar", "Elige el aporte para la plenaria, o lo quita")
        case .link: ("vincular", "Une el aporte con otro \(ofPlace)")
        case .strike: ("tachar", "Borra un pasaje: un nombre, un dato de salud")
        case .withdraw: ("retirar", "Lo retira: queda en el registro, no cuenta")
        case .restore: ("reponer", "Vuelve a contar un aporte retirado")
        case .file: ("radicar", "Anota quién se quejó y el número de radicado de la remisión")
        case .conclude: ("conclusión", "Escribe una conclusión \(ofPlace)")
        case .topic: ("tema", "Escoge de qué tema son los aportes que siguen")
        case .voices: ("voces", "Lleva la cuenta de quién ha hablado, por silla")
        case .problem: ("problema", "Dice a qué problema responde una solución")
        case .rank: ("prioridad", "Le da a una solución su lugar: 1, 2, 3…")
        case .hands: ("manos", "Anota cuántas manos se alzaron por un aporte")
        case .feasible: ("viabilidad", "Marca si es competencia, tiene recursos y cabe en un año")
        case .pillar: ("pilar", "Dice a qué pilar o subtema pertenece un aporte")
        case .nominate: ("candidatura", "Postula a alguien como representante \(ofPlace)")
        case .votes: ("votos", "Cuenta los votos y muestra quién queda elegido")
        case .briefing: ("ficha", "Muestra la ficha informativa del tema")
        case .summary: ("resumen", "Muestra lo que \(thePlace) dijo antes")
        case .support: ("apoyo", "Llama a la facilitación")
        case .supportSettled: ("apoyo recibido", "Retira el llamado de apoyo")
        case .name: ("nombre", "Deja el nombre de quien atiende \(thePlace)")
        case .undo: ("deshacer", "Deshace lo último que se hizo en \(thisPlace)")
        case .redo: ("rehacer", "Rehace lo que se deshizo")
        case .seat: (seatWords.action, seatWords.summary)
        case .leave: ("salir", "Sale; lo escrito queda protegido")
        }
    }

    func tableHint(_ action: TableActionName) -> String? {
        switch action {
        case .save: "guardar"
        case .nextKind: "tipo"
        case .list: "lista"
        case .palette: "acciones"
        case .help: "ayuda"
        case .answer: "responder"
        case .leave: "salir"
        default: nil
        }
    }

    func noteAction(_ action: TableActionName, _ note: Note) -> String {
        switch action {
        case .answer: note.answer?.text == nil ? "responder por escrito" : "cambiar la respuesta"
        case .answeredAloud:
            note.answer == .spoken ? "volver a dejarla pendiente" : "respondida de viva voz"
        case .correct: "corregir el texto o el tipo"
        case .star: note.starred ? "dejar de destacar" : "destacar"
        case .present: note.presented ? "no presentar en la plenaria" : "presentar en la plenaria"
        case .link: "unir con otro aporte \(ofPlace)"
        case .strike: "tachar un pasaje (se borra para siempre)"
        case .withdraw: "retirar (queda en el registro y no cuenta)"
        case .restore: "volver a contarlo"
        case .file:
            note.filing == nil ? "anotar quién se queja y el radicado" : "completar o cambiar el radicado"
        case .problem: "decir a qué problema responde"
        case .rank: note.rank == nil ? "darle prioridad" : "cambiar la prioridad"
        case .hands: "contar manos"
        case .feasible: "marcar si se puede realizar"
        case .pillar: "decir a qué pilar pertenece"
        case .topic: "decir de qué tema es"
        default: tableAction(action).name
        }
    }

    var editorKeys: [(keys: String, summary: String)] {
        [
            ("Ctrl-J", "Salto de línea dentro del aporte"),
            ("Ctrl-Z, Ctrl-Y", "Deshace y rehace lo que se escribe"),
            ("Ctrl-← Ctrl-→", "Palabra anterior y siguiente"),
            ("Inicio, Fin", "Principio y final de la línea"),
            ("Ctrl-W", "Corta la palabra anterior"),
            ("Ctrl-U, Ctrl-K", "Corta hasta el principio o el final de la línea"),
            ("Ctrl-V", "Pone de nuevo lo cortado"),
        ]
    }

    func help(_ screen: String) -> String { "Teclas · \(screen)" }
    var helpHint: String { "↑ ↓ recorrer   Esc volver" }
    var paletteTitle: String { "Acciones" }
    var paletteNone: String { "Ninguna acción se llama así. Enter lo escribe en el aporte." }
    var promptHint: String { "Enter aceptar   Esc cancelar" }
    var noteMenu: String { "¿Qué hacer con este aporte?" }
    var listHints: [(key: String, hint: String)] {
        [("↑ ↓", "recorrer"), ("Enter", "acciones del aporte"), ("Esc", "volver a escribir"), ("?", "ayuda")]
    }
    var menuHints: [(key: String, hint: String)] {
        [("↑ ↓", "elegir"), ("Enter", "aceptar"), ("Esc", "volver")]
    }

    var giveUpHint: String { "dejarlo" }
    var promptHints: [(key: String, hint: String)] { [("Enter", "aceptar"), ("Esc", "cancelar")] }
    var readingHints: [(key: String, hint: String)] {
        [("↑ ↓", "recorrer"), ("Esc", "volver"), ("una letra", "vuelve a escribir")]
    }
    var noOtherNote: String { "\(thisPlace.capitalizedFirst) todavía no tiene otro aporte." }
    func openQuestions(_ count: Int) -> String { "Preguntas pendientes: \(count)" }

    func pastedLines(_ count: Int) -> String { "Pegó \(count) líneas" }
    var pasteAsOne: String { "Un solo aporte, con sus saltos de línea" }
    func pasteByLine(_ count: Int) -> String { "Un aporte por línea: \(count) aportes" }
    func pasteTooLong(_ kibibytes: Int) -> String { "Pegó \(kibibytes) KiB" }
    var pasteTooLongExplained: String { "Un aporte admite hasta 64 KiB, unas treinta páginas." }
    func pasteInPieces(_ count: Int) -> String { "Dividirlo en \(count) aportes" }
    func pasteRefused(_ kibibytes: Int) -> String {
        "Pegó \(kibibytes) KiB: es demasiado para \(aPlace). Pegue por partes de hasta 10 MiB; no se cambió nada."
    }
    var pasteDropped: String { "! No se pegó, porque no cabe en un aporte. Péguelo de nuevo para dividirlo." }
    var pasteNot: String { "No pegar" }
    func leaveTable(_ number: TableNumber) -> String { "¿Salir \(ofPlace) \(number)?" }
    var leaveExplained: String {
        "Lo guardado está a salvo. El borrador queda protegido y vuelve al abrir \(thePlace)."
    }
    var stay: String { "Seguir en \(thePlace)" }
    var leave: String { "Salir" }
    var askName: String { "¿Quién atiende \(thisPlace)?" }
    var askNameExplained: String { "Su nombre queda con la sesión y lo ve la facilitación." }
    var askPassage: String { "¿Qué pasaje hay que tachar?" }
    func askPassageExplained(_ text: String) -> String {
        "Escríbalo tal como aparece. Se borra para siempre, también del disco. El aporte dice: «\(text)»"
    }
    var askReason: String { "¿Por qué se tacha?" }
    func name(of reason: StrikeReason) -> String {
        switch reason {
        case .name: "Es el nombre de una persona"
        case .health: "Es un dato de salud"
        case .accusation: "Es una acusación contra alguien"
        case .other: "Es otro asunto personal"
        }
    }
    var askLink: String { "¿Con cuál aporte se une?" }
    func nowSays(_ text: String, waits: Bool) -> String {
        "! Otra persona escribió antes. Ahora dice: «\(text)». "
            + (waits
                ? "Su texto espera: vuelve al guardar el que escribe ahora."
                : "Su texto sigue abajo; Enter lo guarda encima.")
    }
    var noOpenQuestion: String { "No hay preguntas pendientes en \(thisPlace)." }
    var noNoteYet: String { "\(thisPlace.capitalizedFirst) todavía no tiene aportes." }
    func done(_ action: String) -> String { "√ Hecho: \(action)" }
}
