extension SpanishPhrases {
    func summary(of command: CommandWord) -> String {
        switch command {
        case .home: "Abre la pantalla de inicio: sesiones en curso, preparadas y cerradas."
        case .new: "Prepara una sesión en pantalla; con un plan, la crea y escribe su identificador."
        case .sessions: "Muestra las sesiones."
        case .facilitate: "Abre la pantalla de facilitación: orden del día, reloj y mesas."
        case .table: "Abre la pantalla de una mesa para anotar aportes."
        case .project: "Abre la pantalla para proyectar en la pared."
        case .plenary: "Abre la pantalla de la plenaria y los compromisos."
        case .stage: "Pasa a la etapa siguiente o vuelve a la anterior."
        case .clock: "Pausa, reanuda, alarga o acorta el tiempo de todas las mesas o de una."
        case .note: "Guarda un aporte y escribe su identificador cuando ya está en el disco."
        case .status: "Muestra en qué va la sesión."
        case .minutes: "Escribe el acta de la sesión."
        case .process: "Muestra los procesos, o compara y reúne las sesiones de uno."
        case .followUp:
            "Muestra los compromisos de todas las sesiones; sin terminal, o con un formato, los escribe como lista."
        case .cards: "Escribe las tarjetas con las que se entra desde otros equipos: línea, PIN y huella."
        case .people:
            "Importa participantes, imprime la lista y las tarjetas de puesto, y guarda deseos de puesto."
        case .registration: "Abre la pantalla de registro, para la puerta del salón."
        case .suppress: "Borra del disco los datos de una persona, o un pasaje de un aporte."
        case .dossier: "Escribe en una carpeta el expediente de la sesión: acta, datos, historia y huellas."
        case .publish: "Escribe en una carpeta el sitio web con los resultados y los compromisos."
        case .report: "Escribe uno de los informes de la entidad."
        case .serve: "Atiende la carpeta de datos en primer plano, hasta Ctrl-C."
        case .stop: "Detiene en orden el servicio que atiende la carpeta de datos."
        case .rehearse: "Ensaya con mesas simuladas: un World Café de ejemplo, o el plan que se dé."
        case .replay: "Repite una sesión terminada en todas las pantallas, para enseñar y revisar."
        case .verify: "Comprueba que todo lo guardado esté íntegro."
        case .backup: "Copia todo a un archivo, sin interrumpir, y verifica la copia."
        case .restore: "Recupera un respaldo en una carpeta de datos vacía."
        case .doctor: "Revisa terminal, idioma, bibliotecas, disco y servicio."
        case .completions: "Escribe las reglas para completar órdenes con el tabulador."
        case .manual: "Escribe el manual de la línea de órdenes en Markdown."
        case .help: "Explica una orden."
        }
    }

    func summary(of option: OptionWord) -> String {
        switch option {
        case .data: "carpeta de datos; si falta, $CAFE_DATOS, $XDG_DATA_HOME/cafe o ~/.local/share/cafe"
        case .language: "idioma de los mensajes: es o en"
        case .rehearsal: "trabaja con la carpeta del ensayo en lugar de los datos reales"
        case .help: "explica la orden"
        case .version: "escribe la versión"
        case .plan: "archivo del plan en JSON; «-» lee la entrada estándar"
        case .json: "escribe JSON para otros programas"
        case .table: "número de la mesa"
        case .topic: "número del tema, donde cada mesa trata varios; si no, el de la mesa"
        case .problem: "aporte al que responde una solución, por el identificador que escribe «cafe anotar»"
        case .kind:
            "tipo de aporte: pregunta, sugerencia, propuesta, problema, solucion, observacion, remision"
        case .format: "formato: md, html, csv, json, xlsx, docx, odt o pdf; de las tarjetas, texto o html"
        case .output: "archivo en el que se escribe; si falta, la salida estándar"
        case .columns: "qué columna es cada cosa: nombre=1,organizacion=2"
        case .confirm: "hace lo que sin esta opción solo se muestra"
        case .together: "con quién se sienta siempre: nombres o números separados por comas"
        case .apart: "con quién no debe coincidir: nombres o números separados por comas"
        case .reason: "por qué se borra: nombre, salud, acusacion u otro"
        case .separator: "lo que separa las celdas del CSV: «,» o «;»"
        case .ssh: "abre la puerta SSH; sin decir más, en el puerto 2222 de este equipo"
        case .runAs: "administrador: hacerlo como este usuario del equipo"
        case .windows: "carpeta para un archivo por mesa que en Windows se abre con doble clic"
        case .state: "qué se muestra: abiertos, vencidos, por-vencer, por-responder, cerrados o todos"
        case .office: "solo los de una dependencia"
        case .until: "solo lo que vence hasta esa fecha: 2027-03-01"
        case .renew: "hace PIN nuevos: de un puesto, como mesa3 o relatoria, o de todos"
        case .lines: "en modo de texto: líneas que se leen de corrido, sin pantalla"
        case .approved: "la versión aprobada con este número, como se aprobó"
        case .template: "documento de Word con el membrete de la entidad, para el formato docx"
        case .year: "año del informe; si falta, el actual"
        case .process: "solo las sesiones de este proceso"
        case .rate: "cuántas veces más rápido que el reloj"
        }
    }

    func placeholder(_ word: PlaceholderWord) -> String {
        switch word {
        case .session: "SESIÓN"
        case .process: "PROCESO"
        case .number: "N"
        case .step: "siguiente|anterior"
        case .clock: "pausar|reanudar|+MIN|-MIN"
        case .text: "TEXTO"
        case .peopleAction: "importar|lista|tarjetas|deseo|sin-deseo"
        case .fileOrPerson: "ARCHIVO|PERSONA"
        case .suppressed: "persona|pasaje"
        case .personOrNote: "PERSONA|APORTE"
        case .passage: "PASAJE"
        case .people: "PERSONAS"
        case .columns: "COLUMNAS"
        case .reason: "MOTIVO"
        case .note: "APORTE"
        case .file: "ARCHIVO"
        case .folder: "DIR"
        case .command: "ORDEN"
        case .shell: "bash|zsh"
        case .language: "es|en"
        case .kind: "TIPO"
        case .format: "FORMATO"
        case .sign: "SIGNO"
        case .port: "[[DIR:]PUERTO]"
        case .user: "USUARIO"
        case .place: "PUESTO|todos"
        case .report: "interno|cronograma|evaluacion|buena-practica|inventario|plan-accion"
        case .name: "NOMBRE"
        case .state: "CUÁLES"
        case .day: "FECHA"
        }
    }

    var programSummary: String { "Café: sesiones de participación ciudadana en vivo, en el terminal." }
    var cliUsageHeading: String { "Uso" }
    var commandsHeading: String { "Órdenes" }
    var optionsHeading: String { "Opciones" }
    var everywhereHeading: String { "En todas las órdenes" }
    var aliasHeading: String { "En inglés" }
    var exitCodesHeading: String { "Códigos de salida" }
    var exitCodes: [(code: Int, meaning: String)] {
        [
            (0, "todo salió bien"),
            (64, "la orden está mal escrita, o falta decir cuál sesión"),
            (65, "los datos tienen faltas: plan, texto vacío o muy largo, mesa que no existe, datos dañados"),
            (66, "no existe el archivo o la sesión"),
            (69, "el servicio no está disponible, o la orden es de una versión futura"),
            (70, "falla del programa"),
            (73, "no se pudo crear un archivo o una carpeta"),
            (74, "falla al leer o escribir en el disco"),
            (75, "por ahora no se pudo; intente de nuevo"),
            (77, "no está permitido, o el evento ya terminó"),
            (78, "los datos son de una versión más nueva, o la carpeta no sirve"),
        ]
    }
    var sessionArgumentNote: String {
        "SESIÓN es un identificador o su comienzo. Si falta, es la sesión en curso; si no hay, "
            + "la única que no está cerrada."
    }
    func helpHint(_ command: String) -> String { "Vea «\(command)»." }

    func unknownCommand(_ word: String, nearest: String?) -> String {
        "No existe la orden «\(word)»." + suggestion(nearest)
    }
    func unknownOption(_ word: String, nearest: String?) -> String {
        "No existe la opción «\(word)» en esta orden." + suggestion(nearest)
    }
    func wrongWord(_ word: String, for what: String, allowed: [String], nearest: String?) -> String {
        "«\(word)» no sirve para \(what)." + suggestion(nearest)
            + " Puede usar: \(allowed.joined(separator: ", "))."
    }
    private func suggestion(_ nearest: String?) -> String {
        nearest.map { " ¿Quiso escribir «\($0)»?" } ?? ""
    }
    func missingValue(_ option: String) -> String { "Falta el valor de «\(option)»." }
    func needlessValue(_ option: String) -> String { "«\(option)» no lleva valor." }
    func notANumber(_ word: String, for option: String) -> String {
        "«\(word)» no sirve para «\(option)»: escriba un número entero desde 1."
    }
    func missingOption(_ option: String) -> String { "Falta «\(option)»." }
    func missingArgument(_ argument: String) -> String { "Falta \(argument)." }
    func needlessArgument(_ word: String) -> String {
        "Sobra «\(word)». Si un texto tiene espacios, escríbalo entre comillas."
    }
    func cliPlainTerminal(_ type: String) -> String {
        "Este terminal (TERM=\(type)) no puede mostrar pantallas. Nada cambió. Pruebe con TERM=xterm-256color."
    }
    func cliPlainTerminalForTable(_ type: String, _ command: String) -> String {
        "Este terminal (TERM=\(type)) no puede mostrar pantallas. Nada cambió. "
            + "Abra la mesa en modo de texto: «\(command)»."
    }
    func cliNoTerminalForTable(_ command: String) -> String {
        "Esta pantalla necesita un terminal, y la salida no lo es. "
            + "Abra la mesa en modo de texto: «\(command)»."
    }
    var cliNoTerminal: String {
        "Esta pantalla necesita un terminal, y la salida no lo es. Ábrala en un terminal, "
            + "o use «cafe estado» y «cafe acta»."
    }
    func cliMinutesAt(_ path: String) -> String { "El acta quedó en \(path)" }
    func notUTF8(_ what: String) -> String {
        "El texto de \(what) no está en UTF-8. No se guardó nada; conviértalo y vuelva a intentar."
    }
    var standardInput: String { "la entrada estándar" }

    var cliNoSessions: String { "No hay ninguna sesión. Cree una con «cafe nueva --plan ARCHIVO»." }
    func noSessionBegins(_ prefix: String) -> String {
        "Ninguna sesión empieza por «\(prefix)». Vea la lista con «cafe sesiones»."
    }
    func severalSessionsBegin(_ prefix: String) -> String {
        "Varias sesiones empiezan por «\(prefix)». Escriba más letras de una de estas:"
    }
    var cliSeveralSessions: String { "Hay varias sesiones. Diga cuál, con el comienzo de su identificador:" }
    var cliOnlyClosedSessions: String {
        "Todas las sesiones están cerradas. Diga cuál, con el comienzo de su identificador:"
    }
    func cliName(of phase: Phase) -> String {
        switch phase {
        case .prepared: "preparada"
        case .live: "en curso"
        case .finished: "terminada"
        case .closed: "cerrada"
        }
    }
    func planFaulty(_ file: String, count: Int) -> String {
        count == 1
            ? "El plan (\(file)) tiene 1 falta. No se creó ninguna sesión."
            : "El plan (\(file)) tiene \(count) faltas. No se creó ninguna sesión."
    }
    func cliWarning(_ sentence: String) -> String { "Aviso: \(sentence)" }
    func tableHasTopic(_ table: Int, topic: Int) -> String {
        "La mesa \(table) no trata el tema \(topic), sino el suyo, el \(table). No se guardó nada."
    }
    func clockNow(_ remaining: String, isPaused: Bool) -> String {
        isPaused ? "\(remaining) · en pausa" : remaining
    }

    func hubAlreadyRuns(pid: Int?) -> String {
        "Ya hay un servicio de Café trabajando con esta carpeta de datos"
            + (pid.map { " (proceso \($0))" } ?? "")
            + ". Este no empezó y nada cambió. Use el que está, o deténgalo con «cafe detener»."
    }
    func foreignSocketFolder(_ path: String) -> String {
        "La carpeta \(path) es de otro usuario y no es segura. El servicio no empezó. "
            + "Defina XDG_RUNTIME_DIR con una carpeta propia."
    }
    var hubDoesNotAnswer: String {
        "El servicio de Café no responde. Lo guardado está a salvo. Intente de nuevo en unos segundos."
    }
    var hubWentAway: String {
        "El servicio de Café se detuvo antes de responder. Lo guardado está a salvo. Intente de nuevo."
    }
    func hubCannotStart(_ reason: String) -> String {
        "El servicio de Café no pudo empezar. \(reason) No se cambió nada."
    }
    func hubEnded(code: Int) -> String {
        switch code {
        case 74:
            "El servicio de Café no pudo empezar: el disco está lleno o no responde. Lo guardado está a salvo."
        case 73: "El servicio de Café no pudo empezar: no se puede escribir en la carpeta de datos."
        default: "El servicio de Café no pudo empezar (código \(code)). Vea hub.log en la carpeta de datos."
        }
    }
    func hubServes(_ folder: String) -> String { "Café atiende la carpeta \(folder). Ctrl-C lo detiene." }
    func cliUnsaved(_ trouble: StorageTrouble) -> String {
        switch trouble {
        case .full: "El disco está lleno: no se guardó nada. Libere espacio y repita la orden."
        case .readOnly:
            "No se puede escribir en la carpeta de datos: no se guardó nada. Revise los permisos."
        case .newer:
            "Los datos son de una versión más nueva de Café: no se guardó nada. Actualice el programa."
        case .damaged: "El archivo de datos está dañado: no se guardó nada. Ejecute «cafe verificar»."
        case .io: "El disco no responde: no se guardó nada. Revise el disco y repita la orden."
        }
    }
    func noRateHere(_ path: String) -> String {
        "La carpeta \(path) tiene datos reales y ahí no se ensaya. Use «--ensayo» u otra carpeta con --datos."
    }
    var cliNoHub: String { "No hay ningún servicio de Café en marcha para esta carpeta de datos." }
    var hubStopped: String { "El servicio se detuvo. Todo quedó guardado." }
    var hubStaysUp: String {
        "El servicio recibió la orden, pero alguien lo mantiene en marcha: cierre las pantallas abiertas "
            + "e intente de nuevo."
    }
    func backupProgress(_ percent: Int) -> String { "Respaldo: \(percent) %" }
    func folderNotEmpty(_ path: String) -> String {
        "La carpeta \(path) ya tiene datos. No se tocó nada. Restaure en una carpeta nueva con --datos."
    }
    func cliRestored(_ from: String, into folder: String) -> String {
        "Se recuperó \(from) en \(folder), completo y verificado."
    }
    func notACopy(_ path: String) -> String {
        "\(path) no es un respaldo de Café. No se recuperó nada."
    }

    func cliName(of check: DoctorCheck) -> String {
        switch check {
        case .terminal: "Terminal"
        case .colours: "Colores"
        case .locale: "Letras"
        case .libraries: "Bibliotecas"
        case .folder: "Datos"
        case .disk: "Disco"
        case .hub: "Servicio"
        case .door: "Puerta SSH"
        case .clock: "Reloj"
        }
    }
    var checkGood: String { "bien" }
    var checkBad: String { "revise" }
    func finding(_ finding: DoctorFinding) -> String {
        switch finding {
        case .text(let text): text
        case .noTerminal: "la salida no es un terminal; las pantallas necesitan uno"
        case .noTERM: "la variable TERM no está definida; pruebe con TERM=xterm-256color"
        case .dumbTERM(let term): "TERM=\(term) no permite pantallas; pruebe con TERM=xterm-256color"
        case .terminal(let term, let columns, let rows): "\(term), \(columns) columnas por \(rows) filas"
        case .smallTerminal(let columns, let rows):
            "\(columns) columnas por \(rows) filas; agrande la ventana a 80 por 24 o más"
        case .noColour: "apagados por NO_COLOR; todo se distingue también sin color"
        case .colours: "encendidos"
        case .notUTF8(let name): "\(name) no es UTF-8; defina LANG=es_CO.UTF-8 o C.UTF-8"
        case .folderToBe(let path): "\(path) se creará con la primera sesión"
        case .folderGood(let path): path
        case .folderBad(let path): "no se puede escribir en \(path); dé permiso o use --datos"
        case .free(let megabytes): "\(megabytes) MB libres"
        case .hubRuns(let pid): "en marcha" + (pid.map { ", proceso \($0)" } ?? "")
        case .door(let found): doorFinding(found)
        case .hubSleeps: "quieto; empieza solo cuando hace falta"
        }
    }

    func rehearsalBegins(rate: Int, folder: String) -> String {
        "Ensayo \(rate) veces más rápido que el reloj, en \(folder)."
    }
    func rehearsalStage(_ title: String, contributions: String) -> String { "\(title) · \(contributions)" }
    func rehearsalEnds(_ contributions: String, commitments: Int) -> String {
        "Fin del ensayo: \(contributions), \(homeCommitments(commitments))."
    }

    var replayTooSlow: String {
        "Una repetición va al menos a 2 veces la velocidad del reloj, para que nadie la confunda con un evento real."
    }
    var replayNotClosed: String { "Solo se repiten sesiones terminadas: esta todavía no lo está." }
    var replayIsOn: String {
        "Ya hay una repetición en marcha en esta carpeta. Espere a que termine o deténgala con Ctrl-C."
    }
    func replayBegins(_ title: String, rate: Int) -> String {
        "Repetición de «\(title)», \(rate) veces más rápido que el reloj. Los datos de la sesión no cambian.\n"
            + "Antes y después del evento, las pausas de horas o días se acortan a un minuto."
    }
    func replayTakes(seconds: Int) -> String {
        seconds < 120 ? "Dura unos \(max(1, seconds)) segundos." : "Dura unos \((seconds + 30) / 60) minutos."
    }
    var replayOpen: String { "Abra las pantallas en otras ventanas, con estas órdenes:" }
    func replay(_ word: ReplayWord) -> String {
        switch word {
        case .waits: "Cuando estén abiertas, pulse Enter aquí para empezar. Ctrl-C termina."
        case .begins: "Empezó: se mira y nada cambia. Ctrl-C termina la repetición y borra su copia."
        case .stays: "Llegó al final. Ctrl-C termina la repetición y borra su copia."
        }
    }
    func replayEnds(_ facts: Int) -> String {
        "Fin de la repetición: la sesión tiene \(facts) hechos registrados."
    }
}
