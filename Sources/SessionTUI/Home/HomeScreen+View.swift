import CafeModel
import CafeWire

extension HomeScreen {
    func view(_ context: ScreenContext, rows: Int, columns: Int) -> Grid {
        var grid = Grid(rows: rows, columns: columns)
        var area = grid.bounds
        guard !area.isEmpty else { return grid }
        let keys = area.takeBottom(1)
        drawHeader(in: area.takeTop(1), context, of: &grid)
        if area.rows >= 4 {
            grid.rule(row: area.takeTop(1).row)
            grid.rule(row: area.takeBottom(1).row)
        }
        drawBody(in: area, context, of: &grid)
        drawOverlay(in: area, context, of: &grid)
        grid.putKeys(keyPairs(context), row: keys.row)
        return grid
    }

    private func drawHeader(in row: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let end = grid.put(context.phrases.homeTitle, row: row.row, column: 1, style: .title)
        let entity = context.client.sessions.last { !$0.entity.isEmpty }?.entity ?? ""
        let room = row.columns - end - 4
        guard !entity.isEmpty, room >= 8 else { return }
        grid.putRight(entity.truncated(to: room), row: row.row, end: row.columns - 1, style: .heading)
    }

    private func drawBody(in area: Rect, _ context: ScreenContext, of grid: inout Grid) {
        var rest = area
        if let trouble = linkTrouble(context) {
            for line in trouble.wrapped(to: max(2, rest.columns - 2)).prefix(max(1, rest.rows / 3)) {
                grid.put(line, row: rest.takeTop(1).row, column: 1, style: .warning)
            }
            if rest.rows > 3 { rest.takeTop(1) }
        }
        if isSearching || !filter.isEmpty { drawFilter(in: rest.takeBottom(1), context, of: &grid) }
        if isEmpty(context) { return drawEmpty(in: rest, context, of: &grid) }
        guard !context.client.sessions.isEmpty else { return }
        drawList(in: rest, context, of: &grid)
    }

    /// Words about the connection; nil while all is well.
    private func linkTrouble(_ context: ScreenContext) -> String? {
        switch context.client.link {
        case .live: nil
        case .ended(let reason): "! " + context.phrases.sentence(reason)
        case .catchingUp: context.client.sessions.isEmpty ? context.phrases.homeOpening : nil
        case .down, .greeting:
            context.client.sessions.isEmpty ? context.phrases.homeOpening : "! " + context.phrases.homeLost
        }
    }

    private func drawFilter(in row: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let end = grid.put("/ ", row: row.row, column: 1, style: .prompt)
        let layout = filter.layout(width: max(1, row.columns - end - 1), rows: 1)
        grid.put(layout, row: row.row, column: end, showsCursor: isSearching && overlay == nil)
    }

    private func drawEmpty(in area: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let phrases = context.phrases
        var rest = area.inset(rows: area.rows >= 12 ? 2 : 0, columns: area.columns >= 40 ? 3 : 1)
        for line in phrases.homeWhatThisIs.wrapped(to: min(76, max(2, rest.columns))) {
            grid.put(line, row: rest.takeTop(1).row, column: rest.column)
        }
        rest.takeTop(1)
        for (index, label) in [("n", phrases.homeNew), ("e", phrases.homeRehearseLong)].enumerated() {
            let row = rest.takeTop(1)
            guard row.rows == 1 else { return }
            let isChosen = index == window.selected
            let style: Style = isChosen ? .selected : .normal
            let line = (isChosen ? " ► " : "   ") + label.0 + "  " + label.1 + " "
            let end = grid.put(line, row: row.row, column: row.column, style: style, width: row.columns)
            if !isChosen, end > row.column + 3 {
                grid.put(label.0, row: row.row, column: row.column + 3, style: .keyName)
            }
        }
    }

    private func drawOverlay(in area: Rect, _ context: ScreenContext, of grid: inout Grid) {
        let phrases = context.phrases
        switch overlay {
        case nil: break
        case .session(_, let menu): menu.draw(in: area, of: &grid)
        case .leaving(let menu), .trouble(let menu): menu.draw(in: area, of: &grid)
        case .tableNumber(_, let prompt): prompt.draw(in: area, of: &grid)
        case .palette(let palette): palette.draw(in: area, of: &grid, none: phrases.homeNothingFound)
        case .help(let panel):
            let rect = grid.centred(rows: panel.lines.count + 4, columns: 70, in: area)
            panel.draw(in: rect, of: &grid, hint: phrases.homeHelpHint)
        }
    }

    private func keyPairs(_ context: ScreenContext) -> [(key: String, hint: String)] {
        let phrases = context.phrases
        switch overlay {
        case nil where isSearching: return [("Enter", phrases.homeKeep), ("Esc", phrases.homeClear)]
        case nil:
            let clear = filter.isEmpty ? [] : [(key: "Esc", hint: phrases.homeClear)]
            return clear
                + actions(context).compactMap { action in
                    action.hint.map { (action.keys.first?.label ?? "", $0) }
                }
        case .session, .leaving, .trouble: return [("Enter", phrases.homeChoose), ("Esc", phrases.homeBack)]
        case .tableNumber: return [("Enter", phrases.homeOpen), ("Esc", phrases.homeBack)]
        case .palette: return [("Enter", phrases.homeChoose), ("Esc", phrases.homeBack)]
        case .help: return [("Esc", phrases.homeBack)]
        }
    }
}
