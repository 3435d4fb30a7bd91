import CafeModel
import Testing

@Suite struct FoldedTextTests {
    @Test(arguments: [
        ("ACCIÓN", "accion"), ("Pingüino Ñandú", "pinguino nandu"), ("e\u{301}xito", "exito"),
        ("Straße", "strasse"), ("Łódź", "lodz"), ("¿Qué?", "¿que?"), ("İ", "i"), ("日本", "日本"),
    ])
    func foldsCaseAndAccents(_ text: String, _ folded: String) {
        #expect(FoldedText(text).text == folded)
    }

    @Test func findsWithOrWithoutAccents() {
        let action = FoldedText("Escribir la conclusión")
        #expect(action.matches(FoldedText("conclusion")))
        #expect(action.matches(FoldedText("CONCLUSIÓN")))
        #expect(action.matches(FoldedText("concl escr")))
        #expect(action.matches(FoldedText("")))
        #expect(!action.matches(FoldedText("acta")))
    }

    @Test func whatBeginsWithTheSearchComesFirst() {
        let search = FoldedText("mes")
        #expect(FoldedText("Mesa 3").rank(of: search) == .start)
        #expect(FoldedText("Abrir mesa").rank(of: search) == .word)
        #expect(FoldedText("/mesa").rank(of: search) == .word)
        #expect(FoldedText("Semestre").rank(of: search) == .inside)
        #expect(FoldedText("Ver la mesa tres").rank(of: FoldedText("tres mesa")) == .scattered)
        #expect(FoldedText.Rank.start < .word)
    }
}
