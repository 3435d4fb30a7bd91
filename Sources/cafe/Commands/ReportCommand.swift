import CafeModel

/// `cafe informe`: the entity's reports.
enum ReportCommand {
    /// The words of the kinds of report.
    static let kinds: [(name: String, alias: String)] = [
        ("interno", "internal"), ("cronograma", "schedule"), ("evaluacion", "evaluation"),
        ("buena-practica", "good-practice"), ("inventario", "inventory"), ("plan-accion", "action-plan"),
    ]

    static func run(_ invocation: Invocation) throws(CommandFailure) {
        throw CommandFailure(.unavailable, invocation.phrases.notYet("cafe informe"))
    }
}
