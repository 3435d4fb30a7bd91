import Testing

@testable import SessionTUI

@Suite struct PaletteTests {
    @Test(arguments: [0, 8, 16, 256])
    func whatMattersLooksUnlikePlainText(_ colours: Int) {
        let palette = Palette(colours: colours)
        let plain = palette.look(of: .normal)
        for style in [Style.title, .strong, .attention, .warning, .danger, .selected, .bar, .digitsDanger] {
            #expect(palette.look(of: style) != plain, "\(style)")
        }
        let stages = [Style.attention, .warning, .danger].map { palette.look(of: $0) }
        #expect(Set(stages).count == 3)
        #expect(Set([Style.digits, .digitsWarning, .digitsDanger].map { palette.look(of: $0) }).count == 3)
    }

    @Test func withoutColoursNoneIsAskedFor() {
        #expect(Style.allCases.allSatisfy { Palette(colours: 0).look(of: $0).colours == Look.Colours() })
    }

    @Test func withEightColoursNoTextDependsOnTheColourOfTheBackground() {
        for style in Style.allCases {
            let colours = Palette(colours: 8).look(of: style).colours
            #expect((colours.text == nil) == (colours.ground == nil), "\(style)")
            #expect((colours.ground ?? 0) < 8)
        }
    }

    @Test func unknownTypesFallBackByTheirNames() {
        #expect(
            TerminalTypes.candidates(for: "xterm-ghostty").prefix(2) == ["xterm-ghostty", "xterm-256color"])
        #expect(TerminalTypes.candidates(for: "screen.xterm-new").contains("screen-256color"))
        #expect(TerminalTypes.candidates(for: "wy50x").prefix(2) == ["wy50x", "vt100"])
        #expect(TerminalTypes.candidates(for: "xterm").first == "xterm-256color")
        #expect(TerminalTypes.candidates(for: nil).first == "vt100")
        #expect(TerminalTypes.candidates(for: "dumb").isEmpty)
    }
}
