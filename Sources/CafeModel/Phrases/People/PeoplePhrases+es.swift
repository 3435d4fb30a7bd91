extension SpanishPhrases {
    func importFile(_ name: String, _ file: ImportFile) -> String {
        let cells =
            switch file.separator {
            case "\t": "celdas separadas por tabulador"
            case let sign?: "celdas separadas por «\(sign)»"
            case nil: "una sola columna"
            }
        let header = file.headerLine.map { "encabezado en la línea \($0)" } ?? "sin encabezado"
        let letters = file.encoding == .mixed ? "UTF-8 y Windows-1252 mezclados" : file.encoding.rawValue
        return "Archivo: \(name) (\(letters), \(cells), \(header))."
    }
    var importWorkbook: String {
        "Este archivo es un libro de hoja de cálculo, no un CSV. Ábralo en Excel o LibreOffice, elija «Guardar como» y "
            + "«CSV», e importe ese archivo. No se importó nada."
    }
    var importColumns: String { "Columnas:" }
    func importColumn(_ column: ImportColumn, _ headings: [String]) -> String {
        "  \(name(of: column)): " + headings.map { "«\($0)»" }.joined(separator: " y ")
    }
    private func name(of column: ImportColumn) -> String {
        switch column {
        case .name: "nombre"
        case .givenNames: "nombres"
        case .surnames: "apellidos"
        case .organization: "organización"
        case .group: "grupo de valor"
        case .territory: "territorio"
        case .email: "correo"
        case .phone: "teléfono"
        case .document: "documento"
        case .consent: "si autoriza guardar sus datos"
        case .publication: "si autoriza publicar su nombre"
        case .table: "mesa fija"
        case .with: "junto a quién se sienta"
        case .apart: "separado de quién"
        }
    }
    func importUnused(_ headings: [String]) -> String {
        "No se usan: " + headings.map { "«\($0)»" }.joined(separator: ", ") + "."
    }
    func importCounts(rows: Int, coming: Int, byNumber: Int, repeated: Int) -> String {
        var text = "Filas: \(rows). Entran: \(coming)"
        if byNumber > 0 { text += ", de ellas \(byNumber) solo con número porque no autorizan" }
        return text + ". Repetidas que no entran: \(repeated)."
    }
    func importDoubts(_ count: Int) -> String {
        count == 1 ? "Para revisar, 1 duda:" : "Para revisar, \(count) dudas:"
    }
    func sentence(_ doubt: ImportDoubt) -> String { "línea \(doubt.line): " + sentence(doubt.matter) }

    private func sentence(_ matter: ImportDoubt.Matter) -> String {
        switch matter {
        case .otherEncoding(let encoding):
            "está escrita en \(encoding.rawValue) y el resto del archivo no; revise las tildes."
        case .unreadable: "tiene signos que no se pueden leer; quedaron como �."
        case .openQuote: "abre comillas que no se cierran; se tomaron como parte del texto."
        case .tooManyCells(let count, let expected):
            "tiene \(count) celdas y el encabezado \(expected); puede haber una celda corrida."
        case .tooFewCells(let count, let expected):
            "tiene \(count) \(count == 1 ? "celda" : "celdas") y el encabezado \(expected); lo que falta queda vacío."
        case .aboveHeader: "está encima del encabezado y no se toma."
        case .noName: "no tiene nombre; entra solo con número."
        case .oddName(let name): "«\(name)» no parece el nombre de una persona; entra así."
        case .roundedNumber(let number):
            "«\(number)» es un número que la hoja de cálculo acortó; no se toma. En la hoja, dé a la columna formato de texto o "
                + "de número sin decimales y guarde otra vez el CSV."
        case .oddEmail(let email): "«\(email)» no parece un correo; entra así."
        case .unclearConsent(let answer):
            "«\(answer)» no dice si autoriza; queda sin preguntar y se pregunta en el registro."
        case .noConsent: "no autoriza; entra solo con número y sus datos no se guardan."
        case .repeated(let line): "es la misma persona de la línea \(line); no entra otra vez."
        case .known(let number): "ya está en la lista con el número \(number); no entra otra vez."
        case .sameName(let line):
            "se llama igual que la persona de la línea \(line), pero algo difiere; entran las dos."
        case .noTable(let table): "«\(table)» no es una mesa de esta sesión; queda sin mesa fija."
        case .unknownPartner(let name): "«\(name)» no es el nombre de una sola persona; ese deseo no se usa."
        case .tooMany(let limit): "desde aquí ya no caben: en la sesión hay lugar para \(limit) personas más."
        }
    }
    func importQuestion(_ count: Int) -> String {
        count == 1 ? "¿Importar 1 persona? [s/N] " : "¿Importar \(count) personas? [s/N] "
    }
    func importNothingYet(_ option: String) -> String {
        "Todavía no se importó nada. Para importar, repita la orden con \(option)."
    }
    var importNobody: String { "No hay a quién importar. Nada cambió." }
    func importDone(_ numbers: [Int]) -> String {
        guard let first = numbers.first, let last = numbers.last, first != last else {
            return "Quedó 1 persona en la lista, con el número \(numbers.first ?? 0)."
        }
        let isRun = last - first + 1 == numbers.count
        return "Quedaron \(numbers.count) personas en la lista, con los números "
            + (isRun ? "\(first) a \(last)." : numbers.map { String($0) }.joined(separator: ", ") + ".")
    }
    func importFileStays(_ name: String) -> String {
        "El archivo \(name) sigue donde estaba y tiene datos personales: guárdelo o bórrelo según corresponda."
    }
    func importWhichColumn(_ column: ImportColumn, mayBeNone: Bool) -> String {
        "¿En qué columna está: \(name(of: column))? Escriba su número"
            + (mayBeNone ? ", o solo Enter si no está." : ".")
    }
    func importChoice(_ number: Int, heading: String?, samples: [String]) -> String {
        let examples = samples.isEmpty ? "vacía" : samples.map { "«\($0)»" }.joined(separator: ", ")
        return "  \(number)  " + (heading.map { "\($0): " } ?? "") + examples
    }
    func importTellColumns(_ column: ImportColumn, option: String) -> String {
        "No es seguro en qué columna está: \(name(of: column)). No se importó nada. "
            + "Dígalo con \(option), por ejemplo: \(option) nombre=1,organizacion=2"
    }
    func importBadColumn(_ text: String, columns: Int) -> String {
        "«\(text)» no sirve: escriba nombre=1,organizacion=2 con números de columna de 1 a \(columns). Palabras: "
            + ImportColumn.allCases.map(\.rawValue).joined(separator: ", ") + "."
    }
    var peopleYesLetters: String { "sS" }

    func mixing(_ quality: RotationQuality) -> String {
        let met =
            quality.minMet == quality.maxMet
            ? "\(quality.minMet)"
            : "\(Int(quality.meanMet.rounded()))"
        let range =
            quality.maxMet - quality.minMet > 1 ? " (entre \(quality.minMet) y \(quality.maxMet))" : ""
        return "Cada persona conversa con \(met) de las otras \(quality.others)\(range)."
    }
    func sentence(_ fault: RotationFault) -> String {
        switch fault {
        case .nobody: "No hay nadie para sentar."
        case .noTables: "No hay mesas."
        case .noRounds: "No hay rondas; se reparte una."
        case .moreRoundsThanTables(let rounds, let tables):
            "\(rounds) rondas y \(tables) mesas: nadie puede sentarse en más mesas de las que hay; se reparten \(tables) rondas."
        case .chairsOfOtherTables: "Las sillas no son de estas mesas; se reparte sin contarlas."
        case .unknownPerson(let person):
            "El número \(person + 1) no está en la lista; se dejó por fuera su deseo."
        case .unknownTable(let table, let person):
            "El número \(person + 1) pide la mesa \(table + 1), que no existe; se dejó por fuera."
        case .pairedWithSelf(let person):
            "El número \(person + 1) está emparejado consigo mismo; se dejó por fuera."
        case .togetherAndSeparate(let one, let other):
            "Los números \(one + 1) y \(other + 1) piden estar juntos y también separados; quedan juntos."
        case .togetherAtDifferentTables(let one, let other):
            "Los números \(one + 1) y \(other + 1) van juntos, pero con mesas fijas distintas; el \(other + 1) queda en la mesa del \(one + 1)."
        case .separateAtSameTable(let one, let other):
            "Los números \(one + 1) y \(other + 1) no deben coincidir, pero tienen fija la misma mesa; quedan en ella."
        }
    }
    func sentences(_ warnings: [RotationWarning]) -> [String] {
        var lines: [String] = []
        func add(_ line: String) { if !lines.contains(line) { lines.append(line) } }
        for warning in warnings {
            switch warning {
            case .overChairs(_, let table, let people, let chairs):
                add(
                    "En la mesa \(table + 1) se sientan hasta \(people) personas y hay \(chairs) sillas: agregue sillas."
                )
            case .uneven:
                add("Los deseos de puesto o quienes faltan dejan mesas con dos o más personas de diferencia.")
            case .metDespiteSeparate(let one, let other, let round):
                add(
                    "Los números \(one + 1) y \(other + 1) coinciden en la ronda \(round + 1) aunque debían estar separados."
                )
            }
        }
        return lines
    }
    func wishesNow(_ person: String, _ wishes: SeatWishes) -> String {
        if wishes.isEmpty { return "\(person): sin deseos de puesto." }
        var parts: [String] = []
        if let table = wishes.table { parts.append("siempre en la mesa \(table.value)") }
        func list(_ numbers: [Int]) -> String { numbers.map { String($0) }.joined(separator: ", ") }
        if !wishes.with.isEmpty { parts.append("junto a \(list(wishes.with))") }
        if !wishes.apart.isEmpty { parts.append("separado de \(list(wishes.apart))") }
        return "\(person): " + parts.joined(separator: "; ") + "."
    }
    func nobodyCalled(_ written: String) -> String {
        "Nadie de la lista tiene el nombre o el número «\(written)»."
    }
    func severalCalled(_ written: String, numbers: [Int]) -> String {
        "Varias personas se llaman «\(written)». Diga el número: "
            + numbers.map { String($0) }.joined(separator: ", ") + "."
    }
    func personCalled(_ number: Int, _ name: String) -> String {
        name.isEmpty ? "el número \(number)" : "\(name) (número \(number))"
    }

    func peoplePaper(_ word: PeoplePaperWord) -> String {
        switch word {
        case .list: "Lista de asistencia"
        case .cards: "Tarjetas de puesto"
        case .number: "N.º"
        case .name: "Nombre"
        case .organization: "Organización"
        case .group: "Grupo de valor"
        case .territory: "Territorio"
        case .document: "Documento"
        case .consent: "Autoriza publicar su nombre"
        case .signature: "Firma"
        case .yes: "Sí"
        case .no: "No"
        case .notice:
            "Sus datos se recogen para este evento y se tratan según la Ley 1581 de 2012. Darlos es voluntario; "
                + "puede participar solo con un número. Puede conocerlos, corregirlos y pedir que se supriman. Las "
                + "preguntas sobre datos sensibles o de menores de edad son opcionales."
        case .goTo: "Su puesto en cada ronda"
        case .noPlace: "—"
        case .wholeEvent: "Todo el evento"
        }
    }
    func paperRound(_ round: Int) -> String { "Ronda \(round)" }
    func paperTable(_ table: TableNumber) -> String { "Mesa \(table.value)" }
    func peopleWritten(_ path: String) -> String { "Quedó en \(path). Tiene datos personales: cuídelo." }

    func suppressPersonQuestion(_ person: String) -> String {
        "¿Borrar del disco los datos personales de \(person)? Sus aportes se conservan. No se puede deshacer. [s/N] "
    }
    func suppressPassageQuestion(_ passage: String, in note: String) -> String {
        "¿Borrar del disco «\(passage)» de este aporte? «\(note)» No se puede deshacer. [s/N] "
    }
    func suppressNothingYet(_ option: String) -> String {
        "Todavía no se borró nada. Para borrar, repita la orden con \(option)."
    }
    func suppressedPerson(_ number: Int) -> String {
        "Se borraron del disco el nombre y los demás datos del número \(number), también de los borradores. "
            + "Sus aportes, su número y sus puestos se conservan."
    }
    var suppressedPassage: String {
        "El pasaje se borró del disco: del aporte, de sus versiones anteriores, de los borradores y de lo que lo citaba."
    }
    func suppressNoData(_ number: Int) -> String {
        "Del número \(number) no hay datos personales guardados. Nada cambió."
    }
    func suppressNotesNaming(_ count: Int) -> String {
        (count == 1 ? "Este aporte la nombra" : "Estos \(count) aportes la nombran")
            + ". Si corresponde, use «cafe suprimir pasaje»:"
    }
    var suppressNoCopies: String { "No se conoce ningún respaldo que todavía lo tenga." }
    var suppressElsewhere: String {
        "Lo que se haya impreso, exportado o importado desde otros archivos no cambia: bórrelo aparte."
    }
    func suppressNoNote(_ prefix: String) -> String {
        "Ningún aporte de la sesión, o más de uno, empieza por «\(prefix)». Los identificadores están en el acta en CSV."
    }
}
