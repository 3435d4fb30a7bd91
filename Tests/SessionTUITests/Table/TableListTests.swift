import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

/// The list of what a table said, and what can be done with a note.
struct TableListTests {
    private func first(_ driver: Driver<TableScreen>) -> Note {
        driver.room.state.notes(of: TableScenes.three)[0]
    }

    /// A table with one note, that is chosen and whose menu is open.
    private func menu(_ kind: NoteKind, _ text: String) -> Driver<TableScreen> {
        let driver = TableScenes.at(.round)
        TableScenes.note(driver.room, kind, text)
        driver.press(.up(), .enter)
        return driver
    }

    private func choose(_ driver: Driver<TableScreen>, _ label: String) {
        for _ in 0..<12 {
            if driver.lines.contains(where: { $0.contains("► " + label) }) { break }
            driver.press(.down())
        }
        driver.press(.enter)
    }

    @Test func `up walks from the entry into the list, down walks back`() {
        let driver = TableScenes.everyState()
        driver.press(.up())
        #expect(driver.lines[16].hasPrefix("►Remisión     Cobro de más"))
        #expect(driver.grid.cursor == nil)
        driver.press(.up())
        #expect(driver.lines[14].hasPrefix("►Remisión     El conductor"))
        driver.press(.down(), .down())
        #expect(driver.screen.focus == .entry)
    }

    @Test(arguments: ["x", "Ñ", "¿", "3"] as [Character])
    func `any letter in the list goes back to the entry and is typed there`(_ letter: Character) {
        let driver = TableScenes.everyState()
        driver.type("a")
        driver.press(.up(), .up(), .character(letter))
        #expect(driver.screen.entry.editor.text == "a" + String(letter))
        #expect(driver.screen.focus == .entry)
    }

    @Test func `a slash in the list opens the actions, for the note that is chosen`() {
        let driver = TableScenes.everyState()
        for _ in 0..<9 { driver.press(.up()) }
        driver.type("/destacar")
        driver.press(.enter)
        #expect(first(driver).starred)
    }

    @Test func `a question mark in the list lists the keys`() {
        let driver = TableScenes.everyState()
        driver.press(.up(), .character("?"))
        #expect(driver.text.contains("Teclas · mesa 3"))
    }

    @Test func `Enter on a note opens what can be done with it`() {
        let driver = menu(.question, "¿Cuándo?")
        for label in [
            "Responder por escrito", "Respondida de viva voz", "Corregir el texto o el tipo", "Destacar",
            "Presentar en la plenaria", "Unir con otro aporte", "Tachar un pasaje", "Retirar",
        ] { #expect(driver.text.contains(label)) }
    }

    @Test func `answered aloud`() {
        let driver = menu(.question, "¿Cuándo?")
        choose(driver, "Respondida")
        #expect(driver.lines[4].hasSuffix("√ de viva voz"))
    }

    @Test func `a star is set and taken away`() {
        let driver = menu(.proposal, "Más buses")
        choose(driver, "Destacar")
        #expect(driver.lines[4].hasSuffix("♦ destacada"))
        driver.press(.enter)
        choose(driver, "Dejar de destacar")
        #expect(!driver.text.contains("♦"))
    }

    @Test func `a note is corrected in text and kind`() {
        let driver = menu(.proposal, "Más buses")
        choose(driver, "Corregir")
        driver.type(" ya")
        driver.press(.backtab, .enter)
        #expect(driver.lines[4] == " Sugerencia   Más buses ya")
    }

    @Test func `a passage is struck out with its reason`() {
        let driver = menu(.suggestion, "Que Pedro Pérez avise")
        choose(driver, "Tachar")
        driver.type("Pedro Pérez")
        driver.press(.enter)
        #expect(driver.text.contains("¿Por qué se tacha?"))
        driver.press(.enter)
        #expect(!driver.lines[4].contains("Pedro"))
        #expect(first(driver).struck)
    }

    @Test func `a withdrawn note stays in sight and can be put back`() {
        let driver = menu(.suggestion, "Repetida")
        choose(driver, "Retirar")
        #expect(driver.lines[4].hasSuffix("retirada"))
        driver.press(.enter)
        choose(driver, "Volver a contarlo")
        #expect(!first(driver).withdrawn)
    }

    @Test
    func
        `a redirection gets the name, the contact, the filing number and the day, each saved as it is given`()
    {
        let driver = menu(.redirection, "Cobro de más")
        choose(driver, "Anotar quién")
        driver.type("Zoila")
        driver.press(.enter)
        #expect(driver.room.state.filing(of: first(driver)) == Filing(name: "Zoila"))
        #expect(driver.lines[4].hasSuffix("! sin radicar"))
        driver.type("300 000")
        driver.press(.enter)
        driver.type("2026-E-1")
        driver.press(.enter)
        #expect(driver.lines[4].hasSuffix("√ 2026-E-1"))
        driver.press(.control("u"))
        driver.type("31/2/2026")
        driver.press(.enter)
        #expect(driver.text.contains("«31/2/2026» no es una fecha."))
        driver.press(.control("u"))
        driver.type("9/12/2026")
        driver.press(.enter)
        #expect(
            driver.room.state.filing(of: first(driver))
                == Filing(number: "2026-E-1", date: "2026-12-09", name: "Zoila", contact: "300 000"))
        #expect(driver.screen.overlay == nil)
    }

    @Test func `two notes are linked`() {
        let driver = TableScenes.at(.round)
        TableScenes.note(driver.room, .question, "¿Cuándo?")
        TableScenes.note(driver.room, .proposal, "Más buses")
        driver.press(.up(), .enter)
        choose(driver, "Unir")
        driver.press(.enter)
        #expect(driver.room.state.notes(of: TableScenes.three)[1].links == [first(driver).id])
    }

    @Test func `F2 in the list answers the question that is chosen`() {
        let driver = TableScenes.at(.round)
        TableScenes.note(driver.room, .question, "¿Uno?")
        TableScenes.note(driver.room, .question, "¿Dos?")
        driver.press(.up(), .up(), .function(2))
        driver.type("sí")
        driver.press(.enter)
        #expect(first(driver).answer != nil)
    }

    @Test func `the palette finds notes, accents optional`() {
        let driver = TableScenes.everyState()
        driver.press(.control("p"))
        driver.type("cuando llega")
        driver.press(.enter)
        #expect(driver.lines[4].hasPrefix("►Pregunta     ¿Cuándo llega"))
    }

    @Test func `undo takes back the last thing done at the table`() {
        let driver = TableScenes.at(.round)
        driver.type("uno")
        driver.press(.enter)
        driver.type("/deshacer")
        driver.press(.enter)
        #expect(first(driver).withdrawn)
        driver.type("/rehacer")
        driver.press(.enter)
        #expect(!first(driver).withdrawn)
    }

    @Test func `support is asked for and settled`() {
        let driver = TableScenes.at(.round)
        driver.type("/apoyo")
        driver.press(.enter)
        #expect(driver.room.state.table(TableScenes.three)?.asksSupport == true)
        #expect(driver.text.contains("Apoyo pedido"))
        driver.room.order(.askSupport(TableScenes.three, false), as: .facilitator)
        #expect(driver.text.contains("√ La facilitación atendió su llamado"))
        #expect(!driver.text.contains("Apoyo pedido"))
    }

    @Test func `a name is given once and shown`() {
        let driver = TableScenes.at(.round)
        driver.type("/nombre")
        driver.press(.enter, .control("u"))
        driver.type("Óscar Ibáñez")
        driver.press(.enter)
        driver.pass(seconds: 5)
        #expect(driver.lines[22] == " Atiende: Óscar Ibáñez")
    }

    @Test func `a long list shows its end, and Home its beginning`() {
        let driver = TableScenes.at(.round)
        for index in 1...300 { TableScenes.note(driver.room, .proposal, "Propuesta \(index)") }
        #expect(driver.lines[19].contains("Propuesta 300"))
        driver.press(.up(), .home())
        #expect(driver.lines[4].hasPrefix("►Propuesta    Propuesta 1"))
        driver.press(.end())
        #expect(driver.screen.focus == .entry)
    }

    @Test func `a note of many lines shows some of them, and more when it is chosen`() {
        let driver = TableScenes.at(.round)
        let text = (1...40).map { "línea \($0)" }.joined(separator: "\n")
        TableScenes.note(driver.room, .proposal, text)
        #expect(driver.lines[6] == "              línea 3 …")
        driver.press(.up())
        #expect(driver.lines[8] == "              línea 5 …")
    }

    @Test func `the list keeps what it knows when the session is told anew`() {
        let driver = TableScenes.everyState()
        driver.press(.up())
        driver.lose()
        driver.reconnect()
        driver.press(.up(), .up())
        #expect(driver.text.contains("►"))
    }

    // MARK: Time

    private func warnings(_ driver: Driver<TableScreen>, seconds: Int) -> [String] {
        var told: [String] = []
        for _ in 0..<seconds {
            let before = driver.bells
            driver.pass(seconds: 1)
            if driver.bells > before {
                told.append(driver.screen.notice?.text ?? "?")
                #expect(driver.bells == before + 1)
            }
        }
        return told
    }

    @Test func `five minutes, one minute and the end: each once, with one bell`() {
        let driver = TableScenes.at(.round)
        #expect(
            warnings(driver, seconds: 21 * 60) == [
                "! Quedan 5 minutos.", "! Queda un minuto. Recoja la última idea.",
                "! Terminó el tiempo. Cierre la idea con calma: nada se corta.",
            ])
    }

    @Test func `a table's own clock warns at its own time`() {
        let driver = TableScenes.at(.round)
        driver.room.order(
            .extendClock(.table(TableScenes.three), by: .minutes(-10)), as: .facilitator)
        #expect(warnings(driver, seconds: 6 * 60) == ["! Quedan 5 minutos."])
        #expect(driver.lines[0].hasSuffix("! 04:00"))
    }

    @Test func `more time after the last minute warns again at the next`() {
        let driver = TableScenes.at(.round)
        _ = warnings(driver, seconds: 19 * 60 + 30)
        driver.room.order(.extendClock(.all, by: .minutes(2)), as: .facilitator)
        #expect(warnings(driver, seconds: 100) == ["! Queda un minuto. Recoja la última idea."])
    }

    @Test func `a screen that is opened late says how many minutes are left`() {
        let room = TableScenes.room()
        room.go(to: .round, round: 1)
        room.pass(seconds: 17 * 60 + 30)
        let driver = TableScenes.driver(room)
        #expect(driver.text.contains("! Quedan 3 minutos."))
        #expect(driver.bells == 1)
    }

    @Test func `a screen that is opened late rings for nothing that is over`() {
        let room = TableScenes.room()
        room.go(to: .round, round: 1)
        room.pass(seconds: 30 * 60)
        room.order(.askSupport(TableScenes.three, true), as: .table(TableScenes.three))
        room.order(.askSupport(TableScenes.three, false), as: .facilitator)
        room.order(.sendMessage(.all, text: "Vamos"), as: .facilitator)
        room.go(to: .round, round: 2)
        let driver = TableScenes.driver(room)
        #expect(driver.bells == 0)
        #expect(driver.screen.notice == nil)
    }
}
