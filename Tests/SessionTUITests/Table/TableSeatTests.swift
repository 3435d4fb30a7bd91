import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

/// Two people at one table: whoever comes second is asked, and nobody's words are lost.
@Suite("A table where somebody is already")
struct TableSeatTests {
    private static let other = ConnectionID(high: 77, low: 1)

    private static func presence(
        _ driver: Driver<TableScreen>, name: String = "Ana Ruiz", seating: Seating? = nil
    ) -> HubMessage {
        let role = Role.table(TableScenes.three)
        let own = driver.client.connection ?? ConnectionID(high: 0, low: 0)
        return .presence([
            Presence(
                connection: other, role: role, name: name, isWriting: false, since: driver.room.reading.wall,
                via: "192.168.1.31", seating: seating),
            Presence(
                connection: own, role: role, name: "", isWriting: false, since: driver.room.reading.wall),
        ])
    }

    private static func alone(_ driver: Driver<TableScreen>) -> HubMessage {
        let own = driver.client.connection ?? ConnectionID(high: 0, low: 0)
        return .presence([
            Presence(
                connection: own, role: .table(TableScenes.three), name: "", isWriting: false, since: .zero)
        ])
    }

    @Test func `whoever comes second is told who is there and since when, and chooses`() {
        let driver = TableScenes.at(.round)
        driver.hear(Self.presence(driver))
        #expect(driver.text.contains("En este puesto ya hay alguien"))
        #expect(driver.text.contains("Ana Ruiz, desde las"))
        #expect(driver.text.contains("(192.168.1.31)"))
        for choice in ["Mirar, sin escribir", "Tomar el lugar", "Compartir"] {
            #expect(driver.text.contains(choice))
        }
    }

    @Test func `whoever was first is not asked when another comes`() {
        let driver = TableScenes.at(.round)
        driver.hear(Self.alone(driver))
        driver.hear(Self.presence(driver))
        #expect(!driver.text.contains("En este puesto"))
    }

    @Test func `somebody who only watches does not count as being there`() {
        let driver = TableScenes.at(.round)
        driver.hear(Self.presence(driver, seating: .watching))
        #expect(!driver.text.contains("En este puesto"))
    }

    @Test func `taking over gives the name first, so that the other is told who came`() {
        let driver = TableScenes.at(.round)
        driver.hear(Self.presence(driver))
        driver.press(.character("2"))
        #expect(driver.seatings.isEmpty)
        driver.type("Luis Paz")
        driver.press(.enter)
        #expect(driver.names == ["Luis Paz"])
        #expect(driver.seatings == [.takingOver])
        driver.type("Sigo yo")
        #expect(driver.screen.entry.editor.text == "Sigo yo")
    }

    @Test func `sharing leaves the host's name at the table`() {
        let driver = TableScenes.at(.round)
        driver.hear(Self.presence(driver))
        driver.press(.character("3"))
        driver.type("Luis Paz")
        driver.press(.enter)
        #expect(driver.seatings == [.sharing])
        #expect(driver.room.state.table(TableScenes.three)?.host == nil)
        driver.type("Nota")
        driver.press(.enter)
        #expect(driver.room.state.notes(of: TableScenes.three).count == 1)
    }

    @Test func `whoever watches can read, and every key for writing says how to write`() {
        let driver = TableScenes.at(.round)
        driver.hear(Self.presence(driver))
        driver.press(.escape)
        #expect(driver.seatings == [.watching])
        driver.type("x")
        driver.press(.enter, .function(2))
        #expect(driver.screen.entry.editor.isEmpty)
        #expect(driver.room.state.notes(of: TableScenes.three).isEmpty)
        #expect(driver.text.contains("Solo mirando. Ctrl-T para escribir."))
        driver.press(.control("t"), .character("3"), .escape)
        #expect(driver.seatings == [.watching, .sharing])
        driver.type("x")
        #expect(driver.screen.entry.editor.text == "x")
    }

    @Test
    func `a screen that gives way says to whom; what the hub has goes on there, the rest stays in sight`() {
        let driver = TableScenes.at(.round)
        driver.hear(Self.alone(driver))
        driver.type("guardado")
        driver.pass(seconds: 1)
        driver.hear(.displaced(by: "Luis Paz"))
        #expect(driver.text.contains("Luis Paz tomó este lugar."))
        #expect(driver.screen.entry.editor.isEmpty)
        #expect(driver.droppedDrafts.isEmpty)
        let kept = driver.keptDrafts.count
        driver.lose()
        driver.reconnect()
        #expect(driver.keptDrafts.count == kept)
        #expect(driver.seatings == [.watching])
    }

    @Test func `what was typed a moment before and is not kept yet stays on the screen that gives way`() {
        let driver = TableScenes.at(.round)
        driver.hear(Self.alone(driver))
        driver.room.trouble = .full
        driver.type("sin guardar")
        driver.pass(seconds: 1)
        driver.hear(.displaced(by: ""))
        #expect(driver.screen.entry.editor.text == "sin guardar")
        #expect(driver.text.contains("Otra persona tomó este lugar."))
    }
}
