@testable import CafeModel

/// Files as programs save them, byte by byte.
enum ImportSamples {
    /// Text as Excel in Spanish saves *CSV (delimitado por comas)*: Windows-1252, semicolons, CR LF.
    static func excel(_ lines: [String]) -> [UInt8] { ansi(lines.map { $0 + "\r\n" }.joined()) }

    /// Windows-1252 of letters that it has in common with Latin-1.
    static func ansi(_ text: String) -> [UInt8] { text.unicodeScalars.map { UInt8($0.value) } }

    /// Text as Excel saves *CSV UTF-8*: a byte order mark, CR LF.
    static func excelUTF8(_ lines: [String]) -> [UInt8] {
        [0xEF, 0xBB, 0xBF] + Array(lines.map { $0 + "\r\n" }.joined().utf8)
    }

    /// Text as Excel saves *Texto Unicode*: UTF-16 with the low byte first, tabs, CR LF.
    static func excelUnicode(_ lines: [String]) -> [UInt8] {
        [0xFF, 0xFE]
            + lines.map { $0 + "\r\n" }.joined().utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    }

    /// Text as LibreOffice saves CSV: UTF-8 without a mark, commas, LF, every text quoted.
    static func libreOffice(_ rows: [[String]]) -> [UInt8] {
        let lines = rows.map { $0.map { "\"" + $0.doublingQuotes + "\"" }.joined(separator: ",") + "\n" }
        return Array(lines.joined().utf8)
    }

    /// What importing a file to an empty session with five tables would do, by the columns that its header tells.
    static func plan(_ bytes: [UInt8], limit: Int = 2000) -> PeopleImport {
        let file = ImportFile(bytes)
        return PeopleImport(file, columns: file.guess.columns, tables: 5, limit: limit)
    }

    /// The names that would come in.
    static func names(_ bytes: [UInt8]) -> [String] { plan(bytes).entries.map(\.registrant.participant.name) }
}

extension String {
    fileprivate var doublingQuotes: String { map { $0 == "\"" ? "\"\"" : String($0) }.joined() }
}
