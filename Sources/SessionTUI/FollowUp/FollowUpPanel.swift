import CafeModel

/// What stands above the list and has the keyboard.
enum FollowUpPanel: Hashable {
    case help(HelpPanel)
    case palette(CommandPalette<FollowUpFind>)
    case menu(Menu<FollowUpChoice>)
    case form(FollowUpForm)
    case resolution(ResolutionForm, SessionID)
    case words(Prompt)
    case until(Prompt)
    case details(ReadingPanel)
}
