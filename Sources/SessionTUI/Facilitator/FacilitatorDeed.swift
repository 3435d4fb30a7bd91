import CafeModel

/// What a choice in a menu or in the palette leads to.
enum FacilitatorDeed: Hashable {
    /// An action of the screen.
    case act(ConductAction)
    /// An order to the session; the menu closes.
    case order(Command)
    /// An order that one gives several times: the menu stays.
    case orderAgain(Command)
    /// A question with a line to answer it in.
    case ask(ConductQuestion)
    /// The actions of a table.
    case openTable(TableNumber)
    /// Who sits at a table.
    case showSeats(TableNumber)
    /// How a table joins.
    case showJoining(TableNumber)
    /// Opens the front door, or closes it.
    case setDoor(open: Bool)
    /// Whose PIN to show, or to make anew.
    case choosePIN(renewed: Bool)
    /// Shows the PIN of a place, or a new one.
    case pin(Role, renewed: Bool)
    /// The words of a note.
    case showNote(NoteID)
    /// Leaves the screen.
    case leave
    /// Nothing.
    case nothing
}
