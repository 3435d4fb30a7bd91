import CafeModel

/// Whatever is given as a participants' file, the people it brings are clean, are accounted for row by row, and are known
/// when the same file is brought again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: data, count: size))
    let file = ImportFile(bytes)
    var columns = file.guess.columns
    // As if somebody had said which column is what.
    if columns.isEmpty, file.columnCount > 0 {
        for (place, column) in ImportColumn.allCases.enumerated() {
            columns[column] = [place % file.columnCount]
        }
    }
    let limit = 40
    let plan = PeopleImport(file, columns: columns, tables: 3, limit: limit)
    precondition(plan.entries.count <= min(limit, file.rowCount), "more people than rows, or than seats")
    let people = plan.entries.map(\.registrant.participant)
    for person in people {
        for text in [person.name, person.organization, person.group, person.territory, person.email] {
            precondition(CleanText.singleLine(text) == text, "a cell with controls: \(text)")
        }
        precondition(Participant(encoded: person.encoded) == person, "a person changes: \(person)")
    }
    let lines = 1 + bytes.count
    for entry in plan.entries {
        precondition((1...lines).contains(entry.line), "no such line")
        precondition(entry.wish.map { ($0.table ?? 1) >= 1 && ($0.table ?? 1) <= 3 } ?? true, "no such table")
    }
    for doubt in plan.doubts {
        precondition((0...lines).contains(doubt.line), "a doubt about no line")
        let sentence = CleanText.singleLine(Language.spanish.phrases.sentence(doubt))
        precondition(!sentence.isEmpty)
    }
    let known = people.enumerated().map { (number: $0.offset + 1, person: $0.element) }
    let again = PeopleImport(file, columns: columns, known: known, tables: 3, limit: limit)
    if plan.entries.count < limit {
        let news = again.entries.filter { !$0.registrant.participant.name.isEmpty }
        precondition(news.isEmpty, "brought twice: \(news.map(\.registrant.participant.name))")
    }
    return 0
}
