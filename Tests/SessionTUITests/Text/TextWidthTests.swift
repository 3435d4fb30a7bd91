import CNcurses
import CafeModel
import Glibc
import Testing

@testable import SessionTUI

@Suite struct TextWidthTests {
    /// ncurses counts with the C library: where both know a scalar, they must agree.
    @Test func agreesWithTheCLibraryOnEveryScalarItKnows() {
        setlocale(LC_CTYPE, "C.UTF-8")
        var known = 0
        for value in UInt32(0x20)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value), !(0x7F...0x9F).contains(value) else { continue }
            let expected = Int(CNcurses_columns(wchar_t(value)))
            guard expected >= 0 else { continue }
            known += 1
            let drawn = TextWidth.drawn(Character(scalar))
            if drawn.columns != expected, scalar.properties.generalCategory != .privateUse {
                Issue.record("U+\(String(value, radix: 16)): ours \(drawn.columns), glibc \(expected)")
            }
        }
        #expect(known > 200_000)
    }

    @Test(arguments: [
        ("a", "a", 1), ("ñ", "ñ", 1), ("e\u{301}", "\u{E9}", 1), ("日", "日", 2), ("👍", "👍", 2),
        ("👍🏽", "👍", 2), ("👩‍👩‍👧‍👦", "👩", 2), ("❤️", "❤", 1), ("☕︎", "☕", 2), ("1️⃣", "1", 1),
        ("🇨🇴", "CO", 2), ("►", "►", 1), ("g\u{303}", "g\u{303}", 1), ("\u{E000}", "\u{FFFD}", 1),
        ("\u{301}", "", 0),
        ("a\u{310}\u{311}\u{312}\u{313}\u{314}\u{315}", "a\u{310}\u{311}\u{312}\u{313}", 1),
    ])
    func drawsWhatEveryTerminalCountsAlike(_ character: Character, _ text: String, _ columns: Int) {
        let drawn = TextWidth.drawn(character)
        #expect(Array(drawn.0.unicodeScalars) == Array(text.unicodeScalars))
        #expect(drawn.columns == columns)
        #expect(TextWidth.columns(of: character) == columns)
    }

    @Test func cutsWithAnEllipsisAndNeverInsideAWideCharacter() {
        #expect("Transporte".truncated(to: 10) == "Transporte")
        #expect("Transporte".truncated(to: 6) == "Trans…")
        #expect("日本語".truncated(to: 4) == "日…")
        #expect("hola".truncated(to: 0) == "")
    }

    @Test func padsToColumnsRatherThanCharacters() {
        #expect("日本".padded(to: 6) == "日本  ")
        #expect("9".paddedLeft(to: 3) == "  9")
        #expect("demasiado".padded(to: 4) == "dem…")
    }

    @Test func wrapsBetweenWordsAndSplitsOnlyWhatIsLongerThanALine() {
        #expect(
            "¿Qué impide llegar a tiempo?\n\nNada".wrapped(to: 12) == [
                "¿Qué impide", "llegar a", "tiempo?", "", "Nada",
            ])
        #expect("abcdefghij kl".wrapped(to: 4) == ["abcd", "efgh", "ij", "kl"])
        #expect("日本語".wrapped(to: 4) == ["日本", "語"])
        #expect("".wrapped(to: 10) == [""])
    }
}

extension TextWidthTests {
    /// Both ways of wrapping give the same lines, wherever the quick one answers at all.
    @Test func plainTextIsWrappedAsAnyOther() {
        var generator = SeededGenerator(seed: 21)
        var compared = 0
        for _ in 0..<2000 {
            let length = Int.random(in: 0...60, using: &generator)
            let text = String(
                (0..<length).map { _ in "aáñ¿ .  b—".randomElement(using: &generator) ?? "x" })
            let columns = Int.random(in: 2...20, using: &generator)
            guard let lines = String.wrap(simple: text[...], to: columns) else { continue }
            #expect(
                lines == String.wrap(paragraph: text[...], to: columns), "\(text.debugDescription) \(columns)"
            )
            compared += 1
        }
        #expect(compared > 200)
        #expect(String.wrap(simple: "dos  espacios", to: 10) == nil)
        #expect(String.wrap(simple: "日本", to: 10) == nil)
    }
}
