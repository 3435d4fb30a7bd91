extension SpanishPhrases {
    var wallFewMinutes: String { "Quedan menos de 5 minutos" }
    var wallLastMinute: String { "ÚLTIMO MINUTO" }
    var wallTimeIsUp: String { "TIEMPO" }
    var wallPaused: String { "EN PAUSA" }

    var wallOpening: String { "Abriendo la sesión…" }
    var wallLost: String { "Sin conexión con el servicio. El tiempo sigue con el último dato conocido." }

    func wallDaysToGo(_ days: Int) -> String { days == 1 ? "falta 1 día" : "faltan \(days) días" }
    func wallBegins(_ time: String) -> String { "Empieza a las \(time)" }
    func wallRegistration(_ plan: Plan) -> [String] {
        let place =
            switch plan.mechanism.value.seating {
            case .rotating: "El número le dice en qué mesa empieza y a cuál pasa después."
            case .assigned: "El número le dice cuál es su \(placeName)."
            case .free: "Elija \(thePlace) del tema que le interesa."
            }
        return [
            "Regístrese a la entrada y reciba su tarjeta con un número.", place,
            "Si tiene dudas, pregunte a quien está en la puerta.",
        ]
    }
    var wallRules: String { "Cómo conversamos" }
    var wallNotFor: String { "Lo que este espacio no es" }
    func wallComplaints(_ channel: String) -> String { "Quejas y reclamos: \(channel)" }
    var wallChangeWithoutNumbers: String {
        "Cambie de mesa como le indique el servidor o la servidora de su mesa."
    }
    func wallNextTurn(_ table: String) -> String { "Sigue: \(table)" }
    var wallLastTurn: String { "Es \(lastPlace) en presentar" }
    var wallNoCommitments: String { "Aquí aparecen los compromisos a medida que se acuerdan." }
    var wallEvaluation: [String] {
        [
            "Son cinco preguntas cortas sobre este espacio.",
            "Levante la mano cuando escuche la respuesta que comparte.",
        ]
    }
    var wallThanks: String { "¡Gracias!" }
    func wallContributions(_ count: Int) -> String? {
        switch count {
        case 0: nil
        case 1: "Quedó anotado 1 aporte de ustedes."
        default: "Quedaron anotados \(count) aportes de ustedes."
        }
    }
    func wallResults(_ entity: String) -> String {
        "Los resultados quedan en el acta del evento. "
            + (entity.isEmpty ? "Puede pedirla a la entidad." : "Puede pedirla en: \(entity).")
    }
    func wallFollowUp(_ count: Int) -> String? {
        switch count {
        case 0: nil
        case 1: "El acta incluye 1 compromiso, con su dependencia y su fecha."
        default: "El acta incluye \(count) compromisos, con su dependencia y su fecha."
        }
    }

    var wallTables: String { placeNames }
    var wallTablesSummary: String { "Mostrar u ocultar \(thePlaces) con sus temas" }
    var wallHelp: String { "ayuda" }
    var wallHelpSummary: String { "Ver todas las teclas de esta pantalla" }
    var wallHelpTitle: String { "Teclas del proyector" }
    var wallHelpHint: String { "Esc cierra la ayuda" }
    var wallBack: String { "volver" }
    var wallChoose: String { "elegir" }
    var wallLeave: String { "cerrar" }
    var wallCloseSummary: String { "Cerrar el proyector; pregunta antes" }
    var wallLeaveTitle: String { "¿Cerrar el proyector?" }
    var wallLeaveText: String { "El evento sigue igual; solo se cierra esta pantalla." }
    var wallStay: String { "Seguir proyectando" }
    var wallClose: String { "Cerrar el proyector" }
}
