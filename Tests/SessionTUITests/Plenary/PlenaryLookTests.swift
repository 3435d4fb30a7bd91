import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("The plenary screen's look")
struct PlenaryLookTests {
    @Test("The whole at 80 × 24")
    func whole() {
        let hall = PlenaryHall()
        #expect(
            hall.driver.text == """
                 Plenaria · Movilidad en los corregimientos                            Plenaria
                 ● Habla la mesa 1 · Vías terciarias       03:00  ► corre   Sigue la mesa 2 · n
                 ►Conjunto   1   2   3   4   5                                Todos los aportes
                ────────────────────────────────────────────────────────────────────────────────
                 Mesas                          Preguntas  Sugerencias  Propuestas  Sin revisar
                 ►  1  ● Vías terciarias                0            0           1          ○ 1
                    2  Paraderos                        0            0           0          √ 0
                    3  Transporte en los corr…          2            1           2          ○ 6
                    4  Tarifas                          0            0           1          ○ 1
                    5  Agua para todos                  0            0           0          √ 0

                 Propuestas y aportes agrupados  0
                   Marque los parecidos con Espacio y agrúpelos con a; b propone grupos.

                 Compromisos  0
                   Escoja una propuesta y conviértala en compromiso con la tecla k.





                ────────────────────────────────────────────────────────────────────────────────

                 Enter acciones   / buscar   F1 ayuda   n siguiente   ←→ página   f filtrar
                """)
    }

    /// The page of table 3, its long proposal chosen, after some work of the recorder.
    private func worked(rows: Int, columns: Int) -> PlenaryHall {
        let hall = PlenaryHall(rows: rows, columns: columns)
        let long = hall.notes[5]
        hall.room.order(.markNote(long, .reviewed(true)), as: .recorder)
        hall.room.order(.markNote(long, .hands(14)), as: .recorder)
        hall.room.order(
            .wordNote(
                long, seen: hall.note(5).revision,
                text: "Crear un comité de usuarios que revise cada trimestre la frecuencia de las rutas"),
            as: .recorder)
        hall.room.order(
            .groupNotes([hall.notes[2], hall.notes[6]], text: "Horarios a la vista"), as: .recorder)
        let words = CommitmentWords(
            text: "Publicar los horarios", office: "Movilidad", person: "Ana Restrepo")
        hall.room.order(
            .makeCommitment(words, date: "2027-03-01", sources: [hall.notes[2]]), as: .recorder)
        hall.driver.press(.character("3"), .end())
        return hall
    }

    @Test("A table's page at 80 × 24: the chosen note is wrapped, with what is known of it below")
    func table() {
        #expect(
            worked(rows: 24, columns: 80).driver.text == """
                 Plenaria · Movilidad en los corregimientos                            Plenaria
                 ● Habla la mesa 1 · Vías terciarias       03:00  ► corre   Sigue la mesa 2 · n
                  Conjunto   1   2  ►3   4   5                                Todos los aportes
                ────────────────────────────────────────────────────────────────────────────────
                 Mesa 3 · Transporte en los corregimientos                      ○ 5 sin revisar
                 2 preguntas · 1 sugerencia · 2 propuestas · 1 conclusión
                 Ronda 1: 3 · Ronda 2: 2
                ────────────────────────────────────────────────────────────────────────────────
                 Preguntas sin respuesta  1                                                    ▲
                   Pregunta      ¿Cuándo llega la ruta a la zona insular?         ○ sin revisar

                 Los demás aportes  3
                   Pregunta      ¿Quién vigila la frecuencia?                     ○ sin revisar
                   Sugerencia    Avisar los cambios por la emisora comunitaria    ○ sin revisar
                 ► Propuesta     Crear un comité de usuarios que revise cada         √ revisado
                                 trimestre la frecuencia de las rutas
                                 └ 14 manos · por analizar
                                 └ Como se tomó: Un comité de usuarios que revise la frecuencia
                                 cada trimestre y que cuente lo que encuentre en la caseta
                                 comunal

                ────────────────────────────────────────────────────────────────────────────────

                 Enter acciones   r revisado   / buscar   F1 ayuda   n siguiente   ←→ página
                """)
    }

    @Test("A table's page at 120 × 40: the list at the left, the chosen note whole at the right")
    func wideTable() {
        #expect(
            worked(rows: 40, columns: 120).driver.text == """
                 Plenaria · Movilidad en los corregimientos                                                                    Plenaria
                 ● Habla la mesa 1 · Vías terciarias                                               03:00  ► corre   Sigue la mesa 2 · n
                  Conjunto   1   2  ►3   4   5                                                                        Todos los aportes
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                 Mesa 3 · Transporte en los corregimientos                                                              ○ 5 sin revisar
                 2 preguntas · 1 sugerencia · 2 propuestas · 1 conclusión
                 Ronda 1: 2 preguntas · 1 propuesta
                 Ronda 2: 1 sugerencia · 1 propuesta
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                 Conclusiones  1                                                              │ Propuesta · mesa 3 · ronda 2
                   Conclusión    La gente pide horarios que se cumplan          ○ sin revisar │ 14 manos · por analizar
                                                                                              │
                 Propuestas destacadas y para presentar  1                                    │ Para publicar
                   Propuesta   ♦ Publicar el horario en la caseta comunal       ○ sin revisar │ Crear un comité de usuarios que revise
                                                                                              │ cada trimestre la frecuencia de las
                 Preguntas sin respuesta  1                                                   │ rutas
                   Pregunta      ¿Cuándo llega la ruta a la zona insular?       ○ sin revisar │
                                                                                              │ Como se tomó
                 Los demás aportes  3                                                         │ Un comité de usuarios que revise la
                   Pregunta      ¿Quién vigila la frecuencia?                   ○ sin revisar │ frecuencia cada trimestre y que cuente
                   Sugerencia    Avisar los cambios por la emisora comunita…    ○ sin revisar │ lo que encuentre en la caseta comunal
                 ► Propuesta     Crear un comité de usuarios que revise cad…       √ revisado │
                                                                                              │ Historia
                                                                                              │ Se tomó a las 9:42 a. m., mesa 3
                                                                                              │ Último cambio: relatoría
                                                                                              │
                                                                                              │
                                                                                              │
                                                                                              │
                                                                                              │
                                                                                              │
                                                                                              │
                                                                                              │
                                                                                              │
                                                                                              │
                                                                                              │
                                                                                              │
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────

                 Enter acciones   r revisado   / buscar   F1 ayuda   n siguiente   ←→ página   e redactar   f filtrar   u deshacer
                """)
    }

    @Test("Groups with their originals, and commitments, on the page of the whole")
    func groups() {
        let hall = worked(rows: 24, columns: 80)
        hall.driver.press(.character("0"), .end())
        #expect(
            hall.driver.text == """
                 Plenaria · Movilidad en los corregimientos                            Plenaria
                 ● Habla la mesa 1 · Vías terciarias       03:00  ► corre   Sigue la mesa 2 · n
                 ►Conjunto   1   2   3   4   5                                Todos los aportes
                ────────────────────────────────────────────────────────────────────────────────
                 Mesas                          Preguntas  Sugerencias  Propuestas  Sin revisar
                    1  ● Vías terciarias                0            0           1          ○ 1
                    2  Paraderos                        0            0           0          √ 0
                    3  Transporte en los corr…          2            1           2          ○ 5
                    4  Tarifas                          0            0           1          ○ 1
                    5  Agua para todos                  0            0           0          √ 0

                 Propuestas y aportes agrupados  1
                   Grupo                 Horarios a la vista                          2 aportes
                   └ mesa 3  Propuesta ♦ Publicar el horario en la caseta com…    ○ sin revisar
                   └ mesa 4  Propuesta   Un horario visible en cada paradero      ○ sin revisar

                 Compromisos  1
                 ► Movilidad             Publicar los horarios                       1 mar 2027
                                         └ Responsable actual: Ana Restrepo
                                         └ mesa 3: Publicar el horario en la caseta comunal

                ────────────────────────────────────────────────────────────────────────────────

                 Enter acciones   / buscar   F1 ayuda   n siguiente   ←→ página   f filtrar
                """)
    }

    @Test("A note is worded under the text as it was taken")
    func wording() {
        let hall = worked(rows: 24, columns: 80)
        hall.driver.press(.character("e"))
        #expect(
            hall.driver.text == """
                 Plenaria · Movilidad en los corregimientos                            Plenaria
                 ● Habla la mesa 1 · Vías terciarias       03:00  ► corre   Sigue la mesa 2 · n
                  Conjunto   1   2  ►3   4   5                                Todos los aportes
                ────────────────────────────────────────────────────────────────────────────────
                 Mesa 3 · Transporte en los corregimientos                      ○ 5 sin revisar
                 2 preguntas · 1 sugerencia · 2 propuestas · 1 conclusión
                  ┌─ Redactar para publicar · Propuesta · mesa 3 · ronda 2 ──────────────────┐
                  │ Como se tomó:                                                            │
                  │ Un comité de usuarios que revise la frecuencia cada trimestre y que      │
                  │ cuente lo que encuentre en la caseta comunal                             │
                  │                                                                          │
                  │ Para publicar:                                                           │
                  │ Crear un comité de usuarios que revise cada trimestre la frecuencia de   │
                  │ las rutas                                                                │
                  │                                                                          │
                  │ Enter guardar · Ctrl-J otra línea · Esc dejar para después               │
                  └──────────────────────────────────────────────────────────────────────────┘
                                 └ Como se tomó: Un comité de usuarios que revise la frecuencia
                                 cada trimestre y que cuente lo que encuentre en la caseta
                                 comunal

                ────────────────────────────────────────────────────────────────────────────────

                 Enter guardar   Esc para después   Ctrl-J otra línea   Ctrl-Z deshacer
                """)
    }

    @Test("A small window of 60 × 18 stays readable")
    func small() {
        #expect(
            worked(rows: 18, columns: 60).driver.text == """
                 Plenaria · Movilidad en los corregimientos        Plenaria
                 ● Habla la mesa 1 ·…  03:00  ► corre   Sigue la mesa 2 · n
                  Conjunto   1   2  ►3   4   5            Todos los aportes
                ────────────────────────────────────────────────────────────
                 Mesa 3 · Transporte en los corregimientos  ○ 5 sin revisar
                 2 preguntas · 1 sugerencia · 2 propuestas · 1 conclusión
                 Ronda 1: 3 · Ronda 2: 2
                ────────────────────────────────────────────────────────────
                   Sugerencia    Avisar los cambios por la emisora comu…  ○
                 ► Propuesta     Crear un comité de usuarios que revise   √
                                 cada trimestre la frecuencia de las
                                 rutas
                                 └ 14 manos · por analizar
                                 └ Como se tomó: Un comité de usuarios que
                                 revise la frecuencia cada trimestre y que
                                 cuente lo que encuentre en la caseta

                 Enter acciones   r revisado   / buscar   F1 ayuda
                """)
    }

    @Test("Before the first facts the screen says that it is opening")
    func opens() {
        let client = Client(hello: Hello(role: .recorder), generator: SeededGenerator(seed: 1))
        let room = Room(plan: Room.plan())
        let context = ScreenContext(
            client: client, phrases: Language.spanish.phrases, reading: room.reading, utcOffset: 0,
            generator: SeededGenerator(seed: 1))
        #expect(PlenaryScreen().view(context, rows: 24, columns: 80).text.contains("Abriendo la sesión…"))
    }

    @Test("A lost connection is said in words, and the notes stay readable")
    func lost() {
        let hall = worked(rows: 24, columns: 80)
        hall.driver.lose()
        #expect(hall.driver.text.contains("! Sin conexión con Café."))
        #expect(hall.driver.text.contains("Crear un comité de usuarios"))
    }

    @Test("A note of 64 KiB is cut where it is listed and shown as far as it fits where it is chosen")
    func longNote() {
        let hall = PlenaryHall()
        let table = TableNumber(2)
        let text = String(repeating: "palabra ", count: 8000)
        hall.room.order(.recordNote(table: table, kind: .proposal, round: 2, text: text), as: .table(table))
        hall.driver.press(.character("2"))
        #expect(hall.driver.lines.count { $0.contains("palabra palabra") } > 8)
        #expect(hall.driver.lines[23].contains("F1 ayuda"))
    }

    @Test("No window is too small or too large, whatever is open", arguments: [0, 1, 2, 3, 4, 5, 6])
    func anySize(_ opened: Int) {
        let hall = worked(rows: 24, columns: 80)
        let keys: [[Key]] = [
            [], [.enter], [.character("e")], [.character("k")], [.character("/")], [.function(1)],
            [.character("0"), .end()],
        ]
        for key in keys[opened] { hall.driver.press(key) }
        for rows in [1, 2, 3, 4, 5, 6, 7, 9, 12, 18, 40, 100] {
            for columns in [1, 2, 3, 5, 8, 13, 20, 40, 60, 112, 300] {
                hall.driver.size = (rows, columns)
                hall.driver.press(.resize(rows: rows, columns: columns))
                #expect(hall.driver.lines.count == rows)
            }
        }
    }

    @Test("The help lists every key of the moment, from the table that handles them")
    func help() {
        let hall = worked(rows: 60, columns: 100)
        let actions = hall.driver.screen.actions(hall.driver.context)
        hall.driver.press(.character("?"))
        for action in actions { #expect(hall.driver.text.contains(action.summary)) }
    }

    @Test("No key is given to two actions at once")
    func keysOnce() {
        let hall = worked(rows: 24, columns: 80)
        for _ in 0..<20 {
            let keys = hall.driver.screen.actions(hall.driver.context).flatMap { $0.keys.map(\.key) }
            #expect(Set(keys).count == keys.count)
            #expect(!keys.contains(.control("a")) && !keys.contains(.control("b")))
            hall.driver.press(.up())
        }
    }

    @Test("Every word is there in both languages")
    func languages() {
        let spanish = Language.spanish.phrases, english = Language.english.phrases
        for word in PlenaryWord.allCases {
            #expect(spanish.plenary(word) != english.plenary(word))
        }
        for action in PlenaryAction.allCases {
            #expect(spanish.plenary(action).summary != english.plenary(action).summary)
        }
        let names = PlenaryAction.allCases.map { spanish.plenary($0).name }
        #expect(Set(names).count == names.count)
    }
}
