import CafeModel

/// A moment as the clocks in the room showed it.
struct LocalMoment: Hashable, Sendable {
    /// The day.
    let date: CalendarDate
    /// Minutes since midnight.
    let minute: Int

    /// A moment of the wall clock, so many seconds ahead of UTC.
    init(wall: Milliseconds, utcOffsetSeconds: Int) {
        let seconds = wall.count / 1000 + Int64(utcOffsetSeconds)
        let day = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
        date = CalendarDate(dayNumber: Int(day))
        minute = Int((seconds - day * 86_400) / 60)
    }
}
