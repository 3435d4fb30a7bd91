/// What importing a file would do, with every doubt; nothing is done by it.
public struct PeopleImport: Sendable {
    /// Those who will be put on the list, in the order of the file.
    public private(set) var entries: [ImportEntry] = []
    /// All doubts, by line.
    public private(set) var doubts: [ImportDoubt] = []

    private let columns: [ImportColumn: [Int]]
    private let tables: Int
    private var names: [String: [(line: Int, person: Participant, number: Int?)]] = [:]
    private var documents: [String: (line: Int, number: Int?)] = [:]
    /// Those on the list by number only, as they did not authorise more: who they are is not known any more.
    private var anonymous: [(number: Int, person: Participant)] = []

    /// What a file would bring to a session.
    /// - Parameters:
    ///   - columns: which column is what, from 0.
    ///   - known: who is on the list already, with their numbers.
    ///   - tables: how many tables there are.
    ///   - limit: how many more the session can hold.
    public init(
        _ file: ImportFile, columns: [ImportColumn: [Int]], known: [(number: Int, person: Participant)] = [],
        tables: Int, limit: Int
    ) {
        self.columns = columns
        self.tables = tables
        doubts = file.doubts
        anonymous = known.filter { !$0.person.identifies }
        for (number, person) in known { remember(person, line: 0, number: number) }
        for row in file.rows {
            check(row, width: file.header.isEmpty ? file.columnCount : file.header.count)
            take(row, limit: limit)
        }
        checkPartners(known.map(\.person.name))
        let order = doubts.enumerated().sorted { ($0.element.line, $0.offset) < ($1.element.line, $1.offset) }
        doubts = order.map(\.element)
    }

    /// How many rows are passed over because the person stands elsewhere already.
    public var repeated: Int {
        doubts.count {
            switch $0.matter {
            case .repeated, .known: true
            default: false
            }
        }
    }

    /// How many come in by number only, as they do not authorise that their data are kept.
    public var withoutConsent: Int { entries.count { $0.registrant.consent?.treatment == false } }

    private mutating func check(_ row: DelimitedReader.Row, width: Int) {
        if row.cells.count > width, row.cells[width...].contains(where: { !$0.isEmpty }) {
            doubts.append(ImportDoubt(line: row.line, .tooManyCells(row.cells.count, expected: width)))
        }
        // Spreadsheets leave empty cells out at the end; a row that lacks one that is needed is broken.
        let needed = (columns.values.joined().max() ?? 0) + 1
        if row.cells.count < min(width, needed) {
            doubts.append(ImportDoubt(line: row.line, .tooFewCells(row.cells.count, expected: width)))
        }
    }

    private mutating func take(_ row: DelimitedReader.Row, limit: Int) {
        let person = participant(row)
        let consent = consent(row)
        let found = duplicate(of: person, line: row.line) ?? anonymousDuplicate(of: person, consent)
        if let duplicate = found {
            doubts.append(ImportDoubt(line: row.line, duplicate))
            if ImportDoubt(line: row.line, duplicate).keepsOut { return }
        }
        guard entries.count < limit else {
            if !doubts.contains(where: { if case .tooMany = $0.matter { true } else { false } }) {
                doubts.append(ImportDoubt(line: row.line, .tooMany(limit: limit)))
            }
            return
        }
        remember(person, line: row.line, number: nil)
        entries.append(
            ImportEntry(
                line: row.line, registrant: Registrant(person, consent: consent),
                wish: wish(row, number: entries.count + 1)))
    }

    // MARK: Cells

    private func cell(_ column: ImportColumn, _ row: DelimitedReader.Row) -> String {
        let cells = (columns[column] ?? []).compactMap { row.cells.indices ~= $0 ? row.cells[$0] : nil }
        return CleanText.singleLine(cells.filter { !$0.isEmpty }.joined(separator: " ")).trimmed
    }

    private mutating func participant(_ row: DelimitedReader.Row) -> Participant {
        var person = Participant()
        let parts = [cell(.givenNames, row), cell(.surnames, row)].filter { !$0.isEmpty }
        let whole = cell(.name, row)
        person.name = whole.isEmpty ? parts.joined(separator: " ") : whole
        person.organization = cell(.organization, row)
        person.group = cell(.group, row)
        person.territory = cell(.territory, row)
        person.email = cell(.email, row)
        person.phone = cell(.phone, row)
        person.document = cell(.document, row)
        if Self.isRounded(person.document) {
            doubts.append(ImportDoubt(line: row.line, .roundedNumber(person.document)))
            person.document = ""
        }
        if Self.isRounded(person.phone) {
            doubts.append(ImportDoubt(line: row.line, .roundedNumber(person.phone)))
            person.phone = ""
        }
        if person.name.isEmpty {
            doubts.append(ImportDoubt(line: row.line, .noName))
        } else if person.name.contains(where: { $0.isNumber || $0 == "@" }) {
            doubts.append(ImportDoubt(line: row.line, .oddName(person.name)))
        }
        if !person.email.isEmpty, !Self.isEmail(person.email) {
            doubts.append(ImportDoubt(line: row.line, .oddEmail(person.email)))
        }
        return person
    }

    /// Whether a spreadsheet has written a long number in its short form, *1,02E+09*: what it was is not known any more, and
    /// many have the same.
    private static func isRounded(_ text: String) -> Bool {
        let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
        guard parts.count == 2, let first = parts[0].first, first.isNumber, let sign = parts[1].first else {
            return false
        }
        return (sign == "+" || sign == "-") && parts[1].dropFirst().allSatisfy(\.isNumber)
            && parts[1].count > 1 && parts[0].allSatisfy { $0.isNumber || $0 == "," || $0 == "." }
    }

    private static func isEmail(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        return parts.count == 2 && !parts[0].isEmpty && parts[1].contains(".") && !parts[1].hasPrefix(".")
            && !parts[1].hasSuffix(".") && !text.contains(where: \.isWhitespace)
    }

    private mutating func consent(_ row: DelimitedReader.Row) -> Consent? {
        let treatment = answer(.consent, row), publication = answer(.publication, row)
        if treatment == false { doubts.append(ImportDoubt(line: row.line, .noConsent)) }
        // Whoever lets their name be published lets it be kept.
        guard let treatment = treatment ?? (publication == true ? true : nil) else { return nil }
        return Consent(treatment: treatment, publication: treatment && publication == true)
    }

    /// Yes or no, as forms have it; nil when nothing stands there, or nothing clear.
    private mutating func answer(_ column: ImportColumn, _ row: DelimitedReader.Row) -> Bool? {
        let written = cell(column, row)
        guard !written.isEmpty else { return nil }
        let word =
            FoldedText(written).text.split { !$0.isLetter && !$0.isNumber }.first.map(String.init) ?? ""
        switch word {
        case "si", "s", "x", "1", "true", "verdadero", "yes", "y", "acepto", "acepta", "autorizo", "autoriza":
            return true
        case "no", "n", "0", "false", "falso": return false
        default:
            doubts.append(ImportDoubt(line: row.line, .unclearConsent(written)))
            return nil
        }
    }

    // MARK: The same person

    private mutating func remember(_ person: Participant, line: Int, number: Int?) {
        let document = Self.digits(person.document)
        if !document.isEmpty, documents[document] == nil { documents[document] = (line, number) }
        guard !person.name.isEmpty else { return }
        names[PartnerBook.key(person.name), default: []].append((line, person, number))
    }

    private func duplicate(of person: Participant, line: Int) -> ImportDoubt.Matter? {
        func matter(_ line: Int, _ number: Int?) -> ImportDoubt.Matter {
            number.map { .known(number: $0) } ?? .repeated(line: line)
        }
        let document = Self.digits(person.document)
        if !document.isEmpty, let found = documents[document] { return matter(found.line, found.number) }
        guard !person.name.isEmpty, let others = names[PartnerBook.key(person.name)] else { return nil }
        if let same = others.first(where: { !Self.differ($0.person, person) }) {
            return matter(same.line, same.number)
        }
        return others.first { $0.number == nil }.map { .sameName(line: $0.line) }
    }

    /// Somebody who did not authorise and is on the list from an earlier import of the same file, as far as one can know:
    /// of the same group and territory, each counted once.
    private mutating func anonymousDuplicate(of person: Participant, _ consent: Consent?) -> ImportDoubt
        .Matter?
    {
        guard consent?.treatment == false else { return nil }
        let place = anonymous.firstIndex {
            $0.person.group == person.group && $0.person.territory == person.territory
        }
        return place.map { .known(number: anonymous.remove(at: $0).number) }
    }

    /// Whether two of the same name are surely two: something that both say is not the same.
    private static func differ(_ one: Participant, _ other: Participant) -> Bool {
        let parts: [(Participant) -> String] = [
            { digits($0.document) }, { FoldedText($0.email).text }, { FoldedText($0.organization).text },
        ]
        return parts.contains { !$0(one).isEmpty && !$0(other).isEmpty && $0(one) != $0(other) }
    }

    /// The digits of an identity document, however it is punctuated; nothing when it is too short to be one.
    private static func digits(_ document: String) -> String {
        let digits = document.filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        return digits.utf8.count >= 5 ? digits : ""
    }

    // MARK: Wishes

    private mutating func wish(_ row: DelimitedReader.Row, number: Int) -> WishedSeat? {
        var wish = WishedSeat(
            number: number, place: String(row.line), table: nil, with: partners(.with, row),
            apart: partners(.apart, row))
        let table = cell(.table, row)
        if let number = Int(table), 1...max(1, tables) ~= number {
            wish.table = number
        } else if !table.isEmpty {
            doubts.append(ImportDoubt(line: row.line, .noTable(table)))
        }
        return wish.isEmpty ? nil : wish
    }

    private func partners(_ column: ImportColumn, _ row: DelimitedReader.Row) -> [String] {
        cell(column, row).split { "/|+".contains($0) }.map { String($0).trimmed }.filter { !$0.isEmpty }
    }

    private mutating func checkPartners(_ known: [String]) {
        let book = PartnerBook(known + entries.map(\.registrant.participant.name))
        for entry in entries {
            for partner in (entry.wish?.with ?? []) + (entry.wish?.apart ?? []) {
                guard book.number(of: partner) == nil else { continue }
                doubts.append(ImportDoubt(line: entry.line, .unknownPartner(partner)))
            }
        }
    }
}
