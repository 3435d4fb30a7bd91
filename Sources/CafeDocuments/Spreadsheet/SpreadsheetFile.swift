import CXlsxWriter
import CafeReports
import CafeSystem

/// A workbook as the bytes of an xlsx file. Every text is written as a text: no function that writes formulas or links
/// is ever called, so that `=1+1` is shown and not computed.
struct SpreadsheetFile {
    private let library: CXlsxWriter_library
    private let book: UnsafeMutablePointer<lxw_workbook>
    private let formats: SpreadsheetFormats

    static func bytes(of document: Deliverable) throws(DocumentFailure) -> [UInt8] {
        do {
            let folder = try Files.makeTemporaryFolder(prefix: "/tmp/cafe-hoja-")
            defer { try? Files.removeTree(folder) }
            let path = "\(folder)/libro.xlsx"
            try write(document, to: path, folder)
            return try Files.read(path, limit: 1 << 30)
        } catch let failure as DocumentFailure {
            throw failure
        } catch let error as SystemError {
            throw .system(error)
        } catch {
            throw .spreadsheet(said: "")
        }
    }

    private static func write(
        _ document: Deliverable, to path: String, _ folder: String
    ) throws(DocumentFailure) {
        guard let loaded = CXlsxWriter_load() else {
            throw .missing(program: "libxlsxwriter", package: "libxlsxwriter4")
        }
        let library = loaded.pointee
        // libxlsxwriter reads the name of its folder until the workbook is closed.
        var name = Array(folder.utf8CString)
        let result = name.withUnsafeMutableBufferPointer { name -> lxw_error in
            guard let book = CXlsxWriter_open(loaded, path, name.baseAddress) else {
                return LXW_ERROR_MEMORY_MALLOC_FAILED
            }
            var file = SpreadsheetFile(
                library: library, book: book, formats: SpreadsheetFormats(book, library))
            let error = file.fill(document)
            let closing = library.workbook_close(book)
            return error == LXW_NO_ERROR ? closing : error
        }
        guard result == LXW_NO_ERROR else {
            throw .spreadsheet(
                said: library.lxw_strerror(result).map { String(cString: $0) } ?? "\(result.rawValue)")
        }
    }

    private mutating func fill(_ document: Deliverable) -> lxw_error {
        var error = LXW_NO_ERROR
        func note(_ result: lxw_error) { if error == LXW_NO_ERROR { error = result } }
        // Properties are for archives; a title longer than Excel takes is cut, the sheets hold it whole.
        var title = Array(String(document.workbook.title.prefix(200)).utf8CString),
            author = Array("Café".utf8CString)
        note(
            withUnsafePointer(to: library) {
                CXlsxWriter_describe($0, book, &title, &author, document.moment)
            })
        for sheet in document.workbook.sheets {
            guard let page = library.workbook_add_worksheet(book, sheet.name) else {
                return LXW_ERROR_SHEETNAME_ALREADY_USED
            }
            SpreadsheetPage(library: library, page: page, formats: formats).fill(sheet, note)
        }
        return error
    }
}
