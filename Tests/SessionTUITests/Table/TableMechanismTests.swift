import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

/// The table's screen with the mechanisms other than the World Café.
@Suite struct TableMechanismTests {
    private let table = TableNumber(1)

    private func driver(
        _ mechanism: MechanismID, topics: Int = 2, people: Int = 0, at stage: StageKind
    ) -> Driver<TableScreen> {
        var plan = Plan(
            mechanism: mechanism, title: "Sesión", topics: (1...topics).map { Topic(title: "Tema \($0)") },
            people: people)
        plan.process = "Serie"
        let room = Room(plan: plan)
        room.go(to: stage)
        return Driver(TableScreen(table: table), as: .table(table), in: room)
    }

    private func notes(_ driver: Driver<TableScreen>) -> [Note] { driver.room.state.notes(of: table) }

    @Test("each mechanism offers its own kinds only, and its stage's first one is chosen")
    func kinds() {
        let problems = driver(.cocreation, at: .problems)
        #expect(problems.lines.contains { $0.hasPrefix(" Problema    ►") })
        problems.room.go(to: .solutions)
        #expect(problems.lines.contains { $0.hasPrefix(" Solución    ►") })
        let workshop = driver(.dialogueMeeting, people: 60, at: .workshop)
        #expect(workshop.lines.contains { $0.hasPrefix(" Observación ►") })
        #expect(workshop.lines[0].contains("TALLER 1 · Tema 1 · Tema 2"))
        let dialogue = driver(.leaderCafe, at: .dialogue)
        #expect(dialogue.lines.contains { $0.hasPrefix(" Propuesta   ►") })
    }

    @Test("a solution asks which problem it answers when it is saved; Enter takes the newest")
    func solution() {
        let driver = driver(.cocreation, at: .problems)
        driver.type("No hay datos")
        driver.press(.enter)
        driver.room.go(to: .solutions)
        driver.type("Publicarlos")
        driver.press(.enter)
        #expect(driver.lines.contains { $0.contains("¿A qué problema responde?") })
        #expect(notes(driver).count == 1)
        driver.press(.enter)
        #expect(notes(driver).last.flatMap { driver.room.state.answered(by: $0) }?.id == notes(driver)[0].id)
        #expect(driver.lines.contains { $0.contains("└ responde a: No hay datos") })
    }

    @Test("who types on while the problem is asked for loses no letter and saves nothing by mistake")
    func typesOn() {
        let driver = driver(.cocreation, at: .problems)
        driver.type("No hay datos")
        driver.press(.enter)
        driver.room.go(to: .solutions)
        driver.type("Publicarlos")
        driver.press(.enter)
        driver.type(" ya")
        #expect(driver.lines.contains { $0.contains("Solución    ► Publicarlos ya") })
        #expect(notes(driver).count == 1)
        driver.press(.enter, .end(), .down(), .enter)
        #expect(notes(driver).count == 2)
        #expect(driver.lines.contains { $0.contains("! sin problema") })
    }

    @Test("a solution without any problem at the table is saved at once, and shown to lack one")
    func noProblem() {
        let driver = driver(.cocreation, at: .solutions)
        driver.type("Publicarlos")
        driver.press(.enter)
        #expect(notes(driver).count == 1)
        #expect(driver.lines.contains { $0.contains("Publicarlos") && $0.contains("! sin problema") })
    }

    @Test("whether a solution can be done is marked at the table, a condition at a time")
    func feasibility() {
        let driver = driver(.cocreation, at: .solutions)
        driver.type("Publicarlos")
        driver.press(.enter)
        for condition in ["3", "1", "3"] {
            driver.type("/viabilidad")
            driver.press(.enter)
            driver.type(condition)
        }
        #expect(notes(driver)[0].feasibility == .competence)
        driver.type("/viabilidad")
        driver.press(.enter)
        #expect(driver.lines.contains { $0.contains("√ ") && $0.contains("ompetencia") })
    }

    @Test("a priority and hands are given from the menu of a note, and stand beside it")
    func priority() {
        let driver = driver(.cocreation, at: .solutions)
        driver.type("Publicarlos")
        driver.press(.enter)
        driver.type("/prioridad")
        driver.press(.enter)
        driver.type("1")
        driver.press(.enter)
        #expect(notes(driver)[0].rank == 1)
        driver.type("/manos")
        driver.press(.enter)
        driver.type("12")
        driver.press(.enter)
        #expect(notes(driver)[0].hands == 12)
        driver.type("/problema")
        driver.press(.enter)
        #expect(driver.lines.contains { $0.contains("Esta mesa todavía no tiene problemas anotados.") })
    }

    @Test("voices are counted with one key per seat, and the panel gives the letters back")
    func voices() {
        let driver = driver(.dialogueMeeting, people: 40, at: .workshop)
        driver.type("Sin terminar")
        driver.press(.control("p"))
        driver.type("voces")
        driver.press(.enter)
        #expect(driver.lines.contains { $0.contains("Faltan por hablar 20 de 20 sillas.") })
        driver.type("1bB")
        driver.press(.backspace())
        #expect(driver.room.state.tables[0].voices == [1: 1, 11: 1])
        #expect(driver.lines.contains { $0.contains("Faltan por hablar 18 de 20 sillas.") })
        driver.press(.escape)
        driver.type(".")
        #expect(driver.lines.contains { $0.contains("► Sin terminar.") })
        #expect(driver.lines.contains { $0.contains("No han hablado: 2 3 4 5 6 7 8 9 a c") })
    }

    @Test("a workshop with several topics says of which one its notes are, once it was chosen")
    func topic() {
        let driver = driver(.dialogueMeeting, people: 40, at: .workshop)
        driver.type("/tema")
        driver.press(.enter)
        driver.type("2")
        driver.type("Falta luz")
        #expect(driver.lines.contains { $0.contains("Tema 2: Tema 2") })
        driver.press(.enter)
        #expect(notes(driver)[0].topic == 2)
    }

    @Test("an election is held at the table: names, votes, a tie told and settled, the result")
    func election() {
        let driver = driver(.cocreation, at: .election)
        for person in ["Ana Ruiz, Junta de El Bosque", "Luz Mora", "Raúl Paz, Zona norte"] {
            driver.type("/candidatura")
            driver.press(.enter)
            driver.type(person)
            driver.press(.enter)
        }
        for (index, votes) in ["9", "5", "5"].enumerated() {
            driver.type("/votos")
            driver.press(.enter)
            for _ in 0..<index { driver.press(.down()) }
            driver.press(.enter, .enter)
            driver.type(votes)
            driver.press(.enter)
        }
        driver.type("/votos")
        driver.press(.enter)
        #expect(
            driver.lines.contains { $0.contains("Ana Ruiz, Junta de El Bosque · 9 votos · √ representante") })
        #expect(driver.lines.contains { $0.contains("Luz Mora · 5 votos · ! empate") })
        #expect(driver.lines.contains { $0.contains("! Hay un empate") })
        for (place, steps) in [("2", 1), ("1", 2)] {
            for _ in 0..<steps { driver.press(.down()) }
            driver.press(.enter, .enter)
            driver.type(place)
            driver.press(.enter)
            driver.type("/votos")
            driver.press(.enter)
        }
        #expect(driver.lines.contains { $0.contains("Raúl Paz, Zona norte · 5 votos · √ representante") })
        #expect(driver.lines.contains { $0.contains("Luz Mora · 5 votos · √ suplente") })
    }

    @Test("at the review the table reads what was promised earlier, or that nothing was")
    func review() {
        let driver = driver(.leaderCafe, at: .review)
        #expect(driver.lines.contains { $0.contains("En el proceso «Serie» todavía no hay compromisos.") })
        driver.hear(
            .earlier([
                EarlierCommitment(
                    session: SessionID(high: 1, low: 9), title: "Café de octubre",
                    day: CalendarDate(year: 2026, month: 10, day: 1),
                    commitment: CommitmentID(high: 1, low: 1),
                    words: CommitmentWords(text: "Abrir la ventanilla", office: "Servicio"), due: "2020-01-31"
                ),
                EarlierCommitment(
                    session: SessionID(high: 1, low: 9), title: "Café de octubre", day: nil,
                    commitment: CommitmentID(high: 1, low: 2),
                    words: CommitmentWords(text: "Pintar la rampa", office: "Obras"), due: "2020-01-31",
                    recorded: .fulfilled),
                EarlierCommitment(
                    session: SessionID(high: 1, low: 9), title: "Café de octubre", day: nil,
                    commitment: CommitmentID(high: 1, low: 3),
                    words: CommitmentWords(text: "Cambiar el turno", office: "Servicio"), due: "2019-12-31"),
            ]))
        let first = driver.lines.firstIndex { $0.contains("· Cambiar el turno") }
        let second = driver.lines.firstIndex { $0.contains("· Abrir la ventanilla") }
        let last = driver.lines.firstIndex { $0.contains("· Pintar la rampa") }
        #expect(
            [first, second, last].compactMap(\.self) == [first, second, last].compactMap(\.self).sorted())
        #expect(first != nil && second != nil && last != nil)
        #expect(driver.lines.contains { $0.contains("· 3 compromisos · 2 vencidos") })
        #expect(driver.lines.contains { $0.contains("Abrir la ventanilla") })
        #expect(driver.lines.contains { $0.contains("Servicio · ! venció el 31 de enero de 2020") })
        #expect(driver.lines.contains { $0.contains("Obras · √ cumplido") })
    }

    @Test("a World Café has none of these actions")
    func worldCafe() {
        let driver = TableScenes.at(.round)
        driver.type("/voces")
        #expect(driver.lines.contains { $0.contains("Ninguna acción se llama así.") })
    }
}
