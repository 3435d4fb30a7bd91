import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("The plenary with 34 workshops")
struct ManyWorkshopsTests {
    private let room: Room
    private let driver: Driver<PlenaryScreen>

    init() {
        var plan = Plan(
            mechanism: .dialogueMeeting, title: "Rendición de cuentas", topics: [Topic(title: "Agua")],
            people: 1000)
        plan.workshops = (1...34).map { number in
            var workshop = Workshop()
            workshop.facilitator = "Facilita \(number)"
            return workshop
        }
        room = Room(plan: plan)
        room.go(to: .workshop)
        for (table, count) in [(5, 1), (31, 3), (17, 2)] {
            for _ in 0..<count {
                let number = TableNumber(table)
                room.order(
                    .recordNote(table: number, kind: .observation, round: nil, text: "x"), as: .table(number))
            }
        }
        driver = Driver(PlenaryScreen(), as: .recorder, in: room)
    }

    /// The numbers of the workshops in sight, from the top.
    private var listed: [Int] {
        driver.lines.compactMap { line in
            guard line.contains("Facilita") else { return nil }
            return line.split(separator: " ").lazy.compactMap { Int($0) }.first
        }
    }

    @Test("the list scrolls; each workshop is known by who leads it")
    func scrolls() {
        #expect(driver.lines.contains { $0.contains("Talleres") })
        #expect(listed.first == 1 && listed.count < 34)
        for _ in 0..<3 { driver.press(.pageDown()) }
        driver.press(.down(), .down(), .down())
        #expect(listed.contains(34))
        #expect(driver.lines.contains { $0.contains("34  Facilita 34") })
    }

    @Test("it is sorted by what is to review, by contributions, and by number again")
    func sorts() {
        driver.press(.character("h"))
        #expect(Array(listed.prefix(4)) == [31, 17, 5, 1])
        #expect(driver.lines.contains { $0.contains("por revisar ▼") })
        driver.press(.character("h"))
        #expect(Array(listed.prefix(3)) == [31, 17, 5])
        driver.press(.character("h"))
        #expect(Array(listed.prefix(3)) == [1, 2, 3])
    }

    @Test("digits typed one after the other open a workshop above nine; any other key begins anew")
    func digits() {
        driver.press(.character("3"), .character("4"))
        #expect(driver.lines.contains { $0.contains("Taller 34 · ") })
        driver.press(.down(), .character("4"))
        #expect(driver.lines.contains { $0.contains("Taller 4 · ") })
        driver.press(.character("0"))
        #expect(driver.screen.page == .whole)
    }
}
