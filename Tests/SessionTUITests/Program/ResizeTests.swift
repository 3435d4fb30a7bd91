import CafeModel
import CafeWire
import Glibc
import Testing

@testable import SessionTUI

/// Windows of every size, changed again and again while everything is open.
enum Resizing {
    /// How often; `make proof` asks for 1,000.
    static var times: Int { getenv("CAFE_RESIZES").flatMap { Int(String(cString: $0)) } ?? 60 }

    /// A screen that can be given any size.
    struct Subject {
        let name: String
        /// What is on it at every size from 80×24.
        let marks: [String]
        let press: (Key) -> Void
        let resize: (Int, Int) -> Grid

        init<S: Screen>(_ driver: Driver<S>, _ marks: String...) {
            name = "\(S.self)"
            self.marks = marks
            press = { driver.press($0) }
            resize = { rows, columns in
                driver.resize(rows: rows, columns: columns)
                return driver.grid
            }
        }
    }

    /// Every screen, in the middle of an event with something to show.
    static func subjects() -> [Subject] {
        let room = Room(plan: Room.plan(), participants: [Participant(name: "Marleny Tovar")])
        room.go(to: .round)
        for number in 1...40 {
            let table = TableNumber(number % 5 + 1)
            let words =
                "Aporte \(number): que el bus de las 5 pase también los domingos, y en época de cosecha"
            room.order(.recordNote(table: table, kind: .proposal, round: 1, text: words), as: .table(table))
        }
        let home = HomeSupport.home()
        home.hear(.sessions(HomeSupport.sessions))
        return [
            Subject(
                Driver(TableScreen(table: TableNumber(3)), as: .table(TableNumber(3)), in: room), "MESA 3",
                "► "),
            Subject(Driver(FacilitatorScreen(), as: .facilitator, in: room), "Ronda 1"),
            Subject(Driver(PlenaryScreen(), as: .recorder, in: room), "Plenaria"),
            Subject(Driver(ProjectorScreen(), as: .projector, in: room), "Ronda 1"),
            Subject(Driver(RegistrationScreen(), as: .registration, in: room), "Marleny Tovar"),
            Subject(
                Driver(PreparationScreen(), as: .preparation, in: room), "Movilidad en los corregimientos"),
            Subject(Driver(FollowUpScreen(), as: .followup, in: room), "Seguimiento"),
            Subject(home, "Presupuesto participativo 2027"),
        ]
    }

    /// A size from 1×1 to 300×100, small and large ones equally likely.
    static func size(_ generator: inout SeededGenerator) -> (rows: Int, columns: Int) {
        let isSmall = Bool.random(using: &generator)
        return (
            Int.random(in: 1...(isSmall ? 30 : 100), using: &generator),
            Int.random(in: 1...(isSmall ? 100 : 300), using: &generator)
        )
    }
}

@Suite("A window of any size, from 1×1 to 300×100")
struct ResizeTests {
    private func check(_ grid: Grid, _ name: String, _ size: (rows: Int, columns: Int)) {
        let place = Comment(rawValue: "\(name) at \(size.columns)×\(size.rows)")
        #expect(grid.rows == size.rows && grid.columns == size.columns, place)
        for line in grid.lines { #expect(line.columns <= size.columns, place) }
        if let cursor = grid.cursor {
            #expect((0..<size.rows).contains(cursor.row), place)
            #expect((0..<max(1, size.columns)).contains(cursor.column), place)
        }
    }

    @Test func `every screen says what it is for from 80×24, and draws within every smaller window`() {
        var generator = SeededGenerator(seed: 20_261_121)
        let subjects = Resizing.subjects()
        var sizes = [(24, 80), (24, 300), (100, 80), (100, 300), (1, 1), (1, 300), (100, 1)].map {
            (rows: $0.0, columns: $0.1)
        }
        while sizes.count < Resizing.times { sizes.append(Resizing.size(&generator)) }
        for size in sizes {
            for subject in subjects {
                let grid = subject.resize(size.rows, size.columns)
                check(grid, subject.name, size)
                guard size.rows >= 24, size.columns >= 80 else { continue }
                for mark in subject.marks {
                    #expect(
                        grid.text.contains(mark), "\(subject.name) at \(size.columns)×\(size.rows): \(mark)")
                }
            }
        }
    }

    @Test func `keys between the sizes, with panels and questions open, break nothing`() {
        var generator = SeededGenerator(seed: 20_261_122)
        let subjects = Resizing.subjects()
        let keys: [Key] = [
            .down(), .up(), .pageDown(), .pageUp(), .home(), .end(), .tab, .enter, .escape, .function(1),
            .character("/"), .character("?"), .character("a"), .character("m"), .character("ñ"),
            .control("p"),
            .right(), .left(), .backspace(), .paste("Uno\ndos\ntres"),
        ]
        for _ in 0..<Resizing.times {
            for subject in subjects {
                subject.press(keys[Int.random(in: 0..<keys.count, using: &generator)])
                let size = Resizing.size(&generator)
                check(subject.resize(size.rows, size.columns), subject.name, size)
            }
        }
    }
}

extension NcursesTerminalTests {
    @Test func aWindowThatChangesAgainAndAgainIsDrawnAtEverySize() throws {
        var generator = SeededGenerator(seed: 20_261_123)
        let pty = try PseudoTerminal()
        let terminal = try NcursesTerminal(
            input: pty.program, output: pty.program, type: "xterm-256color", withoutColour: false)
        let subjects = Resizing.subjects()
        for turn in 0..<Resizing.times {
            let size = Resizing.size(&generator)
            pty.resize(rows: size.rows, columns: size.columns)
            // The same size as before is no change.
            _ = terminal.resize()
            let subject = subjects[turn % subjects.count]
            terminal.draw(subject.resize(size.rows, size.columns))
            _ = pty.received()
        }
        pty.resize(rows: 24, columns: 80)
        #expect(terminal.resize() == .resize(rows: 24, columns: 80))
        terminal.draw(subjects[0].resize(24, 80))
        #expect(String(decoding: pty.received(), as: UTF8.self).contains("MESA 3"))
        terminal.close()
    }
}
