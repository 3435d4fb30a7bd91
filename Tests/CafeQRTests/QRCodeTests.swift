import CafeQR
import Testing

@Suite("QR codes")
struct QRCodeTests {
    /// The three corners by which cameras find a code: a dark ring, a light one, a dark square of three.
    private static let corner = [
        "#######", "#     #", "# ### #", "# ### #", "# ### #", "#     #", "#######",
    ]

    @Test("has its three corners, and none at the fourth")
    func corners() throws {
        let code = try #require(QRCode("ssh://mesa3@192.168.1.20:2222"))
        func part(_ row: Int, _ column: Int) -> [String] {
            (0..<7).map { down in
                String((0..<7).map { code.isDark(row: row + down, column: column + $0) ? "#" : " " })
            }
        }
        let far = code.size - 7
        #expect(part(0, 0) == Self.corner)
        #expect(part(0, far) == Self.corner)
        #expect(part(far, 0) == Self.corner)
        #expect(part(far, far) != Self.corner)
        // Versions are 17 + 4 n modules wide; this text needs the fourth at a quarter of redundancy, or less.
        #expect(code.size % 4 == 1 && code.size <= 33)
    }

    @Test("is the same each time, and another for another text")
    func same() {
        #expect(QRCode("ssh://mesa3@192.168.1.20:2222") == QRCode("ssh://mesa3@192.168.1.20:2222"))
        #expect(QRCode("ssh://mesa3@192.168.1.20:2222") != QRCode("ssh://mesa4@192.168.1.20:2222"))
    }

    @Test("there is none of nothing, nor of more than any code holds")
    func limits() {
        #expect(QRCode("") == nil)
        #expect(QRCode(String(repeating: "a", count: 4000)) == nil)
    }

    @Test("as text has two rows of modules to a line, dark or light, each the other's opposite")
    func text() throws {
        let code = try #require(QRCode("hola"))
        let paper = code.lines(light: false, border: 2)
        let screen = code.lines(light: true, border: 2)
        #expect(paper.count == (code.size + 4 + 1) / 2)
        #expect(paper.allSatisfy { $0.count == code.size + 4 })
        #expect(paper[0] == String(repeating: " ", count: code.size + 4))
        #expect(screen[0] == String(repeating: "█", count: code.size + 4))
        let opposite: [Character: Character] = ["█": " ", " ": "█", "▀": "▄", "▄": "▀"]
        // The last line has one row only.
        for (one, other) in zip(paper.dropLast(), screen.dropLast()) {
            #expect(String(one.compactMap { opposite[$0] }) == other)
        }
    }
}
