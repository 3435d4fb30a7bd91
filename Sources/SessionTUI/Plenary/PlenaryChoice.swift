import CafeModel

/// What the menus offer.
enum PlenaryChoice: Hashable {
    case action(PlenaryAction)
    case outcome(NoteID, Outcome, was: Outcome)
    case feasibility(NoteID, Feasibility, was: Feasibility?)
    case strike(NoteID, seen: Int, passage: String, StrikeReason)
    case kind(NoteID, seen: Int, text: String, NoteKind)
    case group([NoteID])
    case format(String)
    case order(Command)
    case leave
    case nothing
}

extension Menu<PlenaryChoice> {
    /// Whether choosing turns a mark over and leaves the menu open.
    var turnsOver: Bool {
        choices.contains {
            if case .feasibility = $0.id { true } else { false }
        }
    }
}
