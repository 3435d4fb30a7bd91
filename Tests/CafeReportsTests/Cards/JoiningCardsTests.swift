import CafeModel
import CafeReports
import Testing

@Suite("Joining cards")
struct JoiningCardsTests {
    private static func card(_ role: Role, _ user: String, topic: String = "", others: [String] = [])
        -> JoiningCard
    {
        JoiningCard(
            role: role, user: user, topic: topic, address: "192.168.1.20", others: others, port: 2222,
            pin: "048213", fingerprint: "SHA256:u5wJk1J3gq7w0Y9oFzv5oV9bXk1Jx0aYf0lQfRr4E2s")
    }

    private static let table = card(.table(TableNumber(3)), "mesa3", topic: "Agua para todos")

    private static func cards(_ cards: [JoiningCard], _ language: Language = .spanish) -> JoiningCards {
        JoiningCards(cards, title: "Movilidad", phrases: language.phrases)
    }

    @Test("A card as text")
    func text() {
        let text = Self.cards([Self.table]).text(codes: .paper)
        let shown = text.split(separator: "\n", omittingEmptySubsequences: false).prefix(31)
            .joined(separator: "\n")
        let wanted = """
            Tarjetas de entrada · Movilidad

            ── Mesa 3 · Agua para todos ──────────────────────────────────────────────────

             1. Abra un terminal. En Windows: oprima la tecla Windows, escriba cmd y
                oprima Enter. En Mac: abra la aplicación Terminal.
             2. Escriba esta línea y oprima Enter:

                   ssh -e none -p 2222 mesa3@192.168.1.20

             3. Si pregunta yes/no y la huella es esta, escriba yes y oprima Enter:

                   SHA256:u5wJk1J3gq7w0Y9oFzv5oV9bXk1Jx0aYf0lQfRr4E2s

             4. Si antes aparece un aviso en inglés con la palabra «post-quantum», siga:
                es normal. Cuando pida el PIN, escríbalo (no se ve al escribir) y oprima
                Enter:

                   PIN  048 213

                Si la ventana se cierra, o se queda quieta y no responde, ciérrela y
                empiece de nuevo: lo escrito está guardado.

                Si avisa que la clave cambió (IDENTIFICATION HAS CHANGED), no siga y avise
                a quien facilita. Solo si esa persona confirma la huella de esta tarjeta,
                escriba esta línea y empiece de nuevo:

                   ssh-keygen -R "[192.168.1.20]:2222"

                Desde un teléfono con una aplicación de SSH, lea este código:

            """
        #expect(shown == wanted)
        #expect(text.contains("    ssh://mesa3@192.168.1.20:2222\n"))
        #expect(text.contains("█"))
    }

    @Test("No line is wider than a terminal", arguments: Language.allCases)
    func width(_ language: Language) {
        let card = Self.card(
            .table(TableNumber(3)), "mesa3", others: ["10.0.0.5", "172.17.0.1", "2001:db8::20"])
        for line in Self.cards([card], language).text(codes: .paper).split(separator: "\n") {
            #expect(line.count <= 80, "\(line)")
        }
    }

    @Test("Other addresses are named, and an IPv6 address stands in brackets where it must")
    func addresses() {
        var card = Self.card(.recorder, "relatoria", others: ["10.0.0.5"])
        #expect(Self.cards([card]).text(codes: .paper).contains("pruebe: 10.0.0.5"))
        card.address = "2001:db8::20"
        #expect(card.url == "ssh://relatoria@[2001:db8::20]:2222")
        #expect(card.command == "ssh -e none -p 2222 relatoria@2001:db8::20")
    }

    @Test("Colours stand only where a terminal is asked for")
    func colours() {
        let cards = Self.cards([Self.table])
        #expect(!cards.text(codes: .paper).contains("\u{1B}"))
        #expect(!cards.text(codes: .plainTerminal).contains("\u{1B}"))
        #expect(cards.text(codes: .terminal).contains("\u{1B}[97;40m"))
    }

    @Test("The page has a card for each, whole without anything from elsewhere", arguments: Language.allCases)
    func page(_ language: Language) {
        let hostile = Self.card(.table(TableNumber(4)), "mesa4", topic: "<script>alert(1)</script>\u{1B}[31m")
        let page = Self.cards([Self.table, hostile], language).html()
        #expect(page.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
        #expect(page.components(of: "<section class=\"card\">") == 2)
        #expect(page.components(of: "<svg ") == 2)
        #expect(page.components(of: "class=\"cut\"") == 1)
        #expect(page.contains("048 213"))
        #expect(page.contains("break-inside: avoid"))
        for foreign in ["<script", "src=", "href=", "url(", "\u{1B}"] { #expect(!page.contains(foreign)) }
    }

    @Test("The file for Windows ends its lines as Windows does, is plain, and holds no PIN")
    func windows() throws {
        let cards = Self.cards([Self.table, Self.card(.facilitator, "facilitacion")])
        let files = cards.windowsFiles()
        #expect(files.map(\.name) == ["mesa3.cmd"])
        let text = String(decoding: try #require(files.first).bytes, as: UTF8.self)
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
        let lines = text.split(separator: "\r\n", omittingEmptySubsequences: false)
        #expect(lines.last == "" && lines.dropLast().allSatisfy { !$0.contains("\n") && !$0.contains("\r") })
        let command = try #require(lines.first { $0.hasPrefix("ssh -e none ") })
        #expect(command.hasSuffix(" -p 2222 mesa3@192.168.1.20"))
        #expect(command.contains(" -o ServerAliveInterval=15 -o ServerAliveCountMax=3 "))
        // Older clients stop at an option that they do not know, unless they are told of it first.
        #expect(command.contains(" -o IgnoreUnknown=WarnWeakCrypto -o WarnWeakCrypto=no-pq-kex "))
        #expect(lines.contains("pause"))
        #expect(!text.contains("048213") && !text.contains("048 213"))
        #expect(text.contains("conexion"))
    }
}

extension String {
    /// How often a part occurs.
    fileprivate func components(of part: String) -> Int {
        var count = 0
        var rest = self[...]
        while let found = rest.firstRange(of: part) {
            count += 1
            rest = rest[found.upperBound...]
        }
        return count
    }
}
