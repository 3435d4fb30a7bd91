/// A moment as a calendar and a clock on the wall show it (proleptic Gregorian calendar).
public struct CalendarParts: Equatable, Sendable {
    /// Such as 2026.
    public let year: Int
    /// 1 … 12
    public let month: Int
    /// 1 … 31
    public let day: Int
    /// 0 … 23
    public let hour: Int
    /// 0 … 59
    public let minute: Int
    /// 0 … 59
    public let second: Int
    /// 1 is Monday … 7 is Sunday (ISO 8601).
    public let weekday: Int

    /// The parts of a wall-clock time (milliseconds since 1970, UTC) at that distance from UTC. Pure: the machine's
    /// time zone does not matter.
    public init(wallMilliseconds: Int64, utcOffsetSeconds: Int) {
        let seconds = wallMilliseconds.flooredQuotient(by: 1000) + Int64(utcOffsetSeconds)
        let days = seconds.flooredQuotient(by: 86_400)
        let ofDay = Int(seconds - days * 86_400)
        (year, month, day) = Self.date(daysSince1970: days)
        hour = ofDay / 3600
        minute = ofDay / 60 % 60
        second = ofDay % 60
        // 1970-01-01 was a Thursday.
        let sinceMonday = days + 3
        weekday = Int(sinceMonday - sinceMonday.flooredQuotient(by: 7) * 7) + 1
    }

    // Years counted from March, so that the leap day is the last of its year; 146,097 days are 400 years.
    private static func date(daysSince1970 days: Int64) -> (Int, Int, Int) {
        let shifted = days + 719_468
        let era = shifted.flooredQuotient(by: 146_097)
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * ofYear + 2) / 153
        let day = ofYear - (153 * fromMarch + 2) / 5 + 1
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        return (Int(yearOfEra + era * 400 + (month <= 2 ? 1 : 0)), Int(month), Int(day))
    }
}
