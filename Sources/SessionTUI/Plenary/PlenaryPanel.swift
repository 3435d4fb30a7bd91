import CafeModel

/// What stands above the lists.
enum PlenaryPanel: Hashable {
    case help(HelpPanel)
    case palette(CommandPalette<PlenaryFind>)
    case menu(Menu<PlenaryChoice>)
    case entry(PlenaryEntry)
    case form(CommitmentForm)
}

/// What the palette finds.
enum PlenaryFind: Hashable {
    case action(PlenaryAction)
    case page(PlenaryPage)
    case item(PlenaryItem, on: PlenaryPage)
}

/// What the menus offer.
enum PlenaryChoice: Hashable {
    case action(PlenaryAction)
    case outcome(NoteID, Outcome)
    case strike(NoteID, seen: Int, passage: String, StrikeReason)
    case kind(NoteID, seen: Int, text: String, NoteKind)
    case format(String)
    case order(Command)
    case leave
    case nothing
}
