extension SpanishPhrases {
    var homeTitle: String { "Café" }
    var homeLive: String { "En curso" }
    var homePrepared: String { "Preparadas" }
    var homeClosed: String { "Cerradas" }
    var homePaused: String { "en pausa" }
    var homeNoDate: String { "sin fecha" }
    var homeNotApproved: String { "acta por aprobar" }
    var homeOpening: String { "Abriendo Café…" }
    var homeLost: String {
        "Sin conexión con el servicio. Café vuelve a intentarlo; la lista es la última conocida."
    }
    var homeWhatThisIs: String {
        "Café conduce en vivo los espacios de participación de su entidad: reparte las mesas, "
            + "lleva el tiempo y guarda cada aporte hasta el acta."
    }
    var homeNothingFound: String { "Nada coincide con lo que busca." }
    var homeFacilitate: String { "Facilitar el evento" }
    var homeTable: String { "Abrir una mesa" }
    var homeProject: String { "Proyectar en la pared" }
    var homePlenary: String { "Plenaria y relatoría" }
    var homeWhichTable: String { "¿Cuál es el número de la mesa?" }
    var homeWhichTableHint: String { "Enter abre la mesa · Esc vuelve" }
    var homeOpen: String { "abrir" }
    var homeOpenSummary: String { "Ver qué se puede hacer con la sesión elegida" }
    var homeNew: String { "Nueva sesión" }
    var homeNewHint: String { "nueva" }
    var homePrepare: String { "Editar la preparación" }
    var homePrepareHint: String { "preparar" }
    var homePrepareSummary: String { "Cambiar el plan de la sesión elegida, antes del evento" }
    var homeDuplicate: String { "Duplicar: otra sesión con el mismo plan" }
    var homeDuplicateHint: String { "duplicar" }
    var homeDuplicateSummary: String { "Preparar otra sesión con el plan de la elegida" }
    var homeUnfinished: String { "plan sin terminar" }
    var homeUntitled: String { "(sin título)" }
    var homeNewSummary: String { "Preparar un evento nuevo, con su plan paso a paso" }
    var homeRehearse: String { "ensayo" }
    var homeRehearseLong: String { "Ensayo con datos de ejemplo" }
    var homeRehearseSummary: String { "Practicar un evento completo con datos de ejemplo" }
    var homeFollowUp: String { "seguimiento" }
    var homeFollowUpSummary: String { "Muestra los compromisos de todas las sesiones" }
    var homeSearch: String { "buscar" }
    var homeSearchSummary: String { "Buscar sesiones por su título; las tildes no importan" }
    var homeFind: String { "Buscar sesiones y acciones" }
    var homeFindSummary: String { "Encontrar por su nombre cualquier sesión o acción" }
    var homeHelp: String { "ayuda" }
    var homeHelpSummary: String { "Ver todas las teclas de esta pantalla" }
    var homeHelpTitle: String { "Teclas del inicio" }
    var homeHelpHint: String { "Esc cierra la ayuda" }
    var homeLeave: String { "salir" }
    var homeLeaveSummary: String { "Salir de Café; los eventos en curso siguen" }
    var homeAskSummary: String { "Preguntar si quiere salir de Café" }
    var homeLeaveTitle: String { "¿Salir de Café?" }
    var homeLeaveText: String { "Los eventos en curso siguen; solo se cierra esta pantalla." }
    var homeStay: String { "Seguir aquí" }
    var homeLeaveNow: String { "Salir" }
    var homeChoose: String { "elegir" }
    var homeBack: String { "volver" }
    var homeKeep: String { "ver la lista" }
    var homeClear: String { "ver todas" }
    func homeDaysToGo(_ days: Int) -> String {
        switch days {
        case ..<(-1): "hace \(-days) días"
        case -1: "fue ayer"
        case 0: "es hoy"
        case 1: "falta 1 día"
        default: "faltan \(days) días"
        }
    }
    func homeCommitments(_ count: Int) -> String { count == 1 ? "1 compromiso" : "\(count) compromisos" }
    func homeNoTable(_ given: String) -> String {
        given.isEmpty
            ? "Escriba el número de la mesa, por ejemplo 3."
            : "«\(given)» no es un número de mesa. Escriba solo el número, por ejemplo 3."
    }
}
