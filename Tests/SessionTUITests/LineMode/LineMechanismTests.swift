import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("The line mode with the mechanisms other than the World Café")
struct LineMechanismTests {
    private func driver(
        _ mechanism: MechanismID, topics: Int = 2, people: Int = 0, at stage: StageKind
    ) -> LineDriver {
        let plan = Plan(
            mechanism: mechanism, title: "Sesión", topics: (1...topics).map { Topic(title: "Tema \($0)") },
            people: people)
        let room = Room(plan: plan)
        room.go(to: stage)
        let driver = LineDriver(room, table: 1)
        _ = driver.news()
        return driver
    }

    private func notes(_ driver: LineDriver) -> [Note] { driver.room.state.notes(of: TableNumber(1)) }

    @Test("a solution is saved first, and then asks which problem it answers; a note instead is a note")
    func problem() {
        let driver = driver(.cocreation, at: .problems)
        driver.type("No hay datos", "Nadie responde")
        driver.room.go(to: .solutions)
        _ = driver.news()
        driver.type("solución: Publicarlos")
        #expect(notes(driver).count == 3)
        #expect(driver.text.contains("¿A qué problema responde?"))
        driver.type("1")
        #expect(driver.room.state.answered(by: notes(driver)[2])?.id == notes(driver)[0].id)
        driver.type("solución: Un portal", "Y otra solución más")
        #expect(notes(driver).count == 5)
        #expect(driver.room.state.lacksAnswered(notes(driver)[3]))
        driver.type("/problema de 4 2")
        #expect(driver.room.state.answered(by: notes(driver)[3])?.id == notes(driver)[1].id)
    }

    @Test("priority and hands by number, at once or when asked; a minus takes them away")
    func numbers() {
        let driver = driver(.cocreation, at: .solutions)
        driver.type("solución: Publicarlos", "/prioridad 1 2", "/manos 1", "17")
        #expect(notes(driver)[0].rank == 2 && notes(driver)[0].hands == 17)
        driver.type("/prioridad 1", "-")
        #expect(notes(driver)[0].rank == nil)
        driver.type("/notas")
        #expect(driver.text.contains("17 manos"))
    }

    @Test("pillar and feasibility are numbered choices")
    func choices() {
        let driver = driver(.cocreation, at: .solutions)
        driver.type("solución: Publicarlos", "/pilar 1", "1", "/viabilidad 1", "3", "/viabilidad 1", "1")
        #expect(notes(driver)[0].pillar == PillarPlace.all[0])
        #expect(notes(driver)[0].feasibility == [.withinYear, .competence])
    }

    @Test("an election is held by numbers: names, votes, a tie told and settled, the result")
    func election() {
        let driver = driver(.cocreation, at: .election)
        driver.type("/candidatura Ana Ruiz, Junta", "/candidatura", "Luz Mora", "/candidatura Raúl Paz")
        driver.type("/votos 1 9", "/votos 2 5", "/votos", "3", "1", "5")
        _ = driver.news()
        driver.type("/votos")
        #expect(driver.text.contains("Hay un empate"))
        #expect(driver.text.contains("Luz Mora · 5 votos · empate"))
        driver.type("2", "2", "2", "/votos", "3", "2", "1")
        _ = driver.news()
        driver.type("/votos")
        #expect(driver.text.contains("Raúl Paz · 5 votos · representante"))
        #expect(driver.text.contains("Luz Mora · 5 votos · suplente"))
    }

    @Test("voices are numbers of seats, several at once; what is no number is a note")
    func voices() {
        let driver = driver(.dialogueMeeting, people: 40, at: .workshop)
        driver.type("/voces", "1 3 3", "-3 7")
        #expect(driver.room.state.tables[0].voices == [1: 1, 3: 1, 7: 1])
        driver.type("99")
        #expect(driver.text.contains("1"))
        driver.type("El agua llega turbia")
        #expect(notes(driver).map(\.kind) == [.observation])
        driver.type("/voces")
        #expect(driver.text.contains("No han hablado: 2, 4, 5, 6, 8"))
    }

    @Test("the topic that notes are about is chosen once; everything says taller")
    func topic() {
        let driver = driver(.dialogueMeeting, people: 40, at: .workshop)
        #expect(driver.prompt == "Taller 1, observación> ")
        driver.type("/tema", "2", "Falta luz")
        #expect(notes(driver)[0].topic == 2)
        driver.type("/tema 1", "1")
        #expect(notes(driver)[0].topic == 1)
        driver.type("/taller")
        #expect(driver.text.contains("Taller 1: Tema 1 · Tema 2."))
        #expect(!driver.text.contains("mesa"))
    }
}
