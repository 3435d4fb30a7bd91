import Testing

@testable import SessionTUI

@Suite struct GridTests {
    @Test func textIsCutAtTheEdgeAndAtItsWidth() {
        var grid = Grid(rows: 2, columns: 12)
        grid.put("MESA 3 · Transporte", row: 0, column: 0)
        grid.put("Transporte rural", row: 1, column: 2, width: 8)
        grid.put("fuera", row: 5, column: 0)
        #expect(grid.lines == ["MESA 3 · Tra", "  Transpo…"])
    }

    @Test func textThatBeginsLeftOfTheGridShowsItsEnd() {
        var grid = Grid(rows: 1, columns: 6)
        #expect(grid.put("abcdef", row: 0, column: -2) == 4)
        #expect(grid.lines == ["cdef"])
    }

    @Test func aWideCharacterIsNeverCutInTwo() {
        var grid = Grid(rows: 3, columns: 5)
        grid.put("日本語", row: 0, column: 0)
        grid.put("日本", row: 1, column: 0)
        grid.put("x", row: 1, column: 1)
        grid.put("日本", row: 2, column: 0)
        grid.put("x", row: 2, column: 2)
        #expect(grid.lines == ["日本", " x本", "日x"])
    }

    @Test func hostileTextIsCleaned() {
        var grid = Grid(rows: 1, columns: 20)
        grid.put("a\u{1B}[2Jb\u{202E}c\nd\u{7}", row: 0, column: 0)
        #expect(grid.lines == ["abc d"])
    }

    @Test func clustersAreDrawnAsTheirBase() {
        var grid = Grid(rows: 1, columns: 20)
        let end = grid.put("👩‍👩‍👧‍👦 🇨🇴 g\u{303}e\u{301}", row: 0, column: 0)
        #expect(end == 8)
        #expect(grid.lines == ["👩 CO g\u{303}é"])
    }

    @Test func rightAndCentredTextKeepTheirDistance() {
        var grid = Grid(rows: 2, columns: 11)
        grid.putRight("12:41", row: 0, end: 11)
        grid.putCentred("日本", row: 1, in: grid.bounds)
        #expect(grid.lines == ["      12:41", "   日本"])
    }

    @Test func gridsAreEqualWhenTheyShowTheSame() {
        var one = Grid(rows: 1, columns: 4)
        var other = one
        one.put("g\u{303}x\u{303}", row: 0, column: 0)
        other.put("x\u{303}", row: 0, column: 1)
        other.put("g\u{303}", row: 0, column: 0)
        #expect(one == other)
        other.restyle(Rect(rows: 1, columns: 1), style: .danger)
        #expect(one != other)
    }

    @Test func rulesFillsAndProgressStayInsideTheGrid() {
        var grid = Grid(rows: 4, columns: 10)
        grid.rule(row: 0)
        grid.fill(Rect(row: 1, column: 8, rows: 9, columns: 9), with: "#")
        grid.putProgress(0.5, row: 1, column: 0, width: 6)
        grid.putProgress(0.01, row: 2, column: 0, width: 6)
        grid.putProgress(2, row: 3, column: 0, width: 6)
        #expect(
            grid.text == """
                ──────────
                ▓▓▓░░░  ##
                ▓░░░░░  ##
                ▓▓▓▓▓▓  ##
                """)
    }

    @Test func aRowTellsWhichOfItsTextsHaveAStyle() {
        var grid = Grid(rows: 1, columns: 20)
        grid.put("Enter", row: 0, column: 0, style: .keyName)
        grid.put("guardar", row: 0, column: 6)
        grid.put("Tab", row: 0, column: 15, style: .keyName)
        #expect(grid.texts(styled: .keyName, row: 0) == ["Enter", "Tab"])
    }

    @Test func aRectangleIsCutIntoParts() {
        var rect = Rect(rows: 24, columns: 80)
        #expect(rect.takeTop(2) == Rect(rows: 2, columns: 80))
        #expect(rect.takeBottom(1) == Rect(row: 23, rows: 1, columns: 80))
        #expect(rect.takeLeft(30) == Rect(row: 2, column: 0, rows: 21, columns: 30))
        #expect(rect.takeRight(60) == Rect(row: 2, column: 30, rows: 21, columns: 50))
        #expect(rect.isEmpty)
    }
}
