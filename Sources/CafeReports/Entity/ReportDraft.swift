import CafeModel

/// A report while it is put together: what people read and the same tables as data.
struct ReportDraft {
    let phrases: any Phrases
    private(set) var blocks: [Block] = []
    private(set) var sheets: [Sheet] = []
    private(set) var facts: [(label: String, value: String)] = []

    init(_ phrases: any Phrases) { self.phrases = phrases }

    func word(_ word: EntityReportWord) -> String { phrases.entityReport(word) }

    mutating func heading(_ level: Int, _ text: String) { blocks.append(.heading(level, text)) }
    mutating func section(_ word: EntityReportWord) { heading(2, self.word(word)) }
    mutating func paragraph(_ text: String) { blocks.append(.paragraph(Line(text))) }

    /// Labels with their values; what nobody knows is marked for a person to write.
    mutating func tell(_ list: [(EntityReportWord, String?)]) {
        let found = list.map { label, value in
            (word(label), value.flatMap { $0.isEmpty ? nil : $0 } ?? word(.toWrite))
        }
        facts += found.map { (label: $0.0, value: $0.1) }
        blocks.append(.facts(found.map { Block.Fact(label: $0.0, value: $0.1) }))
    }

    /// A table, also as a sheet of its own.
    mutating func table(
        _ caption: String, _ columns: [(word: EntityReportWord, width: Int)], _ rows: [[Cell]],
        drawn: Bool = false
    ) {
        let titles = columns.map { word($0.word) }
        table(caption, zip(titles, columns).map { Sheet.Column($0, width: $1.width) }, rows, drawn: drawn)
    }

    /// The same with titles that other documents have too.
    mutating func table(_ caption: String, _ titles: [String], _ rows: [[Cell]]) {
        table(caption, titles.map { Sheet.Column($0, width: max(14, $0.count)) }, rows, drawn: false)
    }

    private mutating func table(
        _ caption: String, _ columns: [Sheet.Column], _ rows: [[Cell]], drawn: Bool
    ) {
        let titles = columns.map(\.title)
        sheets.append(Sheet(name: sheetName(caption), columns: columns, rows: rows))
        guard !rows.isEmpty else { return paragraph(word(.none)) }
        let numbers = rows.allSatisfy { if case .number? = $0.last { true } else { false } }
        let grid = Block.Grid(
            caption: caption, header: titles, rows: rows.map { $0.map { shown($0) } },
            numbersFrom: numbers ? titles.count - 1 : nil)
        blocks.append(drawn ? .figure(Block.Figure(grid: grid)) : .table(grid))
    }

    /// At most 31 characters, none that a spreadsheet forbids, no name twice.
    private func sheetName(_ caption: String) -> String {
        let clean = String(caption.map { "[]:*?/\\'".contains($0) ? " " : $0 }.prefix(28))
        let taken = Set(sheets.map { $0.name.lowercased() })
        if !taken.contains(clean.lowercased()) { return clean }
        let number = (2...99).first { !taken.contains("\(clean) \($0)".lowercased()) } ?? 99
        return "\(clean) \(number)"
    }

    private func shown(_ cell: Cell) -> String {
        if case .day(let day) = cell { return phrases.day(day) }
        return cell.plain
    }
}
