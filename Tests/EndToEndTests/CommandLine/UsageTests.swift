import CafeModel
import CafeSystem
import Testing

@Suite struct UsageTests {
    private let cafe: CommandLineCase

    init() throws { cafe = try CommandLineCase() }

    @Test func tellsItsVersion() throws {
        #expect(try cafe.output(of: "--version").hasPrefix("cafe "))
        #expect(!Files.exists(cafe.folder.path))
    }

    @Test func offersTheNearestCommandAndOption() throws {
        let command = try cafe.run("anotr")
        #expect(command.status == 64)
        #expect(command.error.contains("¿Quiso escribir «anotar»?"))
        let option = try cafe.run("estado", "--jsn")
        #expect(option.status == 64)
        #expect(option.error.contains("«--json»"))
        #expect(try cafe.run("estado", "--json=1").status == 64)
        #expect(try cafe.run("estado", "a", "b").status == 64)
        #expect(try cafe.run("estado", "--datos").status == 64)
        #expect(try cafe.run("estado", "--idioma", "fr").status == 64)
    }

    @Test(arguments: [
        [], ["facilitar"], ["mesa", "1"], ["proyectar"], ["plenaria"], ["registro"], ["nueva"],
    ])
    func screensNeedATerminal(_ arguments: [String]) throws {
        let outcome = try CafeBinary.run(arguments, in: cafe.folder)
        #expect(outcome.status == 64)
        #expect(!outcome.error.isEmpty)
        #expect(outcome.output.isEmpty)
        #expect(outcome.error.contains("«cafe mesa 1 --texto»") == (arguments.first == "mesa"))
    }

    @Test func theHelpNamesEveryCommandInBothLanguages() throws {
        let spanish = try cafe.output(of: "--ayuda")
        let english = try cafe.output(of: "--help", "--idioma", "en")
        for name in ["nueva", "sesiones", "etapa", "reloj", "anotar", "estado", "acta", "respaldo", "ensayo"]
        {
            #expect(spanish.contains("  \(name) "))
            #expect(english.contains("  \(name) "))
        }
        #expect(spanish.contains("Guarda un aporte"))
        #expect(english.contains("Records a contribution"))
        #expect(try cafe.output(of: "anotar", "--ayuda") == cafe.output(of: "ayuda", "anotar"))
        #expect(try cafe.output(of: "note", "--help").contains("--tipo"))
        #expect(try cafe.run("ayuda", "anotr").status == 64)
    }

    @Test func theManualInTheDocumentationIsThisOne() throws {
        let path = #filePath.split(separator: "/").dropLast(4).joined(separator: "/")
        let kept = try Files.read("/\(path)/docs/manual.md", limit: 1 << 20)
        #expect(
            try cafe.output(of: "manual") == String(decoding: kept, as: UTF8.self),
            "cafe manual > docs/manual.md")
    }

    @Test func theCompletionsAreRulesThatBashUnderstands() throws {
        let script = """
            eval "$("$CAFE" completar bash)"; COMP_WORDS=(cafe eta); COMP_CWORD=1; _cafe; echo "${COMPREPLY[@]}"
            COMP_WORDS=(cafe anotar --tipo su); COMP_CWORD=3; _cafe; echo "${COMPREPLY[@]}"
            """
        let result = try cafe.shell("bash -c '\(script.split(separator: "'").joined(separator: "'\\''"))'")
        #expect(String(decoding: result.output, as: UTF8.self) == "etapa\nsugerencia\n")
        #expect(try cafe.output(of: "completar", "zsh").hasPrefix("#compdef cafe\n"))
        #expect(try cafe.run("completar", "fish").status == 64)
    }

    @Test func theDoctorLooksWithoutStartingAnything() throws {
        let report = try cafe.output(of: "diagnostico")
        for check in ["Terminal", "Colores", "Letras", "Datos", "Disco", "Servicio", "Reloj"] {
            #expect(report.contains(check))
        }
        #expect(report.contains(cafe.folder.path))
        #expect(cafe.folder.hub == nil)
    }

    @Test func theDataFolderIsWhereThePersonSays() throws {
        let other = cafe.folder.file("otra")
        _ = try cafe.run("nueva", "--plan", "-", "--datos", other, input: CommandLineCase.plan)
        #expect(Files.exists("\(other)/cafe.db"))
        #expect(!Files.exists(cafe.folder.path))
        try cafe.output(of: "detener", "--datos", other)
        let standard = try CafeBinary.run(["sesiones"], in: cafe.folder, environment: ["CAFE_DATOS": ""])
        #expect(standard.status == 0)
        #expect(Files.exists(cafe.folder.file("cafe/cafe.db")))
        try cafe.output(of: "detener", "--datos", cafe.folder.file("cafe"))
    }

    @Test func whatComesFromOutsideNeverReachesTheTerminalAsAControl() throws {
        let outcome = try cafe.run("\u{1B}[31mrojo")
        #expect(outcome.status == 64)
        #expect(!outcome.error.unicodeScalars.contains("\u{1B}"))
    }
}
