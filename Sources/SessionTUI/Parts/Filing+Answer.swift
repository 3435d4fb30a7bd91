import CafeModel

extension Filing {
    /// The filing with a part as somebody gave it; nil when it should be a day and is none.
    func answered(_ field: Field, _ text: String, today: CalendarDate) -> Filing? {
        var filing = self
        if field == .date, !text.isEmpty {
            guard let day = CalendarDate(written: text) else { return nil }
            filing[field] = day.iso
        } else {
            filing[field] = text
        }
        // Whoever gives the number and leaves has filed it today.
        if field == .number, filing.date.isEmpty, !text.isEmpty { filing.date = today.iso }
        return filing
    }
}
