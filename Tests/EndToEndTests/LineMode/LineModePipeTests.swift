import CafeModel
import CafeSystem
import Testing

/// A table in line mode behind pipes, as a script or an ssh without a terminal has it.
@Suite struct LineModePipeTests {
    private let cafe: CommandLineCase

    init() throws {
        cafe = try CommandLineCase()
        _ = try cafe.newSession()
        for _ in 1...3 { try cafe.output(of: "etapa", "siguiente") }
    }

    /// Times of day are not the same in every run.
    private func timeless(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let parts = line.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: false)
            guard parts.count == 3, parts[0] == "Guardado" else { return String(line) }
            let isTime = parts[1].count == 9 && parts[1].filter { $0 == ":" }.count == 2
            return isTime ? "Guardado hh:mm:ss. \(parts[2])" : String(line)
        }.joined(separator: "\n")
    }

    private func isPlain(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && !(0x7F...0x9F ~= $0.value) }
    }

    @Test func aSessionFromAScript() throws {
        let script = """
            propuesta: Señalizar la vía
            ¿Cuándo llega la ruta?
            r: cobro de más\r
            /responder 2 En enero
            /destacar 1
            /corregir 1 Señalizar la vía y el puente
            /radicar 3 2026-E-7
            /tachar 1 puente
            2
            /notas
            """
        let outcome = try cafe.run("mesa", "2", "--texto", input: script)
        #expect(outcome.status == 0, "\(outcome.error)")
        #expect(
            timeless(outcome.output) == """
                Guardado hh:mm:ss. Propuesta 1.
                Guardado hh:mm:ss. Pregunta 2.
                Guardado hh:mm:ss. Remisión 3.
                Guardado hh:mm:ss. Respuesta a la 2.
                Hecho: destacar. Aporte 1.
                Guardado hh:mm:ss. Corrección del 1.
                Hecho: radicar. Aporte 3.
                ¿Por qué se tacha?
                1. Es el nombre de una persona
                2. Es un dato de salud
                3. Es una acusación contra alguien
                4. Es otro asunto personal
                Hecho: tachar. Aporte 1.
                Ronda 1.
                1. Propuesta, destacada: Señalizar la vía y el […]
                2. Pregunta, respondida: ¿Cuándo llega la ruta?
                Respuesta a la 2: En enero
                3. Remisión, radicado 2026-E-7: cobro de más

                """)
        #expect(outcome.error.isEmpty)
    }

    @Test func whatItSaysToBeSavedSurvivesAKilledHub() throws {
        for number in 1...3 {
            let result = try cafe.shell(#"printf 'propuesta: Nota \#(number)' | "$CAFE" mesa 1 --texto"#)
            #expect(result.ending == .exited(0))
            #expect(
                timeless(String(decoding: result.output, as: UTF8.self))
                    == "Guardado hh:mm:ss. Propuesta \(number).\n")
            try cafe.folder.killHub()
        }
        #expect(try cafe.output(of: "acta", "--formato", "md").contains("Nota 3"))
    }

    @Test func theHubMayDieInTheMiddle() throws {
        let hub = try cafe.folder.waitForHub()
        let script = """
            for number in $(seq 60); do
                echo "s: Nota número $number"
                if [ $number = 20 ]; then kill -9 \(hub.pid); fi
            done | "$CAFE" mesa 1 --texto
            """
        let writer = try cafe.shell(script)
        #expect(writer.ending == .exited(0))
        let told = timeless(String(decoding: writer.output, as: UTF8.self))
        let saved = told.split(separator: "\n").filter { $0.hasPrefix("Guardado") }
        #expect(saved.count == 60)
        let minutes = try cafe.output(of: "acta", "--formato", "md")
        #expect((1...60).allSatisfy { minutes.contains("Nota número \($0)") })
    }

    @Test func exitCodesAreThoseOfTheContract() throws {
        let unknown = try cafe.run("mesa", "1", "--texto", input: "/vuela\np: sí\n")
        #expect(unknown.status == 65)
        #expect(unknown.error.contains("Ninguna acción se llama «/vuela»"))
        #expect(timeless(unknown.output).hasSuffix("Guardado hh:mm:ss. Propuesta 1.\n"))
        #expect(try cafe.run("mesa", "9", "--texto", input: "x").status == 65)
        #expect(try cafe.run("mesa", "1", "ninguna", "--texto", input: "x").status == 66)
        #expect(try cafe.run("mesa", "--texto").status == 64)
        #expect(try cafe.run("facilitar", "--texto").status == 64)
        let bytes = try cafe.shell(#"printf 'a\361o\n' | "$CAFE" mesa 1 --texto"#)
        #expect(bytes.ending == .exited(65))
        #expect(try cafe.run("mesa", "1", "--texto", input: "").status == 0)
        for _ in 1...30 where try cafe.run("etapa", "siguiente").status == 0 {}
        #expect(try cafe.run("mesa", "1", "--texto", input: "p: tarde\n").status == 77)
    }

    @Test func whenNobodyReadsWhatWasGivenIsStillSaved() throws {
        let script =
            #"{ printf 'p: nota uno\n/ayuda\n/ayuda\np: nota dos\n' | "$CAFE" mesa 1 --texto; echo $? >&2; } | head -n 1"#
        let result = try cafe.shell(script)
        #expect(
            timeless(String(decoding: result.output, as: UTF8.self)) == "Guardado hh:mm:ss. Propuesta 1.\n")
        let minutes = try cafe.output(of: "acta", "--formato", "md")
        #expect(minutes.contains("nota uno") && minutes.contains("nota dos"))
    }

    @Test func nothingButTextAndLineEndsIsWritten() throws {
        let input =
            "rojo \u{1B}[31m\u{7}\u{9B}2J\u{202E}fin\n/leer 1\n/read 2\n/\u{1B}]0;x\u{7}\n/mesa\n/ayuda\n/ficha\n/quien\n"
        let outcome = try cafe.run("mesa", "1", "--texto", input: input)
        #expect(outcome.output.contains("1. Pregunta, pendiente: rojo fin"))
        #expect(isPlain(outcome.output))
        let english = try CafeBinary.run(
            ["table", "1", "--text", "--language", "en"], in: cafe.folder, input: input)
        #expect(english.output.contains("2. Question, open: rojo fin"))
        #expect(isPlain(english.output))
    }

    @Test func aLineOfAnyLengthIsSavedOrRefused() throws {
        let long = "s: " + String(repeating: "palabra ", count: 20_000) + "\np: corta"
        let outcome = try cafe.run("mesa", "1", "--texto", input: long)
        #expect(outcome.status == 0)
        #expect(timeless(outcome.output).hasSuffix("Sugerencia 3.\nGuardado hh:mm:ss. Propuesta 4.\n"))
        let huge = try cafe.run("mesa", "1", "--texto", input: String(repeating: "x", count: 11 << 20))
        #expect(huge.status == 65)
        #expect(huge.output.contains("Demasiado largo: 11264 KiB."))
    }
}
