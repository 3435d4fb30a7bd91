import CafeSystem
import Glibc

/// Looks again and again until there is something, a little later each time; `nil` when the time is over.
func awaiting<Value>(seconds: Int, _ look: () throws -> Value?) rethrows -> Value? {
    let deadline = SystemClock.bootMilliseconds + Int64(seconds) * 1000
    var pause: Int32 = 2
    while true {
        if let value = try look() { return value }
        guard SystemClock.bootMilliseconds < deadline else { return nil }
        _ = poll(nil, 0, pause)
        pause = min(pause * 2, 50)
    }
}
