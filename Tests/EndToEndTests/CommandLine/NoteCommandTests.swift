import CafeModel
import Testing

@Suite struct NoteCommandTests {
    private let cafe: CommandLineCase

    init() throws {
        cafe = try CommandLineCase()
        _ = try cafe.newSession()
        try cafe.output(of: "etapa", "siguiente")
    }

    private func texts() throws -> [String] {
        let minutes = try JSONValue(Array(cafe.output(of: "acta", "--formato", "json").utf8))
        return (minutes["mesas"]?.elements ?? []).flatMap { $0["aportes"]?.elements ?? [] }.compactMap {
            if case .string(let text)? = $0["texto"] { text } else { nil }
        }
    }

    @Test func printsTheIdOfTheNoteThatIsInTheActa() throws {
        let id = try cafe.output(of: "anotar", "--mesa", "1", "--tipo", "propuesta", "Señalizar la vía 🚌")
        #expect(NoteID(hex: id.dropLast()) != nil)
        let minutes = try cafe.output(of: "acta", "--formato", "json")
        #expect(
            minutes.contains(#""id":"\#(id.dropLast())","tipo":"propuesta","texto":"Señalizar la vía 🚌""#))
    }

    @Test func takesTheTextFromStandardInput() throws {
        try cafe.output(of: "note", "--table", "2", "--kind", "question", "-", input: "¿Cuándo?\n¿Dónde?\n")
        #expect(try texts() == ["¿Cuándo?\n¿Dónde?"])
    }

    @Test func aTextMayBeginWithADash() throws {
        try cafe.output(of: "anotar", "--mesa", "1", "--tipo", "sugerencia", "--", "--menos ruido")
        #expect(try texts() == ["--menos ruido"])
    }

    @Test func whatIsPrintedSurvivesAKilledHub() throws {
        for number in 1...5 {
            try cafe.output(of: "anotar", "--mesa", "1", "--tipo", "propuesta", "Nota \(number)")
            try cafe.folder.killHub()
        }
        #expect(try texts() == (1...5).map { "Nota \($0)" })
    }

    @Test func refusesAnEmptyTextAndOneThatIsTooLong() throws {
        #expect(try cafe.run("anotar", "--mesa", "1", "--tipo", "pregunta", " \u{200B} ").status == 65)
        let long = String(repeating: "ñ", count: 32 * 1024 + 1)
        let outcome = try cafe.run("anotar", "--mesa", "1", "--tipo", "pregunta", "-", input: long)
        #expect(outcome.status == 65)
        #expect(outcome.error.contains("64 KiB"))
        let huge = String(repeating: "x", count: 3 << 20)
        #expect(try cafe.run("anotar", "--mesa", "1", "--tipo", "pregunta", "-", input: huge).status == 65)
        let fits = String(repeating: "x", count: 64 * 1024)
        #expect(try cafe.run("anotar", "--mesa", "1", "--tipo", "pregunta", "-", input: fits).status == 0)
        #expect(try texts() == [fits])
    }

    @Test func refusesWhatIsNotText() throws {
        let argument = try cafe.shell(#""$CAFE" anotar --mesa 1 --tipo pregunta "$(printf 'a\377b')""#)
        #expect(argument.ending == .exited(65))
        let input = try cafe.shell(#"printf 'a\377b' | "$CAFE" anotar --mesa 1 --tipo pregunta -"#)
        #expect(input.ending == .exited(65))
        #expect(String(decoding: input.error, as: UTF8.self).contains("UTF-8"))
        #expect(try texts().isEmpty)
    }

    @Test func controlCharactersNeverReachTheActa() throws {
        try cafe.output(
            of: "anotar", "--mesa", "1", "--tipo", "pregunta", "-", input: "rojo\u{1B}[31m \u{202E}al revés")
        #expect(
            try texts().allSatisfy {
                !$0.unicodeScalars.contains("\u{1B}") && !$0.unicodeScalars.contains("\u{202E}")
            })
    }

    @Test func namesTheTablesThatThereAre() throws {
        let outcome = try cafe.run("anotar", "--mesa", "9", "--tipo", "pregunta", "¿Sí?")
        #expect(outcome.status == 65)
        #expect(outcome.error.contains("No existe la mesa 9: esta sesión tiene mesas de la 1 a la 2."))
    }

    @Test func tellsWhatIsWrittenWrongly() throws {
        #expect(try cafe.run("anotar", "--tipo", "pregunta", "x").status == 64)
        #expect(try cafe.run("anotar", "--mesa", "1", "x").status == 64)
        #expect(try cafe.run("anotar", "--mesa", "uno", "--tipo", "pregunta", "x").status == 64)
        #expect(try cafe.run("anotar", "--mesa", "1", "--tipo", "pregunta").status == 64)
        #expect(try cafe.run("anotar", "--mesa", "1", "--tipo", "pregunta", "x", "y", "z").status == 64)
        let kind = try cafe.run("anotar", "--mesa", "1", "--tipo", "pregnta", "x")
        #expect(kind.status == 64)
        #expect(kind.error.contains("«pregunta»"))
        #expect(try cafe.run("anotar", "--mesa", "1", "--tema", "2", "--tipo", "pregunta", "x").status == 65)
        #expect(try cafe.run("anotar", "--mesa", "1", "--tema", "1", "--tipo", "pregunta", "x").status == 0)
        #expect(try cafe.run("anotar", "--mesa", "1", "--tipo", "problema", "x").status == 65)
    }
}
