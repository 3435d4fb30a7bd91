import CafeModel
import Testing

@testable import SessionTUI

extension NcursesTerminalTests {
    /// Every screen, in a room where everything that can be written was written by somebody who wishes no good, on a real
    /// pseudo-terminal; what reaches the person's side is looked at byte by byte.
    @Test(arguments: ["xterm-256color", "vt100"])
    func noScreenPassesAnybodysControlBytesOn(type: String) throws {
        let room = HostileRoom.room()
        let pty = try PseudoTerminal()
        let terminal = try NcursesTerminal(
            input: pty.program, output: pty.program, type: type, withoutColour: false)
        let screens: [any HostileScreen] = [
            Driver(TableScreen(table: TableNumber(1)), as: .table(TableNumber(1)), in: room),
            Driver(FacilitatorScreen(), as: .facilitator, in: room),
            Driver(PlenaryScreen(), as: .recorder, in: room),
            Driver(ProjectorScreen(), as: .projector, in: room),
        ]
        for stage in [StageKind.round, .conclusions, .plenary, .commitments] {
            room.go(to: stage)
            for screen in screens {
                for attack in HostileCorpus.texts { screen.attack(attack) }
                for grid in screen.pictures {
                    terminal.draw(grid)
                    let bytes = pty.received()
                    for found in HostileCorpus.found(in: bytes) {
                        Issue.record("\(screen) in \(stage) sends \(found)")
                    }
                }
            }
        }
        terminal.close()
    }
}

/// A screen that is attacked and looked at.
protocol HostileScreen {
    func attack(_ text: String)
    var pictures: [Grid] { get }
}

extension Driver: HostileScreen {
    /// Pastes it, and types it letter by letter.
    func attack(_ text: String) {
        press(.paste(text))
        press(.escape)
        type(String(text.prefix(12)))
        press(.enter, .escape)
    }

    /// What it shows at two sizes.
    var pictures: [Grid] {
        [(24, 80), (40, 120)].map { size in
            size.0 == 24 ? grid : screen.view(context, rows: size.0, columns: size.1)
        }
    }
}
