import CafeModel
import CafeWire
import Testing

@testable import SessionTUI

/// The line mode says nothing that is not so, and loses nothing that was typed.
struct LineKeepingTests {
    private func room() -> Room {
        let room = TableScenes.room()
        room.go(to: .round, round: 1)
        return room
    }

    private func driver(_ room: Room? = nil) -> LineDriver {
        let driver = LineDriver(room ?? self.room())
        _ = driver.news()
        return driver
    }

    private func texts(_ room: Room) -> [String] {
        room.state.notes(of: TableScenes.three).compactMap { room.state.text($0.text) }
    }

    // MARK: Scripts

    @Test func `a script gets its results and nothing else, in the order of its lines, and ends well`() {
        let room = room()
        let driver = LineDriver(
            room, script: ["propuesta: Más buses", "/destacar 1", "¿Cuándo?", "/responder 2 En enero", ""])
        #expect(
            driver.text == """
                Guardado 09:42:07. Propuesta 1.
                Hecho: destacar. Aporte 1.
                Guardado 09:42:07. Pregunta 2.
                Guardado 09:42:07. Respuesta a la 2.
                """)
        #expect(driver.ending == .good)
    }

    @Test func `a script that ends in the middle of a question has not done it`() {
        let driver = LineDriver(room(), script: ["p: Más buses", "/tachar 1"])
        #expect(driver.text.hasSuffix("Cancelado. Nada cambió."))
        #expect(driver.ending == .failed(.badLine, sentence: "Cancelado. Nada cambió."))
    }

    @Test func `who is at no terminal and says nothing for a second is a person, and is welcomed`() {
        let driver = LineDriver(room(), script: [], staysOpen: true)
        #expect(driver.text.isEmpty)
        driver.pass(seconds: 1)
        #expect(driver.text.hasPrefix("Mesa 3: Transporte en los corregimientos."))
        #expect(driver.prompt == nil)
    }

    @Test func `an order finds what the one before it left, although answers come before their facts`() {
        let room = room()
        room.holdsFacts = true
        let driver = LineDriver(room, script: ["p: Más buses", "/destacar 1", "/notas"])
        #expect(driver.text.hasSuffix("1. Propuesta, destacada: Más buses"))
        #expect(driver.ending == .good)
    }

    @Test func `what is refused is told, and the script's ending says so, but what follows is still done`() {
        let room = room()
        let driver = LineDriver(room, script: ["/tachar 9 x", "p: Más buses"])
        #expect(texts(room) == ["Más buses"])
        #expect(
            driver.ending == .failed(.badLine, sentence: "Esta mesa todavía no tiene aportes."))
        while room.state.position != nil { room.next() }
        let late = LineDriver(room, script: ["p: tarde"])
        guard case .failed(.refused(.eventFinished), _) = late.ending else {
            Issue.record("\(String(describing: late.ending))")
            return
        }
        #expect(late.text.contains("entregue este texto a la relatoría"))
        #expect(late.text.contains("«tarde»"))
    }

    @Test
    func `a script whose hub does not come back ends without having said guardado, and says what is lost`() {
        let room = room()
        let driver = LineDriver(room, script: nil)
        _ = driver
        let script = LineDriver(room, script: [])
        #expect(script.ending == .good)
        let cut = ScriptWithoutHub(["p: Más buses"])
        #expect(cut.lines == ["El servicio no respondió a tiempo.", "Sin guardar: «p: Más buses»."])
        #expect(cut.ending == .failed(.noAnswer, sentence: "El servicio no respondió a tiempo."))
    }

    @Test func `a full disk is told, and a script ends with that`() {
        let room = room()
        room.trouble = .full
        let driver = LineDriver(room, script: ["p: Más buses"])
        #expect(driver.ending == nil)
        #expect(!driver.text.contains("Guardado"))
        for _ in 0..<20 where driver.ending == nil { driver.pass(seconds: 2) }
        guard case .failed(.unsaved(.full), _) = driver.ending else {
            Issue.record("\(String(describing: driver.ending))")
            return
        }
        #expect(driver.text.hasSuffix("Sin guardar: «Más buses»."))
    }

    @Test func `a disk that has room again takes what waited`() {
        let driver = driver()
        driver.room.trouble = .full
        driver.type("Más buses")
        #expect(!driver.text.contains("Guardado"))
        driver.room.trouble = nil
        driver.pass(seconds: 2)
        #expect(driver.text.hasSuffix("Guardado 09:42:09. Pregunta 1."))
    }

    // MARK: Connection

    @Test func `without a connection nothing is said to be saved; it is when the connection is back`() {
        let driver = driver()
        driver.lose()
        driver.type("Más buses")
        #expect(
            driver.news() == """
                Sin conexión con el servicio. Se reintenta sola; puede seguir escribiendo.
                Mesa 3, pregunta> Más buses
                Todavía sin guardar: se guarda al volver la conexión. No cierre esta ventana.
                """)
        driver.tell(.ended)
        #expect(driver.news().hasPrefix("Falta guardar 1 cosa"))
        #expect(driver.ending == nil)
        driver.join()
        #expect(
            driver.text.contains("Guardado 09:42:07. Pregunta 1.")
                && driver.text.contains("Conexión recuperada."))
        #expect(driver.ending == .good)
        #expect(texts(driver.room) == ["Más buses"])
    }

    @Test func `who does not want to wait is told what is not saved`() {
        let driver = driver()
        driver.lose()
        driver.type("Más buses")
        driver.tell(.ended)
        _ = driver.news()
        driver.tell(.interrupted)
        #expect(driver.text == "El servicio no respondió a tiempo.\nSin guardar: «Más buses».")
        #expect(driver.ending == .failed(.noAnswer, sentence: "El servicio no respondió a tiempo."))
    }

    @Test func `a stage that came while the connection was lost is told when it is back`() {
        let driver = driver()
        driver.lose()
        driver.room.next()
        driver.join()
        #expect(driver.text.contains("Conexión recuperada.\nCambio de mesa."))
    }

    @Test func `a table that there is not ends it`() {
        let driver = driver()
        driver.hear(.goodbye(.noSuchTable))
        #expect(driver.text == "Esa mesa no existe en la sesión.")
        guard case .failed(.ended(.noSuchTable), _) = driver.ending else {
            Issue.record("\(String(describing: driver.ending))")
            return
        }
    }

    // MARK: Texts

    @Test func `what is no action can still be saved as it was typed`() {
        let driver = driver()
        driver.type("/respnder algo", "//")
        #expect(
            driver.text == """
                Mesa 3, pregunta> /respnder algo
                Ninguna acción se llama «/respnder». ¿Quiso escribir /responder? Para guardar esa línea como aporte, escriba //. Las acciones: /ayuda.
                Mesa 3, pregunta> //
                Guardado 09:42:07. Pregunta 1.
                """)
        #expect(texts(driver.room) == ["/respnder algo"])
    }

    @Test func `words typed where a number is asked for are a note, one word is asked again`() {
        let driver = driver()
        driver.type("/tipo", "nada", "más buses los domingos")
        #expect(
            driver.text.hasSuffix(
                """
                Número> nada
                Escriba un número de 1 a 4, o /atrás. Nada cambió.
                Número> más buses los domingos
                Cancelado. Nada cambió.
                Guardado 09:42:07. Pregunta 1.
                """))
    }

    @Test func `a line that ends in a backslash goes on in the next`() {
        let driver = driver()
        driver.type("Primero esto \\", "y luego lo otro")
        #expect(driver.text.contains("Sigue> y luego lo otro"))
        #expect(texts(driver.room) == ["Primero esto \ny luego lo otro"])
    }

    @Test
    func `a line of more than a note holds becomes several notes, and one beyond everything is refused`() {
        let driver = driver()
        driver.tell(.line(.text("p: " + String(repeating: "palabra ", count: 20_000), fillsTerminal: false)))
        #expect(
            driver.text.hasPrefix("La línea tiene 157 KiB y un aporte admite 64: se divide en 3 aportes."))
        #expect(texts(driver.room).count == 3)
        #expect(driver.room.state.notes(of: TableScenes.three).allSatisfy { $0.kind == .proposal })
        _ = driver.news()
        driver.tell(.line(.tooLong(kibibytes: 11_000)))
        #expect(driver.text.hasPrefix("Demasiado largo: 11000 KiB."))
    }

    @Test func `what is not UTF-8 waits as it can be read`() {
        let driver = driver()
        driver.tell(.line(.notText(number: 7, reading: "más señales")))
        driver.type("/borrador")
        #expect(
            driver.text == """
                No se guardó la línea 7: no está escrita en UTF-8. Revise los acentos del texto que espera.
                Un texto espera: Pregunta: «más señales». /borrador lo guarda; /descartar lo bota.
                Mesa 3, pregunta> /borrador
                Guardado 09:42:07. Pregunta 1.
                """)
        #expect(driver.keptDrafts.map(\.text) == ["más señales"])
    }

    @Test func `nothing that a terminal obeys is ever printed`() {
        let driver = driver()
        driver.type("rojo \u{1B}[31m\u{7}\u{9B}2J\u{202E}fin", "/leer 1", "/\u{1B}]0;x\u{7}", "/notas")
        TableScenes.note(driver.room, .proposal, "de \u{1B}[2J otra\u{0}\r parte")
        driver.room.order(.sendMessage(.all, text: "x\u{1B}[5mz"), as: .facilitator)
        let printed = driver.mode.prompt(driver.context).map { driver.text + $0 } ?? driver.text
        let typed = Set(driver.transcript.filter { $0.hasPrefix("Mesa 3, ") })
        for line in driver.transcript where !typed.contains(line) {
            #expect(!line.unicodeScalars.contains { $0.value < 0x20 || 0x7F...0x9F ~= $0.value }, "\(line)")
        }
        #expect(printed.contains("Se quitaron de la línea signos que no son texto."))
    }

    @Test func `two answers at once: who comes second hears the first, and saves over it only when told to`()
    {
        let room = room()
        TableScenes.note(room, .question, "¿Cuándo?")
        let first = driver(room), second = driver(room)
        first.type("/responder")
        second.type("/responder")
        first.type("En enero")
        second.type("En marzo")
        #expect(
            second.text.hasSuffix(
                """
                Otra persona escribió antes. Ahora dice: «En enero».
                Un texto espera: Pregunta: «En marzo». /borrador lo guarda; /descartar lo bota.
                """))
        second.type("/borrador")
        #expect(room.state.text(room.state.notes(of: TableScenes.three)[0].answer?.text) == "En marzo")
    }

    // MARK: Drafts

    @Test func `a draft that was left here is told, and saved under an id of its own`() {
        let driver = driver()
        let old = CommandID(high: 1, low: 99)
        driver.hear(
            .draft(
                DraftMessage(
                    command: old, kind: .proposal, round: 1, text: "Lo que quedó", cursor: 3, context: "nota",
                    edit: 4)))
        driver.type("/borrador")
        #expect(
            driver.text == """
                Un texto espera: Propuesta: «Lo que quedó». /borrador lo guarda; /descartar lo bota.
                Mesa 3, pregunta> /borrador
                Guardado 09:42:07. Propuesta 1.
                """)
        #expect(driver.droppedDrafts == [old])
    }

    @Test func `Ctrl-C leaves a question, then asks, then leaves; what was half typed becomes a draft`() {
        let driver = driver()
        driver.type("/tipo")
        _ = driver.news()
        driver.tell(.interrupted)
        #expect(driver.news() == "Cancelado. Nada cambió.")
        driver.tell(.interrupted)
        #expect(driver.news().hasPrefix("Para salir, Ctrl-C otra vez o /salir."))
        #expect(driver.ending == nil)
        driver.tell(.interrupted)
        #expect(driver.ending == .good)
        driver.tell(.closing(half: "a med"))
        #expect(
            driver.text == """
                Hasta luego. Todo lo anotado está guardado.
                Lo escrito a medias quedó como borrador: vuelve al abrir la mesa.
                """)
        #expect(driver.keptDrafts.last?.text == "a med")
    }
}

/// A script whose hub is never there, until its patience ends.
private struct ScriptWithoutHub {
    var lines: [String] = []
    var ending: LineEnding?

    init(_ script: [String]) {
        var mode = LineMode(table: TableScenes.three, isInteractive: false)
        var context = Self.alone(at: .zero, SeededGenerator(seed: 2))
        var inputs: [LineInput] = [.opened]
        inputs += script.map { .line(.text($0, fillsTerminal: false)) }
        for input in inputs + [.ended] { lines += mode.update(input, &context).lines }
        while let due = mode.nextChange(context), ending == nil {
            context = Self.alone(at: due, context.generator)
            let output = mode.update(.tick, &context)
            lines += output.lines
            ending = output.ending
        }
    }

    /// Without a hub, so long after the beginning.
    private static func alone(at boot: Milliseconds, _ generator: SeededGenerator) -> ScreenContext {
        ScreenContext(
            client: Client(
                hello: Hello(role: .table(TableScenes.three), session: SessionID(high: 1, low: 1)),
                generator: SeededGenerator(seed: 1)), phrases: Language.spanish.phrases,
            reading: Reading(wall: .zero, boot: boot, bootID: Room.boot), utcOffset: 0,
            generator: generator)
    }
}
