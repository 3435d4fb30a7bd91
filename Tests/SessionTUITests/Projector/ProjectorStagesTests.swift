import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("The wall: stages")
struct ProjectorStagesTests {
    let room = Room(plan: Room.plan())

    private func wall() -> Driver<ProjectorScreen> {
        let wall = Driver(ProjectorScreen(), as: .projector, in: room)
        wall.pass(seconds: 11)
        return wall
    }

    @Test("before the event: the title in block letters, the day, the days to go")
    func preparation() {
        var plan = Room.plan()
        plan.entity = "Alcaldía de Cartagena"
        plan.place = "Casa de la Cultura"
        plan.startMinute = 9 * 60
        plan.date = room.state.plan.date
        let room = Room(plan: plan)
        let wall = Driver(ProjectorScreen(), as: .projector, in: room)
        wall.pass(seconds: 11)
        let lines = wall.lines.filter { !$0.isEmpty }
        #expect(lines[0] == " Preparación")
        #expect(lines[1] == "   █▄ ▄█ ▄▀▀▄ █   █ █ █   █ █▀▀▄ ▄▀▀▄ █▀▀▄   █▀▀ █▄ █   █   ▄▀▀▄ ▄▀▀")
        #expect(
            Array(lines.suffix(3)) == [
                "   Alcaldía de Cartagena",
                "   3 de diciembre de 2026 · Empieza a las 9:00\u{A0}a.\u{A0}m.", "   Casa de la Cultura",
            ])
    }

    @Test("the opening tells the rules and what the space is not, in turns, in large spacing")
    func welcome() {
        let wall = wall()
        room.next()
        #expect(
            wall.text == """
                 Bienvenida

                 █▀▀▄ █ █▀▀ █▄ █ █   █ █▀▀ █▄ █ █ █▀▀▄ ▄▀▀▄                  ▄█  █▀█ ▄ █▀█ █▀█
                 █▀▀▄ █ █▀  █ ▀█  █ █  █▀  █ ▀█ █ █  █ █▀▀█                   █  █ █ ▄ █ █ █ █
                 ▀▀▀  ▀ ▀▀▀ ▀  ▀   ▀   ▀▀▀ ▀  ▀ ▀ ▀▀▀  ▀  ▀                  ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀


                 Lo que este espacio no es

                 ● No es un espacio para tomar decisiones.

                 ● No recibe quejas: esas van al canal de PQRSD, y aquí le decimos cómo.

                 ● No trata temas generales ni reemplaza la rendición de cuentas.

                 ● Quejas y reclamos: pqrsd@entidad.example








                """)
        wall.pass(seconds: 8)
        #expect(wall.lines[7] == " Cómo conversamos")
        #expect(!wall.text.contains("Lo que este espacio no es"))
        wall.size = (40, 120)
        #expect(wall.text.contains("Cómo conversamos"))
        #expect(wall.text.contains("Lo que este espacio no es"))
    }

    @Test("in a change of tables everybody finds the number of the card")
    func change() {
        let wall = wall()
        room.go(to: .change, round: 3)
        #expect(
            wall.text == """
                 Cambio de mesa · Ronda 3 de 5

                 ▄▀▀ ▄▀▀▄ █▄ ▄█ █▀▀▄ █ ▄▀▀▄   █▀▀▄ █▀▀   █▄ ▄█ █▀▀ ▄▀▀ ▄▀▀▄  █▀█ ▀▀█ ▄ █▀█ █▀█
                 █   █▀▀█ █ ▀ █ █▀▀▄ █ █  █   █  █ █▀    █ ▀ █ █▀   ▀▄ █▀▀█  █ █ █▀▀ ▄ █ █ █ █
                  ▀▀ ▀  ▀ ▀   ▀ ▀▀▀  ▀  ▀▀    ▀▀▀  ▀▀▀   ▀   ▀ ▀▀▀ ▀▀  ▀  ▀  ▀▀▀ ▀▀▀   ▀▀▀ ▀▀▀


                  Mesa 1  1, 3, 17, 18, 22, 23

                  Mesa 2  8, 10, 13, 14, 24, 25

                  Mesa 3  2, 5, 6, 12, 28

                  Mesa 4  16, 19, 20, 21, 26, 27

                  Mesa 5  4, 7, 9, 11, 15








                """)
    }

    @Test("a larger window shows the seats in block digits")
    func largeChange() {
        let wall = wall()
        room.go(to: .change, round: 3)
        wall.size = (40, 120)
        #expect(
            wall.text == """
                 Cambio de mesa · Ronda 3 de 5

                                                                                                    ██████  ██████      ██████  ██████
                                                                                                    ██▀▀██  ▀▀▀▀██  ▄▄  ██▀▀██  ██▀▀██
                                                                                                    ██  ██      ██  ██  ██  ██  ██  ██
                 ▄▀▀ ▄▀▀▄ █▄ ▄█ █▀▀▄ █ ▄▀▀▄   █▀▀▄ █▀▀   █▄ ▄█ █▀▀ ▄▀▀ ▄▀▀▄                         ██  ██  ██████      ██  ██  ██  ██
                 █   █▀▀█ █ ▀ █ █▀▀▄ █ █  █   █  █ █▀    █ ▀ █ █▀   ▀▄ █▀▀█                         ██  ██  ██▀▀▀▀  ▄▄  ██  ██  ██  ██
                  ▀▀ ▀  ▀ ▀   ▀ ▀▀▀  ▀  ▀▀    ▀▀▀  ▀▀▀   ▀   ▀ ▀▀▀ ▀▀  ▀  ▀                         ██  ██  ██      ██  ██  ██  ██  ██
                                                                                                    ██████  ██████      ██████  ██████
                                                                                                    ▀▀▀▀▀▀  ▀▀▀▀▀▀      ▀▀▀▀▀▀  ▀▀▀▀▀▀


                 █▄ ▄█ █▀▀ ▄▀▀ ▄▀▀▄   ▄█        ▄█        ▀▀█       ▄█  ▀▀█       ▄█  █▀█       ▀▀█ ▀▀█       ▀▀█ ▀▀█
                 █ ▀ █ █▀   ▀▄ █▀▀█    █         █    ▀   ▀▀█   ▀    █    █   ▀    █  █▀█   ▀   █▀▀ █▀▀   ▀   █▀▀ ▀▀█
                 ▀   ▀ ▀▀▀ ▀▀  ▀  ▀   ▀▀▀       ▀▀▀       ▀▀▀       ▀▀▀   ▀       ▀▀▀ ▀▀▀       ▀▀▀ ▀▀▀       ▀▀▀ ▀▀▀


                 █▄ ▄█ █▀▀ ▄▀▀ ▄▀▀▄   ▀▀█       █▀█       ▄█  █▀█       ▄█  ▀▀█       ▄█  █ █       ▀▀█ █ █       ▀▀█ █▀▀
                 █ ▀ █ █▀   ▀▄ █▀▀█   █▀▀       █▀█   ▀    █  █ █   ▀    █  ▀▀█   ▀    █  ▀▀█   ▀   █▀▀ ▀▀█   ▀   █▀▀ ▀▀█
                 ▀   ▀ ▀▀▀ ▀▀  ▀  ▀   ▀▀▀       ▀▀▀       ▀▀▀ ▀▀▀       ▀▀▀ ▀▀▀       ▀▀▀   ▀       ▀▀▀   ▀       ▀▀▀ ▀▀▀


                 █▄ ▄█ █▀▀ ▄▀▀ ▄▀▀▄   ▀▀█       ▀▀█       █▀▀       █▀▀       ▄█  ▀▀█       ▀▀█ █▀█
                 █ ▀ █ █▀   ▀▄ █▀▀█   ▀▀█       █▀▀   ▀   ▀▀█   ▀   █▀█   ▀    █  █▀▀   ▀   █▀▀ █▀█
                 ▀   ▀ ▀▀▀ ▀▀  ▀  ▀   ▀▀▀       ▀▀▀       ▀▀▀       ▀▀▀       ▀▀▀ ▀▀▀       ▀▀▀ ▀▀▀


                 █▄ ▄█ █▀▀ ▄▀▀ ▄▀▀▄   █ █       ▄█  █▀▀       ▄█  █▀█       ▀▀█ █▀█       ▀▀█ ▄█        ▀▀█ █▀▀       ▀▀█ ▀▀█
                 █ ▀ █ █▀   ▀▄ █▀▀█   ▀▀█        █  █▀█   ▀    █  ▀▀█   ▀   █▀▀ █ █   ▀   █▀▀  █    ▀   █▀▀ █▀█   ▀   █▀▀   █
                 ▀   ▀ ▀▀▀ ▀▀  ▀  ▀     ▀       ▀▀▀ ▀▀▀       ▀▀▀ ▀▀▀       ▀▀▀ ▀▀▀       ▀▀▀ ▀▀▀       ▀▀▀ ▀▀▀       ▀▀▀   ▀


                 █▄ ▄█ █▀▀ ▄▀▀ ▄▀▀▄   █▀▀       █ █       ▀▀█       █▀█       ▄█  ▄█        ▄█  █▀▀
                 █ ▀ █ █▀   ▀▄ █▀▀█   ▀▀█       ▀▀█   ▀     █   ▀   ▀▀█   ▀    █   █    ▀    █  ▀▀█
                 ▀   ▀ ▀▀▀ ▀▀  ▀  ▀   ▀▀▀         ▀         ▀       ▀▀▀       ▀▀▀ ▀▀▀       ▀▀▀ ▀▀▀





                """)
    }

    @Test("who has gone home is not called to a table")
    func gone() {
        let wall = wall()
        room.go(to: .change, round: 3)
        #expect(wall.text.contains("1, 3, 17"))
        room.order(.dismissParticipant(3), as: .facilitator)
        #expect(wall.text.contains("1, 17"))
    }

    @Test("without numbers the change says whom to ask")
    func changeWithoutNumbers() {
        let room = Room(plan: Room.plan(people: 0))
        let wall = Driver(ProjectorScreen(), as: .projector, in: room)
        room.go(to: .change)
        #expect(wall.text.contains("Cambie de mesa como le indique"))
    }

    @Test("numbers that don't fit come in pages that alternate, and all of them come")
    func pagesOfSeats() {
        let wall = wall()
        room.go(to: .change, round: 3)
        wall.size = (8, 30)
        var seen: Set<String> = []
        for _ in 0..<10 {
            for number in 1...5 where wall.text.contains("Mesa \(number)  ") { seen.insert("Mesa \(number)") }
            wall.pass(seconds: 8)
        }
        #expect(seen.count == 5)
    }

    @Test("the plenary shows who speaks, what a recorder has reviewed, and who is next")
    func plenary() throws {
        let wall = wall()
        let table = TableNumber(1)
        room.go(to: .conclusions)
        room.order(
            .recordNote(table: table, kind: .conclusion, round: 5, text: "Primero la vía escolar"),
            as: .table(table))
        let note = try #require(room.state.notes.keys.first)
        room.go(to: .plenary)
        #expect(wall.lines[23] == " Sigue: Mesa 2, Paraderos")
        #expect(wall.text.contains("Vías terciarias"))
        #expect(!wall.text.contains("Primero la vía escolar"))
        #expect(wall.text.contains("¿Qué impide llegar a tiempo"))
        room.order(.markNote(note, .reviewed(true)), as: .recorder)
        #expect(wall.text.contains("● Conclusión: Primero la vía escolar"))
        let seen = try #require(room.state.notes[note]).revision
        room.order(.wordNote(note, seen: seen, text: "Arreglar antes la vía de la escuela"), as: .recorder)
        #expect(wall.text.contains("● Conclusión: Arreglar antes la vía de la escuela"))
        #expect(!wall.text.contains("Primero la vía escolar"))
        room.order(.beginTurn(4, leaving: 0), as: .facilitator)
        #expect(wall.lines[23] == " Es la última mesa en presentar")
    }

    @Test("the commitments appear with office and day, as they are made")
    func commitments() {
        let wall = wall()
        room.go(to: .commitments)
        #expect(wall.text.contains("Aquí aparecen los compromisos"))
        let words = CommitmentWords(
            text: "Publicar el horario", office: "Secretaría de Movilidad", person: "Ana Zapata")
        room.order(.makeCommitment(words, date: "2027-03-01", sources: []), as: .recorder)
        #expect(wall.text.contains("● Publicar el horario"))
        #expect(wall.text.contains("Secretaría de Movilidad · 1 de marzo de 2027"))
        #expect(!wall.text.contains("Ana"))
    }

    @Test("the end says thanks, and where the results will be")
    func end() {
        let wall = wall()
        room.go(to: .closing)
        #expect(wall.lines[0] == " Cierre")
        #expect(wall.text.contains("Los resultados quedan en el acta"))
        room.next()
        #expect(wall.lines[0] == " Evento terminado")
        #expect(wall.text.contains("Los resultados quedan en el acta"))
    }

    @Test("no stage ever shows a participant's name")
    func noNames() {
        let people = (1...28).map { Participant(name: "Zulay\($0)", organization: "Corponombre") }
        let room = Room(plan: Room.plan(), participants: people)
        let wall = Driver(ProjectorScreen(), as: .projector, in: room)
        while room.state.position != nil {
            for size in [(24, 80), (40, 120), (60, 200)] {
                wall.size = size
                #expect(!wall.text.contains("Zulay") && !wall.text.contains("Corponombre"))
            }
            room.next()
        }
    }

    @Test("every stage can be drawn at every size")
    func everySize() {
        let wall = wall()
        while room.state.position != nil {
            for rows in [1, 2, 5, 18, 24, 100] {
                for columns in [1, 2, 7, 39, 80, 300] {
                    wall.size = (rows, columns)
                    #expect(wall.grid.rows == rows)
                }
            }
            room.next()
        }
    }
}
