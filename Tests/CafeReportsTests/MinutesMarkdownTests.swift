@testable import CafeModel
import CafeReports
import Testing

@Suite("Acta as Markdown")
struct MinutesMarkdownTests {
    /// A small event from beginning to end.
    static func event() throws -> SessionBuilder {
        let people = [
            Participant(name: "Ana Ríos", group: "Mujeres"), Participant(name: "Beto Paz", group: "Mujeres"),
            Participant(name: "Caro Gil"),
        ]
        var builder = try SessionBuilder(participants: people)
        try builder.advance()
        try builder.run(.welcomeParticipant(Participant(name: "Dora Sol", group: "Jóvenes")))
        try builder.advance(after: 9)
        let road = try builder.note(1, .proposal, "Arreglar *ya* la vía a [La Unión](x)")
        let question = try builder.note(1, .question, "¿Cuándo empieza?\n- ¿Y quién paga?")
        try builder.answer(question, "En marzo.")
        try builder.note(1, .redirection, "Queja de Ana Ríos contra un funcionario")
        try builder.advance(after: 20)
        try builder.advance(after: 2)
        let paved = try builder.note(1, .proposal, "Pavimentar")
        let wrong = try builder.note(1, .suggestion, "Por error")
        try builder.run(.markNote(wrong, .withdrawn(true)))
        try builder.run(.dismissParticipant(2))
        try builder.advance(after: 18)
        let conclusion = try builder.note(1, .conclusion, "Primero la vía")
        try builder.run(.markNote(conclusion, .presented(true)))
        try builder.advance(after: 10)
        try review(&builder, road, paved)
        try builder.run(.finishEvent(leaving: try #require(builder.state.position)))
        return builder
    }

    private static func review(_ builder: inout SessionBuilder, _ road: NoteID, _ paved: NoteID) throws {
        try builder.word(road, "Mejorar la vía a La Unión")
        for mark in [Mark.rank(1), .hands(9), .outcome(.accepted), .starred(true)] {
            try builder.run(.markNote(road, mark))
        }
        try builder.run(.groupNotes([road, paved], text: "La vía"))
        let words = CommitmentWords(text: "Iniciar la obra", office: "Obras", person: "Luis Rey")
        try builder.run(.makeCommitment(words, date: "2027-03-01", sources: [road]))
        builder.wait(seconds: 420)
    }

    @Test("tells a whole event")
    func golden() throws {
        let text = try Self.event().text(.md).replacing("\u{A0}", with: " ")
        #expect(text == Self.golden)
    }

    @Test("names no participant and does not tell what a redirection says", arguments: Language.allCases)
    func privacy(language: Language) throws {
        for format in [MinutesFormat.md, .html] {
            let text = try Self.event().text(format, language)
            #expect(text.contains("Ley 1581 de 2012"))
            for name in ["Ana Ríos", "Beto", "Caro Gil", "Dora", "Queja de"] {
                #expect(!text.contains(name))
            }
        }
    }

    @Test("counts redirections that no channel has filed yet")
    func redirections() throws {
        var builder = try SessionBuilder()
        let filed = try builder.note(1, .redirection, "Secreto uno")
        try builder.note(1, .redirection, "Secreto dos")
        let dropped = try builder.note(2, .redirection, "Secreto tres")
        try builder.run(.fileNote(filed, Filing(number: "2026-0101")))
        try builder.run(.markNote(dropped, .withdrawn(true)))
        let text = builder.text(.md)
        #expect(text.contains("2 remisiones, 1 sin radicar. Su contenido es reservado"))
        #expect(!text.contains("Secreto") && !text.contains("2026-0101"))
    }

    @Test("does not list a group or an origin that is only a redirection")
    func privateGroups() throws {
        var builder = try SessionBuilder()
        let one = try builder.note(1, .redirection, "Una"), other = try builder.note(1, .redirection, "Otra")
        try builder.run(.groupNotes([one, other], text: "Quejas de personal"))
        #expect(!builder.text(.md).contains("Quejas de personal"))
        #expect(!builder.text(.html).contains("Quejas de personal"))
    }

    @Test("lets people's words come out as the words they are", arguments: HostileTexts.all)
    func escapes(text: String) throws {
        var builder = try SessionBuilder()
        try builder.note(2, .proposal, text)
        let lines = builder.text(.md).split(separator: "\n", omittingEmptySubsequences: false).map(
            String.init)
        let first = try #require(lines.firstIndex { $0.hasPrefix("- **2.1** *Propuesta:* ") })
        let count = text.trimmed.split(separator: "\n", omittingEmptySubsequences: false).count
        var raw = lines[first..<first + count].joined(separator: "\n")
        raw.removeFirst("- **2.1** *Propuesta:* ".count)
        #expect(Self.words(raw) == text.trimmed)
        #expect(lines[first + count].hasPrefix("  - *Resultado:*"))
    }

    /// What Markdown shows for a text, when nothing in it is markup; nil when something is.
    private static func words(_ raw: String) -> String? {
        var result = ""
        for (index, line) in raw.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            var rest = line.dropFirst(index == 0 ? 0 : 2)
            if index > 0 {
                guard line.hasPrefix("  "), result.last == "\\" else { return nil }
                result.removeLast()
                result += "\n"
                if let head = rest.first, "#+-=: ".contains(head) { return nil }
            }
            while let character = rest.popFirst() {
                if character == "\\", let next = rest.first {
                    result.append(next)
                    rest.removeFirst()
                } else if "`*_[]<>&~|$".contains(character) {
                    return nil
                } else {
                    result.append(character == "\u{A0}" ? " " : character)
                }
            }
        }
        return result
    }

    @Test("holds no control and no bidi character")
    func clean() throws {
        var plan = Plan.sample
        plan.entity = HostileTexts.control.text
        var builder = try SessionBuilder(plan)
        try builder.note(1, .suggestion, HostileTexts.control.text)
        for format in MinutesFormat.allCases {
            let text = builder.text(format)
            #expect(text.contains("abcde"))
            let scalars = text.unicodeScalars.dropFirst()
            for scalar in scalars where scalar != "\n" && scalar != "\r" {
                #expect(scalar.properties.generalCategory != .control)
                #expect(scalar.properties.generalCategory != .format)
            }
        }
    }

    private static let golden = #"""
        # Acta: World Café. Café del campo

        **BORRADOR**. Esta acta no ha sido aprobada; puede cambiar.

        ## Datos del evento

        - **Versión:** 1 (borrador)
        - **Entidad:** Alcaldía de Prueba
        - **Dependencia:** Planeación
        - **Mecanismo:** World Café
        - **Fecha:** 3 de diciembre de 2026
        - **Lugar:** Casa de la Cultura
        - **Hora prevista:** 9:00 a. m.
        - **Inicio:** 9:00 a. m.
        - **Cierre:** 10:06 a. m.
        - **Objetivo:** Conversar sobre el campo
        - **Grupos de valor convocados:** Mujeres, Jóvenes
        - **Canal de PQRSD:** pqrsd@prueba.gov.co
        - **Identificación de la sesión:** 000000000000cafe0000000000000001

        El evento terminó sin realizar: Próximos pasos y compromisos.

        ## Asistencia

        - **Personas previstas:** 3
        - **Llegaron sin estar previstas:** 1
        - **Se retiraron antes del cierre:** 1

        | Grupo de valor | Personas |
        | --- | ---: |
        | Mujeres | 2 |
        | Jóvenes | 1 |
        | Sin grupo registrado | 1 |

        ## Reglas de la conversación

        - Cada mesa conversa sobre un tema; al terminar la ronda, usted cambia de mesa.
        - Hable de lo que le importa y escuche a los demás.
        - En cada mesa, un servidor responde y anota preguntas, sugerencias y propuestas.
        - La entidad analiza las propuestas según sus competencias y recursos.

        ## Lo que este espacio no es

        - No es un espacio para tomar decisiones.
        - No recibe quejas: esas van al canal de PQRSD, y aquí le decimos cómo.
        - No trata temas generales ni reemplaza la rendición de cuentas.

        ## Orden del día

        | Etapa | Duración prevista | Comenzó | Duración real |
        | --- | --- | --- | --- |
        | Bienvenida | 10 min | 9:00 a. m. | 9 min |
        | Ronda 1 | 20 min | 9:09 a. m. | 20 min |
        | Cambio de mesa | 2 min | 9:29 a. m. | 2 min |
        | Ronda 2 | 20 min | 9:31 a. m. | 18 min |
        | Conclusiones de mesa | 10 min | 9:49 a. m. | 10 min |
        | Plenaria | 6 min | 9:59 a. m. | 7 min |
        | Próximos pasos y compromisos | 15 min |  | no se realizó |
        | Cierre |  |  | no se realizó |

        ## Aportes por mesa

        | Mesa | Pregunta | Propuesta | Total |
        | --- | ---: | ---: | ---: |
        | Mesa 1. Vías rurales | 1 | 2 | 3 |
        | Mesa 2. Agua potable | 0 | 0 | 0 |
        | Total | 1 | 2 | 3 |

        Mesa sin aportes: Mesa 2. Agua potable (la mesa no anotó ninguno).

        ## Lo que se dijo en las mesas

        ### Mesa 1. Vías rurales

        - **Pregunta guía:** ¿Qué vía arreglar primero?
        - **Servidor(a) de mesa:** Rosa Díaz
        - **Clasificación:** Sector: Transporte

        #### Ronda 1

        - **1.2** *Pregunta:* ¿Cuándo empieza?\
          \- ¿Y quién paga?
          - *Respuesta:* En marzo.
        - **1.1** *Propuesta:* Arreglar \*ya\* la vía a \[La Unión\](x) *(destacado)*
          - *Redacción para publicar:* Mejorar la vía a La Unión
          - *Resultado:* acogida
          - *Compromiso:* Iniciar la obra
          - *Prioridad:* 1
          - *Votos:* 9

        #### Ronda 2

        - **1.4** *Sugerencia:* Por error *(retirado, no cuenta)*
        - **1.3** *Propuesta:* Pavimentar
          - *Resultado:* por analizar

        #### Conclusiones

        - **1.C1** Primero la vía *(presentado en plenaria)*

        1 remisión, 1 sin radicar.

        ### Mesa 2. Agua potable

        - **Servidor(a) de mesa:** sin dato

        Sin aportes registrados: la mesa no anotó ninguno.

        ## Aportes agrupados

        - La vía
          - *Origen:* 1.1, 1.3

        ## Priorización

        | Aporte | Prioridad | Votos |
        | --- | ---: | ---: |
        | 1.1 Mejorar la vía a La Unión | 1 | 9 |

        ## Compromisos

        | Compromiso | Dependencia responsable | Responsable actual | Fecha límite | Origen |
        | --- | --- | --- | --- | --- |
        | Iniciar la obra | Obras | Luis Rey | 1 de marzo de 2027 | 1.1 |

        ## Remisiones al canal de PQRSD

        1 remisión, 1 sin radicar. Su contenido es reservado: solo lo conoce el canal que las tramita.

        ## Próximos pasos

        - Este no es un espacio para tomar decisiones: cada propuesta queda por analizar hasta que la entidad responda si la acoge, la acoge en parte o no la acoge, con la razón.
        - La entidad analiza las propuestas de acuerdo con sus competencias y recursos.
        - Los compromisos se publican, para que cualquiera pueda verificar su cumplimiento.

        ## Tratamiento de datos personales

        Esta acta no incluye la lista de participantes. Los datos personales que se recogieron se tratan de acuerdo con la Ley 1581 de 2012; sus titulares pueden conocerlos, actualizarlos, rectificarlos y pedir que se supriman ante la entidad.

        ## Firmas

        | Actuación | Nombre | Cargo | Firma |
        | --- | --- | --- | --- |
        | Elaboró |  |  |  |
        | Revisó |  |  |  |
        | Aprobó |  |  |  |

        """#
}
