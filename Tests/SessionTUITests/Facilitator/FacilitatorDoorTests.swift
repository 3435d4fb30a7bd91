import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

/// The facilitator and the front door: how it stands, who sits where, PINs on demand, attacks told.
@Suite("The facilitator and the door")
struct FacilitatorDoorTests {
    private static let state = DoorState(
        isOpen: true, port: 2222, addresses: ["192.168.1.20"], fingerprint: "SHA256:abcdef")
    private static let open = DoorReport(state: state, isWanted: true, present: ["192.168.1.20"])

    private func stand(_ door: DoorReport = FacilitatorDoorTests.open) -> Stand {
        let stand = Stand.inRound(1)
        stand.driver.hear(.door(door))
        return stand
    }

    @Test func `without a door nothing is said of it`() {
        #expect(!Stand.inRound(1).driver.text.contains("uerta"))
    }

    @Test func `an open door says where, and a closed one that nobody can come in`() {
        #expect(stand().line(with: "Puerta abierta").contains("Puerta abierta en 192.168.1.20, puerto 2222"))
        var closed = Self.state
        closed.isOpen = false
        #expect(stand(DoorReport(state: closed)).driver.text.contains("Puerta cerrada"))
        #expect(stand(DoorReport(isWanted: true)).driver.text.contains("La puerta se está abriendo"))
    }

    @Test func `cards that name an address which the machine has no more are told`() {
        let moved = DoorReport(
            state: Self.state, isWanted: true, present: ["192.168.1.35"], printed: ["192.168.1.20"])
        let line = stand(moved).line(with: "Las tarjetas dicen")
        #expect(
            line.contains("! Las tarjetas dicen 192.168.1.20, pero este equipo tiene ahora 192.168.1.35."))
    }

    @Test func `an open door of a machine without a network says that nobody reaches it`() {
        var alone = Self.state
        alone.addresses = []
        let line = stand(DoorReport(state: alone, isWanted: true)).line(with: "Puerta abierta")
        #expect(line.contains("! Puerta abierta, pero este equipo no está en ninguna red"))
    }

    @Test func `PINs that were damaged are told, with where the old ones are`() {
        let damaged = DoorReport(
            state: Self.state, isWanted: true, present: ["192.168.1.20"], damagedPINs: "/d/pines.ilegible-1")
        let stand = stand(damaged)
        #expect(stand.driver.text.contains("! El archivo de los PIN estaba dañado"))
        stand.driver.size = (40, 120)
        stand.driver.press(.character("o"))
        #expect(stand.driver.text.contains("/d/pines.ilegible-1"))
    }

    @Test func `o opens the door with one more key`() {
        let stand = stand(DoorReport())
        stand.driver.press(.character("o"))
        #expect(stand.driver.text.contains("Abrir la puerta"))
        stand.driver.press(.character("o"))
        #expect(stand.driver.asked.map(\.request) == [.openDoor(port: nil)])
        #expect(stand.driver.text.contains("Se pidió abrir la puerta."))
    }

    @Test func `an open door is closed the same way`() {
        let stand = stand()
        stand.driver.press(.character("o"), .character("o"))
        #expect(stand.driver.asked.map(\.request) == [.closeDoor])
    }

    @Test func `a PIN is hidden until asked for, one at a time, and goes with the next key`() {
        let stand = stand()
        stand.driver.size = (40, 120)
        stand.driver.press(.character("o"), .character("m"), .character("3"))
        let request = Request.pins(stand.state.id, .table(TableNumber(3)))
        #expect(stand.driver.asked.map(\.request) == [request])
        #expect(!stand.driver.text.contains("PIN · Mesa 3"))
        let number = stand.driver.asked[0].number
        stand.driver.hear(.reply(number, .pins([RolePIN(role: .table(TableNumber(3)), pin: "048213")])))
        #expect(stand.driver.text.contains("PIN · Mesa 3"))
        #expect(stand.driver.text.contains("PIN 048 213"))
        #expect(stand.driver.text.contains("ssh -e none -p 2222 mesa3@192.168.1.20"))
        stand.driver.press(.character("n"))
        #expect(!stand.driver.text.contains("PIN · Mesa 3"))
        #expect(stand.state.stage?.round == 1)
    }

    @Test func `a small window shows the PIN too`() {
        let stand = stand()
        stand.driver.press(.character("o"), .character("m"), .character("3"))
        let number = stand.driver.asked[0].number
        stand.driver.size = (18, 60)
        stand.driver.hear(.reply(number, .pins([RolePIN(role: .table(TableNumber(3)), pin: "048213")])))
        #expect(stand.driver.text.contains("PIN · Mesa 3"))
        #expect(stand.driver.text.contains("PIN 048 213"))
    }

    @Test func `a PIN that nobody asked for here, or another place's, is not shown`() {
        let stand = stand()
        stand.driver.hear(.reply(1, .pins([RolePIN(role: .facilitator, pin: "111222")])))
        #expect(!stand.driver.text.contains("PIN"))
        stand.driver.press(.character("o"), .character("m"), .character("3"))
        stand.driver.hear(.reply(1, .pins([RolePIN(role: .facilitator, pin: "111222")])))
        #expect(!stand.driver.text.contains("PIN ·"))
    }

    @Test func `an attack is told once, with a bell, and stays in the menu`() {
        let stand = stand()
        let bells = stand.bells
        var report = Self.open
        report.attacks = [
            DoorReport.Attack(
                address: "192.168.1.77", role: .table(TableNumber(3)), tried: 10, last: .zero)
        ]
        stand.driver.hear(.door(report))
        stand.driver.hear(.door(report))
        #expect(stand.bells == bells + 1)
        #expect(stand.driver.text.contains("192.168.1.77 probó 10 PIN de la mesa 3"))
        stand.driver.pass(seconds: 90)
        stand.driver.press(.character("o"))
        #expect(stand.driver.text.contains("192.168.1.77 probó 10 PIN"))
    }

    @Test func `a table's menu tells how it joins, without the PIN, and who sits there`() {
        let stand = stand()
        stand.driver.hear(
            .presence([
                Presence(
                    connection: ConnectionID(high: 1, low: 1), role: .table(TableNumber(1)), name: "Ana Ruiz",
                    isWriting: false, since: stand.room.reading.wall, via: "192.168.1.31")
            ]))
        stand.driver.press(.enter, .character("j"))
        #expect(stand.driver.text.contains("ssh -e none -p 2222 mesa1@192.168.1.20"))
        #expect(stand.driver.text.contains("SHA256:abcdef"))
        #expect(!stand.driver.text.contains("PIN "))
        stand.driver.press(.escape, .enter, .character("s"))
        #expect(stand.driver.text.contains("Ana Ruiz, desde las"))
        #expect(stand.driver.text.contains("(192.168.1.31)"))
    }

    @Test func `the wall shows how the tables come in, and never a PIN`() {
        let room = Room(plan: Room.plan())
        let wall = Driver(ProjectorScreen(), as: .projector, in: room)
        #expect(!wall.text.contains("entrada"))
        wall.hear(.door(Self.open))
        wall.press(.character("e"))
        #expect(wall.text.contains("ssh -e none -p 2222 mesaN@192.168.1.20"))
        #expect(wall.text.contains("El PIN está en la tarjeta de su mesa."))
        #expect(wall.text.contains("SHA256:abcdef"))
        wall.press(.character("e"))
        #expect(!wall.text.contains("ssh "))
    }
}
