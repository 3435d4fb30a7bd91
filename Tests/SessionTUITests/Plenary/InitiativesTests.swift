import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("The 2×2 of prioritised initiatives")
struct InitiativesTests {
    private func hall() -> (Room, Driver<PlenaryScreen>) {
        var plan = Plan(
            mechanism: .cocreation, title: "Mesa", topics: [Topic(title: "A"), Topic(title: "B")])
        plan.topics[1].classification = Topic.Classification(type: "pilar", value: "Colaboración")
        let room = Room(plan: plan)
        room.go(to: .solutions)
        func take(_ table: Int, _ text: String, _ rank: Int?, _ place: PillarPlace?) {
            let number = TableNumber(table), role = Role.table(number)
            let answer = room.order(
                .recordNote(table: number, kind: .solution, round: nil, text: text), as: role)
            guard case .done(_, _, let note?) = answer else { return }
            room.order(.markNote(note, .rank(rank)), as: role)
            if let place { room.order(.markNote(note, .pillar(place)), as: role) }
        }
        take(1, "Publicar los contratos", 2, .pillar(.transparency))
        take(1, "Datos abiertos", 1, .subtheme(.access))
        take(2, "Un consejo de jóvenes", 1, nil)
        take(2, "Sin prioridad", nil, nil)
        room.go(to: .plenary)
        return (room, Driver(PlenaryScreen(), as: .recorder, in: room))
    }

    @Test("each pillar has its corner, the first priority first, by its own mark or its topic's")
    func corners() throws {
        let (_, driver) = hall()
        driver.press(.character("l"))
        let lines = driver.lines
        let first = try #require(lines.first { $0.contains("1. Datos abiertos") })
        #expect(first.contains("Ninguna todavía"))
        let row = try #require(lines.firstIndex { $0.contains("Transparencia") })
        #expect(lines[row].contains("Participación"))
        #expect(lines[row + 2].contains("2. Publicar los contratos"))
        let below = try #require(lines.firstIndex { $0.contains("Rendición de cuentas") })
        #expect(lines[below].contains("Colaboración") && below > row)
        #expect(lines[below + 1].contains("1. Un consejo de jóvenes"))
        #expect(!driver.text.contains("Sin prioridad"))
        driver.press(.escape)
        #expect(!driver.text.contains("Iniciativas priorizadas"))
    }

    @Test("the recorder says which pillar a note belongs to, and which problem it answers")
    func recorder() throws {
        let (room, driver) = hall()
        let number = TableNumber(2)
        room.order(
            .recordNote(table: number, kind: .problem, round: nil, text: "Nadie consulta"), as: .table(number)
        )
        let solution = try #require(
            room.state.notes(of: number).first { $0.rank == nil && $0.kind == .solution })
        driver.press(.character("/"))
        driver.type("Sin prioridad")
        driver.press(.enter, .character("/"))
        driver.type("pilar")
        driver.press(.enter, .down(), .enter)
        #expect(room.state.notes[solution.id]?.pillar == .subtheme(.access))
        driver.press(.character("/"))
        driver.type("problema")
        driver.press(.enter, .enter)
        let present = try #require(room.state.notes[solution.id])
        #expect(room.state.answered(by: present).flatMap { room.state.text($0.text) } == "Nadie consulta")
    }

    @Test("where there are no pillars there is no such action")
    func none() {
        let hall = PlenaryHall()
        #expect(!hall.driver.screen.actions(hall.driver.context).contains { $0.id == .initiatives })
    }
}
