import Testing

@testable import SessionTUI

@Suite struct BlockDigitsTests {
    private func drawn(_ text: String, rows: Int, columns: Int) -> String {
        var grid = Grid(rows: rows, columns: columns)
        BlockDigits.draw(text, in: grid.bounds, of: &grid)
        return grid.text
    }

    @Test func smallDigitsUseHalfRows() {
        #expect(
            drawn("12:41", rows: 3, columns: 19) == """
                 ▄█  ▀▀█ ▄ █ █ ▄█
                  █  █▀▀ ▄ ▀▀█  █
                 ▀▀▀ ▀▀▀     ▀ ▀▀▀
                """)
    }

    @Test func digitsGrowWithTheRectangle() {
        #expect(
            drawn("+01:20", rows: 6, columns: 60) == """
                                 ██████    ██        ██████  ██████
                           ██    ██  ██  ████    ██      ██  ██  ██
                         ██████  ██  ██    ██        ██████  ██  ██
                           ██    ██  ██    ██    ██  ██      ██  ██
                                 ██████  ██████      ██████  ██████

                """)
    }

    @Test func whereNotEvenTheSmallestFitsItIsPlainText() {
        #expect(drawn("12:41", rows: 2, columns: 9) == "\n  12:41")
    }

    @Test func noDigitMovesAnother() {
        let wall = Rect(rows: 20, columns: 80)
        let widths = Set((0...9).compactMap { BlockDigits.size(of: "1\($0):\($0)1", in: wall)?.columns })
        #expect(widths.count == 1)
    }

    @Test func aWallShowsDigitsThatFillIt() throws {
        let size = try #require(BlockDigits.size(of: "12:41", in: Rect(rows: 20, columns: 80)))
        #expect(size.columns >= 64)
        #expect(size.rows >= 10)
    }

    @Test func onlySignsThatWindowsConsolesHaveAreUsed() {
        for rows in 1...20 {
            let signs = Set(drawn("+01:23", rows: rows, columns: 7 * rows))
            #expect(signs.isSubset(of: Set("█▀▄ \n+0123:…")))
        }
    }
}
