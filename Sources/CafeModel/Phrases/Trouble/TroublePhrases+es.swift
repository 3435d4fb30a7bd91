extension SpanishPhrases {
    func sentence(_ fault: StorageFault, path: String, detail: String) -> String {
        let file = path.isEmpty ? "el archivo de datos" : path
        return switch fault {
        case .cannotOpen:
            "No se puede abrir ni crear \(file). No se cambió nada. Revise que la carpeta exista y que usted tenga permiso."
        case .notWritable:
            "No se puede escribir en \(file). Lo ya guardado sigue intacto. Dé permiso de escritura a su usuario o use otra carpeta con --datos."
        case .notAJournal:
            "\(file) no es un archivo de datos de Café. No se cambió nada. Use otra carpeta con --datos, o retire ese archivo."
        case .damaged:
            "\(file) está dañado. No se cambió nada más. Haga una copia de la carpeta antes de seguir, ejecute «cafe verificar» y recupere un respaldo."
        case .newerVersion:
            "\(file) es de una versión más nueva de Café. No se cambió nada. Actualice el programa para abrirlo."
        case .newerEvent:
            "\(file) contiene hechos de una versión más nueva de Café; se abre solo para leer. Nada se pierde. Actualice el programa para seguir escribiendo."
        case .readOnlyCopy:
            "\(file) es una copia abierta solo para leer. No se cambió nada. Para trabajar, abra la carpeta de datos."
        case .busy:
            "Otro proceso tiene abierto \(file). No se cambió nada. Cierre el otro programa e intente de nuevo."
        case .full:
            "El disco está lleno. Lo ya guardado sigue intacto; lo último no se guardó. Libere espacio: el programa sigue solo."
        case .io:
            "El disco no responde bien al leer o escribir \(file). Lo ya confirmado estaba guardado. Haga un respaldo en otro disco cuanto antes."
        case .unsuitable:
            "La carpeta de \(file) no garantiza que lo guardado quede en el disco. No se guardó nada. Use una carpeta de un disco local con --datos."
        case .noLibrary:
            "Falta la biblioteca libcrypto, que protege lo guardado contra cambios. No se guardó nada. Como administrador ejecute apt-get install libssl3 e intente de nuevo."
        case .repeatedCommand:
            "Esa orden ya estaba guardada. No se guardó dos veces. Vuelva a pedir la respuesta."
        case .misuse:
            "El programa pidió guardar algo incoherente (\(detail)). No se guardó. Informe este error."
        case .closed:
            "El archivo de datos está cerrado después de un error. Lo ya confirmado sigue guardado. Espere a que se abra de nuevo o reinicie el programa."
        case .badCopy:
            "La copia \(file) no quedó igual al original y se descartó. El original sigue intacto. Intente de nuevo en otro disco o memoria."
        }
    }

    func sentence(_ damage: JournalDamage) -> String {
        switch damage {
        case .file(let words): "El archivo está dañado: \(words)."
        case .unreadable(let number): "El hecho \(number) no se puede leer."
        case .unreadableBody(let number): "El contenido del hecho \(number) no se puede leer."
        case .changed(let number): "El hecho \(number) fue cambiado: su huella no corresponde."
        case .unlinked(let number):
            "El hecho \(number) no sigue del \(number - 1): uno de los dos fue cambiado o puesto."
        case .earlier(let number, let other): "El hecho \(number) dice ser anterior al \(other)."
        case .missing(let numbers):
            numbers.count == 1
                ? "Falta el hecho \(numbers.lowerBound): fue retirado."
                : "Faltan los hechos \(numbers.lowerBound) a \(numbers.upperBound): fueron retirados."
        case .endsElsewhere(let number, let expected):
            "El diario termina en el hecho \(number) y debía terminar en el \(expected), "
                + "o el último fue cambiado."
        case .nothingLeft(let count): "No queda ninguno de los \(count) hechos del diario."
        case .unknownOrigin: "Hay hechos de un diario que no figura entre los orígenes."
        case .misplaced(let number): "El hecho \(number) de la sesión no está en su lugar."
        case .unexpectedText(let number): "El hecho \(number) no trajo texto y tiene uno."
        case .changedText(let number):
            "El texto del hecho \(number) fue cambiado: su huella no corresponde."
        case .missingText(let number): "Falta el texto del hecho \(number) y ningún hecho lo suprimió."
        case .suppressedText(let id): "El texto \(id) fue suprimido y sigue en el archivo."
        case .overdueErasure(let fault, let path, let detail):
            "Falta borrar del disco textos ya suprimidos: "
                + sentence(fault, path: path, detail: detail)
        case .strayText(let id): "El texto \(id.map(\.hex) ?? "sin nombre") no pertenece a ningún hecho."
        case .unfoldable(let number):
            "La sesión no se puede reconstruir después del hecho \(number)."
        }
    }

    func sentence(_ cause: SystemCause, path: String?) -> String {
        words(of: cause) + (path.map { ": \($0)" } ?? "") + "."
    }

    private func words(of cause: SystemCause) -> String {
        switch cause {
        case .full: "No queda espacio en el disco"
        case .quota: "Se agotó la cuota de disco de este usuario"
        case .tooLarge: "El archivo es demasiado grande"
        case .notPermitted: "No hay permiso para usar este archivo o carpeta"
        case .forbidden: "El sistema no permite esta operación"
        case .readOnly: "El disco es de solo lectura"
        case .missing: "No existe el archivo o la carpeta"
        case .notAFolder: "Una parte de la ruta no es una carpeta"
        case .isFolder: "Es una carpeta, no un archivo"
        case .exists: "Ya existe"
        case .notEmpty: "La carpeta no está vacía"
        case .nameTooLong: "El nombre o la ruta es demasiado larga"
        case .loop: "La ruta da vueltas sobre sí misma (enlaces simbólicos)"
        case .io: "El disco falló al leer o escribir"
        case .notAccepted: "El sistema no acepta esta operación aquí"
        case .tooManyFiles: "El programa tiene demasiados archivos abiertos"
        case .tooManyFilesOnMachine: "El equipo tiene demasiados archivos abiertos"
        case .outOfMemory: "No queda memoria"
        case .addressInUse: "Otro proceso ya atiende esta dirección"
        case .connectionRefused: "Nadie atiende esta conexión"
        case .connectionCut: "El otro extremo cortó la conexión"
        case .connectionClosed: "El otro extremo cerró la conexión"
        case .timedOut: "Se agotó el tiempo de espera"
        case .busy: "El recurso está ocupado; intente de nuevo"
        case .other(let operation, let number):
            "El sistema no pudo completar la operación \(operation) (error \(number))"
        }
    }
}
