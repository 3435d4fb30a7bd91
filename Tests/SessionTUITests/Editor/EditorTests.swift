import Testing

@testable import SessionTUI

@Suite struct EditorTests {
    private func type(_ text: String, into editor: inout Editor) {
        for character in text { _ = editor.handle(.character(character)) }
    }

    private func press(_ keys: Key..., in editor: inout Editor) {
        for key in keys { #expect(editor.handle(key) == true, "\(key)") }
    }

    /// The text with `|` where the cursor is.
    private func shown(_ editor: Editor) -> String {
        String(editor.characters[..<editor.cursor]) + "|" + String(editor.characters[editor.cursor...])
    }

    @Test func typesAtTheCursor() {
        var editor = Editor()
        type("hla", into: &editor)
        press(.left(), .left(), in: &editor)
        type("o", into: &editor)
        #expect(shown(editor) == "ho|la")
        #expect(editor.byteCount == 4)
    }

    @Test func movesAndErasesByWholeClusters() {
        var editor = Editor("a👩‍👩‍👧‍👦🇨🇴")
        press(.left(), in: &editor)
        #expect(shown(editor) == "a👩‍👩‍👧‍👦|🇨🇴")
        press(.backspace(), .delete(), in: &editor)
        #expect(shown(editor) == "a|")
        press(.delete(), .home(), .backspace(), in: &editor)
        #expect(shown(editor) == "|a")
    }

    @Test func anAccentTypedAfterItsLetterJoinsIt() {
        var editor = Editor("cafe")
        press(.character("\u{301}"), in: &editor)
        #expect(editor.characters.count == 4)
        #expect(editor.text == "café")
        press(.backspace(), in: &editor)
        #expect(shown(editor) == "caf|")
        press(.control("z"), in: &editor)
        #expect(shown(editor) == "café|")
    }

    @Test func anEmojiThatArrivesInPiecesBecomesOne() {
        var editor = Editor()
        for scalar in "👩‍👧".unicodeScalars { press(.character(Character(scalar)), in: &editor) }
        #expect(editor.text == "👩‍👧")
        #expect(editor.cursor == 1)
    }

    @Test func jumpsByWords() {
        var editor = Editor("¿Qué impide, llegar?")
        press(.left(.control), in: &editor)
        #expect(shown(editor) == "¿Qué impide, |llegar?")
        press(.alt("b"), .left(.alt), in: &editor)
        #expect(shown(editor) == "¿|Qué impide, llegar?")
        press(.right(.control), .alt("f"), in: &editor)
        #expect(shown(editor) == "¿Qué impide|, llegar?")
    }

    @Test func killsAndYanks() {
        var editor = Editor("uno dos tres")
        press(.control("w"), in: &editor)
        #expect(shown(editor) == "uno dos |")
        press(.home(), .control("v"), in: &editor)
        #expect(shown(editor) == "tres|uno dos ")
        press(.control("k"), in: &editor)
        #expect(shown(editor) == "tres|")
        press(.alt("y"), .control("u"), in: &editor)
        #expect(shown(editor) == "|")
        press(.control("v"), in: &editor)
        #expect(shown(editor) == "tresuno dos |")
    }

    @Test func killingALineStopsAtItsBreak() {
        var editor = Editor("uno\ndos")
        press(.home(.control), .control("k"), in: &editor)
        #expect(shown(editor) == "|\ndos")
        press(.control("k"), in: &editor)
        #expect(shown(editor) == "|dos")
    }

    @Test func undoesByWordsAndDoesAgain() {
        var editor = Editor()
        type("uno dos tres", into: &editor)
        press(.control("z"), in: &editor)
        #expect(shown(editor) == "uno dos |")
        press(.control("z"), .control("z"), .control("z"), in: &editor)
        #expect(shown(editor) == "|")
        press(.control("y"), .control("y"), .control("y"), .control("y"), in: &editor)
        #expect(shown(editor) == "uno dos tres|")
        press(.backspace(), .backspace(), .control("z"), in: &editor)
        #expect(shown(editor) == "uno dos tres|")
    }

    @Test func undoRestoresEveryTextThatWas() {
        var editor = Editor(width: 20)
        var state: UInt64 = 3
        let keys: [Key] = [
            .character("a"), .character(" "), .character("\u{301}"), .character("👩"), .character("\u{200D}"),
            .lineBreak, .backspace(), .delete(), .left(), .right(), .control("w"), .control("k"),
            .control("v"),
            .paste("dos\nlíneas\u{1B}[A"), .up(), .down(), .home(), .left(.control),
        ]
        for _ in 0..<2000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            _ = editor.handle(keys[Int(state >> 33) % keys.count])
            #expect(editor.wrap == SoftWrap(width: 20, characters: editor.characters))
            #expect(Array(editor.text) == editor.characters)
            #expect(editor.byteCount == editor.text.utf8.count)
        }
        let final = editor.text
        for _ in 0..<2000 { _ = editor.handle(.control("z")) }
        #expect(editor.isEmpty)
        for _ in 0..<2000 { _ = editor.handle(.control("y")) }
        #expect(editor.text == final)
        #expect(editor.wrap == SoftWrap(width: 20, characters: editor.characters))
    }

    @Test(
        arguments: [
            .control("a"), .control("b"), .control("q"), .control("s"), .control("c"), .enter, .tab, .backtab,
            .escape,
            .function(1), .pageUp(), .alt("x"), .focus(true),
        ] as [Key])
    func leavesToTheScreenWhatIsNotItsOwn(_ key: Key) {
        var editor = Editor("texto")
        #expect(editor.handle(key) == false)
        #expect(shown(editor) == "texto|")
    }

    @Test func pastesCleanText() {
        var editor = Editor("ab")
        press(.left(), .paste("1\r\n2\u{1B}[31m\u{0}3"), in: &editor)
        #expect(shown(editor) == "a1\n23|b")
    }

    @Test func refusesWhatPassesTheLimitAndLosesNothing() {
        var editor = Editor("1234567", byteLimit: 10)
        press(.paste("ñññ"), in: &editor)
        #expect(editor.text == "1234567")
        #expect(editor.refused == "ñññ")
        press(.character("ñ"), in: &editor)
        #expect(editor.refused == nil)
        #expect(editor.text == "1234567ñ")
        press(.character("8"), .character("9"), in: &editor)
        #expect(editor.text == "1234567ñ8")
        #expect(editor.refused == "9")
    }
}
