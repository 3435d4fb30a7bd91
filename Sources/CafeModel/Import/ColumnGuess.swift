/// Which column of a file is what, as far as its header tells.
public struct ColumnGuess: Hashable, Sendable {
    /// The places of the columns, from 0; several only for names in parts.
    public internal(set) var columns: [ImportColumn: [Int]] = [:]
    /// What several columns could be, or, for the name, none.
    public internal(set) var unsure: [ImportColumn] = []

    /// How many cells of a possible header are known.
    private(set) var known = 0

    /// Guesses by the cells of a header; no cells say nothing.
    init(header cells: [String]) {
        let headings = cells.map(Self.folded)
        for column in ImportColumn.allCases { take(column, among: headings) }
        known = Set(columns.values.joined()).count
        settleNames()
    }

    /// A heading as it is compared: without case, accents and signs.
    static func folded(_ heading: String) -> String {
        FoldedText(heading).text.split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
    }

    private mutating func take(_ column: ImportColumn, among headings: [String]) {
        if column.joins {
            let places = headings.indices.filter { column.headings.contains(headings[$0]) }
            if !places.isEmpty { columns[column] = places }
            return
        }
        for heading in column.headings {
            let places = headings.indices.filter { headings[$0] == heading }
            guard let first = places.first else { continue }
            columns[column] = [first]
            if places.count > 1 { unsure.append(column) }
            return
        }
        takeLonger(column, among: headings)
    }

    /// A heading that says more than the word: *Correo electrónico institucional*. Of the kind of a thing, not the thing,
    /// speaks *tipo de documento*.
    private mutating func takeLonger(_ column: ImportColumn, among headings: [String]) {
        let words = column.headings.filter { $0.utf8.count >= 5 }
        let taken = Set(columns.values.joined())
        let places = headings.indices.filter { place in
            let heading = headings[place]
            guard !taken.contains(place), !heading.hasPrefix("tipo ") else { return false }
            return words.contains { heading.hasPrefix($0 + " ") }
        }
        guard let first = places.first else { return }
        columns[column] = [first]
        if places.count > 1 { unsure.append(column) }
    }

    /// *Nombres* alone is the whole name; a whole name beside its parts makes these needless.
    private mutating func settleNames() {
        if columns[.name] == nil, columns[.surnames] == nil,
            let names = columns.removeValue(forKey: .givenNames)
        {
            columns[.name] = [names[0]]
        }
        if columns[.name] != nil, columns[.surnames] != nil, columns[.givenNames] == nil {
            columns[.givenNames] = columns.removeValue(forKey: .name)
            unsure.removeAll { $0 == .name }
        } else if columns[.name] != nil {
            columns[.givenNames] = nil
            columns[.surnames] = nil
        }
        if columns[.name] == nil, columns[.givenNames] == nil { unsure.insert(.name, at: 0) }
    }
}
