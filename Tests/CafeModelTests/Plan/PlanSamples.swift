@testable import CafeModel

/// Plan files for tests.
enum PlanSamples {
    /// The least that is a plan.
    static let smallest = #"{"mecanismo":"world-cafe","titulo":"Agua","temas":[{"titulo":"Río"}]}"#

    /// A plan file in which every key is given.
    static let full = """
        {
          "mecanismo": "world-cafe",
          "titulo": "El agua de todos", "entidad": "Alcaldía", "dependencia": "Planeación", "lugar": "Casa",
          "fecha": "2026-12-03", "convocatoria": "2026-11-15", "hora": "09:05",
          "objetivo": "Oír", "meta_institucional": "Meta 4", "fase": "implementacion", "modalidad": "presencial",
          "grupos_de_valor": ["vecinos", "jóvenes"], "proceso": "Plan de agua",
          "temas": [
            { "titulo": "Río", "pregunta": "¿Qué ve?", "ficha": "Datos", "servidor": "Luz", "sillas": 9,
              "clasificacion": { "tipo": "sector", "valor": "Ambiente" },
              "facilitador": "F", "relator": "R", "apoyan": "A" },
            { "titulo": "Acueducto" }
          ],
          "rondas": 1,
          "participantes": [ { "nombre": "Ana", "organizacion": "JAC", "grupo": "vecinos" }, { "nombre": "Luis" } ],
          "minutos": { "bienvenida": 1, "ronda": 2, "cambio": 3, "conclusiones": 4, "turno": 5, "compromisos": 6,
                       "registro": 7, "receso": 8, "evaluacion": 9 },
          "talleres": 4, "canal_pqrsd": "Línea 195", "territorio": "Comuna 3"
        }
        """

    /// What the reader says of a text.
    static func read(_ text: String) -> Result<PlanReader.Reading, PlanReader.Faults> {
        read(Array(text.utf8))
    }

    /// What the reader says of bytes.
    static func read(_ bytes: [UInt8]) -> Result<PlanReader.Reading, PlanReader.Faults> {
        do throws(PlanReader.Faults) { return .success(try PlanReader.read(bytes)) } catch {
            return .failure(error)
        }
    }

    /// The faults of a text.
    static func faults(_ text: String) -> [PlanFault] { faults(Array(text.utf8)) }

    /// The faults of bytes.
    static func faults(_ bytes: [UInt8]) -> [PlanFault] {
        if case .failure(let faults) = read(bytes) { faults.all } else { [] }
    }

    /// The smallest plan with one more member.
    static func with(_ member: String) -> String { smallest.dropLast() + ",\(member)}" }
}

extension [PlanWarning] {
    /// Without those that ask for words (briefings, the channel for complaints), which most samples lack.
    var ofNumbers: [PlanWarning] {
        filter { $0.matter != .missingBriefing && $0.matter != .noComplaintsChannel }
    }
}
