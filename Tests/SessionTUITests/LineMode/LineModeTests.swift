import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

/// A host at table 3 who reads with the ears: what is typed, and what is heard.
struct LineModeTests {
    private func room(_ kind: StageKind = .round, round: Int? = nil, rate: Int = 1) -> Room {
        let room = TableScenes.room(rate: rate)
        room.go(to: kind, round: round)
        return room
    }

    private func notes(_ driver: LineDriver) -> [Note] { driver.room.state.notes(of: TableScenes.three) }

    /// A table with a question, a proposal and a suggestion of the first round, and nothing printed yet.
    private func atWork() -> LineDriver {
        let room = room()
        TableScenes.note(room, .question, "¿Cuándo llega la ruta?")
        TableScenes.note(room, .proposal, "Más buses los domingos")
        TableScenes.note(room, .suggestion, "Avisar por la emisora")
        let driver = LineDriver(room)
        _ = driver.news()
        return driver
    }

    @Test func `at the beginning: table, question, round, time, briefing, host, and how to write`() {
        let driver = LineDriver(room())
        #expect(
            driver.text == """
                Mesa 3: Transporte en los corregimientos.
                Pregunta de la mesa: ¿Qué impide llegar a tiempo y qué cambiaría usted?
                Ronda 1 de 5. Quedan 20 minutos.
                Ficha informativa:
                La ruta 27 pasa cada 50 minutos. El contrato vence en marzo y permite pedir dos buses más.
                Atiende: Lucía Herrera
                Escriba lo que la gente dice y pulse Enter: cada línea se guarda como un aporte. /ayuda dice qué más se puede hacer.
                """)
        #expect(driver.prompt == "Mesa 3, pregunta> ")
    }

    @Test func `a rehearsal says so`() {
        #expect(
            LineDriver(room(rate: 20)).text.contains("Ensayo: lo que se anota aquí es solo práctica."))
    }

    @Test func `what is typed is a note of its kind, said to be saved by number once it is`() {
        let driver = LineDriver(room())
        _ = driver.news()
        driver.type("hay un hueco", "propuesta: más buses", "p: y más baratos", "s:avisar")
        driver.type("/propuesta", "señalizar", "¿Y cuándo?", "//mano", "/sugerencia callar")
        #expect(
            driver.text == """
                Mesa 3, pregunta> hay un hueco
                Guardado 09:42:07. Pregunta 1.
                Mesa 3, pregunta> propuesta: más buses
                Guardado 09:42:07. Propuesta 2.
                Mesa 3, pregunta> p: y más baratos
                Guardado 09:42:07. Propuesta 3.
                Mesa 3, pregunta> s:avisar
                Guardado 09:42:07. Sugerencia 4.
                Mesa 3, pregunta> /propuesta
                Desde ahora se anota como propuesta.
                Mesa 3, propuesta> señalizar
                Guardado 09:42:07. Propuesta 5.
                Mesa 3, propuesta> ¿Y cuándo?
                Guardado 09:42:07. Pregunta 6.
                Mesa 3, propuesta> //mano
                Guardado 09:42:07. Propuesta 7.
                Mesa 3, propuesta> /sugerencia callar
                Guardado 09:42:07. Sugerencia 8.
                """)
        #expect(notes(driver).compactMap { driver.room.state.text($0.text) }[6] == "/mano")
    }

    @Test func `a colon after any other word is text`() {
        let driver = LineDriver(room())
        driver.type("problema: los huecos", "https://entidad.example", "a las 3:30")
        #expect(
            notes(driver).compactMap { driver.room.state.text($0.text) } == [
                "problema: los huecos", "https://entidad.example", "a las 3:30",
            ])
    }

    @Test func `answering: the only open question at once; of several, the number, then the text`() {
        let driver = atWork()
        driver.type("/responder", "En enero")
        #expect(
            driver.news() == """
                Mesa 3, pregunta> /responder
                Responde a: ¿Cuándo llega la ruta?
                Respuesta a la 1> En enero
                Guardado 09:42:07. Respuesta a la 1.
                """)
        driver.type("¿Quién vigila?", "¿Y el domingo?", "/responder", "5", "Sí, desde marzo", "/viva voz 4")
        #expect(
            driver.news()
                == """
                Mesa 3, pregunta> ¿Quién vigila?
                Guardado 09:42:07. Pregunta 4.
                Mesa 3, pregunta> ¿Y el domingo?
                Guardado 09:42:07. Pregunta 5.
                Mesa 3, pregunta> /responder
                Responder: escriba el número del aporte, o /atrás.
                4. Pregunta, pendiente: ¿Quién vigila?
                5. Pregunta, pendiente: ¿Y el domingo?
                Número> 5
                Respuesta a la 5> Sí, desde marzo
                Guardado 09:42:07. Respuesta a la 5.
                Mesa 3, pregunta> /viva voz 4
                Hecho: respondida de viva voz. Aporte 4.
                """.replacing(
                    "Número> 5\n", with: "Número> 5\nResponde a: ¿Y el domingo?\n"))
        driver.type("/responder")
        #expect(driver.text.contains("No hay preguntas pendientes en esta mesa."))
    }

    @Test func `the notes are read by round, with their states and answers`() {
        let driver = LineDriver(TableScenes.everyState().room)
        _ = driver.news()
        driver.type("/notas")
        #expect(
            driver.news() == """
                Mesa 3, pregunta> /notas
                Ronda 1.
                1. Pregunta, pendiente: ¿Cuándo llega la ruta a la zona insular?
                2. Pregunta, respondida: ¿Quién vigila la frecuencia?
                Respuesta a la 2: La secretaría de movilidad; el informe sale cada mes y queda pegado en la cartelera de la junta comunal.
                3. Pregunta, respondida de viva voz: ¿Habrá ruta el domingo?
                4. Propuesta, destacada: Publicar el horario en la caseta comunal
                5. Propuesta, a plenaria: Un comité de usuarios de los cinco corregimientos que revise la frecuencia cada trimestre con la secretaría
                6. Sugerencia: Avisar los cambios por la emisora comunitaria
                7. Sugerencia, retirada: Repetida: avisar por la emisora
                8. Remisión, sin radicar: El conductor de la 27 dejó a dos personas en la vía
                9. Remisión, radicado 2026-E-004512: Cobro de más en el puente
                """)
        driver.type("/notas 2", "/leer 2")
        #expect(driver.text.contains("Esta mesa todavía no tiene aportes."))
        #expect(driver.text.hasSuffix("en la cartelera de la junta comunal."))
    }

    @Test func `marks, withdrawing, putting back, undo and redo name what they did`() {
        let driver = atWork()
        driver.type(
            "/destacar 2", "/destacar 2", "/presentar 2", "/retirar 3", "/reponer", "3", "/deshacer",
            "/rehacer")
        #expect(
            driver.text == """
                Mesa 3, pregunta> /destacar 2
                Hecho: destacar. Aporte 2.
                Mesa 3, pregunta> /destacar 2
                Hecho: dejar de destacar. Aporte 2.
                Mesa 3, pregunta> /presentar 2
                Hecho: presentar en la plenaria. Aporte 2.
                Mesa 3, pregunta> /retirar 3
                Hecho: retirar (queda en el registro y no cuenta). Aporte 3.
                Mesa 3, pregunta> /reponer
                Reponer: escriba el número del aporte, o /atrás.
                3. Sugerencia, retirada: Avisar por la emisora
                Número> 3
                Hecho: volver a contarlo. Aporte 3.
                Mesa 3, pregunta> /deshacer
                Hecho: deshacer. Aporte 3.
                Mesa 3, pregunta> /rehacer
                Hecho: rehacer. Aporte 3.
                """)
        #expect(notes(driver)[1].presented && !notes(driver)[1].starred && !notes(driver)[2].withdrawn)
    }

    @Test func `correcting text and kind`() {
        let driver = atWork()
        driver.type("/corregir 3", "Avisar por la emisora y la radio", "/corregir 3", "propuesta:")
        #expect(
            driver.text == """
                Mesa 3, pregunta> /corregir 3
                Dice: Avisar por la emisora
                Escriba el texto nuevo completo. Solo el tipo: escríbalo con dos puntos, por ejemplo «propuesta:». /atrás lo deja como está.
                Texto nuevo del 3> Avisar por la emisora y la radio
                Guardado 09:42:07. Corrección del 3.
                Mesa 3, pregunta> /corregir 3
                Dice: Avisar por la emisora y la radio
                Escriba el texto nuevo completo. Solo el tipo: escríbalo con dos puntos, por ejemplo «propuesta:». /atrás lo deja como está.
                Texto nuevo del 3> propuesta:
                Guardado 09:42:07. Corrección del 3.
                """)
        #expect(notes(driver)[2].kind == .proposal)
        #expect(driver.room.state.text(notes(driver)[2].text) == "Avisar por la emisora y la radio")
    }

    @Test func `striking out asks for the passage and why`() {
        let driver = atWork()
        driver.type("Doña Rosa no puede caminar", "/tachar 4", "Doña Rosa", "1")
        #expect(
            driver.text.hasSuffix(
                """
                Mesa 3, pregunta> /tachar 4
                ¿Qué pasaje hay que tachar?
                Escríbalo tal como aparece. Se borra para siempre, también del disco. El aporte dice: «Doña Rosa no puede caminar»
                Pasaje> Doña Rosa
                ¿Por qué se tacha?
                1. Es el nombre de una persona
                2. Es un dato de salud
                3. Es una acusación contra alguien
                4. Es otro asunto personal
                Número> 1
                Hecho: tachar. Aporte 4.
                """))
        #expect(driver.room.state.text(notes(driver)[3].text) == "[…] no puede caminar")
    }

    @Test func `links, filing, support, name, people, briefing`() {
        let driver = atWork()
        driver.type("/vincular 2", "3", "r: cobro de más", "/radicar", "4", "Ana Gil")
        driver.type("", "2026-E-7", "ayer", "/atras", "/radicar 4 -")
        driver.type("/apoyo", "/apoyo recibido", "/nombre Inés Ruiz", "/nombre", "Inés", "/ficha", "/quien")
        #expect(
            driver.text == """
                Mesa 3, pregunta> /vincular 2
                ¿Con cuál aporte se une?
                1. Pregunta, pendiente: ¿Cuándo llega la ruta?
                3. Sugerencia: Avisar por la emisora
                Número> 3
                Hecho: vincular. Aporte 2.
                Mesa 3, pregunta> r: cobro de más
                Guardado 09:42:07. Remisión 4.
                Mesa 3, pregunta> /radicar
                Radicar: escriba el número del aporte, o /atrás.
                4. Remisión, sin radicar: cobro de más
                Número> 4
                Dice: cobro de más
                Son cuatro preguntas. Enter pasa a la siguiente, un guion quita lo que había, /atrás termina. Lo dicho queda guardado.
                ¿Cómo se llama la persona? Puede quedar vacío.
                Quién> Ana Gil
                Hecho: radicar. Aporte 4.
                ¿Cómo se le puede responder? Teléfono, correo o dirección.
                Contacto> 
                ¿Qué número de radicado dio el canal de PQRSD? Vacío si aún no hay.
                Radicado> 2026-E-7
                Hecho: radicar. Aporte 4.
                ¿Qué día se trasladó? Así: 2026-12-03 o 3/12/2026.
                Dice: 2026-12-03
                Día> ayer
                «ayer» no es una fecha. Escríbala así: 2027-03-01 o 1/3/2027.
                Día> /atras
                No se pregunta más. Lo que ya se guardó queda.
                Mesa 3, pregunta> /radicar 4 -
                Hecho: radicar. Aporte 4.
                Mesa 3, pregunta> /apoyo
                Apoyo pedido: la facilitación ya lo ve
                Mesa 3, pregunta> /apoyo recibido
                Hecho: apoyo recibido.
                Mesa 3, pregunta> /nombre Inés Ruiz
                Hecho: nombre Inés Ruiz.
                Mesa 3, pregunta> /nombre
                ¿Quién atiende esta mesa?
                Su nombre queda con la sesión y lo ve la facilitación.
                Nombre> Inés
                Hecho: nombre Inés.
                Mesa 3, pregunta> /ficha
                Ficha informativa:
                La ruta 27 pasa cada 50 minutos. El contrato vence en marzo y permite pedir dos buses más.
                Mesa 3, pregunta> /quien
                0 conexiones en esta mesa.
                Atiende: Inés
                """)
        #expect(notes(driver)[1].links == [notes(driver)[2].id])
    }

    @Test func `the time is told at five minutes, at one, at the end, and when an empty line asks`() {
        let driver = LineDriver(room())
        _ = driver.news()
        driver.pass(seconds: 754)
        driver.type("")
        driver.pass(seconds: 146)
        driver.pass(seconds: 10)
        driver.pass(seconds: 230)
        driver.pass(seconds: 60)
        driver.pass(seconds: 30)
        driver.type("/tiempo")
        #expect(
            driver.text == """
                Mesa 3, pregunta> 
                Ronda 1 de 5. Quedan 7 minutos.
                Quedan 5 minutos.
                Queda un minuto. Recoja la última idea.
                Terminó el tiempo. Cierre la idea con calma: nada se corta.
                Mesa 3, pregunta> /tiempo
                Ronda 1 de 5. Tiempo cumplido hace 30 segundos.
                """)
    }

    @Test func `a stage is told with what to read aloud; conclusions are noted as such`() {
        let room = room()
        TableScenes.note(room, .proposal, "Más buses")
        let driver = LineDriver(room)
        _ = driver.news()
        room.next()
        #expect(driver.news().hasPrefix("Cambio de mesa. Quedan 2 minutos.\nLea en voz alta:\nGracias por"))
        room.next()
        #expect(
            driver.news() == """
                Ronda 2 de 5. Quedan 20 minutos.
                Lea en voz alta:
                En la ronda anterior, esta mesa dijo:
                Propuesta: Más buses
                """)
        room.go(to: .conclusions)
        _ = driver.news()
        #expect(driver.prompt == "Mesa 3, conclusión> ")
        driver.type("La zona insular necesita ruta", "/presentar 1")
        #expect(
            driver.news() == """
                Mesa 3, conclusión> La zona insular necesita ruta
                Guardado 09:42:07. Conclusión 2.
                Mesa 3, conclusión> /presentar 1
                Hecho: presentar en la plenaria. Aporte 1.
                """)
        room.go(to: .plenary)
        #expect(driver.text.contains("Presenta la mesa 1.\nSigue la mesa 2."))
    }

    @Test func `the facilitator's messages, an answered call and what others note are told`() {
        let driver = atWork()
        driver.type("/apoyo")
        _ = driver.news()
        driver.room.order(.sendMessage(.all, text: "Cierren en cinco"), as: .facilitator)
        driver.room.order(.sendMessage(.table(TableNumber(2)), text: "Ajeno"), as: .facilitator)
        driver.room.order(.askSupport(TableScenes.three, false), as: .facilitator)
        driver.room.order(.pauseClock(.all), as: .facilitator)
        driver.room.order(.resumeClock(.all), as: .facilitator)
        TableScenes.note(driver.room, .proposal, "De la otra pantalla")
        driver.pass(seconds: 200)
        driver.type("/mensajes")
        #expect(
            driver.text == """
                Facilitación dice: Cierren en cinco
                La facilitación atendió su llamado
                Ronda 1 de 5. Reloj en pausa. Quedan 20 minutos.
                El reloj corre otra vez.
                Ronda 1 de 5. Quedan 20 minutos.
                Otra persona anotó 4. Propuesta: De la otra pantalla
                Mesa 3, pregunta> /mensajes
                9:42\u{A0}a.\u{A0}m.: Cierren en cinco
                """)
    }

    @Test func `a slash alone lists the actions by number; the number does it`() {
        let driver = atWork()
        driver.type("/")
        let list = driver.news().split(separator: "\n").map(String.init)
        #expect(list.contains("1. responder: Responde una pregunta pendiente."))
        #expect(list.contains { $0.hasSuffix(". apoyo: Llama a la facilitación.") })
        driver.type("3")
        #expect(driver.news() == "Número> 3\nRonda 1 de 5. Quedan 20 minutos.")
        driver.type("ayuda", "/atras")
        #expect(driver.text.hasSuffix("Número> /atras\nCancelado. Nada cambió."))
    }

    @Test func `English has all of it`() {
        let driver = LineDriver(room(), language: .english)
        driver.type("proposal: more buses", "/notes", "/star 1", "/strike out 1 buses", "1")
        #expect(
            driver.text.hasSuffix(
                """
                Table 3, question> proposal: more buses
                Saved 09:42:07. Proposal 1.
                Table 3, question> /notes
                Round 1.
                1. Proposal: more buses
                Table 3, question> /star 1
                Done: star. Contribution 1.
                Table 3, question> /strike out 1 buses
                Why is it struck out?
                1. It is a person's name
                2. It is about somebody's health
                3. It is an accusation against somebody
                4. It is another personal matter
                Number> 1
                Done: strike out. Contribution 1.
                """))
    }
}
