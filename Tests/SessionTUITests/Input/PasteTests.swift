import Testing

@testable import SessionTUI

@Suite struct PasteTests {
    private let start = "\u{1B}[200~"
    private let end = "\u{1B}[201~"

    @Test func aBracketedPasteIsOneKeyWhateverIsInIt() {
        var decoder = KeyDecoder()
        let keys = decoder.feed(Array("a\(start)uno\rdos\u{1B}[A\u{3}\r\ntres\(end)b".utf8), now: .zero)
        #expect(keys == [.character("a"), .paste("uno\ndos\u{1B}[A\u{3}\ntres"), .character("b")])
    }

    @Test func theEndBracketMayBeSplitAnywhere() {
        for cut in 1..<end.utf8.count {
            var decoder = KeyDecoder()
            let bytes = Array((start + "ñandú" + end).utf8)
            let first = decoder.feed(Array(bytes[..<(bytes.count - cut)]), now: .zero)
            let second = decoder.feed(Array(bytes[(bytes.count - cut)...]), now: .zero)
            #expect(first + second == [.paste("ñandú")])
        }
    }

    @Test func aBracketInsideAPasteIsTakenOut() {
        var decoder = KeyDecoder()
        #expect(decoder.feed(Array((start + "a" + start + "b" + end).utf8), now: .zero) == [.paste("ab")])
    }

    @Test func aPasteWithoutItsEndIsOverAfterASilence() {
        var decoder = KeyDecoder()
        #expect(decoder.feed(Array((start + "hola").utf8), now: .zero) == [])
        #expect(decoder.flush(now: KeyDecoder.pasteDelay) == [.paste("hola")])
        #expect(decoder.feed([0x61], now: .seconds(9)) == [.character("a")])
    }

    @Test func aPasteBeyondTheLimitIsCutAndSaysSo() {
        var decoder = KeyDecoder(pasteLimit: 10)
        var keys = decoder.feed(Array(start.utf8), now: .zero)
        for _ in 0..<100 { keys += decoder.feed(Array("0123456".utf8), now: .zero) }
        keys += decoder.feed(Array((end + "x").utf8), now: .zero)
        #expect(keys == [.paste("0123456012"), .character("x")])
        #expect(decoder.truncatedPastes == 1)
        #expect(decoder.feed(Array((start + "corto" + end).utf8), now: .zero) == [.paste("corto")])
        #expect(decoder.truncatedPastes == 1)
    }

    @Test func aBurstOfLinesIsAPasteWithoutBrackets() {
        var decoder = KeyDecoder()
        #expect(decoder.feed(Array("primera línea\rsegunda".utf8), now: .zero) == [])
        #expect(decoder.deadline == KeyDecoder.burstDelay)
        #expect(decoder.feed(Array(" y más\rtercera".utf8), now: .milliseconds(20)) == [])
        #expect(decoder.flush(now: .milliseconds(40)) == [])
        #expect(decoder.flush(now: .milliseconds(50)) == [.paste("primera línea\nsegunda y más\ntercera")])
    }

    @Test func aKeyAfterABurstEndsIt() {
        var decoder = KeyDecoder()
        _ = decoder.feed(Array("primera línea\nsegunda".utf8), now: .zero)
        let keys = decoder.feed(Array("\u{1B}[A".utf8), now: .milliseconds(1))
        #expect(keys == [.paste("primera línea\nsegunda"), .up()])
    }

    @Test(arguments: [
        "corta\rdos\r", "una sola línea larga, con su Enter\r", "\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n\r\n",
        "teclas\u{1B}[A y\r más teclas",
    ])
    func whatIsTypedIsNoBurst(_ text: String) {
        var decoder = KeyDecoder()
        let keys = decoder.feed(Array(text.utf8), now: .zero)
        #expect(keys.contains(.enter) || keys.contains(.up()))
    }
}
