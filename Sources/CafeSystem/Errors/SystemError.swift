import Glibc

/// A call to the operating system that failed.
public struct SystemError: Error, Equatable, Sendable {
    /// The call that failed, such as `rename`.
    public let operation: String
    /// Its errno, such as `ENOSPC`.
    public let code: Int32
    /// The file, folder or socket that it was about, if any.
    public let path: String?

    /// An error of `operation`; `code` is the thread's errno unless given.
    public init(_ operation: String, code: Int32 = errno, path: String? = nil) {
        self.operation = operation
        self.code = code
        self.path = path
    }

    /// What happened, as a Spanish sentence for the person at the screen.
    public var sentence: String {
        let place = path.map { ": \($0)" } ?? ""
        if let known = Self.sentences[code] { return "\(known)\(place)." }
        return "El sistema no pudo completar la operación \(operation) (error \(code))\(place)."
    }

    private static let sentences: [Int32: String] = [
        ENOSPC: "No queda espacio en el disco",
        EDQUOT: "Se agotó la cuota de disco de este usuario",
        EFBIG: "El archivo es demasiado grande",
        EACCES: "No hay permiso para usar este archivo o carpeta",
        EPERM: "El sistema no permite esta operación",
        EROFS: "El disco es de solo lectura",
        ENOENT: "No existe el archivo o la carpeta",
        ENOTDIR: "Una parte de la ruta no es una carpeta",
        EISDIR: "Es una carpeta, no un archivo",
        EEXIST: "Ya existe",
        ENOTEMPTY: "La carpeta no está vacía",
        ENAMETOOLONG: "El nombre o la ruta es demasiado larga",
        ELOOP: "La ruta da vueltas sobre sí misma (enlaces simbólicos)",
        EIO: "El disco falló al leer o escribir",
        EINVAL: "El sistema no acepta esta operación aquí",
        EMFILE: "El programa tiene demasiados archivos abiertos",
        ENFILE: "El equipo tiene demasiados archivos abiertos",
        ENOMEM: "No queda memoria",
        EADDRINUSE: "Otro proceso ya atiende esta dirección",
        ECONNREFUSED: "Nadie atiende esta conexión",
        ECONNRESET: "El otro extremo cortó la conexión",
        EPIPE: "El otro extremo cerró la conexión",
        ETIMEDOUT: "Se agotó el tiempo de espera",
        EAGAIN: "El recurso está ocupado; intente de nuevo",
        EBUSY: "El recurso está ocupado; intente de nuevo",
    ]
}

extension SystemError: CustomStringConvertible {
    /// For logs: `rename: errno 28: /datos/x`.
    public var description: String {
        "\(operation): errno \(code)" + (path.map { ": \($0)" } ?? "")
    }
}
