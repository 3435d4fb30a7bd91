import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("The facilitator with 34 workshops")
struct ManyTablesTests {
    private let room: Room
    private let driver: Driver<FacilitatorScreen>

    init() {
        var plan = Plan(
            mechanism: .dialogueMeeting, title: "Rendición de cuentas", topics: [Topic(title: "Agua")],
            people: 1000)
        plan.minutes.evaluation = 10
        room = Room(plan: plan)
        room.go(to: .workshop)
        driver = Driver(FacilitatorScreen(), as: .facilitator, in: room)
        let present = (1...34).filter { $0 != 20 }.map {
            Presence(
                connection: ConnectionID(high: 1, low: UInt64($0)), role: .table(TableNumber($0)), name: "",
                isWriting: false, since: .zero)
        }
        driver.hear(.presence(present))
    }

    private func note(_ table: Int) {
        let number = TableNumber(table)
        room.order(.recordNote(table: number, kind: .observation, round: nil, text: "x"), as: .table(number))
    }

    /// The numbers of the tables in sight, from the top.
    private var listed: [Int] {
        driver.lines.compactMap { line in
            guard line.contains("Agua") else { return nil }
            return line.dropFirst(20).split(separator: " ").lazy.compactMap { Int($0) }.first
        }
    }

    private var chosen: Int { driver.screen.chosenNumber.value }

    @Test("the list scrolls with the cursor, and what to read aloud keeps its place")
    func scrolls() {
        #expect(listed.first == 1)
        #expect(driver.lines.contains { $0.contains("Taller Tema") })
        #expect(listed.count < 34)
        #expect(driver.lines.contains { $0.contains("se ven 1 a \(listed.count) de 34") })
        #expect(driver.lines.contains { $0.contains("Guion") })
        driver.press(.end())
        #expect(listed.last == 34)
        #expect(driver.lines.contains { $0.contains("a 34 de 34") })
        #expect(chosen == 34)
    }

    @Test("by urgency those that call or are out of reach come first, and it is said")
    func urgency() {
        (1...34).forEach { note($0) }
        room.order(.askSupport(TableNumber(31), true), as: .table(TableNumber(31)))
        driver.press(.character("d"))
        #expect(Array(listed.prefix(3)) == [31, 20, 1])
        #expect(driver.lines.contains { $0.contains("por urgencia") })
    }

    @Test("the cursor stays on its table when the order changes under it")
    func cursor() {
        driver.press(.down(), .down(), .character("d"), .character("d"))
        #expect(chosen == 3)
        note(3)
        #expect(chosen == 3)
        driver.press(.character("d"))
        #expect(listed.first == 3)
    }

    @Test("filtered, only those that need something are listed; a digit brings the others back")
    func filter() {
        for table in 1...34 where table != 7 { note(table) }
        driver.press(.character("f"))
        #expect(listed == [7, 20])
        #expect(driver.lines.contains { $0.contains("2 de 34 necesitan algo") })
        driver.press(.character("3"))
        #expect(chosen == 3)
        #expect(listed.count > 2)
    }

    @Test("the hands of the evaluation are counted one after another")
    func evaluation() {
        room.go(to: .evaluation)
        driver.press(.character("v"))
        #expect(driver.lines.contains { $0.contains("1. ¿Se cumplió el objetivo de este espacio? sí: —") })
        driver.press(.enter)
        driver.type("812")
        driver.press(.enter)
        #expect(room.state.evaluation[1, .yes] == 812)
        #expect(driver.lines.contains { $0.contains("sí: 812") })
        driver.press(.enter)
        driver.type("90")
        driver.press(.enter)
        #expect(room.state.evaluation[1, .partly] == 90)
        driver.press(.escape, .character("u"))
        #expect(room.state.evaluation[1, .partly] == nil)
    }

    @Test("the wall shows the questions of the evaluation with the hands that were counted")
    func wall() {
        room.go(to: .evaluation)
        room.order(.countEvaluation(question: 3, .yes, hands: 700), as: .facilitator)
        let wall = Driver(ProjectorScreen(), as: .projector, in: room)
        wall.resize(rows: 40, columns: 120)
        #expect(wall.lines.contains { $0.contains("3. ¿Pudo expresar su opinión?") })
        #expect(wall.lines.contains { $0.contains("sí 700") })
    }

    @Test("the wall tells of workshops, not of tables")
    func words() {
        room.go(to: .plenary)
        let wall = Driver(ProjectorScreen(), as: .projector, in: room)
        #expect(wall.text.contains("Taller 2"))
        #expect(!wall.text.contains("Mesa 2"))
    }
}
