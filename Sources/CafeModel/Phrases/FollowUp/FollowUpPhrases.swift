/// The words of the follow-up: its screen, its list as text, and the questions about outcomes that the plenary asks
/// too.
public protocol FollowUpPhrases: Sendable {
    // MARK: Questions

    /// Resultado: no acogida · 1 de 3
    func sheetTitle(_ title: String, step: Int, of steps: Int) -> String
    /// What Enter and Esc do.
    var sheetHint: String { get }
    /// Resultado: acogida en parte; for what is por analizar, who replies.
    func resolutionTitle(_ outcome: Outcome) -> String
    /// Why it is not taken up.
    var resolutionWhyNot: String { get }
    /// Which part is taken up.
    var resolutionWhichPart: String { get }
    /// Which office replies.
    var resolutionOffice: String { get }
    /// By when it replies.
    var resolutionDue: String { get }
    /// Razón: Es competencia de la Nación
    func resolutionReason(_ reason: String) -> String
    /// Responde: Secretaría de Obras
    func resolutionRepliedBy(_ office: String) -> String
    /// Respuesta para el 3 de diciembre de 2026
    func resolutionDueOn(_ day: String) -> String
    /// The question about a step.
    func followUp(_ question: FollowUpQuestion) -> String

    // MARK: Words

    /// abierto, en curso, vencido, cumplido, no viable
    func name(of state: CommitmentState) -> String
    /// Avance, revisión, traslado …
    func name(of step: FollowUpStep) -> String
    /// A word or sentence of the screen.
    func followUp(_ word: FollowUpWord) -> String
    /// How an action is called, what it does, and how it reads in the line of keys.
    func followUp(_ action: FollowUpAction) -> (name: String, summary: String, hint: String?)
    /// Vencido hace 3 días, vence hoy, vence en 5 días; by days left.
    func followUpDays(_ days: Int) -> String
    /// 12 compromisos · 3 vencidos · 4 por vencer
    func followUpCounts(commitments: Int, overdue: Int, soon: Int, matters: Int) -> String
    /// Vence hasta el 3 de diciembre de 2026
    func followUpUntil(_ day: String) -> String
    /// From what the commitment was made: mesa 3, propuesta.
    func followUpSource(_ table: TableNumber, _ kind: String) -> String
}
