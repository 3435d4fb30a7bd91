import CafeSystem
import Glibc

/// Asks until the condition holds; `false` after ten seconds.
func eventually(_ condition: () throws -> Bool) rethrows -> Bool {
    let deadline = SystemClock.bootMilliseconds + 10_000
    while SystemClock.bootMilliseconds < deadline {
        if try condition() { return true }
        _ = poll(nil, 0, 5)
    }
    return try condition()
}
