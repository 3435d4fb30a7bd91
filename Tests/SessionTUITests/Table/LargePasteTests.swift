import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

/// A paste of ten megabytes at a table: told, offered to be divided, and nobody else's business until somebody decides.
@Suite("A paste of 10 MB")
struct LargePasteTests {
    private static let line = "Que el bus de las cinco pase también los domingos. "
    private static let text = String(repeating: line, count: 10_000_000 / line.utf8.count)

    private func table() -> (Room, Driver<TableScreen>) {
        let room = Room(plan: Room.plan())
        room.go(to: .round)
        return (room, Driver(TableScreen(table: TableNumber(1)), as: .table(TableNumber(1)), in: room))
    }

    private func submitted(_ driver: Driver<TableScreen>) -> Int {
        driver.effects.count { if case .submit = $0 { true } else { false } }
    }

    @Test func `is told with its size, offered in pieces, and sends nothing before somebody chooses`() {
        let (room, driver) = table()
        let before = driver.effects.count
        driver.press(.paste(Self.text))
        #expect(driver.text.contains("\((Self.text.utf8.count + 1023) / 1024) KiB"))
        #expect(driver.text.contains("No pegar"))
        let sent = driver.effects.dropFirst(before).contains {
            switch $0 {
            case .submit, .keep: true
            default: false
            }
        }
        #expect(!sent)
        #expect(room.state.notes.isEmpty)
    }

    @Test func `in pieces is notes that each fit, with every word of it once`() {
        let pieces = TableScreen.pieces(of: Self.text)
        #expect(pieces.allSatisfy { $0.utf8.count <= Engine.textLimit })
        #expect(
            pieces.joined(separator: " ").filter { $0 != " " }.count == Self.text.filter { $0 != " " }.count)
    }

    @Test func `thrown away leaves the line as it was`() {
        let (room, driver) = table()
        driver.type("Lo que ya estaba")
        driver.press(.paste(Self.text))
        driver.press(.escape)
        #expect(driver.text.contains("Lo que ya estaba"))
        #expect(room.state.notes.isEmpty)
        driver.press(.enter)
        #expect(submitted(driver) == 1)
    }
}
