import CafeModel
import Testing

@testable import SessionTUI

@Suite("A window that is too small")
struct SmallWindowTests {
    private func last(_ rows: Int, _ columns: Int, _ role: Role) -> String {
        var grid = Grid(rows: rows, columns: columns)
        grid.put("keys", row: rows - 1, column: 0)
        SmallWindow.remark(on: &grid, for: role, Language.spanish.phrases)
        return grid.lines.last ?? ""
    }

    @Test("Says what to do as far as there is room, and a table's names its plain lines")
    func remarks() {
        #expect(last(5, 80, .table(TableNumber(3))).contains("cafe mesa 3 --texto"))
        #expect(last(5, 80, .recorder).contains("agrándela o reduzca la letra"))
        #expect(last(5, 20, .table(TableNumber(3))).contains("! Agrande la ventana"))
        #expect(last(24, 12, .facilitator).contains("! Agrándela"))
    }

    @Test("Leaves the keys where a screen fits, and two lines to what they show")
    func leaves() {
        #expect(last(8, 36, .recorder).contains("keys"))
        #expect(last(2, 20, .recorder).contains("keys"))
    }
}
