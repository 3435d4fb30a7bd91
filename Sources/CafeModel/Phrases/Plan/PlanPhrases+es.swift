extension SpanishPhrases {
    func sentence(_ fault: PlanFault) -> String {
        (fault.place.isEmpty ? "" : fault.place + ": ") + sentence(fault.problem)
    }

    private func sentence(_ problem: PlanFault.Problem) -> String {
        switch problem {
        case .empty: "el archivo del plan está vacío."
        case .notJSON(let line, let column): "no es JSON válido en la línea \(line), columna \(column)."
        case .notText(let line):
            "la línea \(line) no está en UTF-8. Guarde el archivo con codificación UTF-8."
        case .missing: "falta, y es obligatorio."
        case .expected(let type): "debe ser \(name(of: type))."
        case .notOneOf(let words): "debe ser uno de: \(words.joined(separator: ", "))."
        case .outOfRange(let number, let range):
            "\(number) no sirve: debe estar entre \(range.lowerBound) y \(range.upperBound)."
        case .noSuchDay(let text): "«\(text)» no es una fecha. Escríbala así: 2026-12-03."
        case .noSuchTime(let text): "«\(text)» no es una hora. Escríbala así: 09:00."
        case .noTopics: "no hay ningún tema; hace falta al menos uno, con su mesa."
        case .moreRoundsThanTopics(let rounds, let topics):
            "\(rounds) rondas para \(topics) temas: nadie puede sentarse en más mesas de las que hay. "
                + "Escriba \(topics) o menos."
        case .tooLong(let limit): "el texto pasa de \(limit / 1024) KiB."
        case .repeatedKey: "está repetida; deje una sola."
        }
    }

    private func name(of type: PlanFault.Expectation) -> String {
        switch type {
        case .text: "un texto entre comillas"
        case .number: "un número entero"
        case .list: "una lista entre corchetes"
        case .object: "un objeto entre llaves"
        case .people: "un número de personas o una lista de ellas"
        case .truth: "true o false, sin comillas"
        case .workshops: "un número de talleres o una lista de ellos"
        }
    }

    func sentence(_ warning: PlanWarning) -> String {
        warning.place + ": " + advice(warning.matter)
    }

    func advice(_ matter: PlanWarning.Matter) -> String {
        switch matter {
        case .unknownKey(let nearest):
            "no se conoce esta clave y no se usó." + (nearest.map { " ¿Quiso escribir «\($0)»?" } ?? "")
        case .unused(let mechanism):
            "esta clave no se usa en este mecanismo (\(name(of: mechanism)))."
        case .manyTopics(let count, let limit):
            "\(count) temas; la guía recomienda no trabajar más de \(limit), para que alcance el tiempo."
        case .manyChairs(let count, let limit):
            "\(count) sillas; la guía recomienda máximo \(limit) por mesa, para que todos hablen."
        case .fewPeople(let count, let range):
            "\(count) personas; la guía recomienda entre \(range.lowerBound) y \(range.upperBound)."
        case .manyPeople(let count, let range):
            "\(count) personas; la guía recomienda entre \(range.lowerBound) y \(range.upperBound). "
                + "Nadie que llegue se queda por fuera."
        case .fewChairs(let people, let chairs):
            "\(people) personas y \(chairs) sillas: agregue \(people - chairs) sillas."
        case .noSuchGoal(let value):
            "«\(value)» no es el número de un Objetivo de Desarrollo Sostenible: van del 1 al 17."
        case .fewWorkshops(let count, let wanted, let size):
            "\(count) talleres; con máximo \(size) personas en cada uno, como pide la guía para que todas "
                + "hablen, hacen falta \(wanted)."
        case .shortNotice(let days?, let least):
            "la convocatoria sale \(days) días antes; la guía pide por lo menos \(least), para que la gente "
                + "pueda prepararse y asistir."
        case .shortNotice(nil, let least):
            "falta la fecha de la convocatoria; la guía pide por lo menos \(least) días de anticipación."
        case .missingBriefing:
            "falta la ficha informativa; la guía pide que la entidad tenga la información necesaria para brindar "
                + "a los participantes en cada mesa."
        case .noComplaintsChannel:
            "falta el canal de PQRSD (peticiones, quejas, reclamos, sugerencias y denuncias); este espacio no "
                + "recibe quejas, y a quien llegue con una hay que decirle a dónde va."
        case .longDay(let end, let hallEnd):
            "el evento cierra a las \(timeOfDay(minute: end)) y el salón se entrega a las "
                + "\(timeOfDay(minute: hallEnd)): sobran \(span(minutes: end - hallEnd)). Cinco temas de 20 minutos "
                + "ya toman más de dos horas y media: acorte las rondas o deje menos."
        case .unknownPartner(let name):
            "«\(name)» no es el nombre ni el número de una sola persona de la lista; este deseo no se usó."
        case .talkLength(let minutes, let range):
            "\(minutes) minutos; la guía recomienda entre \(range.lowerBound) y \(range.upperBound), para que "
                + "todas las personas alcancen a manifestar su opinión."
        }
    }
}
