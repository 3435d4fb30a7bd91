import CafeModel
import Testing

@testable import SessionTUI

/// The whole screen of a table at 120×40: the cards stand beside the list.
struct TableWideGridTests {
    @Test func `before the event: what to do, and the briefing`() {
        let driver = TableScenes.at(.preparation)
        driver.resize(rows: 40, columns: 120)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                                                                  Preparación
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?
                ────────────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────
                 Todavía no hay aportes. Escriba el primero y pulse Enter.              │ ► Preparación
                                                                                        │   La sesión está por empezar. Puede probar a
                                                                                        │   escribir: nada estorba.
                                                                                        │   Deje su nombre con /nombre, para que la
                                                                                        │   facilitación sepa quién está en la mesa.
                                                                                        │   Ficha informativa: La ruta 27 pasa cada 50
                                                                                        │   minutos. El contrato vence en marzo y
                                                                                        │   permite pedir dos buses más.
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
                                                                                        │
                ────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda
                """)
    }

    @Test func `the rules, to be read aloud`() {
        let driver = TableScenes.at(.welcome)
        driver.resize(rows: 40, columns: 120)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                                                           Bienvenida   10:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?                                                ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────
                 Todavía no hay aportes. Escriba el primero y pulse Enter.              │ ► Lea en voz alta
                                                                                        │   · Cada mesa conversa sobre un tema; al
                                                                                        │     terminar la ronda, usted cambia de mesa.
                                                                                        │   · Hable de lo que le importa y escuche a
                                                                                        │     los demás.
                                                                                        │   · En cada mesa, un servidor responde y
                                                                                        │     anota preguntas, sugerencias y
                                                                                        │     propuestas.
                                                                                        │   · La entidad analiza las propuestas según
                                                                                        │     sus competencias y recursos.
                                                                                        │   Las quejas no se tramitan aquí: anótelas
                                                                                        │   como remisión. Canal: pqrsd@entidad.example
                                                                                        │
                                                                                        │ ► Ficha informativa
                                                                                        │   La ruta 27 pasa cada 50 minutos. El
                                                                                        │   contrato vence en marzo y permite pedir dos
                                                                                        │   buses más.
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
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                ────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda
                """)
    }

    @Test func `the first round begins with the briefing`() {
        let driver = TableScenes.at(.round)
        driver.resize(rows: 40, columns: 120)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                                                         Ronda 1 de 5   20:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?                                                ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────
                 Todavía no hay aportes. Escriba el primero y pulse Enter.              │ ► Ficha informativa
                                                                                        │   La ruta 27 pasa cada 50 minutos. El
                                                                                        │   contrato vence en marzo y permite pedir dos
                                                                                        │   buses más.
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
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                ────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda
                """)
    }

    @Test func `notes in each state`() {
        let driver = TableScenes.everyState()
        driver.resize(rows: 40, columns: 120)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                                                         Ronda 1 de 5   20:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?                                                ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────
                 Ronda 1                                                      8 aportes │ ► Preguntas pendientes: 1
                 Pregunta     ¿Cuándo llega la ruta a la zona insular?      ! pendiente │   ! ¿Cuándo llega la ruta a la zona insular?
                 Pregunta     ¿Quién vigila la frecuencia?                 √ respondida │
                              └ La secretaría de movilidad; el informe sale cada mes y  │ ► Ficha informativa
                                queda pegado en la cartelera de la junta comunal.       │   La ruta 27 pasa cada 50 minutos. El
                 Pregunta     ¿Habrá ruta el domingo?                     √ de viva voz │   contrato vence en marzo y permite pedir dos
                 Propuesta    Publicar el horario en la caseta comunal      ♦ destacada │   buses más.
                 Propuesta    Un comité de usuarios de los cinco           ► a plenaria │
                              corregimientos que revise la frecuencia cada trimestre    │
                              con la secretaría                                         │
                 Sugerencia   Avisar los cambios por la emisora comunitaria             │
                 Sugerencia   Repetida: avisar por la emisora                  retirada │
                 Remisión     El conductor de la 27 dejó a dos personas   ! sin radicar │
                              en la vía                                                 │
                 Remisión     Cobro de más en el puente                 √ 2026-E-004512 │
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
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                ────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda   F2 responder
                """)
    }

    @Test func `a later round begins with what was said before`() {
        let driver = TableScenes.secondRound()
        driver.resize(rows: 40, columns: 120)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                                                         Ronda 2 de 5   20:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?                                                ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────
                 Ronda 1                                                      8 aportes │ ► Lea en voz alta
                 Pregunta     ¿Cuándo llega la ruta a la zona insular?      ! pendiente │   En la ronda anterior, esta mesa dijo:
                 Pregunta     ¿Quién vigila la frecuencia?                 √ respondida │   ♦ Propuesta: Publicar el horario en la
                              └ La secretaría de movilidad; el informe sale cada mes y  │     caseta comunal
                                queda pegado en la cartelera de la junta comunal.       │   · Sugerencia: Avisar los cambios por la
                 Pregunta     ¿Habrá ruta el domingo?                     √ de viva voz │     emisora comunitaria
                 Propuesta    Publicar el horario en la caseta comunal      ♦ destacada │   · Propuesta: Un comité de usuarios de los
                 Propuesta    Un comité de usuarios de los cinco           ► a plenaria │     cinco corregimientos que revise la
                              corregimientos que revise la frecuencia cada trimestre    │     frecuencia cada trimestre con la
                              con la secretaría                                         │     secretaría
                 Sugerencia   Avisar los cambios por la emisora comunitaria             │   · Pregunta: ¿Habrá ruta el domingo?
                 Sugerencia   Repetida: avisar por la emisora                  retirada │   · Pregunta: ¿Quién vigila la frecuencia?
                 Remisión     El conductor de la 27 dejó a dos personas   ! sin radicar │   · Pregunta: ¿Cuándo llega la ruta a la zona
                              en la vía                                                 │     insular?
                 Remisión     Cobro de más en el puente                 √ 2026-E-004512 │
                                                                                        │ ► Preguntas pendientes: 1
                                                                                        │   ! ¿Cuándo llega la ruta a la zona insular?
                                                                                        │
                                                                                        │ ► Ficha informativa
                                                                                        │   La ruta 27 pasa cada 50 minutos. El
                                                                                        │   contrato vence en marzo y permite pedir dos
                                                                                        │   buses más.
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
                ────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda   F2 responder
                """)
    }

    @Test func `the change of tables says who goes where`() {
        let driver = TableScenes.at(.change, round: 2)
        driver.resize(rows: 40, columns: 120)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                                                       Cambio de mesa   02:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?                                                ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────
                 Todavía no hay aportes. Escriba el primero y pulse Enter.              │ ► Lea en voz alta
                                                                                        │   Gracias por conversar. Cada número pasa a
                                                                                        │   su nueva mesa:
                                                                                        │   21, 27 → mesa 1
                                                                                        │   11 → mesa 2
                                                                                        │   18 → mesa 4
                                                                                        │   14, 24 → mesa 5
                                                                                        │
                                                                                        │ ► Ficha informativa
                                                                                        │   La ruta 27 pasa cada 50 minutos. El
                                                                                        │   contrato vence en marzo y permite pedir dos
                                                                                        │   buses más.
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
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                ────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda
                """)
    }

    @Test func `the conclusions are written beside the contributions`() {
        let driver = TableScenes.conclusions()
        driver.resize(rows: 40, columns: 120)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                                                 Conclusiones de mesa   09:59
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?                                                ▓░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────
                 Ronda 1                                                      8 aportes │ ► Conclusiones de mesa
                 Pregunta     ¿Cuándo llega la ruta a la zona insular?      ! pendiente │   Escriba las conclusiones de la mesa, una
                 Pregunta     ¿Quién vigila la frecuencia?                 √ respondida │   por línea. Enter guarda cada una.
                              └ La secretaría de movilidad; el informe sale cada mes y  │   Con ↑ y Enter elija las propuestas que la
                                queda pegado en la cartelera de la junta comunal.       │   mesa presentará en la plenaria.
                 Pregunta     ¿Habrá ruta el domingo?                     √ de viva voz │
                 Propuesta    Publicar el horario en la caseta comunal      ♦ destacada │ ► Preguntas pendientes: 1
                 Propuesta    Un comité de usuarios de los cinco           ► a plenaria │   ! ¿Cuándo llega la ruta a la zona insular?
                              corregimientos que revise la frecuencia cada trimestre    │
                              con la secretaría                                         │ ► Ficha informativa
                 Sugerencia   Avisar los cambios por la emisora comunitaria             │   La ruta 27 pasa cada 50 minutos. El
                 Sugerencia   Repetida: avisar por la emisora                  retirada │   contrato vence en marzo y permite pedir dos
                 Remisión     El conductor de la 27 dejó a dos personas   ! sin radicar │   buses más.
                              en la vía                                                 │
                 Remisión     Cobro de más en el puente                 √ 2026-E-004512 │
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
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                ────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────
                 Conclusión ► La zona insular necesita
                 ● Borrador protegido, falta Enter
                 Enter guardar   Tab tipo   ↑ lista   Ctrl-P acciones   F1 ayuda   F2 responder
                """)
    }

    @Test func `the plenary, at this table's turn`() {
        let driver = TableScenes.plenary(turn: 3)
        driver.resize(rows: 40, columns: 120)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                                                             Plenaria   03:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?                                                ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────
                 Ronda 1                                                      8 aportes │ ► Plenaria
                 Pregunta     ¿Cuándo llega la ruta a la zona insular?      ! pendiente │   ► Es el turno de esta mesa: presente sus
                 Pregunta     ¿Quién vigila la frecuencia?                 √ respondida │     conclusiones.
                              └ La secretaría de movilidad; el informe sale cada mes y  │   Sigue la mesa 4.
                                queda pegado en la cartelera de la junta comunal.       │
                 Pregunta     ¿Habrá ruta el domingo?                     √ de viva voz │
                 Propuesta    Publicar el horario en la caseta comunal      ♦ destacada │
                 Propuesta    Un comité de usuarios de los cinco           ► a plenaria │
                              corregimientos que revise la frecuencia cada trimestre    │
                              con la secretaría                                         │
                 Sugerencia   Avisar los cambios por la emisora comunitaria             │
                 Sugerencia   Repetida: avisar por la emisora                  retirada │
                 Remisión     El conductor de la 27 dejó a dos personas   ! sin radicar │
                              en la vía                                                 │
                 Remisión     Cobro de más en el puente                 √ 2026-E-004512 │
                 Ronda 5                                                                │
                 Conclusión   La zona insular necesita una ruta propia                  │
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
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                ────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda   F2 responder
                """)
    }

    @Test func `the plenary, at another table's turn`() {
        let driver = TableScenes.plenary(turn: 1)
        driver.resize(rows: 40, columns: 120)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                                                             Plenaria   03:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?                                                ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────
                 Ronda 1                                                      8 aportes │ ► Plenaria
                 Pregunta     ¿Cuándo llega la ruta a la zona insular?      ! pendiente │   Presenta la mesa 1.
                 Pregunta     ¿Quién vigila la frecuencia?                 √ respondida │   Sigue la mesa 2.
                              └ La secretaría de movilidad; el informe sale cada mes y  │
                                queda pegado en la cartelera de la junta comunal.       │
                 Pregunta     ¿Habrá ruta el domingo?                     √ de viva voz │
                 Propuesta    Publicar el horario en la caseta comunal      ♦ destacada │
                 Propuesta    Un comité de usuarios de los cinco           ► a plenaria │
                              corregimientos que revise la frecuencia cada trimestre    │
                              con la secretaría                                         │
                 Sugerencia   Avisar los cambios por la emisora comunitaria             │
                 Sugerencia   Repetida: avisar por la emisora                  retirada │
                 Remisión     El conductor de la 27 dejó a dos personas   ! sin radicar │
                              en la vía                                                 │
                 Remisión     Cobro de más en el puente                 √ 2026-E-004512 │
                 Ronda 5                                                                │
                 Conclusión   La zona insular necesita una ruta propia                  │
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
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                ────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda   F2 responder
                """)
    }

    @Test func `the event has ended while somebody was typing`() {
        let driver = TableScenes.finished()
        driver.resize(rows: 40, columns: 120)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                                                             Evento terminado
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?
                ────────────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────
                 Ronda 1                                                      8 aportes │ ► Evento terminado
                 Pregunta     ¿Cuándo llega la ruta a la zona insular?      ! pendiente │   El evento terminó. Todo lo guardado está a
                 Pregunta     ¿Quién vigila la frecuencia?                 √ respondida │   salvo y la relatoría sigue trabajando.
                              └ La secretaría de movilidad; el informe sale cada mes y  │   Gracias por su trabajo.
                                queda pegado en la cartelera de la junta comunal.       │
                 Pregunta     ¿Habrá ruta el domingo?                     √ de viva voz │
                 Propuesta    Publicar el horario en la caseta comunal      ♦ destacada │
                 Propuesta    Un comité de usuarios de los cinco           ► a plenaria │
                              corregimientos que revise la frecuencia cada trimestre    │
                              con la secretaría                                         │
                 Sugerencia   Avisar los cambios por la emisora comunitaria             │
                 Sugerencia   Repetida: avisar por la emisora                  retirada │
                 Remisión     El conductor de la 27 dejó a dos personas   ! sin radicar │
                              en la vía                                                 │
                 Remisión     Cobro de más en el puente                 √ 2026-E-004512 │
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
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                ────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────
                 Pregunta   ► Falta algo
                 ● Borrador protegido; el evento terminó: díctelo a la relatoría
                 ↑ lista   Ctrl-P acciones   F1 ayuda   F2 responder   Ctrl-C salir
                """)
    }

    @Test func `a rehearsal says so`() {
        let driver = TableScenes.rehearsal()
        driver.resize(rows: 40, columns: 120)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                                                Ensayo · Ronda 1 de 5   20:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?                                                ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────
                 Ronda 1                                                       1 aporte │ ► Ficha informativa
                 Propuesta    Más buses los domingos                                    │   La ruta 27 pasa cada 50 minutos. El
                                                                                        │   contrato vence en marzo y permite pedir dos
                                                                                        │   buses más.
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
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                ────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda
                """)
    }

    @Test func `in English`() {
        let driver = TableScenes.english()
        driver.resize(rows: 40, columns: 120)
        #expect(
            driver.text == """
                 TABLE 3 · Transporte en los corregimientos                                                        Round 1 of 5   20:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?                                                ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────┬───────────────────────────────────────────────
                 Round 1                                                8 contributions │ ► Open questions: 1
                 Question     ¿Cuándo llega la ruta a la zona insular?           ! open │   ! ¿Cuándo llega la ruta a la zona insular?
                 Question     ¿Quién vigila la frecuencia?                   √ answered │
                              └ La secretaría de movilidad; el informe sale cada mes y  │ ► Briefing
                                queda pegado en la cartelera de la junta comunal.       │   La ruta 27 pasa cada 50 minutos. El
                 Question     ¿Habrá ruta el domingo?                           √ aloud │   contrato vence en marzo y permite pedir dos
                 Proposal     Publicar el horario en la caseta comunal        ♦ starred │   buses más.
                 Proposal     Un comité de usuarios de los cinco           ► to plenary │
                              corregimientos que revise la frecuencia cada trimestre    │
                              con la secretaría                                         │
                 Suggestion   Avisar los cambios por la emisora comunitaria             │
                 Suggestion   Repetida: avisar por la emisora                 withdrawn │
                 Referral     El conductor de la 27 dejó a dos personas en  ! not filed │
                              la vía                                                    │
                 Referral     Cobro de más en el puente                 √ 2026-E-004512 │
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
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                                                                                        │
                ────────────────────────────────────────────────────────────────────────┴───────────────────────────────────────────────
                 Question   ► Write what people say; Enter saves it
                 Host: Lucía Herrera
                 Enter save   Tab kind   ↑ list   / actions   F1 help   F2 answer
                """)
    }
}
