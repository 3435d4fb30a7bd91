import CafeModel

extension Wall {
    /// How a table comes in by the front door, without any PIN; nil while the door is closed.
    var joining: [String]? {
        guard let door = context.client.door, door.isOpen, let address = door.address, let state = door.state
        else { return nil }
        let words = phrases.doorWords
        return [
            words.joinText, "ssh -e none -p \(state.port) mesaN@\(address)", words.joinPIN,
            words.joinFingerprint, state.fingerprint,
        ]
    }

    /// How the tables come in, over the whole wall.
    func drawJoining(_ lines: [String], in area: Rect, of grid: inout Grid) {
        var rest = area.inset(columns: area.columns >= 60 ? 2 : 0)
        putLarge(phrases.doorWords.joinTitle, in: rest.takeTop(max(1, rest.rows / 3)), of: &grid)
        let gap = rest.rows >= lines.count * 2 ? 2 : 1
        for line in lines {
            // A line that people type is shown whole or broken, never cut.
            for part in line.wrapped(to: max(4, rest.columns)) {
                guard rest.rows > 0 else { return }
                let isTyped = line.hasPrefix("ssh ") || line.hasPrefix("SHA256:")
                grid.putCentred(
                    part, row: rest.takeTop(1).row, in: rest, style: isTyped ? .attention : .strong)
            }
            rest.takeTop(gap - 1)
        }
    }
}

extension Wall {
    /// Where people register, and below it, with room for both, how the tables come in.
    func drawRegistration(in area: Rect, of grid: inout Grid) {
        var area = area
        if let joining, area.rows >= 20 {
            drawJoining(joining, in: area.takeBottom(area.rows / 2), of: &grid)
        }
        drawSentences(phrases.wallRegistration(state.plan), in: area, of: &grid)
    }
}
