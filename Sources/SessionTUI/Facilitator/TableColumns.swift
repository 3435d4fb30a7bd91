import CafeModel

/// Which columns the list of tables has in a width: the clock and the state first, then the topic, then the counts.
struct TableColumns: Hashable {
    private var kinds: [NoteKind] = []
    private var topic = 0
    private var host = 0
    private var state: Int

    /// How tables are called: *Mesa*, *Taller*.
    private let place: String
    /// What stands over the words that tables are known by.
    private let label: String
    private let number: Int
    private static let time = 7
    private static let count = 5
    private static let conclusions = 6

    init(width: Int, session: SessionState, phrases: any Phrases) {
        state = TableStanding.allCases.map { phrases.sign(of: $0).columns }.max() ?? 0
        place = phrases.placeWord(session.plan)
        label = session.plan.namesStaff ? phrases.placeLedBy : phrases.conductHeadings.topic
        number = max(5, place.columns + 1)
        let wanted = Self.kinds(session, isWide: width >= 76)
        let fixed = number + Self.time + 1 + state
        let counts = wanted.reduce(0) { $0 + Self.width(of: $1) }
        if width - fixed - counts - 1 >= 12 { kinds = wanted }
        topic = max(0, width - fixed - (kinds.isEmpty ? 0 : counts) - 1)
        if topic >= 40 {
            host = min(24, topic / 2)
            topic -= host + 1
        }
    }

    private static func width(of kind: NoteKind) -> Int { kind == .conclusion ? conclusions : count }

    /// The kinds of the rounds; from the conclusions on what a table presents: conclusions, suggestions, proposals.
    private static func kinds(_ session: SessionState, isWide: Bool) -> [NoteKind] {
        var kinds = session.mechanism.talkKinds.filter { $0.isContribution }
        if !isWide { kinds.removeAll { $0 == .redirection } }
        kinds = Array(kinds.prefix(4))
        let position = session.position ?? session.order.count
        let conclusions = session.order.firstIndex { $0.kind == .conclusions || $0.kind.takesTurns }
        guard position >= conclusions ?? session.order.count else { return kinds }
        if !isWide { kinds.removeAll { $0 == .question } }
        return kinds + [.conclusion]
    }

    func drawHeadings(row: Int, column: Int, of grid: inout Grid, _ phrases: any Phrases) {
        let headings = phrases.conductHeadings
        grid.put(place, row: row, column: column, style: .heading, width: number)
        var column = column + number
        grid.put(label, row: row, column: column, style: .heading, width: topic)
        column += topic
        if host > 0 {
            grid.put(headings.host, row: row, column: column + 1, style: .heading, width: host)
            column += host + 1
        }
        column += Self.time
        grid.putRight(headings.time, row: row, end: column, style: .heading)
        for kind in kinds {
            column += Self.width(of: kind)
            grid.putRight(phrases.columnTitle(of: kind), row: row, end: column, style: .heading)
        }
        grid.put(headings.standing, row: row, column: column + 2, style: .heading, width: state)
    }

    func draw(_ line: TableLine, in rect: Rect, of grid: inout Grid, _ phrases: any Phrases) {
        let row = rect.row
        let style: Style = line.isChosen ? .selected : line.isSpeaking ? .strong : .normal
        if line.isChosen { grid.fill(rect, style: .selected) }
        grid.put(
            (line.isChosen ? "►" : " ") + line.table.number.description.paddedLeft(to: 3), row: row,
            column: rect.column, style: style)
        var column = rect.column + number
        let mark = line.clock.mark
        let markWidth = mark.isEmpty ? 0 : mark.columns + 1
        grid.put(line.title, row: row, column: column, style: style, width: max(0, topic - markWidth))
        column += topic
        if host > 0 {
            grid.put(line.host, row: row, column: column + 1, style: style, width: host - markWidth)
            column += host + 1
        }
        grid.putRight(mark, row: row, end: column, style: line.isChosen ? style : .warning)
        column += Self.time
        grid.putRight(line.clock.time, row: row, end: column, style: mark.isEmpty ? style : .strong)
        if line.isChosen, !mark.isEmpty { grid.restyle(rect, style: .selected) }
        for kind in kinds {
            column += Self.width(of: kind)
            grid.putRight(String(line.table.count(kind)), row: row, end: column, style: style)
        }
        grid.put(
            phrases.sign(of: line.standing), row: row, column: column + 2,
            style: Self.style(of: line.standing, isChosen: line.isChosen), width: state)
    }

    private static func style(of standing: TableStanding, isChosen: Bool) -> Style {
        switch standing {
        case .support: .danger
        case _ where isChosen: .selected
        case .presenting: .strong
        case .writing: .attention
        case .online: .done
        case .offline: .warning
        case .unknown: .muted
        }
    }
}
