extension SpanishPhrases {
    func script(_ stage: Stage, in state: SessionState) -> [String] {
        let plan = state.plan
        switch stage.kind {
        case .preparation:
            let card =
                switch plan.mechanism.value.seating {
                case .rotating: "Al entrar, entregue a cada persona su tarjeta con las mesas que le tocan."
                case .assigned: "Al entrar, dígale a cada persona cuál es su \(placeName)."
                case .free: "Al entrar, cada persona se sienta en \(thePlace) que le interesa."
                }
            return [
                "Antes de abrir: cada \(placeName) en línea, la pared encendida, la ficha informativa a la mano.",
                card,
            ]
        case .registration:
            return [
                "Buenos días y gracias por venir."
                    + (plan.mechanism.value.seating == .free
                        ? "" : " Reciba su tarjeta: dice en qué \(placeName) empieza."),
                "Sus datos se tratan según la Ley 1581 de 2012; dar el nombre es voluntario.",
            ]
        case .welcome:
            return ["Les damos la bienvenida a «\(plan.title)»."] + rules(of: plan.mechanism)
                + notFor(plan.mechanism)
                + (plan.complaintsChannel.isEmpty ? [] : ["Canal de PQRSD: \(plan.complaintsChannel)"])
        case .opening:
            return ["Les damos la bienvenida a «\(plan.title)»."]
                + (plan.objective.isEmpty ? [] : ["Objetivo: \(plan.objective)"])
                + rules(of: plan.mechanism) + notFor(plan.mechanism)
                + (plan.complaintsChannel.isEmpty ? [] : ["Canal de PQRSD: \(plan.complaintsChannel)"])
        case .review:
            return [
                "Les damos la bienvenida a «\(plan.title)».",
                "Repasamos los compromisos de los encuentros anteriores: qué se cumplió, qué falta y por qué.",
            ] + rules(of: plan.mechanism).dropFirst()
        case .workshop:
            return [
                "Empiezan los talleres. Tienen \(minutes(of: stage)) minutos para los mismos puntos.",
                "Quien facilita da la palabra; la pantalla muestra quién no ha hablado todavía.",
                "Anoten observaciones, sugerencias y propuestas, y al final su conclusión.",
            ]
        case .problems:
            return [
                "Conózcanse; escojan quién modera y quién habla por \(thePlace).",
                "Nombren los problemas. Tienen \(minutes(of: stage)) minutos.",
            ]
        case .solutions:
            return [
                "Propongan soluciones. Cada una dice a qué problema responde.",
                "Busquen lo que se pueda realizar en un año, con las competencias y recursos que hay.",
                "Tienen \(minutes(of: stage)) minutos.",
            ]
        case .prioritization:
            return [
                "Ordenen las soluciones: cuál va primero, cuál segunda, cuál tercera.",
                "Si no hay acuerdo, cuenten manos.",
            ]
        case .election:
            return [
                "Cada \(placeName) elige dos representantes y, si quiere, dos suplentes para el Comité de Seguimiento.",
                "Postulen, voten y cuenten a la vista de todos. Sin proselitismo electoral.",
            ]
        case .dialogue:
            return [
                "Empieza el diálogo. Tienen \(minutes(of: stage)) minutos.",
                "Una persona a la vez. Que todas alcancen a hablar.",
            ]
        case .round:
            return roundScript(stage, state)
        case .change:
            return [
                "Gracias. Pasen ahora a la mesa que dice su tarjeta para la ronda \(stage.round ?? 1).",
                "Quien atiende cada mesa se queda y recibe al grupo nuevo.",
            ]
        case .pause:
            return [
                "Hacemos un receso de \(plan.minutes.pause) minutos. A la vuelta seguimos donde quedamos."
            ]
        case .conclusions:
            return [
                "Cada \(placeName) escribe ahora sus conclusiones.",
                "Escojan también las propuestas que presentarán a todos.",
            ]
        case .plenary:
            return [
                "Cada \(placeWord(plan).lowercased()) presenta en \(plan.minutes.turn) minutos sus resultados.",
                "Escuchamos hasta el final; para todos hay el mismo tiempo.",
            ]
        case .commitments:
            return [
                "Estas son las propuestas. Quedan por analizar, según competencias y recursos de la entidad.",
                "Diremos qué sigue, quién responde y en qué fecha tendrán noticia.",
            ]
        case .evaluation:
            return ["Cinco preguntas sobre este espacio. Respondan levantando la mano."]
        case .closing:
            return [
                "Gracias por su tiempo y sus aportes: \(contributions(state.contributionCount)).",
                "El acta y los compromisos se publican; ahí puede verificar su cumplimiento.",
            ]
        }
    }

    private func roundScript(_ stage: Stage, _ state: SessionState) -> [String] {
        let round = stage.round ?? 1
        let minutes = minutes(of: stage)
        var lines = ["Empieza la ronda \(round) de \(state.rounds). Tienen \(minutes) minutos."]
        if round > 1 { lines.append("Quien atiende la mesa cuenta en un minuto lo que ya se dijo.") }
        lines.append("Respondan la pregunta \(ofPlace). Que todas las personas alcancen a hablar.")
        return lines
    }

    private func minutes(of stage: Stage) -> Int { Int((stage.duration?.count ?? 0) / 60_000) }

    var afterEvent: [String] {
        [
            "Guarde el acta: / y la palabra acta.",
            "Guarde un respaldo en otra parte: / y la palabra respaldo.",
            "La relatoría revisa y publica los resultados en la pantalla de plenaria.",
        ]
    }

    func scriptAtOneMinute(_ stage: Stage) -> String? {
        switch stage.kind {
        case .round: "Queda un minuto. Terminen la idea y dicten lo que falte por anotar."
        case .workshop, .dialogue: "Queda un minuto. Terminen la idea y dicten lo que falte por anotar."
        case .problems: "Queda un minuto. Dicten el problema que falte."
        case .solutions: "Queda un minuto. Dicten la solución que falte y a qué problema responde."
        case .prioritization: "Queda un minuto. Cierren el orden de prioridad."
        case .election: "Queda un minuto. Terminen de contar los votos."
        case .opening: "En un minuto empieza el trabajo de \(thePlaces)."
        case .review: "Queda un minuto. En seguida empieza el diálogo."
        case .change: "Queda un minuto. Busquen su mesa, por favor."
        case .conclusions: "Queda un minuto. Guarden las conclusiones."
        case .plenary: "Queda un minuto. Cierre con lo más importante, por favor."
        case .pause: "Queda un minuto. Volvamos a \(thePlaces)."
        case .registration: "En un minuto empezamos. Tomen asiento, por favor."
        case .welcome: "En un minuto empieza la primera ronda."
        case .commitments: "Queda un minuto. Recojamos la última respuesta."
        case .preparation, .evaluation, .closing: nil
        }
    }
}
