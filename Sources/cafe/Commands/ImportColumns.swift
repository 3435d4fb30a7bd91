import CafeModel

/// Which column of a participants' file is what: by its header, by the option, or by asking.
enum ImportColumns {
    static func find(
        _ file: ImportFile, _ invocation: Invocation
    ) throws(CommandFailure) -> [ImportColumn: [Int]] {
        var columns = file.guess.columns
        let told = try told(file, invocation)
        // Without a header, what was told is all there is to know.
        if file.header.isEmpty, !told.isEmpty { columns = [:] }
        for (column, place) in told {
            for other in columns.keys where columns[other]?.contains(place) == true { columns[other] = nil }
            columns[column] = [place]
        }
        if told[.name] != nil { columns[.givenNames] = nil }
        if told[.name] != nil { columns[.surnames] = nil }
        let answered = told[.givenNames] != nil ? [.name] + told.keys : Array(told.keys)
        let unsure = file.guess.unsure.filter { !answered.contains($0) }
        // Where nobody is in the file, there is nothing to ask.
        guard !unsure.isEmpty, file.rowCount > 0 else { return columns }
        guard Console.canAsk, !invocation.has(.confirm) else {
            throw CommandFailure(
                .usage,
                [invocation.phrases.importTellColumns(unsure[0], option: OptionWord.columns.names[0])]
                    + choices(file, invocation.phrases))
        }
        return ask(unsure, file, columns, invocation.phrases)
    }

    private static func told(
        _ file: ImportFile, _ invocation: Invocation
    ) throws(CommandFailure) -> [ImportColumn: Int] {
        guard let text = invocation[.columns] else { return [:] }
        var told: [ImportColumn: Int] = [:]
        for part in text.split(separator: ",") {
            let sides = part.split(separator: "=", maxSplits: 1).map { String($0).trimmed }
            guard sides.count == 2, let column = ImportColumn(rawValue: FoldedText(sides[0]).text),
                let number = Int(sides[1]), 1...max(1, file.columnCount) ~= number
            else {
                throw invocation.usage(
                    invocation.phrases.importBadColumn(String(part), columns: file.columnCount))
            }
            told[column] = number - 1
        }
        return told
    }

    private static func choices(_ file: ImportFile, _ phrases: any Phrases) -> [String] {
        (0..<file.columnCount).map { column in
            phrases.importChoice(
                column + 1, heading: file.header.indices ~= column ? file.header[column] : nil,
                samples: file.samples(ofColumn: column))
        }
    }

    private static func ask(
        _ unsure: [ImportColumn], _ file: ImportFile, _ known: [ImportColumn: [Int]], _ phrases: any Phrases
    ) -> [ImportColumn: [Int]] {
        var columns = known
        for line in choices(file, phrases) { Console.tell(line) }
        var asked = unsure
        // A file without a header tells nothing by itself: what is most needed is asked for too.
        if file.header.isEmpty { asked += [.organization, .group, .territory] }
        for column in asked {
            let mayBeNone = column != .name
            columns[column] = nil
            while true {
                Console.tell(phrases.importWhichColumn(column, mayBeNone: mayBeNone))
                let answer = Console.ask("> ")
                if let number = Int(answer), 1...max(1, file.columnCount) ~= number {
                    columns[column] = [number - 1]
                    break
                }
                if answer.isEmpty { break }
            }
        }
        return columns
    }
}
