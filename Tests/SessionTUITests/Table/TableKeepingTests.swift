import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

/// Nothing that happens to a table's screen loses what somebody typed.
struct TableKeepingTests {
    private func text(_ driver: Driver<TableScreen>) -> String { driver.screen.entry.editor.text }

    @Test func `a change of stage leaves the entry, its kind and its round as they were`() {
        let driver = TableScenes.at(.round)
        driver.press(.tab)
        driver.type("Avisar por la emisora")
        driver.room.go(to: .conclusions)
        #expect(text(driver) == "Avisar por la emisora")
        driver.press(.enter)
        let note = driver.room.state.notes(of: TableScenes.three)[0]
        #expect(note.kind == .suggestion)
        #expect(note.round == 1)
    }

    @Test func `a reconnection clears nothing`() {
        let driver = TableScenes.everyState()
        driver.type("a medias")
        driver.lose()
        driver.type(", sin red")
        driver.reconnect()
        driver.type(", con red")
        #expect(text(driver) == "a medias, sin red, con red")
        #expect(driver.keptDrafts.last?.text.hasPrefix("a medias") == true)
    }

    @Test func `a draft that was left here comes back and is kept under a new id before the old one goes`() {
        let driver = TableScenes.at(.round)
        let old = CommandID(high: 1, low: 99)
        driver.hear(
            .draft(
                DraftMessage(
                    command: old, kind: .proposal, round: 1, text: "Lo que quedó", cursor: 3, context: "nota",
                    edit: 4)))
        #expect(text(driver) == "Lo que quedó")
        #expect(driver.screen.entry.kind == .proposal)
        #expect(driver.text.contains("Aquí está el borrador que había quedado."))
        driver.pass(seconds: 1)
        #expect(driver.keptDrafts.contains { $0.text == "Lo que quedó" && $0.command != old })
        #expect(driver.droppedDrafts == [old])
        driver.press(.enter)
        #expect(!driver.text.contains("Aquí está el borrador"))
    }

    @Test func `a draft that is found and saved before it is safe under its new id does not come back again`()
    {
        let driver = TableScenes.at(.round)
        let old = CommandID(high: 1, low: 99)
        driver.room.trouble = .full
        driver.hear(
            .draft(
                DraftMessage(
                    command: old, kind: .proposal, round: 1, text: "Lo que quedó", cursor: 3, context: "nota",
                    edit: 4)))
        driver.pass(seconds: 1)
        #expect(driver.droppedDrafts.isEmpty)
        driver.room.trouble = nil
        driver.press(.enter)
        #expect(driver.room.state.notes(of: TableScenes.three).count == 1)
        #expect(driver.droppedDrafts == [old])
    }

    @Test func `a draft that is found while somebody types waits`() {
        let driver = TableScenes.at(.round)
        driver.type("mío")
        driver.hear(
            .draft(
                DraftMessage(
                    command: CommandID(high: 1, low: 99), kind: .question, round: 1, text: "ajeno", cursor: 5,
                    context: "nota", edit: 1)))
        #expect(text(driver) == "mío")
        driver.press(.enter)
        #expect(text(driver) == "ajeno")
    }

    @Test func `the event may end while somebody types: the text comes back`() {
        let driver = TableScenes.at(.round)
        driver.type("Falta algo")
        while driver.room.state.position != nil { driver.room.next() }
        driver.press(.enter)
        #expect(text(driver) == "Falta algo")
        #expect(driver.text.contains("entregue este texto a la relatoría"))
    }

    @Test func `what could not be written says so in words, stays in sight, and is saved later by itself`() {
        let driver = TableScenes.at(.round)
        driver.room.trouble = .full
        driver.type("Más buses")
        driver.press(.enter)
        #expect(driver.lines[22] == " ! SIN GUARDAR")
        #expect(driver.lines.contains { $0.contains("Más buses") && $0.hasSuffix("! SIN GUARDAR") })
        #expect(driver.text.contains("El disco está lleno"))
        driver.type("sigo")
        driver.room.trouble = nil
        driver.pass(seconds: 2)
        #expect(driver.room.state.notes.count == 1)
        #expect(!driver.text.contains("SIN GUARDAR"))
        #expect(text(driver) == "sigo")
    }

    @Test func `an action that could not be written says so too`() {
        let driver = TableScenes.everyState()
        driver.room.trouble = .readOnly
        driver.type("/apoyo")
        driver.press(.enter)
        #expect(driver.lines[22].contains("SIN GUARDAR"))
    }

    @Test func `two answers to one question: who comes second sees the first and overwrites nothing unseen`()
    {
        let room = TableScenes.everyState().room
        let first = TableScenes.driver(room)
        let second = TableScenes.driver(room)
        first.press(.function(2))
        second.press(.function(2))
        first.type("En enero")
        first.press(.enter)
        second.type("En marzo")
        second.press(.enter)
        #expect(second.text.contains("Ahora dice: «En enero»"))
        #expect(text(second) == "En marzo")
        #expect(first.text.contains("└ En enero"))
        second.press(.enter)
        #expect(first.text.contains("└ En marzo"))
    }

    @Test func `a correction of what somebody else changed shows both wordings`() {
        let room = TableScenes.room()
        room.go(to: .round, round: 1)
        TableScenes.note(room, .proposal, "Más buses")
        let first = TableScenes.driver(room)
        let second = TableScenes.driver(room)
        for driver in [first, second] {
            driver.type("/corregir")
            driver.press(.enter)
        }
        first.type(" ya")
        first.press(.enter)
        second.type(" en marzo")
        second.press(.enter)
        let screen = second.lines.joined().split(separator: " ").joined(separator: " ")
        #expect(screen.contains("«Más buses ya»"))
        #expect(text(second) == "Más buses en marzo")
    }

    @Test func `two screens at one table keep two drafts and save two notes`() {
        let room = TableScenes.room()
        room.go(to: .round, round: 1)
        let first = TableScenes.driver(room)
        let second = TableScenes.driver(room)
        first.type("uno")
        second.type("dos")
        #expect(first.screen.entry.id != second.screen.entry.id)
        first.press(.enter)
        #expect(text(second) == "dos")
        second.press(.enter)
        #expect(room.state.notes(of: TableScenes.three).map { room.state.text($0.text) } == ["uno", "dos"])
    }

    @Test(arguments: [Key.function(1), .control("p"), .control("c")])
    func `text typed under a panel that is not for typing is not lost`(_ key: Key) {
        let driver = TableScenes.everyState()
        driver.type("uno ")
        driver.press(key)
        if key == .control("p") { driver.press(.escape) }
        driver.type("que dos")
        #expect(text(driver) == "uno que dos")
    }

    @Test func `a message does not take the keyboard`() {
        let driver = TableScenes.at(.round)
        driver.type("uno")
        driver.room.order(.sendMessage(.table(TableScenes.three), text: "Cierren ya"), as: .facilitator)
        driver.type(" dos")
        #expect(text(driver) == "uno dos")
        #expect(driver.text.contains("Facilitación dice: Cierren ya"))
        #expect(driver.bells == 1)
        driver.pass(seconds: 121)
        #expect(!driver.text.contains("Cierren ya"))
    }

    @Test func `Esc puts a message away, and the next one shows`() {
        let driver = TableScenes.at(.round)
        driver.room.order(.sendMessage(.all, text: "Cierren ya"), as: .facilitator)
        driver.press(.escape)
        #expect(!driver.text.contains("Cierren ya"))
        driver.room.order(.sendMessage(.all, text: "Vayan a la plenaria"), as: .facilitator)
        #expect(driver.text.contains("Facilitación dice: Vayan a la plenaria"))
    }

    @Test func `a message for another table is not shown`() {
        let driver = TableScenes.at(.round)
        driver.room.order(.sendMessage(.table(TableNumber(1)), text: "Cierren ya"), as: .facilitator)
        #expect(!driver.text.contains("Cierren ya"))
        #expect(driver.bells == 0)
    }

    @Test func `a window of any size at any time never crashes, and shows the entry with its cursor`() {
        var generator = SeededGenerator(seed: 20_261_121)
        let driver = TableScenes.everyState()
        let keys: [Key] = [
            .up(), .down(), .enter, .escape, .tab, .function(1), .function(2), .control("p"), .control("c"),
            .lineBreak, .paste("a\nb\nc"), .control("z"), .pageUp(), .home(), .backspace(), .control("u"),
        ]
        for step in 0..<600 {
            let rows = Int.random(in: 1...100, using: &generator)
            let columns = Int.random(in: 1...300, using: &generator)
            driver.resize(rows: rows, columns: columns)
            if Bool.random(using: &generator) {
                driver.press(keys.randomElement(using: &generator)!)
            } else {
                driver.type(
                    ["漢字", "ñandú ", "¿", "largo", "👨‍👩‍👧", "e\u{301}", "/"].randomElement(using: &generator)!)
            }
            if step % 37 == 0 { driver.room.next() }
            let grid = driver.grid
            #expect(grid.rows == rows && grid.columns == columns)
            guard rows >= 24, columns >= 80 else { continue }
            #expect(grid.lines[(rows - 14)...].contains { $0.contains(" ► ") })
            if driver.screen.focus == .entry, driver.screen.overlay == nil {
                let cursor = grid.cursor
                #expect(cursor != nil)
                #expect(
                    cursor.map { 14..<columns ~= $0.column && (rows - 16)..<(rows - 2) ~= $0.row } == true)
            }
        }
    }
}
