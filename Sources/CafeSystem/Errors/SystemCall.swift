import Glibc

/// Helpers that check every C call in one place.
enum SystemCall {
    /// The call's result, repeated while a signal interrupts it; throws the errno if it is negative.
    @discardableResult
    static func check<Result: SignedInteger>(
        _ operation: String, path: String? = nil, _ call: () -> Result
    ) throws(SystemError) -> Result {
        while true {
            let result = call()
            if result >= 0 { return result }
            if errno != EINTR { throw SystemError(operation, path: path) }
        }
    }
}
