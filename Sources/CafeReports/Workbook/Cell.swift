import CafeModel

/// A value in a spreadsheet.
public enum Cell: Hashable, Sendable {
    /// Nothing.
    case empty
    /// Words, whatever they look like.
    case text(String)
    /// A whole number.
    case number(Int)
    /// A day.
    case day(CalendarDate)
    /// A day with a time of day, in minutes since midnight.
    case moment(CalendarDate, minute: Int)

    /// Words, where there are any.
    static func words(_ text: String?) -> Cell {
        guard let text, !text.isEmpty else { return .empty }
        return .text(text)
    }

    /// A number, where there is one.
    static func count(_ number: Int?) -> Cell { number.map { .number($0) } ?? .empty }

    /// A day as yyyy-mm-dd, where there is one; what is no day stays as it was written.
    static func date(_ iso: String?) -> Cell {
        iso.flatMap { CalendarDate(iso: $0) }.map { .day($0) } ?? .words(iso)
    }

    /// The value as the cell of a CSV file: days as yyyy-mm-dd.
    var plain: String {
        switch self {
        case .empty: ""
        case .text(let text): text
        case .number(let number): String(number)
        case .day(let day): day.iso
        case .moment(let day, let minute): day.iso + " " + Plan.time(minute)
        }
    }
}
