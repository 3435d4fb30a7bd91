import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

@Suite("The wall: time")
struct ProjectorClockTests {
    let room = Room(plan: Room.plan())

    /// A wall in a round, long enough after the opening that the line of keys is gone.
    private func wall(round: Int = 2) -> Driver<ProjectorScreen> {
        let wall = Driver(ProjectorScreen(), as: .projector, in: room)
        wall.pass(seconds: 11)
        room.go(to: .round, round: round)
        return wall
    }

    @Test("a round is its digits, its name and which of how many, nothing else")
    func round() {
        let wall = wall()
        wall.pass(seconds: 439)
        #expect(
            wall.text == """
                 Ronda 2 de 5

                          ████        ████████████            ████    ████        ████
                          ████        ████████████            ████    ████        ████
                      ▄▄▄▄████        ▀▀▀▀▀▀▀▀████    ▄▄▄▄    ████    ████    ▄▄▄▄████
                      ████████                ████    ████    ████    ████    ████████
                      ████████                ████    ████    ████    ████    ████████
                          ████        ████████████            ████████████        ████
                          ████        ████████████            ████████████        ████
                          ████        ████▀▀▀▀▀▀▀▀    ▄▄▄▄    ▀▀▀▀▀▀▀▀████        ████
                          ████        ████            ████            ████        ████
                          ████        ████            ████            ████        ████
                      ████████████    ████████████                    ████    ████████████
                      ████████████    ████████████                    ████    ████████████
                      ▀▀▀▀▀▀▀▀▀▀▀▀    ▀▀▀▀▀▀▀▀▀▀▀▀                    ▀▀▀▀    ▀▀▀▀▀▀▀▀▀▀▀▀



                          ██████      ████    ██    ██  ██████      ████        ██████
                          ██    ██  ██    ██  ████  ██  ██    ██  ██    ██          ██
                          ██████    ██    ██  ██  ████  ██    ██  ████████      ██████
                          ██  ██    ██    ██  ██    ██  ██    ██  ██    ██      ██
                          ██    ██    ████    ██    ██  ██████    ██    ██      ██████

                """)
    }

    @Test("a larger window shows the tables with topics and questions as well")
    func largeRound() {
        let wall = wall()
        wall.pass(seconds: 439)
        wall.size = (40, 120)
        #expect(
            wall.text == """
                 Ronda 2 de 5


                               ██████            ██████████████████                  ██████      ██████            ██████
                               ██████            ██████████████████                  ██████      ██████            ██████
                               ██████            ██████████████████                  ██████      ██████            ██████
                         ████████████                        ██████      ██████      ██████      ██████      ████████████
                         ████████████                        ██████      ██████      ██████      ██████      ████████████
                         ████████████                        ██████      ██████      ██████      ██████      ████████████
                               ██████            ██████████████████                  ██████████████████            ██████
                               ██████            ██████████████████                  ██████████████████            ██████
                               ██████            ██████████████████                  ██████████████████            ██████
                               ██████            ██████                  ██████                  ██████            ██████
                               ██████            ██████                  ██████                  ██████            ██████
                               ██████            ██████                  ██████                  ██████            ██████
                         ██████████████████      ██████████████████                              ██████      ██████████████████
                         ██████████████████      ██████████████████                              ██████      ██████████████████
                         ██████████████████      ██████████████████                              ██████      ██████████████████



                                              ██████      ████    ██    ██  ██████      ████        ██████
                                              ██    ██  ██    ██  ████  ██  ██    ██  ██    ██          ██
                                              ██████    ██    ██  ██  ████  ██    ██  ████████      ██████
                                              ██  ██    ██    ██  ██    ██  ██    ██  ██    ██      ██
                                              ██    ██    ████    ██    ██  ██████    ██    ██      ██████


                  Mesa 1  Vías terciarias                                    Mesa 2  Paraderos
                          ¿Qué impide llegar a tiempo y qué cambiaría                ¿Qué impide llegar a tiempo y qué cambiaría
                          usted?                                                     usted?
                  Mesa 3  Transporte en los corregimientos                   Mesa 4  Tarifas
                          ¿Qué impide llegar a tiempo y qué cambiaría                ¿Qué impide llegar a tiempo y qué cambiaría
                          usted?                                                     usted?
                  Mesa 5  Agua para todos
                          ¿Qué impide llegar a tiempo y qué cambiaría
                          usted?



                """)
    }

    @Test("the last minute says so in words and in reverse")
    func lastMinute() {
        let wall = wall()
        wall.pass(seconds: 1148)
        #expect(
            wall.text == """
                 Ronda 2 de 5                                                   ! ÚLTIMO MINUTO

                      ████████████    ████████████            ████████████    ████████████
                      ████████████    ████████████            ████████████    ████████████
                      ████████████    ████████████            ████████████    ████████████
                      ████    ████    ████    ████    ████    ████                    ████
                      ████    ████    ████    ████    ████    ████                    ████
                      ████    ████    ████    ████    ████    ████                    ████
                      ████    ████    ████    ████            ████████████    ████████████
                      ████    ████    ████    ████            ████████████    ████████████
                      ████    ████    ████    ████            ████████████    ████████████
                      ████    ████    ████    ████    ████            ████    ████
                      ████    ████    ████    ████    ████            ████    ████
                      ████    ████    ████    ████    ████            ████    ████
                      ████████████    ████████████            ████████████    ████████████
                      ████████████    ████████████            ████████████    ████████████
                      ████████████    ████████████            ████████████    ████████████


                               ▀▀
                             █  █ █   ▀█▀ █ █▄ ▄█ ▄▀▀▄   █▄ ▄█ █ █▄ █ █  █ ▀█▀ ▄▀▀▄
                             █  █ █    █  █ █ ▀ █ █  █   █ ▀ █ █ █ ▀█ █  █  █  █  █
                              ▀▀  ▀▀▀  ▀  ▀ ▀   ▀  ▀▀    ▀   ▀ ▀ ▀  ▀  ▀▀   ▀   ▀▀

                """)
        #expect(wall.grid.style(row: 19, column: 4) == .danger)
    }

    @Test("overtime has its sign, its word, and digits in reverse to the edge")
    func overtime() {
        let wall = wall()
        wall.pass(seconds: 1269)
        #expect(
            wall.text == """
                 Ronda 2 de 5                                                          ! TIEMPO



                                    █████████      ███            █████████   █████████
                                    █████████      ███            █████████   █████████
                           ███      ███   ███   ██████      ███   ███   ███   ███   ███
                           ███      ███   ███   ██████      ███   ███   ███   ███   ███
                        █████████   ███   ███      ███            ███   ███   █████████
                        █████████   ███   ███      ███            ███   ███   █████████
                           ███      ███   ███      ███      ███   ███   ███         ███
                           ███      ███   ███      ███      ███   ███   ███         ███
                                    █████████   █████████         █████████   █████████
                                    █████████   █████████         █████████   █████████




                               ██████  ██  ██████  ██      ██  ██████      ████
                                 ██    ██  ██      ████  ████  ██    ██  ██    ██
                                 ██    ██  ████    ██  ██  ██  ██████    ██    ██
                                 ██    ██  ██      ██      ██  ██        ██    ██
                                 ██    ██  ██████  ██      ██  ██          ████

                """)
        #expect(wall.grid.style(row: 1, column: 1) == .digitsDanger)
        #expect(wall.grid.style(row: 19, column: 4) == .danger)
    }

    @Test("under five minutes a sentence says so; before, none does")
    func soon() {
        let wall = wall()
        wall.pass(seconds: 899)
        #expect(!wall.text.contains("Quedan"))
        wall.pass(seconds: 2)
        #expect(wall.text.contains("! Quedan menos de 5 minutos !"))
    }

    @Test("a stage of two minutes is not in a hurry from its start")
    func shortStage() {
        let wall = wall()
        room.go(to: .change)
        wall.pass(seconds: 30)
        #expect(!wall.text.contains("!"))
        wall.pass(seconds: 31)
        #expect(wall.lines[0].hasSuffix("! ÚLTIMO MINUTO"))
    }

    @Test("a pause says so, and the digits stand")
    func paused() {
        let wall = wall()
        wall.pass(seconds: 60)
        room.order(.pauseClock(.all), as: .facilitator)
        let before = wall.text
        #expect(wall.lines[0].hasSuffix("EN PAUSA"))
        #expect(wall.grid.style(row: 19, column: 4) == .selected)
        wall.pass(seconds: 90)
        #expect(wall.text == before)
    }

    @Test("a second that passes changes nothing but digits")
    func onlyDigits() {
        let wall = wall()
        wall.pass(seconds: 20)
        for _ in 0..<70 {
            let before = wall.lines
            wall.pass(seconds: 1)
            let changed = wall.lines.indices.filter { wall.lines[$0] != before[$0] }
            #expect(!changed.isEmpty && changed.allSatisfy { (1...16).contains($0) })
        }
    }

    @Test("it changes once a second, at the room's second")
    func onceASecond() throws {
        let wall = wall()
        room.reading.boot = room.reading.boot + Milliseconds(300)
        let next = try #require(wall.screen.nextChange(wall.context))
        #expect(next == room.reading.boot + Milliseconds(701))
    }

    @Test(
        "a table's own time stands beside its topic where it differs, and goes when it follows the room again"
    )
    func ownTime() {
        let wall = wall()
        wall.press(.character("t"))
        #expect(!wall.text.contains("22:00"))
        room.order(.extendClock(.table(TableNumber(3)), by: .minutes(2)), as: .facilitator)
        room.order(.pauseClock(.table(TableNumber(4))), as: .facilitator)
        #expect(wall.lines.contains { $0.contains("Mesa 3  Transporte") && $0.hasSuffix("22:00") })
        #expect(wall.lines.contains { $0.contains("Mesa 4  Tarifas") && $0.hasSuffix("EN PAUSA 20:00") })
        room.next()
        room.next()
        #expect(!wall.text.contains("EN PAUSA"))
    }

    @Test("a lost hub is told in words, and the time goes on from the last known deadline")
    func lostHub() {
        let wall = wall()
        wall.pass(seconds: 10)
        wall.lose()
        let before = wall.lines
        wall.pass(seconds: 1)
        #expect(wall.lines[23].contains("! Sin conexión con el servicio."))
        #expect(wall.lines != before)
        #expect(wall.screen.nextChange(wall.context) != nil)
    }

    @Test("a wall whose session is not known yet says that it is opening")
    func opening() {
        let context = ScreenContext(
            client: Client(hello: Hello(role: .projector), generator: SeededGenerator(seed: 1)),
            phrases: Language.spanish.phrases, reading: room.reading, utcOffset: 0,
            generator: SeededGenerator(seed: 2))
        let grid = ProjectorScreen().view(context, rows: 24, columns: 80)
        #expect(grid.text.contains("Abriendo la sesión…"))
    }
}
