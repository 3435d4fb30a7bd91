import CafeModel
import CafeQR

extension JoiningCards {
    /// How QR codes are drawn in text.
    public enum CodeStyle: Hashable, Sendable {
        /// Signs stand for dark modules, as on paper.
        case paper
        /// Signs stand for light modules, with colours that make it right on any terminal.
        case terminal
        /// Signs stand for light modules, without colours: for dark terminals.
        case plainTerminal
    }

    /// The columns of a rule between cards; what people type stays on one line.
    private static let width = 78

    /// The cards, one below the other.
    public func text(codes: CodeStyle) -> String {
        let heading = phrases.cardWords.title + " · " + CleanText.singleLine(title)
        return heading + "\n\n" + cards.map { text(of: $0, codes) }.joined(separator: "\n")
    }

    private func text(of card: JoiningCard, _ codes: CodeStyle) -> String {
        let words = phrases.cardWords
        var lines = [rule(heading(card)), ""]
        lines += step(1, words.open)
        lines += step(2, words.typeLine) + ["", "       " + card.command, ""]
        if !card.others.isEmpty { lines += wrapped(phrases.cardOtherAddresses(card.others)) }
        lines += step(3, words.firstTime) + ["", "       " + card.fingerprint, ""]
        lines += step(4, words.quantumWarning + " " + words.pin) + ["", "       PIN  " + card.groupedPIN, ""]
        lines += wrapped(words.again) + [""]
        lines += wrapped(words.keyChanged) + ["", "       " + card.forgetting, ""]
        if let code = QRCode(card.url) {
            lines += wrapped(words.code) + [""] + Self.drawn(code, codes) + ["    " + card.url, ""]
        }
        lines += wrapped(words.secret) + [""]
        return lines.joined(separator: "\n")
    }

    private static func drawn(_ code: QRCode, _ style: CodeStyle) -> [String] {
        switch style {
        case .paper: code.lines(light: false, border: 1).map { "    " + $0 }
        case .plainTerminal: code.lines(light: true, border: 2)
        // Bright white on black, whatever the terminal's own colours are.
        case .terminal: code.lines(light: true, border: 2).map { "\u{1B}[97;40m\($0)\u{1B}[0m" }
        }
    }

    private func rule(_ heading: String) -> String {
        let rest = max(3, Self.width - heading.count - 4)
        return "── " + heading + " " + String(repeating: "─", count: rest)
    }

    private func step(_ number: Int, _ text: String) -> [String] {
        wrapped(text).enumerated().map { index, line in
            (index == 0 ? " \(number). " : "    ") + line.dropFirst(4)
        }
    }

    /// Lines that fit below the rule, indented.
    private func wrapped(_ text: String) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if line.count + word.count + 1 > Self.width - 4, !line.isEmpty {
                lines.append("    " + line)
                line = ""
            }
            line += (line.isEmpty ? "" : " ") + word
        }
        return lines + (line.isEmpty ? [] : ["    " + line])
    }
}
