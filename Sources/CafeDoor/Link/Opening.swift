/// What a client wants to sit at.
enum Opening: Hashable, Sendable {
    /// A screen, on a terminal of this type and size.
    case terminal(type: String, columns: Int, rows: Int)
    /// Lines, without a terminal.
    case lines
    /// The finished documents, to be read by SFTP.
    case documents
}
