import CafeModel
import CafeReports
import Foundation
import Testing

@Suite("Acta as JSON")
struct MinutesJSONTests {
    private func read(_ builder: SessionBuilder) throws -> [String: Any] {
        let data = Data(builder.text(.json).utf8)
        return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    private func tables(_ builder: SessionBuilder) throws -> [[String: Any]] {
        try #require(try read(builder)["mesas"] as? [[String: Any]])
    }

    @Test("has the plan without participants, and the session's id")
    func session() throws {
        let session = try #require(try read(SessionBuilder())["sesion"] as? [String: Any])
        #expect(session["id"] as? String == SessionID(high: 0xCAFE, low: 1).hex)
        #expect(session["mecanismo"] as? String == "world-cafe")
        #expect(session["titulo"] as? String == "Café del campo")
        #expect(session["hora"] as? String == "09:00")
        #expect(session["grupos_de_valor"] as? [String] == ["Mujeres", "Jóvenes"])
        #expect((session["temas"] as? [[String: Any]])?.count == 2)
        #expect((session["minutos"] as? [String: Int])?["ronda"] == 20)
        #expect(session["participantes"] == nil)
    }

    @Test("has exactly the keys of the contract, with nulls where there is nothing")
    func keys() throws {
        var builder = try SessionBuilder()
        let id = try builder.note(2, .proposal, "Más pozos")
        let root = try read(builder)
        #expect(Set(root.keys) == ["sesion", "mesas", "compromisos"])
        let table = try tables(builder)[1]
        #expect(Set(table.keys) == ["numero", "tema", "servidor", "aportes", "conclusiones"])
        #expect(table["servidor"] is NSNull)
        let note = try #require((table["aportes"] as? [[String: Any]])?.first)
        #expect(
            Set(note.keys) == [
                "id", "tipo", "texto", "ronda", "respuesta", "prioridad", "votos", "destacado", "retirado",
                "resultado",
            ])
        #expect(note["id"] as? String == id.hex)
        for key in ["ronda", "respuesta", "prioridad", "votos"] {
            #expect(note[key] is NSNull)
        }
        #expect(note["destacado"] as? Bool == false)
        #expect(note["retirado"] as? Bool == false)
        #expect(note["resultado"] as? String == "por analizar")
    }

    @Test("holds every note once: withdrawn ones and redirections among the contributions, conclusions apart")
    func everyNote() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        var ids: Set<String> = []
        for kind in [NoteKind.question, .suggestion, .proposal, .redirection] {
            ids.insert(try builder.note(1, kind, "De tipo \(kind.code)").hex)
        }
        let gone = try builder.note(2, .suggestion, "Por error")
        ids.insert(gone.hex)
        try builder.run(.markNote(gone, .withdrawn(true)))
        try builder.note(1, .conclusion, "Lo primero es el puente")
        let dropped = try builder.note(1, .conclusion, "No era esto")
        try builder.run(.markNote(dropped, .withdrawn(true)))

        let tables = try tables(builder)
        let notes = tables.flatMap { $0["aportes"] as? [[String: Any]] ?? [] }
        #expect(notes.count == ids.count)
        #expect(Set(notes.compactMap { $0["id"] as? String }) == ids)
        #expect(notes.compactMap { $0["tipo"] as? String }.filter { $0 == "remision" }.count == 1)
        #expect(notes.filter { $0["retirado"] as? Bool == true }.map { $0["id"] as? String } == [gone.hex])
        #expect(tables[0]["conclusiones"] as? [String] == ["Lo primero es el puente"])
    }

    @Test("has answer, aloud or written, place, hands, star, outcome and round of a note")
    func marks() throws {
        var builder = try SessionBuilder()
        try builder.advance(to: .round)
        let aloud = try builder.note(1, .question, "¿Cuándo?")
        try builder.run(.settleByVoice(aloud, true))
        let written = try builder.note(1, .question, "¿Cuánto?")
        try builder.answer(written, "Mil \"millones\"\ny más")
        for mark in [Mark.rank(1), .hands(0), .starred(true), .outcome(.partlyAccepted)] {
            try builder.run(.markNote(written, mark))
        }
        let notes = try #require(try tables(builder)[0]["aportes"] as? [[String: Any]])
        #expect(notes[0]["respuesta"] as? String == "respondida de viva voz")
        #expect(notes[1]["respuesta"] as? String == "Mil \"millones\"\ny más")
        #expect(notes[1]["prioridad"] as? Int == 1)
        #expect(notes[1]["votos"] as? Int == 0)
        #expect(notes[1]["destacado"] as? Bool == true)
        #expect(notes[1]["resultado"] as? String == "acogida en parte")
        #expect(notes[1]["ronda"] as? Int == 1)
    }

    @Test("has the reason, the office and the day of the reply of what was decided")
    func resolution() throws {
        var builder = try SessionBuilder()
        let id = try builder.note(1, .proposal, "Un puente")
        let no = Resolution(.declined, reason: "Es de la Nación", office: "Obras", due: "2027-01-20")
        try builder.run(.resolveNote(id, no, was: Resolution()))
        let note = try #require((try tables(builder)[0]["aportes"] as? [[String: Any]])?.first)
        #expect(note["resultado"] as? String == "no acogida")
        #expect(note["razon"] as? String == "Es de la Nación")
        #expect(note["dependencia"] as? String == "Obras")
        #expect(note["fecha_respuesta"] as? String == "2027-01-20")
    }

    @Test("has the commitments with their office, day, state and origin")
    func commitments() throws {
        var builder = try SessionBuilder()
        let source = try builder.note(1, .proposal, "Un puente")
        let words = CommitmentWords(text: "Estudiar el puente", office: "Obras", person: "Luis Rey")
        try builder.run(.makeCommitment(words, date: "2027-03-01", sources: [source]))
        try builder.run(.makeCommitment(CommitmentWords(text: "Responder"), date: nil, sources: []))
        let all = try #require(try read(builder)["compromisos"] as? [[String: Any]])
        #expect(Set(all[0].keys) == ["texto", "dependencia", "fecha", "estado", "origen"])
        #expect(all[0]["texto"] as? String == "Estudiar el puente")
        #expect(all[0]["dependencia"] as? String == "Obras")
        #expect(all[0]["fecha"] as? String == "2027-03-01")
        #expect(all[0]["estado"] as? String == "abierto")
        #expect(all[0]["origen"] as? [String] == [source.hex])
        #expect(all[1]["dependencia"] is NSNull)
        #expect(all[1]["fecha"] is NSNull)
    }

    @Test("brings hostile text back as it was said, without control or bidi characters")
    func hostile() throws {
        var builder = try SessionBuilder()
        try builder.note(1, .proposal, "\u{1B}[31m\"rojo\"\u{202E} \\ </script>\u{0} 🇨🇴 ñ")
        let notes = try #require(try tables(builder)[0]["aportes"] as? [[String: Any]])
        #expect(notes[0]["texto"] as? String == "\"rojo\" \\ </script> 🇨🇴 ñ")
    }

    @Test("names the servant who really sat at the table")
    func host() throws {
        var builder = try SessionBuilder()
        #expect(try tables(builder)[0]["servidor"] as? String == "Rosa Díaz")
        try builder.run(.takeSeat(TableNumber(1), name: "Iván Toro"))
        #expect(try tables(builder)[0]["servidor"] as? String == "Iván Toro")
    }
}
