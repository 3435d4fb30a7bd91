import Glibc

/// The machine's clocks. The pure modules never read them: whoever runs the poll loop passes the time in.
public enum SystemClock {
    /// Milliseconds since 1970 (UTC), as the wall clock has it; people and NTP may set it.
    public static var wallMilliseconds: Int64 { milliseconds(of: CLOCK_REALTIME) }

    /// Milliseconds since the machine started, time in suspension included; nobody can set it.
    public static var bootMilliseconds: Int64 { milliseconds(of: CLOCK_BOOTTIME) }

    /// Microseconds since the machine started, time in suspension included.
    public static var bootMicroseconds: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_BOOTTIME, &time)
        return Int64(time.tv_sec) * 1_000_000 + Int64(time.tv_nsec) / 1000
    }

    /// The 128 random bits that the kernel drew at this start of the machine: `bootMilliseconds` compares only
    /// between readings with the same id.
    public static func bootID() throws(SystemError) -> UInt128 {
        let path = "/proc/sys/kernel/random/boot_id"
        let text = String(decoding: try Files.read(path, limit: 128), as: UTF8.self)
        let digits = text.filter(\.isHexDigit)
        guard digits.count == 32, let id = UInt128(digits, radix: 16) else {
            throw SystemError("boot_id", code: EINVAL, path: path)
        }
        return id
    }

    /// Seconds to add to UTC for the machine's local time at that moment (Colombia: -18000).
    public static func utcOffsetSeconds(atWall milliseconds: Int64) -> Int {
        var seconds = time_t(milliseconds.flooredQuotient(by: 1000))
        var parts = tm()
        guard localtime_r(&seconds, &parts) != nil else { return 0 }
        return parts.tm_gmtoff
    }

    /// The machine's local date and time at that moment.
    public static func localParts(atWall milliseconds: Int64) -> CalendarParts {
        CalendarParts(
            wallMilliseconds: milliseconds, utcOffsetSeconds: utcOffsetSeconds(atWall: milliseconds))
    }

    private static func milliseconds(of clock: clockid_t) -> Int64 {
        var time = timespec()
        // Cannot fail: both clocks exist on every Linux that runs this program, and the pointer is valid.
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }
}
