/// The words of the plenary screen.
public protocol PlenaryPhrases: Sendable {
    /// A condition that a proposal must meet to become a commitment.
    func plenary(_ condition: Feasibility) -> String
    /// How the tables are listed; empty when by number.
    func plenary(_ arrangement: PlenaryArrangement) -> String
    /// How an action is called, what it does, and how it reads in the line of keys.
    func plenary(_ action: PlenaryAction) -> (name: String, summary: String, hint: String?)
    /// A word or sentence.
    func plenary(_ word: PlenaryWord) -> String
    /// The heading of a column that counts notes of a kind: *Preguntas*.
    func plenaryColumn(_ kind: NoteKind) -> String
    /// Mesa 3, with a capital.
    func plenaryTable(_ number: TableNumber) -> String
    /// 4 por revisar
    func plenaryUnreviewed(_ count: Int) -> String
    /// 14 manos
    func plenaryHands(_ count: Int) -> String
    /// prioridad 2
    func plenaryRank(_ rank: Int) -> String
    /// 3 aportes marcados, and what may be done with them.
    func plenaryMarked(_ count: Int) -> String
    /// Ronda 2
    func plenaryRound(_ round: Int?) -> String
    /// Habla la mesa 2
    func plenarySpeaks(_ table: TableNumber, topic: String) -> String
    /// Sigue la mesa 3
    func plenaryFollows(_ table: TableNumber?) -> String
    /// Tomada a las 10:42 a. m. por la mesa 3
    func plenaryTaken(_ time: String, by role: String) -> String
    /// Último cambio: mesa 3
    func plenaryLastChange(by role: String) -> String
    /// Corregida 2 veces
    func plenaryCorrected(_ times: Int) -> String
    /// 3 aportes sin revisar y 2 preguntas sin respuesta
    func plenaryUnfinished(unreviewed: Int, open: Int) -> String
    /// So many texts of one's own were put aside and are not saved; no part of the acta, once it is approved.
    func plenaryUnsaved(_ texts: Int) -> String
    /// Compromiso · 2 de 4
    func plenaryStep(_ step: Int, of count: Int) -> String
    /// The word for a reason to strike something out.
    func plenaryReason(_ reason: StrikeReason) -> String
    /// Vence el 3 de diciembre
    func plenaryDue(_ date: String) -> String
}
