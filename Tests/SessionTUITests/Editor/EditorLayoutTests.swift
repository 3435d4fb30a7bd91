import Testing

@testable import SessionTUI

@Suite struct EditorLayoutTests {
    private func drawn(_ editor: Editor, rows: Int, columns: Int) -> String {
        var grid = Grid(rows: rows, columns: columns)
        grid.put(editor.layout(width: columns, rows: rows), row: 0, column: 0)
        return grid.text
    }

    @Test func wrapsBetweenWordsAndShowsLineBreaks() {
        let editor = Editor("Un comité de usuarios que revise\nla frecuencia")
        #expect(
            drawn(editor, rows: 4, columns: 16) == """
                Un comité de
                usuarios que
                revise┘
                la frecuencia
                """)
        #expect(editor.layout(width: 16).cursorRow == 3)
        #expect(editor.layout(width: 16).cursorColumn == 13)
    }

    @Test func theCursorHasARoomOfItsOwnAtTheEndOfALine() {
        let editor = Editor("123456789", width: 10)
        #expect(editor.layout().cursorColumn == 9)
        #expect(editor.layout().lines.count == 1)
        let blanks = Editor("123456789    ", width: 10)
        #expect(blanks.layout().cursorColumn == 9)
        #expect(blanks.layout().lines.map(\.text) == ["123456789"])
        let longer = Editor("1234567890", width: 10)
        #expect(longer.layout().lines.map(\.text) == ["123456789", "0"])
    }

    @Test func aBreakAtTheEndOpensALine() {
        let layout = Editor("uno\n", width: 10).layout()
        #expect(layout.lines.map(\.text) == ["uno", ""])
        #expect(layout.lines.map(\.endsInBreak) == [true, false])
        #expect(layout.cursorRow == 1)
    }

    @Test func countsColumnsRatherThanCharacters() {
        let layout = Editor("日本語日本語", width: 10).layout()
        #expect(layout.lines.map(\.text) == ["日本語日", "本語"])
        #expect(layout.cursorColumn == 4)
    }

    @Test func upAndDownKeepTheColumnAndEndAtTheEdges() {
        var editor = Editor("primera línea\ncorta\ntercera línea", width: 40)
        #expect(editor.handle(.up()) == true)
        #expect(editor.layout().cursorColumn == 5)
        #expect(editor.handle(.up()) == true)
        #expect(editor.layout().cursorColumn == 13)
        #expect(editor.handle(.up()) == false)
        #expect(editor.handle(.down()) == true)
        #expect(editor.handle(.down()) == true)
        #expect(editor.layout().cursorColumn == 13)
        #expect(editor.handle(.down()) == false)
    }

    @Test func homeAndEndStayOnTheVisualLine() {
        var editor = Editor("Un comité de usuarios", width: 14)
        #expect(editor.handle(.up()) == true)
        #expect(editor.handle(.end()) == true)
        #expect(editor.layout().cursorRow == 0)
        #expect(editor.layout().cursorColumn == 12)
        #expect(editor.handle(.home()) == true)
        #expect(editor.cursor == 0)
    }

    @Test func aLongTextScrollsWithItsCursor() {
        var editor = Editor((1...20).map { "línea \($0)" }.joined(separator: "\n"), width: 20)
        var layout = editor.layout(rows: 4)
        #expect(layout.lines.map(\.text) == ["línea 17", "línea 18", "línea 19", "línea 20"])
        #expect((layout.linesAbove, layout.linesBelow, layout.cursorRow) == (16, 0, 3))
        _ = editor.handle(.home(.control))
        layout = editor.layout(rows: 4)
        #expect((layout.linesAbove, layout.linesBelow, layout.cursorRow) == (0, 16, 0))
        for _ in 0..<8 { _ = editor.handle(.down()) }
        layout = editor.layout(rows: 4)
        #expect(layout.lines[layout.cursorRow].text == "línea 9")
        #expect(layout.cursorRow == 2)
    }
}
