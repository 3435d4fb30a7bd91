import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

/// Whoever comes by the front door is asked for a name once, whatever the screen.
@Suite("A name at the door")
struct NamedScreenTests {
    private func recorder() -> Driver<NamedScreen> {
        Driver(NamedScreen(PlenaryScreen()), as: .recorder, in: Room(plan: Room.plan()))
    }

    @Test func `the name is asked for once everything has arrived, and told to the hub`() {
        let driver = recorder()
        #expect(driver.text.contains("Su nombre"))
        driver.type("Luis Paz")
        driver.press(.enter)
        #expect(driver.names == ["Luis Paz"])
        #expect(!driver.text.contains("Su nombre"))
        driver.lose()
        driver.reconnect()
        #expect(!driver.text.contains("Su nombre"))
    }

    @Test func `whoever gives no name is not kept out`() {
        let driver = recorder()
        driver.press(.escape)
        #expect(!driver.text.contains("Su nombre"))
        driver.press(.character("?"))
        #expect(driver.text.contains("Teclas"))
        #expect(driver.names.isEmpty)
    }

    @Test func `only those who come by the door and have no wall or table are asked by it`() {
        let session = SessionID(high: 1, low: 1)
        #expect(ScreenRequest.plenary(session).screen(via: nil) is PlenaryScreen)
        #expect(ScreenRequest.plenary(session).screen(via: "192.168.1.31") is NamedScreen)
        #expect(ScreenRequest.project(session).screen(via: "192.168.1.31") is ProjectorScreen)
        #expect(ScreenRequest.table(TableNumber(1), session).screen(via: "192.168.1.31") is TableScreen)
    }

    @Test func `each role of the door that has a screen gets its own`() {
        let session = SessionID(high: 1, low: 1)
        #expect(ScreenRequest(.reader, in: session)?.hello == Hello(role: .reader, session: session))
        let table = Role.table(TableNumber(2))
        #expect(ScreenRequest(table, in: session)?.hello == Hello(role: table, session: session))
        for role in [Role.owner, .home, .door] { #expect(ScreenRequest(role, in: session) == nil) }
    }
}
