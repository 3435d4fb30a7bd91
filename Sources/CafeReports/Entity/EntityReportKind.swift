/// The reports that an entity owes, by the words of the command line.
public enum EntityReportKind: String, CaseIterable, Hashable, Sendable {
    /// formato interno de reporte: one session
    case inward = "interno"
    /// cronograma: the spaces of a year by cuatrimestre
    case schedule = "cronograma"
    /// evaluación anual
    case evaluation = "evaluacion"
    /// buena práctica: form 4202000-FT-1311, one session
    case goodPractice = "buena-practica"
    /// inventario de necesidades y propuestas
    case inventory = "inventario"
    /// plan de acción de un año
    case actionPlan = "plan-accion"

    /// Whether it is about one session rather than about a year or a process.
    public var isOfOneSession: Bool { self == .inward || self == .goodPractice }
}
