import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("The wall: keys")
struct ProjectorKeysTests {
    let room = Room(plan: Room.plan())

    private func wall() -> Driver<ProjectorScreen> {
        let wall = Driver(ProjectorScreen(), as: .projector, in: room)
        room.go(to: .round)
        return wall
    }

    @Test(
        "the line of keys stands for ten seconds after opening and after a key, then the wall is free of it")
    func lineOfKeys() {
        let wall = wall()
        #expect(wall.lines[23] == " t mesas   ? ayuda   q cerrar")
        wall.pass(seconds: 10)
        #expect(wall.lines[23] == "")
        wall.press(.character("x"))
        #expect(wall.lines[23] == " t mesas   ? ayuda   q cerrar")
    }

    @Test("t shows the tables and hides them again, in a small window and in a large one")
    func tables() {
        let wall = wall()
        for size in [(24, 80), (40, 120)] {
            wall.size = size
            let before = wall.text.contains("Mesa 1  Vías terciarias")
            wall.press(.character("t"))
            #expect(wall.text.contains("Mesa 1  Vías terciarias") != before)
            wall.press(.character("T"))
            #expect(wall.text.contains("Mesa 1  Vías terciarias") == before)
        }
    }

    @Test(
        "q and Ctrl-C ask before closing, and Enter alone stays",
        arguments: [Key.character("q"), .control("c")])
    func asks(key: Key) {
        let wall = wall()
        wall.press(key)
        #expect(wall.text.contains("¿Cerrar el proyector?"))
        wall.press(.enter)
        #expect(!wall.text.contains("¿Cerrar el proyector?"))
        #expect(wall.effects.isEmpty)
        wall.press(key, .down(), .enter)
        #expect(wall.effects == [.leave])
    }

    @Test("the facilitator's keys do nothing on a wall that was opened by itself")
    func noOrders() {
        let wall = wall()
        let before = room.facts.count
        wall.type(" n+-pP/")
        wall.press(.enter, .escape, .tab, .right(), .control("p"), .paste("hola"))
        #expect(room.facts.count == before)
        #expect(wall.effects.isEmpty)
    }

    @Test("help lists every key, and closes")
    func help() {
        let wall = wall()
        wall.press(.function(1))
        #expect(wall.text.contains("t          Mostrar u ocultar las mesas"))
        #expect(wall.text.contains("q, Ctrl-C  Cerrar el proyector; pregunta antes"))
        wall.press(.escape)
        #expect(!wall.text.contains("Teclas del proyector"))
    }

    @Test("where there are no tables to show, their key is not offered")
    func noTables() {
        let wall = wall()
        room.go(to: .plenary)
        #expect(wall.lines[23] == " ? ayuda   q cerrar")
    }
}
