import Testing

@testable import CafeModel

@Suite("Days of the calendar")
struct CalendarDateTests {
    @Test(
        "Days, their numbers and their weekdays agree with the calendar",
        arguments: [
            ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2), ("2024-02-29", 19_782, 4),
            ("2026-12-03", 20_790, 4), ("2027-03-01", 20_878, 1), ("1900-01-01", -25_567, 1),
            ("2100-03-01", 47_541, 1), ("9999-12-31", 2_932_896, 5),
        ])
    func table(iso: String, number: Int, weekday: Int) {
        let date = CalendarDate(iso: iso)
        #expect(date?.dayNumber == number)
        #expect(date?.weekday == weekday)
        #expect(date?.iso == iso)
        #expect(CalendarDate(dayNumber: number) == date)
    }

    @Test(
        "A day is understood as people write it",
        arguments: ["2027-03-01", "1/3/2027", "01/03/2027", "1-3-2027", "1.3.2027"])
    func written(text: String) { #expect(CalendarDate(written: text)?.iso == "2027-03-01") }

    @Test(
        "A day that could be another one is not guessed",
        arguments: ["1/3/27", "2027/3/1", "31/2/2027", "3/2027", ""])
    func notWritten(text: String) { #expect(CalendarDate(written: text) == nil) }

    @Test("Every day of two centuries follows the one before")
    func everyDay() {
        var last = CalendarDate(dayNumber: -25_567)
        for number in -25_566...50_000 {
            let day = CalendarDate(dayNumber: number)
            #expect(last < day && day.dayNumber == number && day.weekday == (last.weekday + 1) % 7)
            #expect(CalendarDate(year: day.year, month: day.month, day: day.day) == day)
            last = day
        }
    }

    @Test(
        "What is no day is none",
        arguments: [
            "2026-02-29", "1900-02-29", "2100-02-29", "2026-04-31", "2026-00-10", "2026-13-01", "2026-01-00",
            "2026-01-32", "1899-12-31", "26-01-01", "2026-1-1", "2026/01/01", "2026-01-01 ", "", "--",
            "2026-+1-01",
            "2026-01-+1", "２０２６-01-01", "2026-01-01-01",
        ])
    func none(text: String) { #expect(CalendarDate(iso: text) == nil) }
}
