import CafeModel

/// A report's tables for other programs.
enum EntityReportData {
    /// One table after the other, each with its name on a line of its own where there is more than one.
    static func csv(_ sheets: [Sheet], separator: Character) -> [UInt8] {
        let text = CSVText(separator: separator)
        var result = "\u{FEFF}"
        for (index, sheet) in sheets.enumerated() {
            if sheets.count > 1 { result += (index > 0 ? "\r\n" : "") + text.line([sheet.name]) }
            result += text.line(sheet.columns.map(\.title))
            for row in sheet.rows { result += text.line(row.map(\.plain)) }
        }
        return Array(result.utf8)
    }

    static func json(
        _ kind: EntityReportKind, _ facts: [(label: String, value: String)], _ sheets: [Sheet]
    ) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { root in
            root.field("informe", kind.rawValue)
            root.field(
                "datos",
                array: { list in
                    for (label, value) in facts {
                        list.object {
                            $0.field("nombre", label)
                            $0.field("valor", value)
                        }
                    }
                })
            root.field(
                "tablas", array: { list in for sheet in sheets { list.object { write(sheet, into: &$0) } } })
        }
        return writer.bytes + [0x0A]
    }

    private static func write(_ sheet: Sheet, into w: inout JSONWriter) {
        w.field("nombre", sheet.name)
        w.field(
            "filas",
            array: { list in
                for row in sheet.rows {
                    list.object { object in
                        for (column, cell) in zip(sheet.columns, row) {
                            object.key(named: column.title)
                            switch cell {
                            case .empty: object.null()
                            case .number(let number): object.number(number)
                            default: object.string(cell.plain)
                            }
                        }
                    }
                }
            })
    }
}
