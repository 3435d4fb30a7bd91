import Testing

@testable import SessionTUI

@Suite("Block letters")
struct BlockTextTests {
    private func draw(_ text: String, rows: Int, columns: Int) -> [String]? {
        var grid = Grid(rows: rows, columns: columns)
        let isDrawn = BlockText.draw(text, in: grid.bounds, of: &grid, style: .title, centred: false)
        return isDrawn ? grid.lines : nil
    }

    @Test("accents stand above the letters")
    func accents() {
        #expect(
            draw("Año", rows: 4, columns: 16) == [
                "     ▀▀▀▀", "▄▀▀▄ █▄ █ ▄▀▀▄", "█▀▀█ █ ▀█ █  █", "▀  ▀ ▀  ▀  ▀▀",
            ])
    }

    @Test("what is too long for one line is broken between words")
    func lines() {
        #expect(draw("no sí", rows: 7, columns: 9)?.count == 7)
        #expect(draw("no sí", rows: 2, columns: 9) == nil)
    }

    @Test("a text that has a sign without a drawing is left to plain letters")
    func unknownSign() {
        #expect(draw("東京", rows: 20, columns: 80) == nil)
        #expect(draw("", rows: 20, columns: 80) == nil)
    }

    @Test("letters grow with the room, with square dots")
    func growth() {
        let room = Rect(rows: 10, columns: 80)
        #expect(BlockText.size(of: "OK", in: room).map { [$0.rows, $0.columns] } == [10, 36])
    }
}
