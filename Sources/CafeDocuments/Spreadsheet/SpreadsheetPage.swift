import CXlsxWriter
import CafeModel
import CafeReports

/// One sheet: header that stays in sight, filters, a row per row.
struct SpreadsheetPage {
    let library: CXlsxWriter_library
    let page: UnsafeMutablePointer<lxw_worksheet>
    let formats: SpreadsheetFormats

    /// The sheet is written row by row, which is all that a workbook of constant memory allows.
    func fill(_ sheet: Sheet, _ note: (lxw_error) -> Void) {
        let last = UInt16(max(0, sheet.columns.count - 1))
        for (index, column) in sheet.columns.enumerated() {
            note(library.worksheet_set_column(page, UInt16(index), UInt16(index), Double(column.width), nil))
        }
        library.worksheet_freeze_panes(page, 1, 0)
        note(library.worksheet_repeat_rows(page, 0, 0))
        library.worksheet_set_landscape(page)
        library.worksheet_fit_to_pages(page, 1, 0)
        note(library.worksheet_autofilter(page, 0, 0, UInt32(sheet.rows.count), last))
        for (index, column) in sheet.columns.enumerated() {
            note(library.worksheet_write_string(page, 0, UInt16(index), column.title, formats.header))
        }
        for (row, cells) in sheet.rows.enumerated() {
            for (column, cell) in cells.enumerated() {
                note(write(cell, UInt32(row + 1), UInt16(column)))
            }
        }
    }

    private func write(_ cell: Cell, _ row: UInt32, _ column: UInt16) -> lxw_error {
        switch cell {
        case .empty: return LXW_NO_ERROR
        case .text(let text):
            return library.worksheet_write_string(page, row, column, XMLText.clean(text), formats.text)
        case .number(let number):
            return library.worksheet_write_number(page, row, column, Double(number), formats.number)
        case .day(let day): return write(day, 0, formats.day, row, column)
        case .moment(let day, let minute): return write(day, minute, formats.moment, row, column)
        }
    }

    private func write(
        _ day: CalendarDate, _ minute: Int, _ format: UnsafeMutablePointer<lxw_format>?, _ row: UInt32,
        _ column: UInt16
    ) -> lxw_error {
        var moment = lxw_datetime(
            year: Int32(day.year), month: Int32(day.month), day: Int32(day.day), hour: Int32(minute / 60),
            min: Int32(minute % 60), sec: 0)
        return library.worksheet_write_datetime(page, row, column, &moment, format)
    }
}
