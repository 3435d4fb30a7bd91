import CafeModel
import CafeWire

/// A window in which a screen still works but shows too little: its last line says what to do.
enum SmallWindow {
    /// From so many rows and columns on, a screen needs no remark.
    static let rows = 8, columns = 36

    /// Puts the longest remark that fits in the place of the keys. The lines above, with what is being typed, stay.
    static func remark(on grid: inout Grid, for role: Role, _ phrases: any Phrases) {
        guard grid.rows < rows || grid.columns < columns, grid.rows > 2 else { return }
        var table: TableNumber?
        if case .table(let number) = role { table = number }
        guard let remark = phrases.windowTooSmall(table).first(where: { $0.columns <= grid.columns }) else {
            return
        }
        let last = grid.rows - 1
        grid.fill(Rect(row: last, column: 0, rows: 1, columns: grid.columns), style: .normal)
        grid.put(remark, row: last, column: 0, style: .attention)
    }
}
