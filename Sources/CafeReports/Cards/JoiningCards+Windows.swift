import CafeModel

extension JoiningCards {
    /// A file per table to double-click on Windows: its name and its bytes. Lines end as Windows ends them, and all is
    /// ASCII: what cmd shows of other letters depends on the machine. The PIN is not in it: files get copied.
    public func windowsFiles() -> [(name: String, bytes: [UInt8])] {
        cards.filter { if case .table = $0.role { true } else { false } }.map { card in
            (name: card.user + ".cmd", bytes: Array(windowsFile(card).utf8))
        }
    }

    private func windowsFile(_ card: JoiningCard) -> String {
        let words = phrases.cardWords
        let lines = [
            "@echo off", "title \(Self.plain(phrases.cardPlace(card.role)))",
            "where ssh >nul 2>nul", "if errorlevel 1 goto missing",
            card.unattendedCommand, "echo.", "echo \(Self.plain(words.windowsEnd))", "pause", "exit /b",
            ":missing", "echo \(Self.plain(words.windowsNoSSH))", "pause",
        ]
        return lines.map { $0 + "\r\n" }.joined()
    }

    /// Without accents, and without the signs that cmd would obey.
    private static func plain(_ text: String) -> String {
        let letters = text.flatMap { letter -> String in
            if letter.isASCII { return String(letter) }
            let folded = FoldedText(String(letter)).text
            return letter.isUppercase ? folded.uppercased() : folded
        }
        return String(letters.filter { $0.isASCII && !"%&|<>^!\"()".contains($0) })
    }
}
