extension SpanishPhrases {
    var backupUnderWay: String { "Ya hay un respaldo en curso. Espere a que termine y vuelva a pedirlo." }
    func backupDone(_ path: String) -> String { "Respaldo completo y verificado: \(path)" }
    func backupHoldsSuppressed(_ path: String) -> String {
        "Este respaldo es anterior a la última supresión y puede contener lo suprimido: \(path). Bórrelo o hágalo de nuevo."
    }
    func journalWhole(sessions: Int, events: Int, texts: Int, suppressed: Int) -> String {
        "Todo está íntegro: "
            + [
                sessions == 1 ? "1 sesión" : "\(sessions) sesiones",
                events == 1 ? "1 hecho" : "\(events) hechos", texts == 1 ? "1 texto" : "\(texts) textos",
                suppressed == 1 ? "1 suprimido" : "\(suppressed) suprimidos",
            ].joined(separator: ", ") + "."
    }
    func journalFaulty(_ count: Int) -> String {
        count == 1
            ? "Se encontró 1 daño. Haga una copia de la carpeta de datos antes de seguir."
            : "Se encontraron \(count) daños. Haga una copia de la carpeta de datos antes de seguir."
    }
    func chainEnd(_ number: Int, _ hash: String) -> String { "Último hecho \(number), huella \(hash)" }

    func sentence(_ goodbye: Goodbye) -> String {
        switch goodbye {
        case .stopping: "El servicio de Café se detuvo en orden. Todo quedó guardado."
        case .handingOver: "Otro servicio de Café toma el relevo. Todo quedó guardado."
        case .version:
            "El servicio en marcha es de otra versión de Café. Ejecute «cafe detener» y vuelva a abrir."
        case .noSuchSession: "Esa sesión no existe. Vea la lista con «cafe sesiones»."
        case .noSuchTable: "Esa mesa no existe en la sesión."
        case .notPermitted: "Este puesto no tiene permiso para eso. Nada cambió."
        case .unreadable: "No se pudo leer la sesión. Ejecute «cafe verificar»."
        case .nonsense: "El servicio no entendió el mensaje y cerró la conexión. Nada se perdió."
        }
    }

    func trouble(_ trouble: StorageTrouble) -> String {
        switch trouble {
        case .full: "El disco está lleno: esto no se ha guardado. Libere espacio; se guardará solo."
        case .readOnly:
            "La carpeta de datos no se puede escribir: esto no se ha guardado. Revise los permisos."
        case .newer:
            "Los datos son de una versión más nueva de Café: se pueden leer, no escribir. Actualice."
        case .damaged: "El archivo de datos está dañado: esto no se ha guardado. Ejecute «cafe verificar»."
        case .io: "El disco no responde: esto no se ha guardado. Se intenta de nuevo; no cierre esta ventana."
        }
    }
}
