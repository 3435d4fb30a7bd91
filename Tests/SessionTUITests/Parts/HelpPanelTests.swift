import Testing

@testable import SessionTUI

@Suite("The list of keys")
struct HelpPanelTests {
    private let lines = [
        HelpPanel.Line(keys: "f", name: "filtrar", summary: "Cambia lo que se muestra: todo, sin revisar"),
        HelpPanel.Line(keys: "h", name: "ordenar", summary: "Ordena las mesas por número o por aportes"),
        HelpPanel.Line(keys: "u", name: "deshacer", summary: "Deshace lo último"),
    ]

    private func drawn(_ panel: HelpPanel, rows: Int = 8) -> [String] {
        var grid = Grid(rows: rows, columns: 36)
        panel.draw(in: grid.bounds, of: &grid, hint: "Esc")
        return grid.lines
    }

    @Test("The line that one has come to is told whole, the others as far as they fit")
    func wholeLine() {
        var panel = HelpPanel(title: "Teclas", actions: [Action<Int>](), more: lines)
        #expect(drawn(panel).contains { $0.contains("revisar") })
        #expect(!drawn(panel).contains { $0.contains("por aportes") })
        _ = panel.handle(.down())
        #expect(drawn(panel).contains { $0.contains("aportes") })
        #expect(drawn(panel).contains { $0.contains("Deshace lo último") })
    }

    @Test("A panel of three lines shows the one that one has come to")
    func small() {
        var panel = HelpPanel(title: "Teclas", actions: [Action<Int>](), more: lines)
        _ = panel.handle(.end())
        #expect(drawn(panel, rows: 4).contains { $0.contains("Deshace") })
    }
}
