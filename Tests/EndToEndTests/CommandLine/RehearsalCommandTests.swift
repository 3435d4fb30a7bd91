import CafeModel
import CafeSystem
import Testing

@Suite struct RehearsalCommandTests {
    private let cafe: CommandLineCase

    init() throws { cafe = try CommandLineCase() }

    @Test func playsAWorldCafeToItsCloseInAFolderOfItsOwn() throws {
        let stages = try cafe.output(of: "ensayo", "--ritmo", "1000").split(separator: "\n")
        #expect(stages.first?.hasPrefix("Preparación") == true)
        #expect(stages.last?.hasPrefix("Evento terminado") == true)
        #expect(stages.count == 16)
        #expect(!Files.exists("\(cafe.folder.path)/cafe.db"), "the real data are not touched")

        let minutes = try JSONValue(
            Array(cafe.output(of: "acta", "--formato", "json", "--ensayo").utf8))
        let tables = minutes["mesas"]?.elements ?? []
        let notes = tables.flatMap { $0["aportes"]?.elements ?? [] }
        #expect(notes.count >= 30)
        #expect(Set(notes.map { $0["texto"] }).count == notes.count, "nothing is said twice")
        #expect(tables.allSatisfy { $0["conclusiones"]?.elements.count == 1 })
        #expect(notes.contains { $0["respuesta"] != .null })
        #expect(notes.contains { $0["destacado"] == .bool(true) })
        #expect(minutes["compromisos"]?.elements.count == 2)
        try cafe.output(of: "detener", "--ensayo")
    }

    @Test func playsAPlanOfOnesOwnWithAsManyTablesAsItHas() throws {
        let plan = """
            { "mecanismo": "cocreacion", "titulo": "Mesa", "temas": [ { "titulo": "Datos" }, { "titulo": "Juntas" } ],
              "minutos": { "problemas": 60, "soluciones": 60 } }
            """
        let stages = try cafe.output(of: "ensayo", "--plan", "-", "--ritmo", "600", input: plan)
        #expect(stages.contains("Priorización") && stages.contains("Evento terminado"))
        let minutes = try JSONValue(
            Array(cafe.output(of: "acta", "--formato", "json", "--ensayo").utf8))
        let tables = minutes["mesas"]?.elements ?? []
        #expect(tables.count == 2)
        for table in tables {
            let notes = table["aportes"]?.elements ?? []
            #expect(notes.contains { $0["tipo"] == .string("problema") })
            #expect(notes.contains { $0["tipo"] == .string("solucion") })
        }
        #expect(minutes["representantes"]?.elements.isEmpty == false)
        try cafe.output(of: "detener", "--ensayo")
    }

    @Test func aPlanWithFaultsIsNotRehearsed() throws {
        #expect(try cafe.run("ensayo", "--plan", "-", input: "{}").status == 65)
    }

    /// The texts of a table in the acta of the rehearsal.
    private func count(_ table: Int) throws -> Int {
        let minutes = try JSONValue(Array(cafe.output(of: "acta", "--formato", "json", "--ensayo").utf8))
        return minutes["mesas"]?.elements.first { $0["numero"] == .int(table) }?["aportes"]?.elements.count
            ?? 0
    }

    @Test func aSimulatedTableLeavesThePlaceToAPerson() throws {
        let rehearsal = try Spawn.detached(
            CafeBinary.path(), arguments: ["ensayo", "--ritmo", "1000"],
            environment: cafe.folder.environment.map { "\($0)=\($1)" }.sorted(), log: cafe.folder.file("log"))
        let data = "\(cafe.folder.path)/ensayo"
        let session = try awaiting(seconds: 10) { () -> String? in
            guard Files.exists("\(data)/hub.socket") else { return nil }
            let list = try JSONValue(Array(cafe.output(of: "sesiones", "--json", "--ensayo").utf8))
            guard case .string(let id)? = list.elements.first?["id"] else { return nil }
            return id
        }
        let path = String(decoding: try Files.read("\(data)/hub.socket", limit: 200), as: UTF8.self)
        let person = try LineChannel(LocalSocket.connect(path))
        let hello =
            #"{"t":"hello","version":1,"role":"mesa1","session":"\#(try #require(session))","name":"Aura"}"#
        #expect(person.send(Array("\(hello)\n".utf8)) == .sent)
        let ending = try awaiting(seconds: 60) { () -> ChildProcess.Ending? in
            _ = person.receive()
            return try rehearsal.poll()
        }
        #expect(ending == .exited(0))
        #expect(try count(1) == 0)
        #expect(try count(2) > 0)
        try cafe.output(of: "detener", "--ensayo")
    }

    @Test func aFolderOfRehearsalsKeepsItsPace() throws {
        _ = try cafe.output(
            of: "nueva", "--plan", "-", "--ensayo", "--ritmo", "60", input: CommandLineCase.plan)
        let list = try JSONValue(Array(cafe.output(of: "sesiones", "--json", "--ensayo").utf8))
        #expect(list.elements.first?["ritmo"] == .int(60))
        #expect(try cafe.output(of: "estado", "--ensayo").contains("Ensayo"))
        try cafe.output(of: "detener", "--ensayo")
    }

    @Test func thePaceIsANumber() throws {
        #expect(try cafe.run("ensayo", "--ritmo", "rápido").status == 64)
        #expect(try cafe.run("ensayo", "--ritmo", "0").status == 64)
        #expect(try cafe.run("ensayo", "--ritmo", "1001").status == 64)
    }
}
