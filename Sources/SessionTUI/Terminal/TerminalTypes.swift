/// Which terminal descriptions to try for a value of `TERM`.
enum TerminalTypes {
    /// Parts of the names of today's terminals, all of which understand what xterm does.
    private static let modern = [
        "xterm", "256color", "direct", "kitty", "alacritty", "foot", "wezterm", "ghostty", "rxvt", "konsole",
        "vte", "gnome", "iterm", "contour", "mintty", "putty", "st-", "ms-terminal",
    ]

    /// Names to try, best first; empty for a terminal that says that it can't place a cursor.
    static func candidates(for type: String?) -> [String] {
        let simple = ["vt100", "ansi", "linux"]
        guard let type, !type.isEmpty, type != "unknown" else { return simple }
        if type == "dumb" { return [] }
        // Whatever calls itself xterm today has 256 colours; the description of that name knows but eight.
        if type == "xterm" { return ["xterm-256color", "xterm"] + simple }
        if type.hasPrefix("screen") || type.hasPrefix("tmux") {
            return [type, "screen-256color", "screen"] + simple
        }
        if type.hasPrefix("linux") { return [type, "linux", "vt100", "ansi"] }
        let isModern = modern.contains { type.lowercased().contains($0) }
        return [type] + (isModern ? ["xterm-256color", "xterm"] : []) + simple
    }
}
