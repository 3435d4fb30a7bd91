import CXlsxWriter

/// How cells look. The workbook owns the formats.
struct SpreadsheetFormats {
    let header: UnsafeMutablePointer<lxw_format>?
    let text: UnsafeMutablePointer<lxw_format>?
    let number: UnsafeMutablePointer<lxw_format>?
    let day: UnsafeMutablePointer<lxw_format>?
    let moment: UnsafeMutablePointer<lxw_format>?

    init(_ book: UnsafeMutablePointer<lxw_workbook>, _ library: CXlsxWriter_library) {
        let top = UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue)
        func format(_ numbers: String?, wraps: Bool = false) -> UnsafeMutablePointer<lxw_format>? {
            let format = library.workbook_add_format(book)
            library.format_set_align(format, top)
            if let numbers { library.format_set_num_format(format, numbers) }
            if wraps { library.format_set_text_wrap(format) }
            return format
        }
        header = format(nil, wraps: true)
        library.format_set_bold(header)
        library.format_set_bg_color(header, 0xE8EFF4)
        library.format_set_border(header, UInt8(LXW_BORDER_THIN.rawValue))
        // `@`: also when a person edits the cell later, what they see stays a text.
        text = format("@", wraps: true)
        number = format("0")
        day = format("yyyy-mm-dd")
        moment = format("yyyy-mm-dd hh:mm")
    }
}
