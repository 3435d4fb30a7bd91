import CafeModel

/// What stands above the lists.
enum PlenaryPanel: Hashable {
    case help(HelpPanel)
    case palette(CommandPalette<PlenaryFind>)
    case menu(Menu<PlenaryChoice>)
    case entry(PlenaryEntry)
    case form(CommitmentForm)
    /// The prioritised initiatives in their four pillars.
    case pillars
    case filing(FilingForm)
    case resolution(ResolutionForm)
}
