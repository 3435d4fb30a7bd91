import CafeModel

extension Wall {
    /// The digits as large as they fit, with the stage's name, and the tables below if there is room.
    func drawClock(in area: Rect, of grid: inout Grid) {
        var rest = area
        if showsTables {
            let list = rest.takeBottom(tableRows(columns: rest.columns, atMost: rest.rows * 3 / 5))
            drawTables(in: list, of: &grid)
            rest.takeBottom(1)
        }
        let sentences = showsTables ? [] : phrases.mechanismWall(state.stage?.kind ?? .closing)
        if !sentences.isEmpty, rest.rows >= 18 {
            let lines = sentences.flatMap { $0.wrapped(to: rest.columns - 4) }
            putSentences(sentences, in: rest.takeBottom(lines.count + 1), of: &grid)
            rest.takeBottom(1)
        }
        guard let countdown else { return drawBanner(in: rest, of: &grid, level: .calm) }
        let level = level(of: countdown)
        let banner = rest.takeBottom(bannerRows(in: rest, level: level))
        drawBanner(in: banner, of: &grid, level: level)
        drawDigits(countdown, in: rest, of: &grid)
    }

    /// The room's time in block digits.
    func drawDigits(_ countdown: Countdown, in rect: Rect, of grid: inout Grid) {
        let text = phrases.countdown(countdown.remaining(at: context.time))
        let style = level(of: countdown).digits
        // A margin, so that the reverse of overtime has an edge on every side.
        let inside = rect.inset(rows: rect.rows >= 9 ? 1 : 0)
        grid.fill(rect, style: style)
        BlockDigits.draw(text, in: inside, of: &grid, style: style)
    }

    private func bannerRows(in area: Rect, level: ClockLevel) -> Int {
        guard area.rows >= 7 else { return min(1, area.rows / 2) }
        let limit = Rect(rows: max(3, area.rows * 3 / 10), columns: area.columns - 2)
        let size = BlockText.size(of: bannerText(level), in: limit)
        return (size?.rows ?? 1) + 2
    }

    private func bannerText(_ level: ClockLevel) -> String {
        if let word = phrases.word(for: level), level != .soon { return word }
        return state.stage.map { phrases.title(of: $0) } ?? phrases.finished
    }

    /// The stage's name; in its place, when it matters more, the word for the time.
    func drawBanner(in rect: Rect, of grid: inout Grid, level: ClockLevel) {
        guard !rect.isEmpty else { return }
        var rect = rect
        let style = level == .soon ? .title : level.word
        if level == .soon, let word = phrases.word(for: level) {
            let row = rect.takeTop(1)
            grid.putCentred("! " + word + " !", row: row.row, in: row, style: .warning)
        }
        if level != .calm, level != .soon { grid.fill(rect, style: style) }
        let text = bannerText(level)
        let inside = rect.inset(rows: rect.rows >= 5 ? 1 : 0, columns: 1)
        if BlockText.draw(text, in: inside, of: &grid, style: style) { return }
        let sign = level == .lastMinute || level == .over ? "! " + text + " !" : text
        grid.putCentred(sign, row: rect.row + rect.rows / 2, in: rect, style: style)
    }

    /// The stage's name and smaller digits side by side, above what the stage is about; returns what is left.
    func drawStrip(_ title: String? = nil, in area: Rect, of grid: inout Grid) -> Rect {
        var rest = area
        guard area.rows >= 12, area.columns >= 40 else { return drawLine(title, in: area, of: &grid) }
        if area.rows >= 30 { rest.takeTop(1) }
        var strip = rest.takeTop(max(3, min(9, area.rows / 4)))
        rest.takeTop(1)
        if let countdown {
            let level = level(of: countdown)
            let text = phrases.countdown(countdown.remaining(at: context.time))
            let right = Rect(rows: strip.rows, columns: area.columns * 2 / 5 - 2)
            let width = BlockDigits.size(of: text, in: right)?.columns ?? text.columns
            let place = strip.takeRight(min(width + 2, area.columns * 2 / 5))
            BlockDigits.draw(text, in: place, of: &grid, style: level.digits)
            // The larger the letters, the wider the gap that keeps them apart from the digits.
            strip.takeRight(max(1, area.columns / 40))
            if level == .over || level == .paused {
                grid.fill(strip, style: level.word)
                putLarge(phrases.word(for: level) ?? "", in: strip, of: &grid, style: level.word)
                return rest
            }
        }
        putLarge(title ?? state.stage.map { phrases.title(of: $0) } ?? phrases.finished, in: strip, of: &grid)
        return rest
    }

    /// The same in one line, for small windows.
    private func drawLine(_ title: String?, in area: Rect, of grid: inout Grid) -> Rect {
        var rest = area
        var row = rest.takeTop(1)
        if let countdown {
            let level = level(of: countdown)
            let time = phrases.countdown(countdown.remaining(at: context.time))
            let word = [phrases.word(for: level), time].compactMap(\.self).joined(separator: " ")
            let place = row.takeRight(word.columns + 1)
            grid.put(word, row: place.row, column: place.column, style: level.word)
        }
        if let title {
            grid.put(title, row: row.row, column: row.column, style: .title, width: row.columns)
        }
        return rest
    }

    /// Words in block letters if they fit, else plain, at the left.
    func putLarge(_ text: String, in rect: Rect, of grid: inout Grid, style: Style = .title) {
        if BlockText.draw(text, in: rect, of: &grid, style: style, centred: false) { return }
        let lines = text.wrapped(to: rect.columns).prefix(rect.rows)
        for (index, line) in lines.enumerated() {
            let row = rect.row + max(0, rect.rows - lines.count) / 2 + index
            grid.put(line, row: row, column: rect.column, style: style, width: rect.columns)
        }
    }
}
