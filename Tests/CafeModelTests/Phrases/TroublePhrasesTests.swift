import Testing

@testable import CafeModel

@Suite("Words for what goes wrong below")
struct TroublePhrasesTests {
    @Test("No two troubles sound the same", arguments: Language.allCases)
    func distinct(language: Language) {
        let sentences = TroubleSamples.sentences(language.phrases)
        #expect(Set(sentences).count == sentences.count)
        #expect(sentences.allSatisfy { $0.hasSuffix(".") })
    }

    @Test("A fault of the data file says what happened and what to do", arguments: Language.allCases)
    func faults(language: Language) {
        for fault in StorageFault.allCases {
            let sentence = language.phrases.sentence(fault, path: "/d/cafe.db", detail: "")
            #expect(sentence.split(separator: ". ").count >= 2, "\(sentence)")
        }
    }

    @Test("Without a path, the data file is named as such")
    func noPath() {
        let spanish = Language.spanish.phrases.sentence(.busy, path: "", detail: "")
        #expect(spanish.hasPrefix("Otro proceso tiene abierto el archivo de datos."))
        #expect(
            Language.spanish.phrases.sentence(.busy, path: nil)
                == "El recurso está ocupado; intente de nuevo.")
    }

    @Test("Removed events are named by their numbers, one or several")
    func gaps() {
        let phrases = Language.spanish.phrases
        #expect(phrases.sentence(.missing(3...3)) == "Falta el hecho 3: fue retirado.")
        #expect(phrases.sentence(.missing(3...5)) == "Faltan los hechos 3 a 5: fueron retirados.")
        #expect(
            Language.english.phrases.sentence(.missing(3...5))
                == "Events 3 to 5 are missing: they were removed.")
    }
}
