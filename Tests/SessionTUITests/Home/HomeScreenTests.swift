import CafeModel
import Testing

@testable import CafeWire
@testable import SessionTUI

@Suite("The home screen")
struct HomeScreenTests {
    private func home() -> Driver<HomeScreen> {
        let home = HomeSupport.home()
        home.hear(.sessions(HomeSupport.sessions))
        return home
    }

    @Test("without sessions it says what this is and offers two things")
    func empty() {
        let home = HomeSupport.home()
        #expect(
            home.text == """
                 Café
                ────────────────────────────────────────────────────────────────────────────────


                   Café conduce en vivo los espacios de participación de su entidad: reparte
                   las mesas, lleva el tiempo y guarda cada aporte hasta el acta.

                    ► n  Nueva sesión
                      e  Ensayo con datos de ejemplo













                ────────────────────────────────────────────────────────────────────────────────
                 Enter abrir   n nueva   e ensayo   ? ayuda   q salir
                """)
        home.press(.down(), .enter)
        #expect(home.effects == [.open(.rehearsal)])
        home.press(.up(), .enter)
        guard case .open(.prepare(_, nil)) = home.effects.last else {
            Issue.record("no form")
            return
        }
    }

    @Test("sessions stand in groups, with stage and time, days to go, or what came of them")
    func list() {
        let home = home()
        #expect(
            home.text == """
                 Café                                               Secretaría de Participación
                ────────────────────────────────────────────────────────────────────────────────
                 En curso
                  ► Movilidad en los corregimientos  World Café  Ronda 2 de 5 · 12:41
                    Ensayo  Feria de servicios       World Café  ! Plenaria · +01:20
                    Agua para todos                  World Café  Próximos pas… · en pausa 05:00

                 Preparadas
                    Presupuesto participativo 2027   World Café  15 dic · faltan 12 días
                    Parques                          World Café  sin fecha

                 Cerradas
                    Acción comunal                   World Café  3 aportes · acta por aprobar
                    Café con la directora, octubre   World Café  54 aportes · 4 compromisos








                ────────────────────────────────────────────────────────────────────────────────
                 Enter abrir   n nueva   e ensayo   s seguimiento   / buscar   ? ayuda   q salir
                """)
    }

    @Test("s opens the follow-up over all sessions")
    func followUp() {
        let home = home()
        home.press(.character("s"))
        #expect(home.effects == [.open(.followUp)])
    }

    @Test("a larger window has the day and the contributions beside every session")
    func largeList() {
        let home = home()
        home.size = (40, 120)
        #expect(
            home.text == """
                 Café                                                                                       Secretaría de Participación
                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                 En curso
                  ► Movilidad en los corregimientos        World Café  3 dic       31 aportes      Ronda 2 de 5 · 12:41
                    Ensayo  Feria de servicios             World Café              12 aportes      ! Plenaria · +01:20
                    Agua para todos                        World Café                              Próximos pasos y c… · en pausa 05:00

                 Preparadas
                    Presupuesto participativo 2027         World Café  15 dic                      faltan 12 días
                    Parques                                World Café                              sin fecha

                 Cerradas
                    Acción comunal                         World Café  1 nov       3 aportes       acta por aprobar
                    Café con la directora, octubre         World Café  15 oct      54 aportes      4 compromisos
























                ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
                 Enter abrir   n nueva   e ensayo   s seguimiento   / buscar   ? ayuda   q salir
                """)
    }

    @Test("Enter opens a menu of what to do with the session")
    func menu() {
        let home = home()
        home.press(.enter)
        #expect(
            home.text == """
                 Café                                               Secretaría de Participación
                ────────────────────────────────────────────────────────────────────────────────
                 En curso
                  ► Movilidad en los corregimientos  World Café  Ronda 2 de 5 · 12:41
                    Ensayo  Feria de servicios       World Café  ! Plenaria · +01:20
                    Agua para todos                  World Café  Próximos pas… · en pausa 05:00

                          ┌─ Movilidad en los corregimientos ────────────────────────┐
                          │ Ronda 2 de 5 · 12:41                                     │
                          │                                                          │
                          │ ► f  Facilitar el evento                                 │
                          │   m  Abrir una mesa                                      │
                          │   p  Proyectar en la pared                               │
                          │   l  Plenaria y relatoría                                │
                          │   r  Registro en la puerta                               │
                          │   d  Duplicar: otra sesión con el mismo plan             │
                          └──────────────────────────────────────────────────────────┘





                ────────────────────────────────────────────────────────────────────────────────
                 Enter elegir   Esc volver
                """)
        home.press(.enter)
        #expect(home.effects == [.open(.facilitate(HomeSupport.live))])
    }

    @Test("letters of the menu are shortcuts, in either case")
    func shortcuts() {
        let home = home()
        home.press(.enter, .character("p"), .enter, .character("L"))
        #expect(
            home.effects == [.open(.project(HomeSupport.live)), .open(.plenary(HomeSupport.live))])
    }

    @Test("a table asks for its number, and says so when it is none")
    func table() {
        let home = home()
        home.press(.enter)
        home.type("mx")
        home.press(.enter)
        #expect(home.text.contains("«x» no es un número de mesa."))
        #expect(home.effects.isEmpty)
        home.type("4")
        home.press(.enter)
        #expect(home.effects == [.open(.table(TableNumber(4), HomeSupport.live))])
    }

    @Test("countdowns run, a paused one stands")
    func countdowns() {
        let home = home()
        home.pass(seconds: 2)
        #expect(home.text.contains("Ronda 2 de 5 · 12:39"))
        #expect(home.text.contains("! Plenaria · +03:20"))
        #expect(home.text.contains("en pausa 05:00"))
        #expect(home.screen.nextChange(home.context).map { $0 > home.room.reading.boot } == true)
    }

    @Test("/ filters by words of the title, accents optional; Esc shows all again")
    func search() {
        let home = home()
        home.type("/ACCION")
        #expect(
            home.lines[2...4] == [
                " Cerradas", "  ► Acción comunal                   World Café  3 aportes · acta por aprobar",
                "",
            ])
        #expect(!home.text.contains("Movilidad"))
        home.press(.enter)
        #expect(home.lines[23].hasPrefix(" Esc ver todas   Enter abrir"))
        home.press(.escape)
        #expect(home.text.contains("Movilidad"))
    }

    @Test("what fits nothing is told in words")
    func nothingFound() {
        let home = home()
        home.type("/zzz")
        #expect(home.text.contains("Nada coincide con lo que busca."))
        home.press(.enter, .enter)
        #expect(home.effects.isEmpty)
    }

    @Test("the chosen session stays chosen when the list changes around it")
    func selection() {
        let home = home()
        home.press(.down(), .down(), .down())
        #expect(home.text.contains("► Presupuesto participativo 2027"))
        home.hear(.sessions(HomeSupport.sessions.filter { $0.phase != .live }))
        #expect(home.text.contains("► Presupuesto participativo 2027"))
    }

    @Test("every session can be reached in a low window, and signs tell that there is more")
    func scrolling() {
        let home = home()
        home.size = (9, 80)
        #expect(home.text.contains("▼"))
        home.press(.end())
        #expect(home.text.contains("► Café con la directora, octubre"))
        #expect(home.text.contains("▲"))
    }

    @Test("n opens the form of a session that is not there yet")
    func creation() throws {
        let home = home()
        home.type("nn")
        guard case .open(.prepare(let first, nil)) = home.effects.first,
            case .open(.prepare(let second, nil)) = home.effects.last
        else { throw Missing() }
        #expect(first != second)
        #expect(!HomeSupport.sessions.contains { $0.id == first })
    }

    private struct Missing: Error {}

    @Test("e prepares the chosen session before its event, and begins a rehearsal elsewhere; y always does")
    func preparing() {
        let home = home()
        home.type("ey")
        #expect(home.effects == [.open(.rehearsal), .open(.rehearsal)])
        home.press(.down(), .down(), .down())
        #expect(home.lines.last?.contains("e preparar") == true)
        home.type("ey")
        #expect(
            home.effects.suffix(2) == [
                .open(.prepare(SessionID(high: 0, low: 2), like: nil)), .open(.rehearsal),
            ])
        home.press(.enter)
        #expect(home.text.contains("► e  Editar la preparación"))
    }

    @Test("d makes another session after the chosen one")
    func duplicating() {
        let home = home()
        home.type("d")
        guard case .open(.prepare(let id, let source)) = home.effects.first else {
            Issue.record("nothing opened")
            return
        }
        #expect(source == HomeSupport.live && id != HomeSupport.live)
    }

    @Test("a plan that nobody has finished is listed, and opened where it was left")
    func unfinished() {
        let home = HomeSupport.home()
        let id = SessionID(high: 0, low: 77)
        home.hear(.sessions([SessionSummary(unfinished: PlanForm().plan(), id: id)]))
        #expect(home.text.contains("(sin título)") && home.text.contains("plan sin terminar"))
        home.type("d")
        #expect(home.effects == [])
        home.press(.enter)
        #expect(home.effects == [.open(.prepare(id, like: nil))])
    }

    @Test("q leaves, Ctrl-C asks before")
    func leaving() {
        let home = home()
        home.press(.control("c"))
        #expect(home.text.contains("¿Salir de Café?"))
        home.press(.enter)
        #expect(home.effects.isEmpty)
        home.press(.control("c"), .down(), .enter)
        #expect(home.effects == [.leave])
        home.type("q")
        #expect(home.effects == [.leave, .leave])
    }

    @Test("the palette finds sessions and actions")
    func palette() {
        let home = home()
        home.press(.control("p"))
        home.type("presu")
        home.press(.enter)
        #expect(home.text.contains("┌─ Presupuesto participativo 2027"))
        home.press(.escape, .control("p"))
        home.type("ensayo")
        home.press(.enter)
        #expect(home.effects == [.open(.rehearsal)])
    }

    @Test("what does not exist is not offered")
    func noFollowUp() {
        let home = home()
        home.type("?")
        #expect(home.text.contains("Teclas del inicio"))
        #expect(!home.text.contains("seguimiento"))
    }

    @Test("a lost hub is told in words, the list stays and its times go on")
    func lostHub() {
        let home = home()
        home.lose()
        #expect(home.lines[2].hasPrefix(" ! Sin conexión con el servicio."))
        home.pass(seconds: 1)
        #expect(home.text.contains("Ronda 2 de 5 · 12:40"))
    }

    @Test("an ended connection says why")
    func ended() {
        let home = home()
        home.hear(.goodbye(.version))
        #expect(home.text.contains("El servicio en marcha es de otra versión de Café."))
    }

    @Test("before the hub has answered it says that it is opening, and offers no session")
    func opening() {
        let context = ScreenContext(
            client: Client(hello: Hello(role: .home), generator: SeededGenerator(seed: 1)),
            phrases: Language.spanish.phrases,
            reading: Reading(wall: .zero, boot: .zero, bootID: Room.boot), utcOffset: 0,
            generator: SeededGenerator(seed: 2))
        let grid = HomeScreen().view(context, rows: 24, columns: 80)
        #expect(grid.lines[2] == " Abriendo Café…")
        #expect(grid.lines[23] == " n nueva   e ensayo   ? ayuda   q salir")
    }

    @Test("every size can be drawn, with every panel")
    func everySize() {
        for keys in ["", "n", "?", "/x", "m"] {
            let home = home()
            if keys == "m" { home.press(.enter) }
            home.type(keys)
            for rows in [1, 2, 3, 5, 18, 24, 100] {
                for columns in [1, 2, 3, 7, 39, 80, 300] {
                    home.size = (rows, columns)
                    #expect(home.grid.rows == rows)
                }
            }
        }
    }
}
