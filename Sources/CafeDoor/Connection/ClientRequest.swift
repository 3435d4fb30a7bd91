/// What a client asks for, as far as the door looks at it.
enum ClientRequest: Hashable, Sendable {
    /// The service of authentication.
    case authenticate
    /// A PIN given as a password.
    case password(user: String, pin: String)
    /// A question, please.
    case question(user: String)
    /// The answer to the question.
    case answer(String)
    /// A channel for a session.
    case channel
    /// A terminal on it.
    case terminal(type: String, columns: Int, rows: Int)
    /// The terminal has another size.
    case resize(columns: Int, rows: Int)
    /// What one types into.
    case shell
    /// A command.
    case command(String)
    /// A service by its name, such as `sftp`.
    case subsystem(String)
    /// Anything else: forwarding, environment.
    case other
}
