import CafeModel
import Testing

/// Two recorders at two real terminals word the same note: whoever saves second sees both wordings, and loses neither.
@Suite struct TwoRecordersTests {
    private let cafe: CommandLineCase
    private let tmux: Tmux

    init() throws {
        cafe = try CommandLineCase()
        tmux = try Tmux()
        _ = try cafe.newSession()
        try cafe.output(of: "etapa", "siguiente")
        try cafe.output(of: "etapa", "siguiente")
        try cafe.output(of: "anotar", "--mesa", "1", "--tipo", "propuesta", "Un puente sobre el caño")
    }

    private func open(_ name: String) throws {
        try tmux.start(
            name, command: [CafeBinary.path(), "plenaria"], environment: cafe.folder.environment)
        try tmux.wait(name, forText: "Plenaria · Movilidad")
        try tmux.press(name, "1")
        try tmux.wait(name, forText: "Un puente sobre el caño")
    }

    @Test func anEditOfAStaleWordingIsShownAndNotLost() throws {
        try open("una")
        try open("otra")
        for name in ["una", "otra"] {
            try tmux.press(name, "e")
            try tmux.wait(name, forText: "Para publicar:")
            try tmux.press(name, "C-u")
            try tmux.type(name, "Redacción de \(name)")
            try tmux.wait(name, forText: "Redacción de \(name)")
        }
        try tmux.press("una", "Enter")
        try tmux.wait("una", for: "the wording, saved") { rows in
            rows.contains { $0.contains("Redacción de una") } && !rows.contains { $0.contains("┌─") }
        }
        try tmux.press("otra", "Enter")
        try tmux.wait("otra", for: "both wordings") { rows in
            ["Otra persona cambió esto", "Ahora dice: Redacción de una", "Redacción de otra"].allSatisfy {
                text in
                rows.contains { $0.contains(text) }
            }
        }
        // Nothing was overwritten until the second has compared the two.
        #expect(try cafe.output(of: "acta", "--formato", "md").contains("Redacción de una"))
        try tmux.press("otra", "Enter")
        try tmux.wait("una", forText: "Redacción de otra")
        let acta = try cafe.output(of: "acta", "--formato", "md")
        #expect(acta.contains("Redacción de otra"))
        #expect(acta.contains("Un puente sobre el caño"))
    }
}
