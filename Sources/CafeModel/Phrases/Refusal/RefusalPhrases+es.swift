extension SpanishPhrases {
    func sentence(_ refusal: Refusal, in state: SessionState) -> String {
        switch refusal {
        case .eventFinished:
            "El evento ya terminó y \(thePlaces) no reciben más aportes. Lo guardado está a salvo; "
                + "entregue este texto a la relatoría."
        case .eventNotFinished:
            "El evento sigue en curso: el acta se aprueba después de terminarlo. Nada cambió."
        case .replayed: "Esto es la repetición de un evento que ya fue: se mira y nada cambia."
        case .minutesFrozen:
            "El acta ya está aprobada y no admite cambios. Para corregir, la relatoría debe reabrirla."
        case .noSuchTable(let number, let count):
            count == 1
                ? "No existe \(thePlace) \(number): esta sesión tiene \(onePlace)."
                : "No existe \(thePlace) \(number): esta sesión tiene \(placesFromOne) \(count)."
        case .noSuchNote: "Ese aporte no existe en esta sesión. Nada cambió."
        case .noSuchParticipant(let number):
            "No hay ningún participante con el número \(number). Revise el número de la tarjeta."
        case .notInMechanism: "El mecanismo de esta sesión no lo usa. Nada cambió."
        case .noSuchItem: "Lo que usted iba a cambiar ya no existe. Nada cambió."
        case .emptyText:
            "El texto está vacío: no hay nada que guardar. Escriba el aporte y vuelva a intentar."
        case .reasonMissing:
            "Falta la razón: lo que no se acoge o no se puede hacer necesita decir por qué. Nada cambió."
        case .textTooLong(let limit):
            "El texto es demasiado largo: el máximo es \(limit / 1024) KiB. Divídalo en varios aportes; "
                + "no se borró nada."
        case .kindNotInMechanism(let kind, let allowed):
            "\(name(of: kind)) no es un tipo de aporte de este mecanismo. Puede usar: "
                + allowed.map { name(of: $0).lowercased() }.joined(separator: ", ") + "."
        case .noSuchRound(let round): "La ronda \(round) todavía no ha empezado. No se guardó nada."
        case .stageChanged(let now):
            "La etapa ya cambió: ahora está en «\(stageTitle(now, in: state))». No se saltó ninguna etapa."
        case .turnChanged(let now): "El turno ya cambió: ahora presenta \(thePlace) \(now + 1)."
        case .noEarlierStage: "Esta es la primera etapa: no hay una anterior."
        case .noClock: "Esta etapa no tiene reloj. Pase a la etapa siguiente para que corra el tiempo."
        case .noteChanged:
            "Otra persona cambió este aporte mientras usted escribía. Su texto sigue aquí; "
                + "compare los dos y guarde de nuevo."
        case .groupChanged:
            "Otra persona cambió este grupo al mismo tiempo. Nada se perdió; mire cómo quedó y repita el cambio."
        case .alreadyGrouped: "Estos aportes ya están juntos en un grupo: véalo en Conjunto."
        case .commitmentChanged:
            "Otra persona cambió este compromiso mientras usted escribía. Su texto sigue aquí; compare y guarde."
        case .noSuchPassage: "Ese pasaje no está en el aporte. Cópielo tal como aparece."
        case .nothingToUndo: "No hay nada que deshacer."
        case .changedSince: "No se puede deshacer: después hubo otro cambio sobre lo mismo. Nada cambió."
        case .alreadyBegun: "La sesión ya empezó: el plan no se puede cambiar."
        case .planChanged:
            "Otra persona cambió el plan mientras tanto. Su cambio no se guardó: mire el plan como está ahora y repítalo."
        case .minutesOutOfRange(let range):
            "Los minutos deben estar entre \(range.lowerBound) y \(range.upperBound)."
        case .noSuchDay(let text): "«\(text)» no es una fecha. Escríbala así: 2027-03-01 o 1/3/2027."
        case .nobodyToSeat: "No hay personas o rondas por repartir: la rotación queda como estaba."
        case .numberOutOfRange(let range):
            "El número debe estar entre \(range.lowerBound) y \(range.upperBound)."
        }
    }

    private func stageTitle(_ index: StageIndex?, in state: SessionState) -> String {
        guard let index, state.order.indices ~= index else { return finished }
        return title(of: state.order[index])
    }
}
