import CafeModel

/// What stands above the lists.
enum PlenaryPanel: Hashable {
    case help(HelpPanel)
    case palette(CommandPalette<PlenaryFind>)
    case menu(Menu<PlenaryChoice>)
    case entry(PlenaryEntry)
    case form(CommitmentForm)
    case filing(FilingForm)
    case resolution(ResolutionForm)
}
