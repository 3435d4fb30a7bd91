import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

/// Given a table in a stage, when keys, then the entry.
struct TableEntryTests {
    private func text(_ driver: Driver<TableScreen>) -> String { driver.screen.entry.editor.text }

    private func saved(_ driver: Driver<TableScreen>) -> [String] {
        driver.room.state.notes(of: driver.screen.table).map { driver.room.state.text($0.text) ?? "" }
    }

    @Test func `the cursor is in the entry from the first moment`() {
        let driver = TableScenes.at(.preparation)
        #expect(driver.grid.cursor == Grid.Position(row: 21, column: 14))
    }

    @Test func `before the session is known the entry already takes text`() {
        let driver = TableScenes.at(.round)
        driver.lose()
        driver.type("Se fue la luz")
        #expect(text(driver) == "Se fue la luz")
        #expect(driver.text.contains("Sin conexión"))
    }

    @Test func `Esc and a letter that arrive together lose neither the letter nor the text before it`() {
        let driver = TableScenes.at(.round)
        driver.press(.alt("Q"))
        driver.type("ue espere")
        #expect(text(driver) == "Que espere")
        driver.press(.escape, .alt("ñ"))
        #expect(text(driver) == "Que espereñ")
    }

    @Test(arguments: [Key.enter, .control("s")])
    func `Enter and Ctrl-S save, and the line is free at once`(_ key: Key) {
        let driver = TableScenes.at(.round)
        driver.type("Más buses")
        driver.press(key)
        driver.type("y")
        #expect(saved(driver) == ["Más buses"])
        #expect(text(driver) == "y")
    }

    @Test func `the line is free while the hub has not answered`() {
        let driver = TableScenes.at(.round)
        driver.lose()
        driver.type("uno")
        driver.press(.enter)
        driver.type("dos")
        driver.press(.enter)
        driver.type("tres")
        #expect(driver.lines.filter { $0.hasPrefix(" Pregunta") && $0.contains("guardando…") }.count == 2)
        driver.reconnect()
        #expect(saved(driver) == ["uno", "dos"])
        #expect(text(driver) == "tres")
        #expect(!driver.text.contains("guardando"))
    }

    @Test func `Tab and Shift-Tab go round the kinds of the mechanism, and no other`() {
        let driver = TableScenes.at(.round)
        var kinds: [NoteKind] = []
        for _ in 0..<5 {
            kinds.append(driver.screen.entry.kind)
            driver.press(.tab)
        }
        #expect(kinds == [.question, .suggestion, .proposal, .redirection, .question])
        driver.press(.backtab, .backtab)
        #expect(driver.screen.entry.kind == .redirection)
    }

    @Test func `the kind chosen stays for the next note and through the change of tables`() {
        let driver = TableScenes.at(.round)
        driver.press(.tab, .tab)
        driver.type("uno")
        driver.press(.enter)
        driver.room.go(to: .round, round: 2)
        #expect(driver.screen.entry.kind == .proposal)
        driver.room.go(to: .conclusions)
        #expect(driver.screen.entry.kind == .conclusion)
    }

    @Test func `a first opening question mark makes it a question, and Tab undoes that`() {
        let driver = TableScenes.at(.round)
        driver.press(.tab, .tab)
        driver.type("¿Y")
        #expect(driver.screen.entry.kind == .question)
        driver.press(.tab)
        #expect(driver.screen.entry.kind == .proposal)
        #expect(text(driver) == "¿Y")
        driver.press(.tab)
        #expect(driver.screen.entry.kind == .redirection)
    }

    @Test func `after a question by its mark the kind is again the one that was chosen`() {
        let driver = TableScenes.at(.round)
        driver.press(.tab)
        driver.type("¿Cuándo?")
        driver.press(.enter)
        #expect(driver.screen.entry.kind == .suggestion)
        #expect(driver.room.state.notes(of: TableScenes.three)[0].kind == .question)
    }

    @Test func `the two states at the bottom are different things`() {
        let driver = TableScenes.at(.round)
        driver.type("uno")
        driver.press(.enter)
        driver.type("dos")
        #expect(driver.lines[22].hasPrefix(" ○ Protegiendo el borrador…"))
        driver.pass(seconds: 1)
        #expect(
            driver.lines[22]
                == " ● Borrador protegido, falta Enter              Último aporte guardado 09:42:07")
    }

    @Test func `a slash opens the actions in an empty entry and is a letter in another`() {
        let driver = TableScenes.at(.round)
        driver.press(.character("/"))
        #expect(driver.text.contains("┌─ Acciones"))
        driver.press(.escape)
        driver.type("50 / 50")
        #expect(text(driver) == "50 / 50")
        #expect(driver.lines[23].contains("Ctrl-P acciones"))
    }

    @Test func `what no action is called is text`() {
        let driver = TableScenes.at(.round)
        driver.type("/zzz")
        driver.press(.enter)
        #expect(text(driver) == "/zzz")
    }

    @Test func `every action is reachable by name`() {
        let driver = TableScenes.everyState()
        driver.room.go(to: .conclusions)
        let context = driver.context
        let named = Set(driver.screen.allActions(context).map(\.id))
        // Tested with the mechanisms that have them.
        let ofOtherMechanisms: Set<TableActionName> = [
            .topic, .voices, .problem, .rank, .hands, .pillar, .feasible, .nominate, .votes,
        ]
        #expect(named.isDisjoint(with: ofOtherMechanisms))
        #expect(
            named.union([.supportSettled, .seat]).union(ofOtherMechanisms) == Set(TableActionName.allCases))
        let reached = Set(driver.screen.keyActions(context).map(\.id))
        #expect(reached.isSuperset(of: [.answer, .help]))
        driver.type("/responder")
        driver.press(.enter)
        #expect(driver.screen.entry.purpose.isAnswer)
    }

    @Test func `F2 answers the last open question and the half-typed note comes back`() {
        let driver = TableScenes.everyState()
        driver.press(.tab)
        driver.type("a medias")
        driver.press(.function(2))
        driver.type("En enero")
        driver.press(.enter)
        #expect(driver.lines[5] == "              └ En enero")
        #expect(text(driver) == "a medias")
        #expect(driver.screen.entry.kind == .suggestion)
    }

    @Test func `F2 again while answering changes nothing`() {
        let driver = TableScenes.everyState()
        driver.press(.function(2))
        driver.type("En")
        driver.press(.function(2))
        #expect(text(driver) == "En")
        #expect(driver.screen.waiting.isEmpty)
    }

    @Test func `F2 without an open question says so`() {
        let driver = TableScenes.at(.round)
        driver.press(.function(2))
        #expect(driver.text.contains("No hay preguntas pendientes en esta mesa."))
    }

    @Test func `an answer with words in it is given up only by a second Esc`() {
        let driver = TableScenes.everyState()
        driver.type("a medias")
        driver.press(.function(2))
        driver.type("En")
        driver.press(.escape)
        #expect(driver.text.contains("Esc otra vez deja este texto"))
        driver.type("e")
        driver.press(.escape)
        #expect(text(driver) == "Ene")
        driver.press(.escape)
        #expect(text(driver) == "a medias")
    }

    @Test func `Ctrl-J breaks the line, and the break is shown`() {
        let driver = TableScenes.at(.round)
        driver.type("uno")
        driver.press(.lineBreak)
        driver.type("dos")
        #expect(driver.lines[20] == " Pregunta   ► uno┘")
        #expect(driver.lines[21] == "              dos")
        driver.press(.enter)
        #expect(saved(driver) == ["uno\ndos"])
    }

    @Test func `Ctrl-Z takes back and Ctrl-Y does again`() {
        let driver = TableScenes.at(.round)
        driver.type("uno dos")
        driver.press(.control("z"))
        #expect(text(driver) == "uno ")
        driver.press(.control("y"))
        #expect(text(driver) == "uno dos")
    }

    @Test(arguments: ["a", "b", "q"] as [Character])
    func `Ctrl-A, Ctrl-B and Ctrl-Q carry nothing`(_ letter: Character) {
        let driver = TableScenes.at(.round)
        driver.type("uno")
        let before = driver.grid
        driver.press(.control(letter))
        #expect(driver.grid == before)
        #expect(!driver.effects.contains(.leave))
    }

    @Test func `Ctrl-C asks before leaving, and a letter goes on typing`() {
        let driver = TableScenes.at(.round)
        driver.type("uno")
        driver.press(.control("c"))
        #expect(driver.text.contains("¿Salir de la mesa 3?"))
        driver.type(" dos")
        #expect(text(driver) == "uno dos")
        driver.press(.control("c"), .enter)
        #expect(!driver.effects.contains(.leave))
        driver.press(.control("c"), .control("c"))
        #expect(driver.effects.contains(.leave))
    }

    @Test func `Enter on nothing saves nothing`() {
        let driver = TableScenes.at(.round)
        driver.type("  ")
        driver.press(.enter)
        #expect(saved(driver).isEmpty)
    }

    @Test func `up and down walk the lines that are seen`() {
        let driver = TableScenes.at(.round)
        driver.type(String(repeating: "palabra ", count: 12))
        let row = driver.grid.cursor?.row
        driver.press(.up())
        #expect(driver.screen.focus == .entry)
        #expect(driver.grid.cursor?.row == row.map { $0 - 1 })
        driver.resize(rows: 24, columns: 120)
        driver.press(.down())
        #expect(driver.grid.cursor?.row == 21)
    }

    // MARK: Paste

    @Test func `a paste of five lines asks`() {
        let driver = TableScenes.at(.round)
        driver.press(.paste("uno\ndos\ntres\ncuatro\ncinco\n"))
        #expect(driver.text.contains("Pegó 5 líneas"))
        driver.press(.down(), .enter)
        #expect(saved(driver) == ["uno", "dos", "tres", "cuatro", "cinco"])
    }

    @Test func `a paste may become one note`() {
        let driver = TableScenes.at(.round)
        driver.press(.paste("uno\ndos"), .enter, .enter)
        #expect(saved(driver) == ["uno\ndos"])
    }

    @Test func `who types on after a paste keeps it as one note`() {
        let driver = TableScenes.at(.round)
        driver.press(.paste("uno\ndos"))
        driver.type("!")
        #expect(text(driver) == "uno\ndos!")
    }

    @Test func `a paste of one line keeps its blanks and asks nothing`() {
        let driver = TableScenes.at(.round)
        driver.type("antes")
        driver.press(.paste(" después \n"))
        #expect(text(driver) == "antes después ")
    }

    @Test func `a paste into a panel reaches the entry`() {
        let driver = TableScenes.everyState()
        driver.press(.function(1), .paste("pegado"))
        #expect(text(driver) == "pegado")
        #expect(driver.screen.overlay == nil)
    }

    @Test func `a paste of a hundred kibibytes can be divided`() {
        let driver = TableScenes.at(.round)
        driver.press(.paste(String(repeating: "línea de prueba\n", count: 6000)))
        #expect(driver.text.contains("Dividirlo en 2 aportes"))
        driver.press(.enter)
        #expect(saved(driver).count == 2)
        #expect(saved(driver).allSatisfy { $0.utf8.count <= Engine.textLimit })
    }

    @Test func `who types on after a paste that is too long loses no letter and pastes nothing`() {
        let driver = TableScenes.at(.round)
        driver.press(.paste(String(repeating: "línea de prueba\n", count: 6000)))
        driver.type("uno")
        #expect(text(driver) == "uno")
        #expect(driver.text.contains("No se pegó"))
        driver.press(.enter)
        #expect(saved(driver) == ["uno"])
    }

    @Test func `a paste of twelve mebibytes is refused in words and changes nothing`() {
        let driver = TableScenes.at(.round)
        driver.type("uno")
        driver.press(.paste(String(repeating: "0123456789abcdef", count: 12 << 16)))
        #expect(driver.text.contains("Pegó 12288 KiB: es demasiado"))
        #expect(text(driver) == "uno")
    }

    @Test func `a full note says so and keeps what it has`() {
        let driver = TableScenes.at(.round)
        driver.press(.paste(String(repeating: "a", count: Engine.textLimit)))
        driver.type("b")
        #expect(driver.text.contains("El aporte ya tiene 64 KiB"))
        #expect(text(driver).utf8.count == Engine.textLimit)
    }

    @Test func `one line of more than a note holds is divided without an empty note`() {
        let driver = TableScenes.at(.round)
        driver.press(.paste(String(repeating: "palabra ", count: 20_000)))
        #expect(driver.text.contains("Dividirlo en 3 aportes"))
    }
}
