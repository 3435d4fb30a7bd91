import CafeModel
import Testing

@Suite struct CleanTextTests {
    @Test(arguments: [
        ("¿Cuándo llega la ruta a la zona insular?", "¿Cuándo llega la ruta a la zona insular?"),
        ("«Mañana» – “sí”… 20 €", "«Mañana» – “sí”… 20 €"),
        (
            "uno\r\ndos\rtres\u{2028}cuatro\u{2029}cinco\u{85}seis\u{0B}siete",
            "uno\ndos\ntres\ncuatro\ncinco\nseis\nsiete"
        ),
        ("a\tb", "a b"),
        ("\u{1B}[31mrojo\u{1B}[0m", "rojo"),
        ("\u{1B}[?2004h\u{1B}[1;31;48;5;200mx", "x"),
        ("\u{9B}31mrojo", "rojo"),
        ("\u{1B}]0;título\u{07}hola", "hola"),
        ("\u{1B}]8;;http://x\u{1B}\\enlace\u{1B}]8;;\u{1B}\\", "enlace"),
        ("\u{1B}P1$qm\u{1B}\\hola", "hola"),
        ("\u{1B}(Bhola", "hola"),
        ("\u{1B}]sin cierre", "]sin cierre"),
        ("\u{1B}[ñ", "[ñ"),
        ("\u{1B}\u{1B}hola\u{1B}", "hola"),
        ("a\u{0}b\u{7}c\u{8}d\u{7F}e\u{80}f\u{9F}g", "abcdefg"),
        ("\u{202E}oirartnoc\u{202C} \u{2066}x\u{2069}\u{200E}\u{200F}\u{61C}", "oirartnoc x"),
        ("ocul\u{200B}to\u{2060}\u{FEFF} so\u{AD}fa", "oculto sofa"),
    ])
    func removesWhatATerminalWouldObey(_ raw: String, _ clean: String) {
        #expect(CleanText.clean(raw) == clean)
    }

    @Test(arguments: [
        "👩‍👩‍👧‍👦", "👍🏽", "❤️‍🔥", "🏳️‍🌈", "🇨🇴", "1️⃣", "🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}",
        "e\u{301}", "ñ", "क्\u{200D}ष", "日本",
    ])
    func keepsCharactersWholeThatAreMadeOfSeveral(_ text: String) {
        #expect(Array(CleanText.clean(text).unicodeScalars) == Array(text.unicodeScalars))
    }

    @Test func dropsJoinersAndTagsThatJoinNothing() {
        #expect(CleanText.clean("ab\u{200D}cd\u{200C}") == "abcd")
        #expect(CleanText.clean("hola\u{E0068}\u{E0069}") == "hola")
        #expect(CleanText.clean("🏴\u{E0068}\u{E0069} x") == "🏴 x")
        #expect(CleanText.clean("1\u{200D}2") == "12")
    }

    @Test func cleaningTwiceIsCleaningOnce() {
        var state: UInt64 = 42
        let parts: [String] = [
            "\u{1B}", "[", "]", "3", "1", "m", "\u{07}", "\u{9B}", "\u{9D}", "\\", "\r", "\n", "\u{200D}",
            "👩",
            "\u{FE0F}", "🏴", "\u{E0067}", "\u{E007F}", "\u{200B}", "a", "ñ", "\u{301}", "(", "B", "\u{202E}",
            "🏽",
        ]
        for _ in 0..<3000 {
            var text = ""
            for _ in 0..<10 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.unicodeScalars.append(contentsOf: parts[Int(state >> 33) % parts.count].unicodeScalars)
            }
            let once = CleanText.clean(text)
            let scalars = Array(once.unicodeScalars)
            #expect(Array(CleanText.clean(once).unicodeScalars) == scalars)
            let isHarmless = scalars.allSatisfy {
                $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) || $0 == "\n"
            }
            #expect(isHarmless)
        }
    }

    @Test func aSingleLineHasNoBreaksAndNoRunsOfBlanks() {
        #expect(CleanText.singleLine("  una\n\n línea \t más\r\n") == "una línea más")
        #expect(CleanText.singleLine("ya limpia") == "ya limpia")
        #expect(CleanText.singleLine(keepingBlanks: "a\n  b") == "a   b")
    }
}
