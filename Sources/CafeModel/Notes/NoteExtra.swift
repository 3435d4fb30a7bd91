/// What a ``Note`` may have beyond having been taken; see there what each part is.
struct NoteExtra: Hashable, Sendable {
    var formerTexts: [TextID] = []
    var answer: Answer?
    var rank: Int?
    var hands: Int?
    var feasibility: Feasibility?
    var outcome = Outcome.pending
    var due: String?
    var resolution: TextID?
    var filing: TextID?
    var wording: TextID?
    var links: [NoteID] = []
    var topic: Int?
    var pillar: PillarPlace?
}
