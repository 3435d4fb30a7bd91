/// Why the journal could not do something: a code to match on and a sentence for the person.
public struct JournalError: Error, Hashable, Sendable {
    /// What went wrong.
    public enum Code: Hashable, Sendable {
        /// The folder or the file cannot be opened or created.
        case cannotOpen
        /// The folder or the file may not be written.
        case notWritable
        /// The file is no SQLite database, or that of another program.
        case notAJournal
        /// The file is damaged.
        case damaged
        /// A newer version of the program made it.
        case newerVersion
        /// It holds an event of a newer version that may not be passed over: it can be read, not written.
        case newerEvent
        /// Opened for reading only.
        case readOnlyCopy
        /// Another process has it open.
        case busy
        /// The disk is full.
        case full
        /// The disk could not be read or written.
        case io
        /// SQLite or the file system can't give what durability needs.
        case unsuitable
        /// The command is already stored.
        case repeatedCommand
        /// What was asked doesn't fit together: a fault of the program.
        case misuse
        /// It was closed, or a commit failed and it was not reopened yet.
        case closed
        /// The copy isn't equal to the original.
        case badCopy
    }

    /// Which of the exit codes of sysexits(3) fits when the program ends because of it.
    public enum ExitHint: Int32, Hashable, Sendable {
        /// EX_DATAERR
        case badData = 65
        /// EX_SOFTWARE
        case software = 70
        /// EX_CANTCREAT
        case cannotCreate = 73
        /// EX_IOERR
        case ioError = 74
        /// EX_TEMPFAIL
        case tempFail = 75
        /// EX_CONFIG
        case configuration = 78
    }

    /// What went wrong.
    public var code: Code
    /// The file it is about, or empty.
    public var path: String
    /// What the layer below said, for a log.
    public var detail: String

    /// An error.
    public init(_ code: Code, path: String = "", detail: String = "") {
        self.code = code
        self.path = path
        self.detail = detail
    }

    /// The exit code that fits.
    public var exit: ExitHint {
        switch code {
        case .cannotOpen, .notWritable: .cannotCreate
        case .notAJournal, .damaged, .badCopy: .badData
        case .newerVersion, .newerEvent, .readOnlyCopy, .unsuitable: .configuration
        case .busy: .tempFail
        case .full, .io, .closed: .ioError
        case .repeatedCommand, .misuse: .software
        }
    }
}

extension JournalError: CustomStringConvertible {
    /// What happened, what is safe, what to do.
    public var description: String {
        let file = path.isEmpty ? "el archivo de datos" : path
        return switch code {
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
}
