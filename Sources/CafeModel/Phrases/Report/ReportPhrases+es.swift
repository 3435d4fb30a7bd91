extension SpanishPhrases {
    var minutesNoConditions: String { "se revisó y no cumple ninguna condición" }
    func minutesTitle(_ mechanism: MechanismID) -> String { "Acta: " + name(of: mechanism) }

    var minutesDraft: (mark: String, meaning: String) {
        ("BORRADOR", "Esta acta no ha sido aprobada; puede cambiar.")
    }

    var minutesReviewed: (mark: String, meaning: String) {
        ("REVISADA", "Esta acta fue revisada y está por aprobar.")
    }

    var minutesApproved: String { "APROBADA" }

    func minutesApproved(version: Int) -> String {
        version == 1
            ? "Su contenido quedó en firme; una corrección posterior es una versión nueva."
            : "Versión \(version): corrige una acta aprobada antes. Su contenido quedó en firme."
    }

    func minutesVersion(_ version: Int, state: String) -> String { "\(version) (\(state.lowercased()))" }

    func minutesWithout(_ tables: [String], count: Int) -> String {
        (count == 1 ? placeName : placeNames).capitalizedFirst + " sin aportes: "
            + tables.joined(separator: "; ") + "."
    }

    func minutesReason(_ reason: EmptyTableReason) -> String {
        switch reason {
        case .notBegun: "el evento no ha comenzado"
        case .noRound: agreeing("el evento no llegó a la primera ronda", "el evento no llegó a los talleres")
        case .nothingNoted: agreeing("la mesa no anotó ninguno", "el taller no anotó ninguno")
        case .allWithdrawn: "los que se anotaron se retiraron"
        case .onlyRedirections: "lo que se anotó se remitió al canal de PQRSD"
        }
    }

    var minutesNoGroups: String { "No se registraron grupos de valor." }

    var minutesIntegrity: String {
        "Cada hecho del registro lleva la huella (SHA-256) del anterior. Quien tenga esta acta puede comprobar con "
            + "«cafe verificar» que el registro sigue siendo el mismo."
    }
    var minutesRehearsal: String {
        isReplay
            ? "Repetición: horas y fechas son las de la repetición; el acta se saca de la sesión original."
            : "Ensayo: los datos son de muestra; no documentan un evento."
    }

    func heading(_ section: MinutesSection) -> String {
        switch section {
        case .event: "Datos del evento"
        case .attendance: "Asistencia"
        case .rules: "Reglas de la conversación"
        case .notFor: "Lo que este espacio no es"
        case .timetable: "Orden del día"
        case .topics: "Temas de \(thePlaces)"
        case .summary: "Aportes por \(placeName)"
        case .tables: "Lo que se dijo en \(thePlaces)"
        case .conclusions: "Conclusiones"
        case .groups: "Aportes agrupados"
        case .priorities: "Priorización"
        case .commitments: "Compromisos"
        case .redirections: "Remisiones al canal de PQRSD"
        case .nextSteps: "Próximos pasos"
        case .integrity: "Integridad del registro"
        case .personalData: "Tratamiento de datos personales"
        case .signatures: "Firmas"
        }
    }

    func label(_ label: MinutesLabel) -> String {
        switch label {
        case .mechanism: "Mecanismo"
        case .entity: "Entidad"
        case .office: "Dependencia"
        case .place: "Lugar"
        case .territory: "Territorio"
        case .date: "Fecha"
        case .plannedDate: "Fecha prevista"
        case .callDate: "Convocatoria"
        case .plannedStart: "Hora prevista"
        case .start: "Inicio"
        case .end: "Cierre"
        case .modality: "Modalidad"
        case .phase: "Fase del ciclo de gestión"
        case .process: "Proceso"
        case .objective: "Objetivo"
        case .goal: "Meta institucional"
        case .valueGroups: "Grupos de valor convocados"
        case .complaintsChannel: "Canal de PQRSD"
        case .reference: "Identificación de la sesión"
        case .minutesNumber: "Acta n.º"
        case .version: "Versión"
        case .city: "Ciudad"
        case .facts: "Hechos registrados"
        case .digest: "Huella del último hecho"
        case .expected: "Personas previstas"
        case .arrived: "Llegaron"
        case .latecomers: "Llegaron sin estar previstas"
        case .leftEarly: "Se retiraron antes del cierre"
        case .valueGroup: "Grupo de valor"
        case .people: "Personas"
        case .stage: "Etapa"
        case .began: "Comenzó"
        case .plannedLength: "Duración prevista"
        case .realLength: "Duración real"
        case .table: placeName.capitalizedFirst
        case .question: "Pregunta guía"
        case .host: agreeing("Servidor(a) de mesa", "Servidor(a) público(a)")
        case .facilitator: "Facilitador(a)"
        case .recorder: "Relator(a)"
        case .helpers: "Apoyan"
        case .locality: "Localidad, Unidad Comunera o territorio"
        case .voices: "Tomaron la palabra"
        case .classification: "Clasificación"
        case .total: "Total"
        case .answer: "Respuesta"
        case .wording: "Redacción para publicar"
        case .outcome: "Resultado"
        case .reason: "Razón"
        case .replyOffice: "Dependencia que responde"
        case .replyDate: "Fecha de la respuesta"
        case .feasibility: "Viabilidad"
        case .rank: "Prioridad"
        case .votes: "Votos"
        case .related: "Relacionado con"
        case .sources: "Origen"
        case .contribution: "Aporte"
        case .commitment: "Compromiso"
        case .responsibleOffice: "Dependencia responsable"
        case .responsiblePerson: "Responsable actual"
        case .deadline: "Fecha límite"
        case .signatory: "Actuación"
        case .name: "Nombre"
        case .post: "Cargo"
        case .signature: "Firma"
        }
    }

    func word(_ mark: MinutesMark) -> String {
        switch mark {
        case .starred: "destacado"
        case .presented: "presentado en plenaria"
        case .withdrawn: "retirado, no cuenta"
        case .outOfScope: "fuera del alcance del espacio"
        }
    }

    func minutesTable(_ number: TableNumber, topic: String) -> String {
        "\(placeName.capitalizedFirst) \(number)" + (topic.isEmpty ? "" : ". \(topic)")
    }

    func minutesTables(from first: TableNumber, to last: TableNumber) -> String {
        "\(first) \(last.value == first.value + 1 ? "y" : "a") \(last)"
    }
    var minutesNoneNotedBySeveral: String {
        agreeing("las mesas no anotaron ninguno", "los talleres no anotaron ninguno")
    }

    func minutesRound(_ round: Int?) -> String { round.map { "Ronda \($0)" } ?? "Antes de la primera ronda" }

    func minutesLong(_ minutes: Int) -> String { "\(minutes)\u{A0}min" }

    var minutesUnderOne: String { "menos de 1\u{A0}min" }
    var minutesStageOmitted: String { "no se realizó" }
    var minutesStagePending: String { "por realizar" }
    var minutesStageCurrent: String { "en curso" }
    var minutesNotBegun: String { "El evento no ha comenzado." }

    func minutesCutShort(_ stages: [String]) -> String {
        "El evento terminó sin realizar: " + stages.joined(separator: ", ") + "."
    }

    func minutesNoContributions(_ reason: EmptyTableReason) -> String {
        "Sin aportes registrados: " + minutesReason(reason) + "."
    }
    var minutesNoConclusions: String { "Sin conclusiones registradas." }
    var minutesNoCommitments: String { "Sin compromisos registrados." }
    var minutesUnanswered: String { "sin respuesta; queda por responder" }
    var minutesAnsweredAloud: String { "respondida de viva voz" }
    var minutesNotGiven: String { "sin dato" }
    var minutesNoTerritory: String { "Sin territorio registrado" }
    var minutesNoValueGroup: String { "Sin grupo registrado" }

    func minutesRedirections(_ count: Int, unfiled: Int) -> String {
        let filed = count == 1 ? ", radicada" : ", todas radicadas"
        return self.count(count, of: .redirection) + (unfiled == 0 ? filed : ", \(unfiled) sin radicar")
    }

    var minutesRedirectionsPrivate: String {
        "Su contenido es reservado: solo lo conoce el canal que las tramita."
    }

    var minutesNextSteps: [String] {
        [
            "Este no es un espacio para tomar decisiones: cada propuesta queda por analizar hasta que la "
                + "entidad responda si la acoge, la acoge en parte o no la acoge, con la razón.",
            "La entidad analiza las propuestas de acuerdo con sus competencias y recursos.",
            "Los compromisos se publican, para que cualquiera pueda verificar su cumplimiento.",
        ]
    }

    var minutesPersonalData: String {
        "Esta acta no incluye la lista de participantes. Los datos personales que se recogieron se tratan de "
            + "acuerdo con la Ley 1581 de 2012; sus titulares pueden conocerlos, actualizarlos, rectificarlos y "
            + "pedir que se supriman ante la entidad."
    }

    var minutesSignatories: [String] { ["Elaboró", "Revisó", "Aprobó"] }

    func minutesClassification(_ type: String, _ value: String) -> String {
        let shown = type == "ods" ? "ODS" : type.prefix(1).uppercased() + type.dropFirst()
        return shown + ": " + value
    }

    func statusPresence(_ connected: Bool) -> String { connected ? "conectada" : "sin conexión" }
    var statusAsksSupport: String { "pide apoyo" }
    var statusPaused: String { "en pausa" }

    func statusService(_ activity: HubActivity) -> String {
        func count(_ number: Int, _ one: String, _ many: String) -> String {
            "\(number) \(number == 1 ? one : many)"
        }
        var parts = [
            "Servicio: " + count(activity.commands, "orden", "órdenes")
                + (activity.refusals > 0
                    ? ", " + count(activity.refusals, "rechazada", "rechazadas") : "")
                + (activity.unsaved > 0 ? ", \(activity.unsaved) sin guardar" : "")
        ]
        if activity.commits > 0 {
            let times = activity.commitTimes
            parts.append(
                "guardar tarda \(milliseconds(times.median)); 99 de cada 100 veces, hasta "
                    + milliseconds(times.slowest1Percent))
        }
        parts.append(count(activity.clients, "conexión", "conexiones"))
        parts.append(
            "\((activity.received + 1023) / 1024) KiB recibidos, \((activity.sent + 1023) / 1024) KiB enviados"
        )
        return parts.joined(separator: " · ")
    }

    private func milliseconds(_ microseconds: Int) -> String {
        let tenths = (microseconds + 99) / 100
        return tenths >= 100 ? "\((tenths + 9) / 10) ms" : "\(tenths / 10),\(tenths % 10) ms"
    }
}
