import CafeHub
import CafeModel
import CafeSystem
import CafeWire

/// `cafe personas importar F`: shows what a participants' file would bring, and brings it once that is confirmed.
enum ImportCommand {
    private static let limit = 32 << 20

    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let phrases = invocation.phrases
        let path = try invocation.required(1)
        let bytes = try InputFile.read(path, limit: limit)
        guard !isWorkbook(bytes) else { throw CommandFailure(.badData, phrases.importWorkbook) }
        let file = ImportFile(bytes)
        let columns = try ImportColumns.find(file, invocation)
        let access = try invocation.access()
        let session = try SessionFinder.find(invocation.argument(2), invocation, access)
        let conversation = HubConversation(access, Hello(role: .preparation, session: session), phrases)
        defer { conversation.end() }
        try conversation.join()
        let plan = plan(file, columns, conversation.state)
        let name = path == "-" ? phrases.standardInput : CleanText.singleLine(path)
        try Console.print(lines(name, file, columns, plan, phrases).map { $0 + "\n" }.joined())
        guard !plan.entries.isEmpty else { return try Console.print(phrases.importNobody + "\n") }
        guard try Confirmation.given(phrases.importQuestion(plan.entries.count), invocation) else {
            return try Console.print(phrases.importNothingYet(OptionWord.confirm.names[0]) + "\n")
        }
        try bring(plan, conversation, phrases)
        if path != "-" { Console.tell(phrases.importFileStays(name)) }
    }

    /// Whether it is the workbook itself, given in place of its CSV: xlsx and ods are archives, xls is a compound file, or
    /// a page that only calls itself one; fods is XML.
    private static func isWorkbook(_ bytes: [UInt8]) -> Bool {
        let beginnings: [[UInt8]] = [[0x50, 0x4B, 0x03, 0x04], [0xD0, 0xCF, 0x11, 0xE0]]
        if beginnings.contains(where: { bytes.starts(with: $0) }) { return true }
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        let head = (bytes.starts(with: mark) ? bytes[3...] : bytes[...]).prefix(200)
            .drop { $0 <= 0x20 }.map { 0x41...0x5A ~= $0 ? $0 + 0x20 : $0 }
        return ["<?xml", "<!doctype", "<html", "<table"].contains { head.starts(with: Array($0.utf8)) }
    }

    private static func plan(
        _ file: ImportFile, _ columns: [ImportColumn: [Int]], _ state: SessionState
    ) -> PeopleImport {
        let known = state.people.compactMap { person -> (number: Int, person: Participant)? in
            if let data = state.participant(person) { return (person.number, data) }
            return person.consent?.treatment == false ? (person.number, Participant()) : nil
        }
        let taken = state.people.count { $0.registered || $0.left }
        return PeopleImport(
            file, columns: columns, known: known, tables: state.tables.count,
            limit: max(0, PlanReader.peopleLimit - taken))
    }

    private static func lines(
        _ name: String, _ file: ImportFile, _ columns: [ImportColumn: [Int]], _ plan: PeopleImport,
        _ phrases: any Phrases
    ) -> [String] {
        func heading(_ column: Int) -> String {
            let heading = file.header.indices ~= column ? file.header[column] : ""
            return CleanText.singleLine(heading.isEmpty ? String(column + 1) : heading)
        }
        var lines = [phrases.importFile(name, file), phrases.importColumns]
        for column in ImportColumn.allCases {
            guard let places = columns[column] else { continue }
            lines.append(phrases.importColumn(column, places.map(heading)))
        }
        let used = Set(columns.values.joined())
        let unused = file.header.indices.filter { !used.contains($0) && !file.header[$0].isEmpty }
        if !unused.isEmpty { lines.append(phrases.importUnused(unused.map(heading))) }
        lines.append(
            phrases.importCounts(
                rows: file.rowCount, coming: plan.entries.count, byNumber: plan.withoutConsent,
                repeated: plan.repeated))
        if !plan.doubts.isEmpty {
            lines.append(phrases.importDoubts(plan.doubts.count))
            lines += plan.doubts.map { "  " + CleanText.singleLine(phrases.sentence($0)) }
        }
        return lines
    }

    private static func bring(
        _ plan: PeopleImport, _ conversation: HubConversation, _ phrases: any Phrases
    ) throws(CommandFailure) {
        let before = Set(conversation.state.people.filter(\.registered).map(\.number))
        try conversation.submit(.registerParticipants(plan.entries.map(\.registrant), arrived: false))
        let state = conversation.state
        // Places are given in the order of the file.
        let numbers = state.people.filter { $0.registered && !before.contains($0.number) }.map(\.number)
        let wishes = wishes(plan, numbers, state)
        if !wishes.isEmpty { try conversation.submit(.wishSeats(wishes)) }
        try Console.print(phrases.importDone(numbers) + "\n")
        SeatingReport.tell(conversation.state, phrases)
    }

    /// The wishes of the file with numbers for names; whom it names wrongly was told before.
    private static func wishes(
        _ plan: PeopleImport, _ numbers: [Int], _ state: SessionState
    ) -> [SeatWish] {
        let book = PartnerBook(state.people.map { state.participant($0)?.name ?? "" })
        return plan.entries.enumerated().compactMap { index, entry in
            guard let wish = entry.wish, numbers.indices ~= index else { return nil }
            let number = numbers[index]
            func found(_ names: [String]) -> [Int] {
                names.compactMap { book.number(of: $0) }.filter { $0 != number }
            }
            let wishes = SeatWishes(
                table: wish.table.map { TableNumber($0) }, with: found(wish.with), apart: found(wish.apart))
            return wishes.isEmpty ? nil : SeatWish(number, wishes)
        }
    }
}
