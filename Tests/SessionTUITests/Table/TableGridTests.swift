import CafeModel
import Testing

@testable import SessionTUI

/// The whole screen of a table at 80×24.
struct TableGridTests {
    @Test func `before the event: what to do, and the briefing`() {
        let driver = TableScenes.at(.preparation)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                          Preparación
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?
                ────────────────────────────────────────────────────────────────────────────────
                 ► Preparación
                   La sesión está por empezar. Puede probar a escribir: nada estorba.
                   Deje su nombre con /nombre, para que la facilitación sepa quién está en la
                   mesa.
                   Ficha informativa: La ruta 27 pasa cada 50 minutos. El contrato vence en
                   marzo y permite pedir dos buses más.











                ────────────────────────────────────────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda
                """)
    }

    @Test func `the rules, to be read aloud`() {
        let driver = TableScenes.at(.welcome)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                   Bienvenida   10:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?        ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────────────
                 ► Lea en voz alta
                   · Cada mesa conversa sobre un tema; al terminar la ronda, usted cambia de
                     mesa.
                   · Hable de lo que le importa y escuche a los demás.
                   · En cada mesa, un servidor responde y anota preguntas, sugerencias y
                     propuestas.
                   · La entidad analiza las propuestas según sus competencias y recursos.
                   Las quejas no se tramitan aquí: anótelas como remisión. Canal:
                   pqrsd@entidad.example








                ────────────────────────────────────────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda
                """)
    }

    @Test func `the first round begins with the briefing`() {
        let driver = TableScenes.at(.round)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                 Ronda 1 de 5   20:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?        ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────────────
                 ► Ficha informativa
                   La ruta 27 pasa cada 50 minutos. El contrato vence en marzo y permite pedir
                   dos buses más.














                ────────────────────────────────────────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda
                """)
    }

    @Test func `notes in each state`() {
        let driver = TableScenes.everyState()
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                 Ronda 1 de 5   20:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?        ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────────────
                 Ronda 1                                                              8 aportes
                 Pregunta     ¿Cuándo llega la ruta a la zona insular?              ! pendiente
                 Pregunta     ¿Quién vigila la frecuencia?                         √ respondida
                              └ La secretaría de movilidad; el informe sale cada mes y queda
                                pegado en la cartelera de la junta comunal.
                 Pregunta     ¿Habrá ruta el domingo?                             √ de viva voz
                 Propuesta    Publicar el horario en la caseta comunal              ♦ destacada
                 Propuesta    Un comité de usuarios de los cinco corregimientos    ► a plenaria
                              que revise la frecuencia cada trimestre con la secretaría
                 Sugerencia   Avisar los cambios por la emisora comunitaria
                 Sugerencia   Repetida: avisar por la emisora                          retirada
                 Remisión     El conductor de la 27 dejó a dos personas en la     ! sin radicar
                              vía
                 Remisión     Cobro de más en el puente                         √ 2026-E-004512



                ────────────────────────────────────────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda   F2 responder
                """)
    }

    @Test func `a later round begins with what was said before`() {
        let driver = TableScenes.secondRound()
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                 Ronda 2 de 5   20:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?        ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────────────
                 ► Lea en voz alta
                   En la ronda anterior, esta mesa dijo:
                   ♦ Propuesta: Publicar el horario en la caseta comunal
                   · Sugerencia: Avisar los cambios por la emisora comunitaria
                   · Propuesta: Un comité de usuarios de los cinco corregimientos que revise la
                     frecuencia cada trimestre con la secretaría
                   · Pregunta: ¿Habrá ruta el domingo?
                   · Pregunta: ¿Quién vigila la frecuencia?
                   · Pregunta: ¿Cuándo llega la ruta a la zona insular?

                 Ronda 1                                                              8 aportes
                 Sugerencia   Avisar los cambios por la emisora comunitaria
                 Sugerencia   Repetida: avisar por la emisora                          retirada
                 Remisión     El conductor de la 27 dejó a dos personas en la     ! sin radicar
                              vía
                 Remisión     Cobro de más en el puente                         √ 2026-E-004512

                ────────────────────────────────────────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda   F2 responder
                """)
    }

    @Test func `the change of tables says who goes where`() {
        let driver = TableScenes.at(.change, round: 2)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos               Cambio de mesa   02:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?        ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────────────
                 ► Lea en voz alta
                   Gracias por conversar. Cada número pasa a su nueva mesa:
                   21, 27 → mesa 1
                   11 → mesa 2
                   18 → mesa 4
                   14, 24 → mesa 5











                ────────────────────────────────────────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda
                """)
    }

    @Test func `the conclusions are written beside the contributions`() {
        let driver = TableScenes.conclusions()
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos         Conclusiones de mesa   09:59
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?        ▓░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────────────
                 ► Conclusiones de mesa
                   Escriba las conclusiones de la mesa, una por línea. Enter guarda cada una.
                   Con ↑ y Enter elija las propuestas que la mesa presentará en la plenaria.

                 Ronda 1                                                              8 aportes
                 Pregunta     ¿Quién vigila la frecuencia?                         √ respondida
                              └ La secretaría de movilidad; el informe sale cada mes y queda
                                pegado en la cartelera de la junta comunal.
                 Pregunta     ¿Habrá ruta el domingo?                             √ de viva voz
                 Propuesta    Publicar el horario en la caseta comunal              ♦ destacada
                 Propuesta    Un comité de usuarios de los cinco corregimientos    ► a plenaria
                              que revise la frecuencia cada trimestre con la secretaría
                 Sugerencia   Avisar los cambios por la emisora comunitaria
                 Sugerencia   Repetida: avisar por la emisora                          retirada
                 Remisión     El conductor de la 27 dejó a dos personas en la     ! sin radicar
                              vía
                 Remisión     Cobro de más en el puente                         √ 2026-E-004512
                ────────────────────────────────────────────────────────────────────────────────
                 Conclusión ► La zona insular necesita
                 ● Borrador protegido, falta Enter
                 Enter guardar   Tab tipo   ↑ lista   Ctrl-P acciones   F1 ayuda   F2 responder
                """)
    }

    @Test func `the plenary, at this table's turn`() {
        let driver = TableScenes.plenary(turn: 3)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                     Plenaria   03:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?        ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────────────
                 ► Plenaria
                   ► Es el turno de esta mesa: presente sus conclusiones.
                   Sigue la mesa 4.

                 Ronda 1                                                              8 aportes
                 Pregunta     ¿Habrá ruta el domingo?                             √ de viva voz
                 Propuesta    Publicar el horario en la caseta comunal              ♦ destacada
                 Propuesta    Un comité de usuarios de los cinco corregimientos    ► a plenaria
                              que revise la frecuencia cada trimestre con la secretaría
                 Sugerencia   Avisar los cambios por la emisora comunitaria
                 Sugerencia   Repetida: avisar por la emisora                          retirada
                 Remisión     El conductor de la 27 dejó a dos personas en la     ! sin radicar
                              vía
                 Remisión     Cobro de más en el puente                         √ 2026-E-004512
                 Ronda 5
                 Conclusión   La zona insular necesita una ruta propia

                ────────────────────────────────────────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda   F2 responder
                """)
    }

    @Test func `the plenary, at another table's turn`() {
        let driver = TableScenes.plenary(turn: 1)
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                     Plenaria   03:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?        ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────────────
                 ► Plenaria
                   Presenta la mesa 1.
                   Sigue la mesa 2.

                 Ronda 1                                                              8 aportes
                 Pregunta     ¿Habrá ruta el domingo?                             √ de viva voz
                 Propuesta    Publicar el horario en la caseta comunal              ♦ destacada
                 Propuesta    Un comité de usuarios de los cinco corregimientos    ► a plenaria
                              que revise la frecuencia cada trimestre con la secretaría
                 Sugerencia   Avisar los cambios por la emisora comunitaria
                 Sugerencia   Repetida: avisar por la emisora                          retirada
                 Remisión     El conductor de la 27 dejó a dos personas en la     ! sin radicar
                              vía
                 Remisión     Cobro de más en el puente                         √ 2026-E-004512
                 Ronda 5
                 Conclusión   La zona insular necesita una ruta propia

                ────────────────────────────────────────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda   F2 responder
                """)
    }

    @Test func `the event has ended while somebody was typing`() {
        let driver = TableScenes.finished()
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos                     Evento terminado
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?
                ────────────────────────────────────────────────────────────────────────────────
                 ► Evento terminado
                   El evento terminó. Todo lo guardado está a salvo y la relatoría sigue
                   trabajando.
                   Gracias por su trabajo.

                 Ronda 1                                                              8 aportes
                 Pregunta     ¿Habrá ruta el domingo?                             √ de viva voz
                 Propuesta    Publicar el horario en la caseta comunal              ♦ destacada
                 Propuesta    Un comité de usuarios de los cinco corregimientos    ► a plenaria
                              que revise la frecuencia cada trimestre con la secretaría
                 Sugerencia   Avisar los cambios por la emisora comunitaria
                 Sugerencia   Repetida: avisar por la emisora                          retirada
                 Remisión     El conductor de la 27 dejó a dos personas en la     ! sin radicar
                              vía
                 Remisión     Cobro de más en el puente                         √ 2026-E-004512


                ────────────────────────────────────────────────────────────────────────────────
                 Pregunta   ► Falta algo
                 ● Borrador protegido; el evento terminó: díctelo a la relatoría
                 ↑ lista   Ctrl-P acciones   F1 ayuda   F2 responder   Ctrl-C salir
                """)
    }

    @Test func `a rehearsal says so`() {
        let driver = TableScenes.rehearsal()
        #expect(
            driver.text == """
                 MESA 3 · Transporte en los corregimientos        Ensayo · Ronda 1 de 5   20:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?        ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────────────
                 Ronda 1                                                               1 aporte
                 Propuesta    Más buses los domingos















                ────────────────────────────────────────────────────────────────────────────────
                 Pregunta   ► Escriba lo que la gente dice; Enter lo guarda
                 Atiende: Lucía Herrera
                 Enter guardar   Tab tipo   ↑ lista   / acciones   F1 ayuda
                """)
    }

    @Test func `in English`() {
        let driver = TableScenes.english()
        #expect(
            driver.text == """
                 TABLE 3 · Transporte en los corregimientos                Round 1 of 5   20:00
                 ¿Qué impide llegar a tiempo y qué cambiaría usted?        ░░░░░░░░░░░░░░░░░░░░
                ────────────────────────────────────────────────────────────────────────────────
                 Round 1                                                        8 contributions
                 Question     ¿Cuándo llega la ruta a la zona insular?                   ! open
                 Question     ¿Quién vigila la frecuencia?                           √ answered
                              └ La secretaría de movilidad; el informe sale cada mes y queda
                                pegado en la cartelera de la junta comunal.
                 Question     ¿Habrá ruta el domingo?                                   √ aloud
                 Proposal     Publicar el horario en la caseta comunal                ♦ starred
                 Proposal     Un comité de usuarios de los cinco corregimientos    ► to plenary
                              que revise la frecuencia cada trimestre con la secretaría
                 Suggestion   Avisar los cambios por la emisora comunitaria
                 Suggestion   Repetida: avisar por la emisora                         withdrawn
                 Referral     El conductor de la 27 dejó a dos personas en la vía   ! not filed
                 Referral     Cobro de más en el puente                         √ 2026-E-004512




                ────────────────────────────────────────────────────────────────────────────────
                 Question   ► Write what people say; Enter saves it
                 Host: Lucía Herrera
                 Enter save   Tab kind   ↑ list   / actions   F1 help   F2 answer
                """)
    }
}
