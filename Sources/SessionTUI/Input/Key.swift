/// What somebody did at the keyboard, or what happened to the window.
///
/// `case .up` matches the arrow with any modifiers, `.up([])` only the bare one.
public enum Key: Hashable, Sendable {
    /// A character typed: a grapheme cluster as far as it arrived at once.
    case character(Character)
    /// Enter.
    case enter
    /// Ctrl-J, which is also what Ctrl-Enter sends in Windows terminals; Alt-Enter where it arrives.
    case lineBreak
    /// Tab.
    case tab
    /// Shift-Tab.
    case backtab
    /// Esc by itself.
    case escape
    /// Backspace.
    case backspace(Modifiers = [])
    /// Delete.
    case delete(Modifiers = [])
    /// Insert.
    case insert(Modifiers = [])
    /// Arrow up.
    case up(Modifiers = [])
    /// Arrow down.
    case down(Modifiers = [])
    /// Arrow left.
    case left(Modifiers = [])
    /// Arrow right.
    case right(Modifiers = [])
    /// Home.
    case home(Modifiers = [])
    /// End.
    case end(Modifiers = [])
    /// Page up.
    case pageUp(Modifiers = [])
    /// Page down.
    case pageDown(Modifiers = [])
    /// F1 is 1.
    case function(Int, Modifiers = [])
    /// Ctrl with a lower-case letter, a space, or one of `\ ] ^ _`.
    case control(Character)
    /// Alt with a character.
    case alt(Character)
    /// Text pasted, its line ends as `\n`; anything may be in it.
    case paste(String)
    /// The window has another size now.
    case resize(rows: Int, columns: Int)
    /// The window got or lost the keyboard.
    case focus(Bool)
}
