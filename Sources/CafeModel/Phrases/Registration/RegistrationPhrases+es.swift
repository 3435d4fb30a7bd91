extension SpanishPhrases {
    var registrationTitle: String { "Registro" }
    var registrationOpen: String { "Registro en la puerta" }
    func registrationCount(_ arrived: Int, of expected: Int) -> String {
        arrived == 1 ? "llegó 1 de \(expected)" : "llegaron \(arrived) de \(expected)"
    }
    var registrationSearch: String { "Nombre o número:" }
    func registration(_ action: RegistrationAction) -> (name: String, summary: String) {
        switch action {
        case .arrive: ("llegó", "Marca que llegó la persona elegida y muestra su puesto.")
        case .newcomer: ("persona nueva", "Registra a alguien que no está en la lista.")
        case .consent: ("autorización", "Pregunta qué autoriza la persona elegida sobre sus datos.")
        case .notice: ("aviso de datos", "Muestra el aviso de la Ley 1581, para leerlo en voz alta.")
        case .departure: ("se va", "Marca que se va, que regresó o que no había llegado.")
        case .correct: ("datos", "Completa o corrige los datos de la persona elegida.")
        case .attendance: ("asistencia", "Cuenta quiénes llegaron, por grupo y por territorio.")
        case .undo: ("deshacer", "Deshace lo último que hizo el registro.")
        case .palette: ("buscar órdenes", "Encuentra cualquier orden por su nombre.")
        case .help: ("ayuda", "Muestra todas las teclas.")
        case .leave: ("salir", "Cierra esta pantalla; lo registrado queda guardado.")
        }
    }
    func registrationHint(_ action: RegistrationAction) -> String? {
        switch action {
        case .arrive: "llegó"
        case .newcomer: "nueva"
        case .consent: "autoriza"
        case .notice: "aviso"
        case .departure: "se va"
        case .correct: "datos"
        case .attendance: "asistencia"
        case .help: "ayuda"
        case .undo, .palette, .leave: nil
        }
    }
    func registrationNobody(_ written: String) -> String {
        "Nadie de la lista coincide con «\(written)». Con Enter se registra como persona nueva."
    }
    var registrationEmpty: String { "La lista está vacía. Con F2 se registra a quien llega." }
    var registrationByNumber: String { "solo con número" }
    func registrationArrived(_ time: String) -> String { "llegó \(time)" }
    var registrationLeft: String { "se fue" }
    var registrationExpected: String { "por llegar" }
    func registrationWelcome(
        _ number: Int, _ name: String, places: [(round: Int?, table: TableNumber)]
    ) -> String {
        let who = name.isEmpty ? "El número \(number)" : "\(name), con el número \(number),"
        let seats = places.map { place in
            place.round.map { "ronda \($0): mesa \(place.table.value)" } ?? "mesa \(place.table.value)"
        }
        return "\(who) llegó."
            + (seats.isEmpty ? "" : " " + seats.joined(separator: " · ").capitalizedStart + ".")
    }
    func registrationAlready(_ person: String, _ time: String) -> String {
        "\(person.capitalizedStart) ya había llegado a las \(time). Con F5 se marca que se va."
    }
    var registrationRecovered: String { "Aquí está lo que quedó a medias. Enter sigue; Esc lo deja." }
    var registrationDraftWaits: String { "Hay algo más a medio escribir en la puerta: F2 lo trae." }
    var registrationSaved: String { "Guardado." }
    var registrationUndone: String { "Deshecho." }
    func registrationUnsaved(_ count: Int) -> String {
        count == 1 ? "1 paso sin guardar todavía" : "\(count) pasos sin guardar todavía"
    }
    var registrationLost: String {
        "! Sin conexión con el servicio. Lo que registre se guarda cuando vuelva; no cierre."
    }
    var registrationOpening: String { "Abriendo el registro…" }
    var registrationNewTitle: String { "Persona nueva" }
    var registrationNewText: String {
        "Escriba su nombre y apellidos. Si prefiere no darlos, deje la línea vacía: participa solo con número."
    }
    var registrationEntryHint: String { "Enter sigue · Esc vuelve" }
    func registrationConsentTitle(_ person: String) -> String { "Autorización de \(person)" }
    var registrationConsentText: String {
        "Pregunte: «¿Autoriza que la entidad guarde sus datos para este evento, según la Ley 1581 de 2012? Es "
            + "voluntario: si no, participa solo con un número. Puede pedir después que se borren.»"
    }
    var registrationMinor: String { "Es menor de edad: responde quien lo representa" }
    var registrationPublication: String { "También autoriza publicar su nombre" }
    var registrationSensitive: String { "También autoriza datos sensibles (es opcional)" }
    var registrationYes: String { "Sí autoriza" }
    var registrationNo: String { "No autoriza: queda solo con número" }
    var registrationConsentHint: String { "1, 2 y 3 marcan · s sí · n no · Esc preguntar después" }
    var registrationConsentLetters: (yes: Character, no: Character) { ("s", "n") }
    func registrationField(_ field: PersonField, of person: String) -> (title: String, question: String) {
        let question =
            switch field {
            case .name: "Nombre y apellidos"
            case .organization: "Organización o colectivo, si representa a alguno"
            case .group: "Grupo de valor"
            case .territory: "Territorio: localidad, comuna, corregimiento o vereda"
            case .document: "Documento de identidad"
            case .email: "Correo electrónico"
            case .phone: "Teléfono"
            }
        return ("Datos de \(person) · \(field.rawValue + 1) de \(PersonField.allCases.count)", question)
    }
    func registrationDeparture(_ choice: DepartureChoice) -> String {
        switch choice {
        case .leaves: "Se va antes de terminar"
        case .returns: "Regresó"
        case .neverCame: "No ha llegado: se marcó por error"
        }
    }
    var registrationAttendanceTitle: String { "Asistencia" }
    func registrationAttendance(_ tally: AttendanceTally) -> [String] {
        var lines = [registrationCount(tally.arrived, of: tally.expected).capitalizedStart + "."]
        if tally.left > 0 { lines.append(tally.left == 1 ? "Se fue 1." : "Se fueron \(tally.left).") }
        func list(_ title: String, _ shares: [AttendanceTally.Share], _ none: String) {
            guard shares.contains(where: { !$0.name.isEmpty }) else { return }
            lines.append(title)
            lines += shares.map { "· \($0.name.isEmpty ? none : $0.name): \($0.count)" }
        }
        list("Por grupo de valor", tally.groups, "Sin grupo")
        list("Por territorio", tally.territories, "Sin territorio")
        return lines
    }
    var registrationHelpTitle: String { "Ayuda del registro" }
    var registrationClose: String { "Esc vuelve" }
    var registrationPaletteTitle: String { "Órdenes del registro" }
    var registrationNothing: String { "Nada se llama así." }
    var registrationLeaveTitle: String { "¿Salir del registro?" }
    var registrationLeaveChoices: (stay: String, leave: String) { ("Seguir aquí", "Salir") }
}

extension String {
    /// With its first letter in upper case.
    var capitalizedStart: String { prefix(1).uppercased() + dropFirst() }
}
