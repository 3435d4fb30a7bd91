extension SpanishPhrases {
    var admissionNoSuchSession: String { "Esa sesión no existe. Vea la lista con «cafe sesiones»." }
    var admissionNoSuchRole: String { "La sesión no tiene esa mesa ni ese puesto." }
    var admissionPINsNotKept: String {
        "Los PIN no se pudieron escribir en la carpeta de datos; siguen sirviendo los de antes. "
            + "Revise el espacio y los permisos, y pídalos de nuevo."
    }

    var cardWords: CardWords {
        CardWords(
            title: "Tarjetas de entrada",
            open:
                "Abra un terminal. En Windows: oprima la tecla Windows, escriba cmd y oprima Enter. "
                + "En Mac: abra la aplicación Terminal.",
            typeLine: "Escriba esta línea y oprima Enter:",
            firstTime: "Si pregunta yes/no y la huella es esta, escriba yes y oprima Enter:",
            fingerprint: "Huella de la clave",
            quantumWarning:
                "Si antes aparece un aviso en inglés con la palabra «post-quantum», siga: es normal.",
            pin: "Cuando pida el PIN, escríbalo (no se ve al escribir) y oprima Enter:",
            keyChanged:
                "Si avisa que la clave cambió (IDENTIFICATION HAS CHANGED), no siga y avise a quien facilita. "
                + "Solo si esa persona confirma la huella de esta tarjeta, escriba esta línea y empiece de nuevo:",
            forget: "ssh-keygen -R",
            again:
                "Si la ventana se cierra, o se queda quieta y no responde, ciérrela y empiece de nuevo: "
                + "lo escrito está guardado.",
            code: "Desde un teléfono con una aplicación de SSH, lea este código:",
            secret: "Esta tarjeta abre este puesto: guárdela y no la fotografíe.",
            cut: "corte por aquí",
            doorClosed:
                "La puerta está cerrada: estas tarjetas no abren nada hasta que la abra con «cafe servir --ssh» "
                + "o con la tecla o en la pantalla de facilitación.",
            noDoor:
                "La puerta todavía no se ha abierto con estos datos, y sin su clave no hay huella para las "
                + "tarjetas. Ábrala con «cafe servir --ssh», o con la tecla o en la pantalla de facilitación, "
                + "y vuelva a pedir las tarjetas.",
            noAddress:
                "Este equipo no tiene ninguna dirección en la red. Conéctelo a la red de las mesas y vuelva a pedir "
                + "las tarjetas.",
            renewed: "Se hicieron PIN nuevos; los anteriores ya no abren. Entregue las tarjetas nuevas.",
            windowsNoSSH:
                "Este equipo no tiene el programa ssh. Pida que instalen «Cliente OpenSSH» en Configuración, "
                + "Aplicaciones, Características opcionales.",
            windowsEnd: "La conexión terminó. Para volver a entrar, abra otra vez este archivo.")
    }

    func cardPlace(_ role: Role) -> String { Self.beginning(name(of: role)) }

    func cardOtherAddresses(_ addresses: [String]) -> String {
        "Si no responde, en lugar de esa dirección pruebe: " + addresses.joined(separator: ", ")
    }

    func cardFilesWritten(_ count: Int, _ folder: String) -> String {
        count == 1
            ? "Se escribió 1 archivo para Windows en \(folder)"
            : "Se escribieron \(count) archivos para Windows en \(folder)"
    }

    private static func beginning(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    func doorStanding(_ standing: DoorStanding) -> String {
        switch standing {
        case .open(let address, let port): "Puerta abierta en \(address), puerto \(port)"
        case .withoutNetwork:
            "Puerta abierta, pero este equipo no está en ninguna red: las mesas no llegan"
        case .opening: "La puerta se está abriendo"
        case .closed: "Puerta cerrada: desde otros equipos no se puede entrar"
        }
    }

    func doorAddressLost(_ printed: String, now: String?) -> String {
        let present = now.map { "este equipo tiene ahora \($0)" } ?? "este equipo ya no la tiene"
        return "Las tarjetas dicen \(printed), pero \(present). Imprímalas de nuevo."
    }

    func doorPINsDamaged(_ path: String) -> String {
        "El archivo de los PIN estaba dañado y se hicieron otros: las tarjetas que haya no abren. Imprímalas de nuevo. Lo que se pudo guardar está en \(path)."
    }

    func doorAttack(from address: String, on role: Role?, tried: Int) -> String {
        let place =
            switch role {
            case .table(let number): "de la mesa \(number)"
            case .some(let role): "de \(name(of: role))"
            case nil: "de varios puestos"
            }
        if address.isEmpty {
            return "Desde muchas direcciones probaron \(tried) PIN equivocados. Quien ya entró no se afecta."
        }
        return
            "\(address) probó \(tried) PIN \(place) y quedó bloqueada. Desde otras direcciones se entra igual."
    }

    var doorWords: DoorWords {
        DoorWords(
            title: "Puerta para las mesas", open: "Abrir la puerta", close: "Cerrar la puerta",
            showPIN: "Mostrar un PIN…", renewPIN: "Hacer un PIN nuevo…", whose: "¿De qué puesto?",
            pinText: "Muéstrelo solo a quien lo necesita. Esc lo oculta.", asking: "Pidiendo el PIN…",
            opening: "Se pidió abrir la puerta.",
            closing: "Se pidió cerrar la puerta. Quien ya entró sigue adentro.",
            renewed: "El PIN es nuevo; el anterior ya no abre.",
            joinTitle: "Cómo entra una mesa", joinText: "En un terminal, con el número de su mesa:",
            joinPIN: "El PIN está en la tarjeta de su mesa.",
            joinFingerprint: "Si pregunta yes/no, la huella debe ser:",
            joinAction: "entrada", joinSummary: "Mostrar u ocultar cómo entran las mesas")
    }

    func doorPINTitle(_ role: Role) -> String { "PIN · \(cardPlace(role))" }

    func doorPerson(_ name: String, since time: String, from address: String?) -> String {
        let who = name.isEmpty ? "Alguien sin nombre" : name
        return "\(who), desde las \(time) (\(address ?? "en este equipo"))"
    }

    var doorNoFiles: String {
        "Desde otro equipo no se guardan archivos en el del evento. Pídalo a quien facilita. Nada cambió."
    }

    var seatWords: SeatWords {
        SeatWords(
            title: "En este puesto ya hay alguien",
            text: "Si toma el lugar, lo que esa persona escribía sigue aquí y su pantalla queda mirando.",
            watch: "Mirar, sin escribir", takeOver: "Tomar el lugar",
            share: "Compartir: las dos personas escriben",
            watching: "Solo mirando. Ctrl-T para escribir.", somebody: "alguien sin nombre",
            action: "puesto", summary: "Mirar, compartir o tomar el lugar cuando hay otra persona",
            readOnly: "Consulta: puede leer todo y no cambia nada.",
            readOnlyRefused: "! No se cambió nada: este puesto es de consulta. Lo cambia la relatoría.",
            askName: "Su nombre", askNameText: "Lo ve quien facilita, para saber quién está en cada puesto.")
    }

    func seatTaken(_ people: [String]) -> String { people.joined(separator: "\n") }

    func seatDisplaced(by name: String) -> String {
        "\(name.isEmpty ? "Otra persona" : name) tomó este lugar. Usted sigue mirando; Ctrl-T para escribir."
    }
}
