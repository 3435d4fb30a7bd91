import Testing

@testable import SessionTUI

struct LineReaderTests {
    private func lines(_ pieces: [[UInt8]], isTerminal: Bool = false) -> [TypedLine] {
        var reader = LineReader(isTerminal: isTerminal)
        let taken = pieces.flatMap { reader.take($0[...]) }
        return taken + [reader.finish()].compactMap(\.self)
    }

    @Test func `lines come whole however they are cut, with the line ends of any system`() {
        let text = Array("uno\r\ndós\n\ntres".utf8)
        let expected = ["uno", "dós", "", "tres"].map { TypedLine.text($0, fillsTerminal: false) }
        #expect(lines([text]) == expected)
        for cut in 1..<text.count {
            #expect(lines([Array(text[..<cut]), Array(text[cut...])]) == expected)
        }
        #expect(lines(text.map { [$0] }) == expected)
    }

    @Test func `a line from Windows is read as Windows wrote it, and told`() {
        #expect(lines([[0x6D, 0xE1, 0x73, 0x0A]]) == [.notText(number: 1, reading: "más")])
        #expect(
            lines([Array("a\n".utf8) + [0xFF, 0x80]])[1] == .notText(number: 2, reading: "\u{FFFD}\u{FFFD}"))
        #expect(lines([[0xEF, 0xBB, 0xBF, 0x61, 0x0A]]) == [.text("a", fillsTerminal: false)])
    }

    @Test func `a line without an end takes no memory without end`() {
        var reader = LineReader(isTerminal: false)
        let piece = [UInt8](repeating: 0x78, count: 1 << 20)
        for _ in 0..<12 { #expect(reader.take(piece[...]).isEmpty) }
        #expect(
            reader.take([0x0A, 0x61, 0x0A]) == [
                .tooLong(kibibytes: 12 << 10), .text("a", fillsTerminal: false),
            ])
    }

    @Test func `a line as long as the terminal's own may lack its end`() {
        let full = [UInt8](repeating: 0x78, count: 4095) + [0x0A]
        #expect(
            lines([full], isTerminal: true) == [
                .text(String(repeating: "x", count: 4095), fillsTerminal: true)
            ])
        #expect(
            lines([full]) == [.text(String(repeating: "x", count: 4095), fillsTerminal: false)])
    }
}
