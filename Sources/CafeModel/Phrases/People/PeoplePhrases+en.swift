extension EnglishPhrases {
    func importFile(_ name: String, _ file: ImportFile) -> String {
        let cells =
            switch file.separator {
            case "\t": "cells separated by tabs"
            case let sign?: "cells separated by “\(sign)”"
            case nil: "a single column"
            }
        let header = file.headerLine.map { "header on line \($0)" } ?? "no header"
        let letters = file.encoding == .mixed ? "UTF-8 and Windows-1252 mixed" : file.encoding.rawValue
        return "File: \(name) (\(letters), \(cells), \(header))."
    }
    var importWorkbook: String {
        "This file is a spreadsheet's workbook, not a CSV. Open it in Excel or LibreOffice, choose “Save as” and “CSV”, "
            + "and import that file. Nothing was imported."
    }
    var importColumns: String { "Columns:" }
    func importColumn(_ column: ImportColumn, _ headings: [String]) -> String {
        "  \(name(of: column)): " + headings.map { "“\($0)”" }.joined(separator: " and ")
    }
    private func name(of column: ImportColumn) -> String {
        switch column {
        case .name: "name"
        case .givenNames: "given names"
        case .surnames: "surnames"
        case .organization: "organisation"
        case .group: "value group"
        case .territory: "territory"
        case .email: "email"
        case .phone: "telephone"
        case .document: "identity document"
        case .consent: "whether their data may be kept"
        case .publication: "whether their name may be published"
        case .table: "fixed table"
        case .with: "whom they sit with"
        case .apart: "whom they are kept apart from"
        }
    }
    func importUnused(_ headings: [String]) -> String {
        "Not used: " + headings.map { "“\($0)”" }.joined(separator: ", ") + "."
    }
    func importCounts(rows: Int, coming: Int, byNumber: Int, repeated: Int) -> String {
        var text = "Rows: \(rows). Coming in: \(coming)"
        if byNumber > 0 { text += ", \(byNumber) of them by number only as they do not authorise" }
        return text + ". Repeated, not coming in: \(repeated)."
    }
    func importDoubts(_ count: Int) -> String {
        count == 1 ? "1 doubt to look at:" : "\(count) doubts to look at:"
    }
    func sentence(_ doubt: ImportDoubt) -> String { "line \(doubt.line): " + sentence(doubt.matter) }

    private func sentence(_ matter: ImportDoubt.Matter) -> String {
        switch matter {
        case .otherEncoding(let encoding):
            "is written in \(encoding.rawValue), unlike the rest of the file; check the accents."
        case .unreadable: "has signs that cannot be read; they became �."
        case .openQuote: "opens a quotation mark that is never closed; it was taken as part of the text."
        case .tooManyCells(let count, let expected):
            "has \(count) cells, the header \(expected); a cell may have moved."
        case .tooFewCells(let count, let expected):
            "has \(count) \(count == 1 ? "cell" : "cells"), the header \(expected); what is missing stays empty."
        case .aboveHeader: "stands above the header and is not taken."
        case .noName: "has no name; comes in by number only."
        case .oddName(let name): "“\(name)” does not look like a person's name; comes in as it is."
        case .roundedNumber(let number):
            "“\(number)” is a number that the spreadsheet has shortened; not taken. In the sheet, give the column the format text, or "
                + "number without decimals, and save the CSV again."
        case .oddEmail(let email): "“\(email)” does not look like an email address; comes in as it is."
        case .unclearConsent(let answer):
            "“\(answer)” does not say whether they authorise; it will be asked at registration."
        case .noConsent: "does not authorise; comes in by number only and the data are not kept."
        case .repeated(let line): "is the same person as on line \(line); does not come in again."
        case .known(let number): "is on the list already with number \(number); does not come in again."
        case .sameName(let line): "has the same name as on line \(line), but something differs; both come in."
        case .noTable(let table): "“\(table)” is no table of this session; no fixed table."
        case .unknownPartner(let name):
            "“\(name)” is not the name of exactly one person; this wish is not used."
        case .tooMany(let limit): "from here on there is no room: the session can take \(limit) more people."
        }
    }
    func importQuestion(_ count: Int) -> String {
        count == 1 ? "Import 1 person? [y/N] " : "Import \(count) people? [y/N] "
    }
    func importNothingYet(_ option: String) -> String {
        "Nothing has been imported yet. To import, repeat the command with \(option)."
    }
    var importNobody: String { "There is nobody to import. Nothing changed." }
    func importDone(_ numbers: [Int]) -> String {
        guard let first = numbers.first, let last = numbers.last, first != last else {
            return "1 person is on the list now, with number \(numbers.first ?? 0)."
        }
        let isRun = last - first + 1 == numbers.count
        return "\(numbers.count) people are on the list now, with numbers "
            + (isRun ? "\(first) to \(last)." : numbers.map { String($0) }.joined(separator: ", ") + ".")
    }
    func importFileStays(_ name: String) -> String {
        "The file \(name) is still where it was and holds personal data: keep it or delete it as is due."
    }
    func importWhichColumn(_ column: ImportColumn, mayBeNone: Bool) -> String {
        "Which column is this: \(name(of: column))? Write its number"
            + (mayBeNone ? ", or just Enter if there is none." : ".")
    }
    func importChoice(_ number: Int, heading: String?, samples: [String]) -> String {
        let examples = samples.isEmpty ? "empty" : samples.map { "“\($0)”" }.joined(separator: ", ")
        return "  \(number)  " + (heading.map { "\($0): " } ?? "") + examples
    }
    func importTellColumns(_ column: ImportColumn, option: String) -> String {
        "It is not certain which column this is: \(name(of: column)). Nothing was imported. "
            + "Tell it with \(option), for example: \(option) nombre=1,organizacion=2"
    }
    func importBadColumn(_ text: String, columns: Int) -> String {
        "“\(text)” does not work: write nombre=1,organizacion=2 with column numbers from 1 to \(columns). Words: "
            + ImportColumn.allCases.map(\.rawValue).joined(separator: ", ") + "."
    }
    var peopleYesLetters: String { "yY" }

    func mixing(_ quality: RotationQuality) -> String {
        let met =
            quality.minMet == quality.maxMet
            ? "\(quality.minMet)"
            : "\(Int(quality.meanMet.rounded()))"
        let range =
            quality.maxMet - quality.minMet > 1 ? " (between \(quality.minMet) and \(quality.maxMet))" : ""
        return "Everybody talks with \(met) of the other \(quality.others)\(range)."
    }
    func sentence(_ fault: RotationFault) -> String {
        switch fault {
        case .nobody: "There is nobody to seat."
        case .noTables: "There are no tables."
        case .noRounds: "There are no rounds; one is planned."
        case .moreRoundsThanTables(let rounds, let tables):
            "\(rounds) rounds and \(tables) tables: nobody can sit at more tables than there are; \(tables) rounds are planned."
        case .chairsOfOtherTables: "The chairs are not those of these tables; they are not counted."
        case .unknownPerson(let person): "Number \(person + 1) is not on the list; the wish was left out."
        case .unknownTable(let table, let person):
            "Number \(person + 1) wants table \(table + 1), which does not exist; left out."
        case .pairedWithSelf(let person): "Number \(person + 1) is paired with themselves; left out."
        case .togetherAndSeparate(let one, let other):
            "Numbers \(one + 1) and \(other + 1) want to be together and apart; they sit together."
        case .togetherAtDifferentTables(let one, let other):
            "Numbers \(one + 1) and \(other + 1) sit together but have different fixed tables; \(other + 1) sits at the table of \(one + 1)."
        case .separateAtSameTable(let one, let other):
            "Numbers \(one + 1) and \(other + 1) are never to meet but have the same fixed table; they stay there."
        }
    }
    func sentences(_ warnings: [RotationWarning]) -> [String] {
        var lines: [String] = []
        func add(_ line: String) { if !lines.contains(line) { lines.append(line) } }
        for warning in warnings {
            switch warning {
            case .overChairs(_, let table, let people, let chairs):
                add(
                    "At table \(table + 1) up to \(people) people sit, and there are \(chairs) chairs: add chairs."
                )
            case .uneven:
                add(
                    "Wishes for seats, or those who are missing, leave tables that differ by two people or more."
                )
            case .metDespiteSeparate(let one, let other, let round):
                add(
                    "Numbers \(one + 1) and \(other + 1) meet in round \(round + 1) although they were to be apart."
                )
            }
        }
        return lines
    }
    func wishesNow(_ person: String, _ wishes: SeatWishes) -> String {
        if wishes.isEmpty { return "\(person): no wishes for seats." }
        var parts: [String] = []
        if let table = wishes.table { parts.append("always at table \(table.value)") }
        func list(_ numbers: [Int]) -> String { numbers.map { String($0) }.joined(separator: ", ") }
        if !wishes.with.isEmpty { parts.append("with \(list(wishes.with))") }
        if !wishes.apart.isEmpty { parts.append("apart from \(list(wishes.apart))") }
        return "\(person): " + parts.joined(separator: "; ") + "."
    }
    func nobodyCalled(_ written: String) -> String {
        "Nobody on the list has the name or number “\(written)”."
    }
    func severalCalled(_ written: String, numbers: [Int]) -> String {
        "Several people are called “\(written)”. Give the number: "
            + numbers.map { String($0) }.joined(separator: ", ") + "."
    }
    func personCalled(_ number: Int, _ name: String) -> String {
        name.isEmpty ? "number \(number)" : "\(name) (number \(number))"
    }

    func peoplePaper(_ word: PeoplePaperWord) -> String {
        switch word {
        case .list: "Attendance list"
        case .cards: "Seat cards"
        case .number: "No."
        case .name: "Name"
        case .organization: "Organisation"
        case .group: "Value group"
        case .territory: "Territory"
        case .document: "Identity document"
        case .consent: "Name may be published"
        case .signature: "Signature"
        case .yes: "Yes"
        case .no: "No"
        case .notice:
            "Your data are collected for this event and handled under Ley 1581 de 2012. Giving them is voluntary; you "
                + "can take part with a number only. You can see them, correct them and ask for their removal. "
                + "Questions about sensitive data or about minors are optional."
        case .goTo: "Your place in each round"
        case .noPlace: "—"
        case .wholeEvent: "Whole event"
        }
    }
    func paperRound(_ round: Int) -> String { "Round \(round)" }
    func paperTable(_ table: TableNumber) -> String { "Table \(table.value)" }
    func peopleWritten(_ path: String) -> String {
        "Written to \(path). It holds personal data: take care of it."
    }

    func suppressPersonQuestion(_ person: String) -> String {
        "Delete the personal data of \(person) from the disk? The contributions stay. This cannot be undone. [y/N] "
    }
    func suppressPassageQuestion(_ passage: String, in note: String) -> String {
        "Delete “\(passage)” from the disk, out of this contribution? “\(note)” This cannot be undone. [y/N] "
    }
    func suppressNothingYet(_ option: String) -> String {
        "Nothing has been deleted yet. To delete, repeat the command with \(option)."
    }
    func suppressedPerson(_ number: Int) -> String {
        "The name and the other data of number \(number) are gone from the disk, from drafts too. "
            + "Contributions, number and seats stay."
    }
    var suppressedPassage: String {
        "The passage is gone from the disk: from the contribution, its earlier versions, drafts and what quoted it."
    }
    func suppressNoData(_ number: Int) -> String {
        "No personal data of number \(number) are kept. Nothing changed."
    }
    func suppressNotesNaming(_ count: Int) -> String {
        (count == 1 ? "This contribution names them" : "These \(count) contributions name them")
            + ". If due, use “cafe suppress passage”:"
    }
    var suppressNoCopies: String { "No backup is known that still holds it." }
    var suppressElsewhere: String {
        "What was printed, exported, or imported from other files does not change: delete it separately."
    }
    func suppressNoNote(_ prefix: String) -> String {
        "No contribution of the session, or more than one, begins with “\(prefix)”. The ids are in the minutes as CSV."
    }
}
