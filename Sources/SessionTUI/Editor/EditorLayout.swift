/// An editor's text as it stands on the screen.
public struct EditorLayout: Hashable, Sendable {
    /// One visual line.
    public struct Line: Hashable, Sendable {
        /// What is shown of it.
        public var text: String
        /// Whether a line break typed by somebody ends it, which is shown as a sign.
        public var endsInBreak: Bool
    }

    /// The sign of a line break; in WGL4, so that every console has it.
    public static let breakSign = "┘"

    /// The lines that are shown.
    public var lines: [Line]
    /// How many lines are above the first that is shown.
    public var linesAbove: Int
    /// How many lines are below the last that is shown.
    public var linesBelow: Int
    /// The cursor's row among the lines that are shown.
    public var cursorRow: Int
    /// The cursor's column.
    public var cursorColumn: Int
}

extension Grid {
    /// Draws an editor's lines from a place downwards; the cursor goes where the editor's is.
    public mutating func put(
        _ layout: EditorLayout, row: Int, column: Int, style: Style = .entry, showsCursor: Bool = true
    ) {
        for (offset, line) in layout.lines.enumerated() {
            let end = put(line.text, row: row + offset, column: column, style: style)
            if line.endsInBreak {
                put(EditorLayout.breakSign, row: row + offset, column: end, style: .muted)
            }
        }
        if showsCursor {
            cursor = Position(row: row + layout.cursorRow, column: column + layout.cursorColumn)
        }
    }
}
