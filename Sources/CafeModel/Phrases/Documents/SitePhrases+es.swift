extension SpanishPhrases {
    func site(_ word: SiteWord) -> String {
        switch word {
        case .skip: "Ir al contenido"
        case .results: "Resultados"
        case .about: "Sobre este espacio"
        case .chart: "Aportes por mesa y tipo"
        case .commitmentsChart: "Compromisos por estado"
        case .said: "Lo que se dijo en las mesas"
        case .nothingReviewed: "Todavía no hay aportes revisados para publicar."
        case .conclusions: "Conclusiones"
        case .groups: "Aportes agrupados"
        case .commitments: "Compromisos"
        case .noCommitments: "La entidad no ha registrado compromisos."
        case .commitment: "Compromiso"
        case .history: "Historia"
        case .openData: "Datos abiertos"
        case .feed: "Avisos de cambios (Atom)"
        case .origin: "Origen"
        case .count: "Cantidad"
        case .state: "Estado"
        case .day: "Día"
        case .change: "Cambio"
        case .back: "Volver a los resultados"
        case .privacy:
            "Esta página no lleva nombres de participantes ni el contenido de las quejas remitidas a su canal. Cada aporte se "
                + "publica después de que la relatoría lo revisa."
        }
    }

    func siteUpdated(_ day: String) -> String { "Actualizado el \(day)." }

    func siteReviewed(_ reviewed: Int, of all: Int) -> String {
        "Aportes revisados y publicados: \(reviewed) de \(all)."
    }

    func site(_ change: SiteChange) -> String {
        switch change {
        case .made: "La entidad asumió el compromiso"
        case .changed: "Se corrigió el texto, la dependencia o la fecha"
        case .withdrawn: "Se retiró"
        case .restored: "Se restableció"
        case .followed(let step):
            name(of: step)
                + (step.day.flatMap { CalendarDate(iso: $0) }.map { ": " + day($0) } ?? "")
        }
    }

    func siteAt(_ path: String, files: Int) -> String { "El sitio quedó en \(path): \(files) archivos." }
    func dossierAt(_ path: String, files: Int) -> String {
        "El expediente quedó en \(path): \(files) archivos."
    }

    func folderHasForeign(_ path: String) -> String {
        "\(path) ya existe y no lo escribió Café: no se tocó. Use otra carpeta."
    }

    func folderOfAnother(_ path: String) -> String {
        "La carpeta \(path) es de otra sesión: no se tocó. Use una carpeta por sesión."
    }

    func folderManifestUnreadable(_ path: String) -> String {
        "La lista \(path) no se puede leer: no se tocó nada. Use una carpeta nueva."
    }

    func dossierWithout(_ format: String) -> String { "El expediente queda sin el acta en \(format)." }
}
