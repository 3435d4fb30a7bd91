/// The words of what only some mechanisms have.
public protocol MechanismPhrases: Sendable {
    // MARK: Stages

    /// What a table's host reads when a stage begins; empty where other words say it.
    func mechanismCard(_ stage: StageKind) -> [String]
    /// What the wall says in a stage, beside its name; empty where the clock says it all.
    func mechanismWall(_ stage: StageKind) -> [String]
    /// The heading of a table's notes where there are no rounds.
    var mechanismNotes: String { get }
    /// A table by its number, as its mechanism calls it: *mesa 3*, *taller 3*.
    func place(_ number: TableNumber, in plan: Plan) -> String
    /// How tables are called: *Mesa*, *Taller*.
    func placeWord(_ plan: Plan) -> String
    /// Who has a place at a table for the whole event.
    func placeSeated(_ people: [String]) -> String
    /// Which workshop somebody has who arrived: *Participante 29: taller 3*.
    func placeCard(_ number: Int, _ table: TableNumber) -> String
    /// What a session leaves behind.
    func name(of document: ClosingDocument) -> String
    /// What remains to be handed in after the event.
    func closingDocuments(_ documents: [ClosingDocument]) -> String
}
