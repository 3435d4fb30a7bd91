import CafeModel
import CafeWire

/// What the wall shows of a session: one picture for each kind of stage, large and without anything dim.
struct Wall {
    let context: ScreenContext
    /// Whether the tables stand below the digits.
    let showsTables: Bool

    init(_ context: ScreenContext, showsTables: Bool) {
        self.context = context
        self.showsTables = showsTables
    }

    /// Whether a window is so large that the tables are shown without being asked for.
    static func hasRoomForTables(rows: Int, columns: Int) -> Bool { rows >= 36 && columns >= 100 }

    /// Whether the tables can be shown in a stage: elsewhere the wall has something else to say.
    static func mayShowTables(in stage: Stage?) -> Bool {
        switch stage?.kind {
        case .preparation, .pause: true
        case let stage?: stage.isTableWork
        case nil: false
        }
    }

    var state: SessionState { context.session }
    var phrases: any Phrases { context.phrases }

    /// Draws the wall into a rectangle.
    func draw(in rect: Rect, of grid: inout Grid) {
        guard !rect.isEmpty else { return }
        var area = rect
        if let trouble = linkTrouble {
            for line in trouble.wrapped(to: area.columns - 2).suffix(max(1, area.rows / 3)).reversed() {
                let row = area.takeBottom(1)
                grid.fill(row, style: .danger)
                grid.putCentred(line, row: row.row, in: row, style: .danger)
            }
        }
        guard context.isReady else {
            grid.putCentred(phrases.wallOpening, row: area.row + area.rows / 2, in: area, style: .title)
            return
        }
        drawHeader(in: area.takeTop(1), of: &grid)
        drawStage(in: area.inset(columns: area.columns >= 40 ? 1 : 0), of: &grid)
    }

    private func drawStage(in area: Rect, of grid: inout Grid) {
        guard let stage = state.stage else { return drawEnd(in: area, of: &grid) }
        switch stage.kind {
        case .preparation: drawPreparation(in: area, of: &grid)
        case .registration: drawSentences(phrases.wallRegistration(state.plan), in: area, of: &grid)
        case .welcome, .opening: drawWelcome(in: area, of: &grid)
        case .change: drawSeats(in: area, of: &grid)
        case .review: drawSentences(context.earlierLines, in: area, of: &grid)
        case .round, .pause, .conclusions, .workshop, .problems, .solutions, .prioritization, .election,
            .dialogue:
            drawClock(in: area, of: &grid)
        case .plenary: drawPlenary(in: area, of: &grid)
        case .commitments: drawCommitments(in: area, of: &grid)
        case .evaluation: drawSentences(evaluation, in: area, of: &grid)
        case .closing: drawEnd(in: area, of: &grid)
        }
    }

    /// Words about the connection; nil while all is well.
    private var linkTrouble: String? {
        switch context.client.link {
        case .live, .catchingUp: nil
        case .ended(let reason): "! " + phrases.sentence(reason)
        case .down, .greeting: context.isReady ? "! " + phrases.wallLost : nil
        }
    }

    // MARK: The first line

    private func drawHeader(in row: Rect, of grid: inout Grid) {
        var rest = row.inset(columns: 1)
        if state.isRehearsal {
            let word = " " + phrases.rehearsal + " "
            let place = rest.takeRight(word.columns)
            grid.put(word, row: place.row, column: place.column, style: .rehearsal)
            rest.takeRight(1)
        }
        if let level = countdown.map({ level(of: $0) }), let word = phrases.word(for: level) {
            let text = level == .paused ? word : "! " + word
            let place = rest.takeRight(text.columns)
            grid.put(text, row: place.row, column: place.column, style: level.word)
            rest.takeRight(2)
        }
        grid.put(heading, row: rest.row, column: rest.column, style: .title, width: rest.columns)
    }

    private var heading: String {
        guard let stage = state.stage else { return phrases.finished }
        guard let round = stage.round else { return phrases.title(of: stage) }
        let place = phrases.round(round, of: state.rounds)
        return stage.kind == .round ? place : phrases.title(of: stage) + " · " + place
    }

    // MARK: Time

    /// The countdown that the whole room follows; nil where the stage has none.
    var countdown: Countdown? { Self.countdown(of: state) }

    private static func countdown(of state: SessionState) -> Countdown? {
        guard let stage = state.stage, stage.duration != nil, stage.kind != .preparation else { return nil }
        return state.clocks.stage
    }

    /// How long the countdown is planned to last.
    private var length: Milliseconds {
        state.stage?.kind == .plenary ? .minutes(state.plan.minutes.turn) : state.stage?.duration ?? .zero
    }

    /// How urgent a countdown is.
    func level(of countdown: Countdown) -> ClockLevel {
        ClockLevel(countdown, at: context.time, length: length)
    }

    /// When the picture changes by itself: at most once a second, and with the seconds of the room's countdown.
    static func nextChange(_ context: ScreenContext) -> Milliseconds? {
        let state = context.session
        guard context.isReady else { return nil }
        if let countdown = countdown(of: state), let next = context.nextSecond(of: countdown) { return next }
        let tables = state.clocks.tables.values.compactMap { context.nextSecond(of: $0) }
        return ([TimedPages.next(after: context.reading.boot)] + tables).min()
    }
}
