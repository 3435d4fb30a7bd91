import CafeModel

/// What lies above the facilitator's screen and has the keys.
enum FacilitatorPanel: Hashable {
    /// Every key.
    case help(HelpPanel)
    /// Anything by name.
    case palette(CommandPalette<FacilitatorDeed>)
    /// A few choices.
    case menu(Menu<FacilitatorDeed>)
    /// A question with a line to answer it in.
    case prompt(Prompt, ConductQuestion)
    /// A PIN, shown to one person.
    case pin(PinPanel)
    /// Something to read.
    case reading(ReadingPanel)
}
