import Testing

@testable import SessionTUI

@Suite struct KeyDecoderTests {
    private func keys(_ text: String) -> [Key] {
        var decoder = KeyDecoder()
        return decoder.feed(Array(text.utf8), now: .zero)
    }

    @Test(
        arguments: [
            ("a", .character("a")), ("ñ", .character("ñ")), ("👩‍👩‍👧‍👦", .character("👩‍👩‍👧‍👦")), (" ", .character(" ")),
            ("\r", .enter), ("\n", .lineBreak), ("\t", .tab), ("\u{7F}", .backspace()),
            ("\u{8}", .backspace()),
            ("\u{1}", .control("a")), ("\u{1A}", .control("z")), ("\0", .control(" ")),
            ("\u{1C}", .control("\\")),
            ("\u{1F}", .control("_")),
        ] as [(String, Key)])
    func plainKeys(_ input: String, _ key: Key) {
        #expect(keys(input) == [key])
    }

    @Test(
        arguments: [
            // xterm, also in application mode, and the Windows consoles
            ("[A", .up()), ("OA", .up()), ("[B", .down()), ("[C", .right()), ("[D", .left()), ("[H", .home()),
            ("OH", .home()), ("[F", .end()), ("[2~", .insert()), ("[3~", .delete()), ("[5~", .pageUp()),
            ("[6~", .pageDown()), ("[Z", .backtab), ("OP", .function(1)), ("OS", .function(4)),
            ("[15~", .function(5)), ("[17~", .function(6)), ("[21~", .function(10)), ("[24~", .function(12)),
            ("[1;5C", .right(.control)), ("[1;2A", .up(.shift)), ("[1;3D", .left(.alt)),
            ("[1;6H", .home([.control, .shift])), ("[3;5~", .delete(.control)),
            ("[1;2P", .function(1, .shift)),
            ("[1;9D", .left(.alt)), ("[I", .focus(true)), ("[O", .focus(false)),
            // rxvt
            ("[7~", .home()), ("[8~", .end()), ("[7^", .home(.control)), ("[3$", .delete(.shift)),
            ("[8@", .end([.control, .shift])), ("[a", .up(.shift)), ("Oa", .up(.control)),
            ("Od", .left(.control)),
            ("\u{1B}[A", .up(.alt)), ("\u{1B}OC", .right(.alt)), ("[11~", .function(1)),
            // Linux console, screen and tmux, PuTTY
            ("[[A", .function(1)), ("[[E", .function(5)), ("[1~", .home()), ("[4~", .end()),
            ("[14~", .function(4)),
            ("OM", .enter), ("Op", .character("0")), ("Oy", .character("9")), ("Ok", .character("+")),
            // keys told by their code
            ("[13;5u", .lineBreak), ("[27;5;13~", .lineBreak), ("[9;2u", .backtab), ("[97;5u", .control("a")),
            ("[241;3u", .alt("ñ")), ("[127;5u", .backspace(.control)), ("[27;2;65~", .character("A")),
            // Alt
            ("b", .alt("b")), ("ñ", .alt("ñ")), ("\u{7F}", .backspace(.alt)), ("\r", .lineBreak),
        ] as [(String, Key)])
    func escapeSequences(_ sequence: String, _ key: Key) {
        #expect(keys("\u{1B}" + sequence + "x") == [key, .character("x")])
    }

    @Test(arguments: [
        "[?62;1;6c", "[>0;276;0c", "]11;rgb:0000/0000/0000\u{7}", "]0;título\u{1B}\\", "P1+r\u{1B}\\", "[99~",
        "[1;2y", "[5 q", "[<0;10;20M", "[57428u", "[200;5~", "OE", "[[Z",
    ])
    func unknownSequencesAreSwallowedWhole(_ sequence: String) {
        #expect(keys("a\u{1B}" + sequence + "z") == [.character("a"), .character("z")])
    }

    @Test func everySequenceMayComeByteByByte() {
        for text in ["\u{1B}[1;5C", "\u{1B}[[A", "\u{1B}OP", "ñ", "👍", "\u{1B}[200~a\u{1B}[201~", "\u{1B}ñ"] {
            var decoder = KeyDecoder()
            var split: [Key] = []
            for byte in text.utf8 { split += decoder.feed([byte], now: .zero) }
            #expect(split == keys(text), "\(text.debugDescription)")
            #expect(split.count == 1)
        }
    }

    @Test func aLoneEscapeIsKnownWhenNothingFollowsIt() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x1B], now: .seconds(1)) == [])
        #expect(decoder.deadline == .seconds(1) + KeyDecoder.escapeDelay)
        #expect(decoder.flush(now: .milliseconds(1010)) == [])
        #expect(decoder.flush(now: .milliseconds(1050)) == [.escape])
        #expect(decoder.deadline == nil)
        #expect(decoder.feed([0x5B], now: .seconds(2)) == [.character("[")])
    }

    @Test func altWithASignThatIntroducesSequencesSwallowsNothing() {
        for sign in ["[", "O", "]", "P", "_"] {
            var decoder = KeyDecoder()
            #expect(decoder.feed(Array("\u{1B}\(sign)".utf8), now: .zero) == [])
            #expect(decoder.flush(now: .seconds(1)) == [.alt(Character(sign))])
            #expect(decoder.feed(Array("hola".utf8), now: .seconds(2)) == "hola".map { .character($0) })
        }
    }

    @Test func escapeTwiceIsEscapeTwice() {
        var decoder = KeyDecoder()
        _ = decoder.feed([0x1B, 0x1B], now: .zero)
        #expect(decoder.flush(now: .seconds(1)) == [.escape, .escape])
        #expect(keys("\u{1B}\u{1B}x") == [.escape, .alt("x")])
    }

    @Test func aSequenceCutByAnotherLosesOnlyItself() {
        #expect(keys("\u{1B}[12\u{1B}[A") == [.up()])
        #expect(keys("\u{1B}[1\r") == [.enter])
        #expect(keys("\u{1B}]0;x\u{1B}[B") == [.down()])
    }

    @Test func invalidUTF8BecomesTheReplacementCharacter() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0x61, 0xFF, 0x62], now: .zero) == "a\u{FFFD}b".map { .character($0) })
        #expect(decoder.feed([0xC3], now: .zero) == [])
        #expect(decoder.feed([0x0D], now: .zero) == [.character("\u{FFFD}"), .enter])
        #expect(decoder.feed([0xC2, 0x9B, 0x41], now: .zero) == [.character("A")])
    }

    @Test func anUnfinishedCharacterIsNotLostForEver() {
        var decoder = KeyDecoder()
        #expect(decoder.feed([0xC3], now: .zero) == [])
        #expect(decoder.flush(now: .seconds(10)) == [.character("\u{FFFD}")])
    }

    @Test func registeredSequencesComeFirst() {
        var decoder = KeyDecoder()
        decoder.register(Array("\u{1B}[225z".utf8), as: .function(2))
        decoder.register(Array("\u{1B}x".utf8), as: .enter)
        #expect(decoder.feed(Array("\u{1B}[225z\u{1B}x".utf8), now: .zero) == [.function(2), .alt("x")])
    }

    @Test func garbageNeverStopsTheDecoder() {
        var state: UInt64 = 7
        var decoder = KeyDecoder(pasteLimit: 1000)
        for round in 0..<4000 {
            var bytes: [UInt8] = []
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                let choices: [UInt8] = [0x1B, 0x5B, 0x4F, 0x32, 0x30, 0x7E, 0x3B, 0x5D, UInt8(state >> 56)]
                bytes.append(choices[Int(state >> 33) % choices.count])
            }
            _ = decoder.feed(bytes, now: .seconds(round))
        }
        _ = decoder.flush(now: .seconds(100_000))
        #expect(decoder.deadline == nil)
        #expect(decoder.feed([0x61], now: .seconds(100_001)) == [.character("a")])
    }
}
