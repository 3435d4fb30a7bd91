import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("What the facilitator sees")
struct FacilitatorViewTests {
    /// A round in which everything that can differ differs.
    private func busyRound() -> Stand {
        let stand = Stand.inRound(2, delayed: 6)
        stand.seat(1, 2, 3, writing: [1])
        stand.note(.question, "¿Cuándo llega la ruta a la zona insular?", at: 1)
        stand.note(.proposal, "Publicar el horario en la caseta comunal", at: 1)
        stand.note(.redirection, "Una queja que no se muestra", at: 1)
        stand.room.order(.askSupport(TableNumber(3), true), as: .table(TableNumber(3)))
        stand.room.order(.pauseClock(.table(TableNumber(4))), as: .facilitator)
        stand.room.order(.extendClock(.table(TableNumber(3)), by: .minutes(2)), as: .facilitator)
        stand.driver.pass(seconds: 30)
        return stand
    }

    @Test func `a round at 80 by 24`() {
        let shown = busyRound().driver.text
        let wanted = """
             Movilidad en los corregimientos                   Ronda 2 de 5  19:00  ► corre
            ════────────────────────────────────────────────────────────────────────────────
             Orden del día      Mesa Tema               Tiempo Preg  Sug Prop  Estado
             √ Preparación      ►  1 Vías terciarias     19:00    1    0    1  ● escribe
             √ Bienvenida   10     2 Paraderos           19:00    0    0    0  en línea
             √ Ronda 1      20     3 Transporte… +2 min  21:00    0    0    0  ! apoyo
             √ Cambio        2     4 Tarifas   en pausa  19:30    0    0    0  sin conexión
             ► Ronda 2      20     5 Agua para todos     19:00    0    0    0  sin conexión
               Cambio        2
               Ronda 3      20  Sigue: Cambio de mesa
               Cambio        2
               Ronda 4      20  Guion
               Cambio        2  · Empieza la ronda 2 de 5. Tienen 20 minutos.
               Ronda 5      20  · Quien atiende la mesa cuenta en un minuto lo que ya se
               Conclusiones 10    dijo.
               Plenaria     15  · Respondan la pregunta de la mesa. Que todas las personas
               Compromisos  15    alcancen a hablar.
               Cierre           · Al faltar un minuto: Queda un minuto. Terminen la idea y
                                  dicten lo que falte por anotar.
            ────────────────────────────────────────────────────────────────────────────────
             Llevamos 6 min de retraso · cierre previsto 12:26 p. m.
             a acortar · rondas de 18 min: cierre 12:20 p. m.
             ! La mesa 3 pide apoyo
             Espacio pausa   + − minutos   Enter mesa   n siguiente   / acciones   F1 ayuda
            """
        #expect(shown.plainBlanks == wanted)
    }

    @Test func `a round at 120 by 40 shows the clock in large, the chosen table and its last notes`() {
        let stand = busyRound()
        stand.driver.size = (40, 120)
        let shown = stand.driver.lines.dropFirst(3).prefix(24).joined(separator: "\n")
        let wanted = """
             √ Preparación                        ►  1 Vías terciarias                      19:00    1    0    1    1  ● escribe
             √ Bienvenida                     10     2 Paraderos                            19:00    0    0    0    0  en línea
             √ Ronda 1                        20     3 Transporte en los corregimi… +2 min  21:00    0    0    0    0  ! apoyo
             √ Cambio de mesa                  2     4 Tarifas                    en pausa  19:30    0    0    0    0  sin conexión
             ► Ronda 2                        20     5 Agua para todos                      19:00    0    0    0    0  sin conexión
               Cambio de mesa                  2
               Ronda 3                        20  Sigue: Cambio de mesa
               Cambio de mesa                  2
               Ronda 4                        20  Guion
               Cambio de mesa                  2  · Empieza la ronda 2 de 5. Tienen 20 minutos.
               Ronda 5                        20  · Quien atiende la mesa cuenta en un minuto lo que ya se dijo.
               Conclusiones de mesa           10  · Respondan la pregunta de la mesa. Que todas las personas alcancen a hablar.
               Plenaria                       15  · Al faltar un minuto: Queda un minuto. Terminen la idea y dicten lo que falte
               Próximos pasos y compromisos   15    por anotar.
               Cierre
                                                  Mesa 1 · Vías terciarias
                                                  · ¿Qué impide llegar a tiempo y qué cambiaría usted?
               ██    ██████      ██████  ██████   · Atiende y anota: Ana Ruiz
             ▄▄██    ██▀▀██  ▄▄  ██▀▀██  ██▀▀██   · 1 pantalla abierta
             ████    ██  ██  ██  ██  ██  ██  ██   · Ronda 2, 6 participantes: 5, 7, 13, 15, 21, 27
               ██    ██████      ██  ██  ██  ██   · 1 pregunta sin responder
               ██    ▀▀▀▀██  ▄▄  ██  ██  ██  ██
               ██        ██  ██  ██  ██  ██  ██   Últimos aportes
             ██████  ██████      ██████  ██████   · Propuesta: Publicar el horario en la caseta comunal
            """
        #expect(shown == wanted)
    }

    @Test func `a redirected complaint is counted and never read`() {
        let stand = busyRound()
        for size in [(24, 80), (40, 120), (60, 200)] {
            stand.driver.size = size
            #expect(!stand.driver.text.contains("queja que no"))
        }
        stand.driver.press(.character("/"))
        stand.driver.type("queja")
        #expect(!stand.driver.text.contains("queja que no"))
    }

    @Test func `at 60 by 18 the tables, the forecast and the way to everything else remain`() {
        let stand = busyRound()
        stand.driver.size = (18, 60)
        let lines = stand.driver.lines
        #expect(lines[0] == " Movilidad en los corregimie…  Ronda 2 de 5  19:00  ► corre")
        #expect(lines[5] == "    3 Transport… +2 min  21:00    0    0    0  ! apoyo")
        #expect(stand.line(with: "Llevamos 6 min de retraso") != "")
        #expect(lines[17] == " n siguiente   Espacio pausa   / acciones   F1 ayuda")
    }

    @Test func `the running order scrolls around the present stage`() {
        #expect(FacilitatorScreen.window(around: 0, count: 15, rows: 6) == 0..<6)
        #expect(FacilitatorScreen.window(around: 8, count: 15, rows: 6) == 6..<12)
        #expect(FacilitatorScreen.window(around: 14, count: 15, rows: 6) == 9..<15)
        #expect(FacilitatorScreen.window(around: nil, count: 15, rows: 6) == 9..<15)
        #expect(FacilitatorScreen.window(around: 3, count: 4, rows: 6) == 0..<4)
        #expect(FacilitatorScreen.window(around: 3, count: 4, rows: 0).isEmpty)
    }

    @Test func `in the plenary the table that presents is named, and what it presents is counted`() {
        let stand = Stand()
        stand.room.go(to: .conclusions)
        stand.note(.conclusion, "El transporte llega tarde.", at: 2)
        stand.room.next()
        stand.room.order(.beginTurn(1, leaving: 0), as: .facilitator)
        #expect(stand.driver.lines[0].contains("Plenaria · mesa 2  03:00  ► corre"))
        #expect(stand.line(with: "Paraderos").hasSuffix("03:00    0    0     1  ► presenta"))
        #expect(!stand.line(with: "Vías terciarias").contains("03:00"))
        #expect(stand.line(with: "Presenta").hasSuffix("Presenta la mesa 2 · sigue la mesa 3"))
    }

    @Test func `the clock's state has a word and a sign`() {
        let stand = Stand.inRound(1)
        let driver = stand.driver
        driver.press(.character(" "))
        #expect(driver.lines[0].hasSuffix("19:30  ││ en pausa"))
        driver.press(.character(" "))
        driver.pass(seconds: 15 * 60)
        #expect(driver.lines[0].hasSuffix("04:30  ► últimos 5 min"))
        driver.pass(seconds: 4 * 60)
        #expect(driver.lines[0].hasSuffix("00:30  ! último minuto"))
        driver.pass(seconds: 110)
        #expect(driver.lines[0].hasSuffix("+01:20  ! tiempo cumplido"))
    }

    @Test func `a rehearsal says so`() {
        #expect(Stand(rate: 60).driver.lines[0].contains(" Ensayo "))
        #expect(!Stand().driver.text.contains("Ensayo"))
    }

    @Test func `without the hub it says so and goes on with what it knows`() {
        let stand = busyRound()
        stand.driver.lose()
        #expect(
            stand.line(with: "Sin conexión")
                == " ! Sin conexión: vuelve sola. El reloj sigue con lo que se sabía.")
        #expect(stand.line(with: "Vías terciarias").hasSuffix("se ignora"))
        stand.driver.pass(seconds: 60)
        #expect(stand.driver.lines[0].contains("18:00"))
    }

    @Test func `before the first facts it says that it is opening`() {
        let client = Client(
            hello: Hello(role: .facilitator, session: nil), generator: SeededGenerator(seed: 1))
        let context = ScreenContext(
            client: client, phrases: Language.spanish.phrases,
            reading: Reading(wall: .zero, boot: .zero, bootID: Room.boot), utcOffset: 0,
            generator: SeededGenerator(seed: 2))
        let lines = FacilitatorScreen().view(context, rows: 24, columns: 80).lines
        #expect(lines[11].contains("Abriendo la sesión…"))
        #expect(lines[23] == " q salir")
    }

    @Test(arguments: [Language.spanish, .english])
    func `no size and no panel makes it fail`(_ language: Language) {
        let stand = busyRound()
        stand.driver.language = language
        let openings: [[Key]] = [
            [], [.character("n")], [.enter], [.character("/")], [.function(1)], [.character("m")],
            [.character("l")], [.character("g")], [.character("p")], [.character("p"), .character("n")],
        ]
        for keys in openings {
            for key in keys { stand.driver.press(key) }
            for rows in [1, 2, 3, 5, 8, 13, 18, 24, 40, 100] {
                for columns in [1, 2, 3, 5, 9, 20, 31, 50, 60, 72, 80, 110, 300] {
                    stand.driver.press(.resize(rows: rows, columns: columns))
                    stand.driver.size = (rows, columns)
                    #expect(stand.driver.grid.rows == rows && stand.driver.grid.columns == columns)
                }
            }
            stand.driver.press(.escape, .escape)
        }
    }

    @Test(arguments: [Language.spanish, .english])
    func `help lists every action`(_ language: Language) {
        let stand = Stand.inRound(1)
        stand.driver.language = language
        stand.driver.size = (40, 100)
        stand.driver.press(.character("?"))
        for action in ConductAction.allCases {
            let summary = language.phrases.words(of: action).summary
            #expect(stand.driver.text.contains(summary), "\(action)")
        }
    }
}

extension String {
    /// With ordinary blanks in place of those that do not break.
    var plainBlanks: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
