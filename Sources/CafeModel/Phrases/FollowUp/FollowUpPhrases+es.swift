extension SpanishPhrases {
    func sheetTitle(_ title: String, step: Int, of steps: Int) -> String {
        steps == 1 ? title : "\(title) · \(step) de \(steps)"
    }
    var sheetHint: String { "Enter seguir · Ctrl-J otra línea · Esc volver" }
    func resolutionTitle(_ outcome: Outcome) -> String {
        outcome == .pending ? "Quién responde y cuándo" : "Resultado: " + name(of: outcome)
    }
    var resolutionWhyNot: String { "¿Por qué no se acoge? La razón se publica con el resultado." }
    var resolutionWhichPart: String { "¿Qué parte se acoge y por qué no el resto? Puede quedar vacío." }
    var resolutionOffice: String { "¿Qué dependencia responde? Puede quedar vacío." }
    var resolutionDue: String { "¿Para qué fecha? Así: 2027-03-01 o 1/3/2027. Puede quedar vacía." }
    func resolutionReason(_ reason: String) -> String { "Razón: " + reason }
    func resolutionRepliedBy(_ office: String) -> String { "Responde: " + office }
    func resolutionDueOn(_ day: String) -> String { "Respuesta para el " + day }

    func followUp(_ question: FollowUpQuestion) -> String {
        switch question {
        case .progress: "¿Qué se hizo? Cuéntelo en una o dos frases."
        case .progressLink: "¿Dónde se puede ver? Un enlace; puede quedar vacío."
        case .progressFile:
            "¿Qué archivo lo muestra? Escriba su ruta; el archivo se queda donde está y aquí quedan su nombre y su "
                + "huella. Puede quedar vacío."
        case .fulfilled: "¿Cómo se cumplió? Puede quedar vacío."
        case .notViable: "¿Por qué no se puede hacer? La razón se publica."
        case .reopened: "¿Por qué se reabre? Puede quedar vacío."
        case .started: "¿Qué se empezó? Puede quedar vacío."
        case .handOverOffice: "¿Qué dependencia responde ahora?"
        case .handOverPerson: "¿Quién es el responsable actual? Puede quedar vacío."
        case .handOverReason: "¿Por qué se traslada? Puede quedar vacío."
        case .newDay: "¿Para qué fecha queda? Así: 2027-03-01 o 1/3/2027."
        case .newDayReason: "¿Por qué cambia la fecha? Puede quedar vacío."
        case .reviewer: "¿Quién revisó?"
        case .reviewDay: "¿Cuándo? Así: 2027-03-01 o 1/3/2027."
        case .finding: "¿Qué encontró?"
        case .until:
            "Mostrar lo que vence hasta una fecha. Así: 2027-03-01 o 1/3/2027; vacía las muestra todas."
        case .search: "Palabras del compromiso, del responsable o de la sesión; vacío muestra todo."
        }
    }

    func name(of state: CommitmentState) -> String { state.rawValue }

    func name(of step: FollowUpStep) -> String {
        switch step {
        case .progress: "Avance"
        case .review: "Revisión"
        case .handOver: "Traslado"
        case .rescheduled: "Nueva fecha"
        case .started: "En curso"
        case .fulfilled: "Cumplido"
        case .notViable: "No viable"
        case .reopened: "Reabierto"
        }
    }

    func followUp(_ action: FollowUpAction) -> (name: String, summary: String, hint: String?) {
        switch action {
        case .open: ("abrir", "Abre las acciones de la línea escogida", "acciones")
        case .progress: ("avance", "Anota un avance con su evidencia", "avance")
        case .handOver: ("trasladar", "Cambia la dependencia o el responsable actual", nil)
        case .review: ("revisión", "Anota quién revisó, cuándo y qué encontró", nil)
        case .state: ("estado", "Cierra el compromiso, lo declara no viable o lo reabre", "estado")
        case .newDay: ("nueva fecha", "Cambia la fecha; la prometida queda en la historia", nil)
        case .takeBack: ("retirar", "Retira la última anotación del compromiso", nil)
        case .outcome: ("resultado", "Decide la propuesta, o quién responde y cuándo", "resultado")
        case .answer: ("responder", "Responde la pregunta por escrito", nil)
        case .details: ("ver todo", "Muestra todo lo que se sabe de la línea", nil)
        case .filterState:
            ("filtrar", "Cambia lo que se muestra: abiertos, vencidos, por vencer …", "filtrar")
        case .filterOffice: ("dependencia", "Muestra solo una dependencia", nil)
        case .filterSession: ("sesión", "Muestra solo una sesión o una serie", nil)
        case .filterUntil: ("hasta", "Muestra solo lo que vence hasta una fecha", nil)
        case .search: ("buscar", "Muestra solo lo que tiene unas palabras", "buscar")
        case .everything: ("mostrar todo", "Quita todos los filtros", nil)
        case .palette: ("acciones", "Busca una acción o un compromiso por su nombre", nil)
        case .help: ("ayuda", "Muestra todas las teclas", "ayuda")
        case .leave: ("salir", "Sale de esta pantalla", "salir")
        }
    }

    func followUp(_ word: FollowUpWord) -> String {
        switch word {
        case .screen: "Seguimiento"
        case .opening: "Leyendo los compromisos de todas las sesiones…"
        case .lost: "! Sin conexión con Café. Se ve lo último que llegó; se conecta sola de nuevo."
        case .nothing: "Todavía no hay compromisos, propuestas por analizar ni preguntas sin respuesta."
        case .nothingFiltered: "Nada coincide con estos filtros. La tecla t muestra todo."
        case .keysTitle: "Teclas del seguimiento"
        case .helpHint: "↑ ↓ recorren · Esc cierra"
        case .findTitle: "Buscar acciones y compromisos"
        case .nothingFound: "No se encontró nada con esas palabras."
        case .keyChoose: "escoger"
        case .keyClose: "cerrar"
        case .keyGoOn: "seguir"
        case .keyBack: "volver"
        case .keyUndo: "deshacer"
        case .filterOpen: "Abiertos"
        case .filterOverdue: "Vencidos"
        case .filterSoon: "Por vencer en 30 días"
        case .filterMatters: "Por analizar y sin respuesta"
        case .filterClosed: "Cerrados"
        case .filterAll: "Todo"
        case .allOffices: "Todas las dependencias"
        case .allSessions: "Todas las sesiones"
        case .noOffice: "sin dependencia"
        case .noPerson: "sin responsable"
        case .noDay: "sin fecha"
        case .pendingProposal: "por analizar"
        case .openQuestion: "sin respuesta"
        case .office: "Dependencia"
        case .person: "Responsable actual"
        case .due: "Fecha"
        case .promised: "Fecha prometida"
        case .state: "Estado"
        case .history: "Historia"
        case .sources: "Aportes de los que viene"
        case .session: "Sesión"
        case .series: "Serie"
        case .evidence: "Evidencia"
        case .fileHash: "Huella SHA-256"
        case .withdrawn: "retirado"
        case .asItWas: "Como se prometió"
        case .stateTitle: "¿Cómo queda el compromiso?"
        case .officeTitle: "¿De qué dependencia?"
        case .sessionTitle: "¿De qué sesión o serie?"
        case .takeBackTitle: "Retirar la última anotación"
        case .takeBackText: "Queda en la historia como retirada y deja de contar."
        case .takeBackYes: "Sí, retirarla"
        case .takeBackNo: "No"
        case .outcomeTitle: "Resultado"
        case .saved: "√ Guardado."
        case .changedMeanwhile:
            "! Otra persona cambió esto mientras usted escribía. Su texto sigue abajo; compare y guarde de nuevo."
        case .notPermitted: "Este puesto no tiene permiso para eso. Nada cambió."
        case .draftStays: "Su texto quedó sin guardar y a salvo; al volver a abrirlo estará ahí."
        case .draftFound: "Hay textos sin terminar de antes; están en su compromiso, al volver a abrirlo."
        case .draftsAtLeave: "Hay textos sin terminar. Quedan a salvo y estarán ahí cuando vuelva."
        case .leaveTitle: "Salir del seguimiento"
        case .leaveYes: "Salir"
        case .leaveNo: "Quedarse"
        case .nothingToTakeBack: "Este compromiso no tiene anotaciones que retirar."
        case .onlyCommitments: "Eso se hace con un compromiso; escoja uno."
        case .onlyMatters: "Eso se hace con una propuesta por analizar o una pregunta; escoja una."
        case .onlyQuestions: "Eso se hace con una pregunta; escoja una."
        case .columnState: "Estado"
        case .columnDue: "Fecha"
        case .columnOffice: "Dependencia"
        case .columnText: "Compromiso o aporte"
        case .columnSession: "Sesión"
        }
    }

    func followUpDays(_ days: Int) -> String {
        switch days {
        case ..<(-1): "hace \(-days) días"
        case -1: "ayer"
        case 0: "hoy"
        case 1: "mañana"
        default: "en \(days) días"
        }
    }

    func followUpCounts(commitments: Int, overdue: Int, soon: Int, matters: Int) -> String {
        [
            (commitments, commitments == 1 ? "compromiso" : "compromisos"),
            (overdue, overdue == 1 ? "vencido" : "vencidos"), (soon, "por vencer"),
            (matters, "por responder"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: " · ")
    }

    func followUpUntil(_ day: String) -> String { "hasta el " + day }
    func followUpSource(_ table: TableNumber, _ kind: String) -> String {
        "Mesa \(table), " + kind.lowercased()
    }
}
