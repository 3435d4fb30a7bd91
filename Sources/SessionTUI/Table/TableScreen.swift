import CafeModel
import CafeWire

struct TableScreen: Screen {
    let table: TableNumber

    mutating func update(_ input: ScreenInput, _ context: inout ScreenContext) -> [Effect] {
        if case .key(.control("c")) = input { return [.leave] }
        return []
    }

    func view(_ context: ScreenContext, rows: Int, columns: Int) -> Grid {
        Grid(rows: rows, columns: columns)
    }

    func nextChange(_ context: ScreenContext) -> Milliseconds? { nil }
}
