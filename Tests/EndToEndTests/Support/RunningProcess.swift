import CafeSystem
import Glibc

/// A process that is no child of the tests.
struct RunningProcess {
    let pid: Int32

    /// Whether it runs. One that has ended and whose parent has not asked for it yet does not.
    var isRunning: Bool {
        guard let bytes = try? Files.read("/proc/\(pid)/stat", limit: 4096) else { return false }
        // The state follows the program's name, which is in parentheses and may hold anything.
        let afterName = bytes.suffix(while: { $0 != UInt8(ascii: ")") })
        return !afterName.contains(UInt8(ascii: "Z")) && !afterName.contains(UInt8(ascii: "X"))
    }

    /// `kill -9`, and waits until the process is gone.
    func killNow() throws {
        guard pid > 1 else { throw HarnessError("no process to kill: \(pid)") }
        kill(pid, SIGKILL)
        guard awaiting(seconds: 10, { isRunning ? nil : true }) != nil else {
            throw HarnessError("process \(pid) survived kill -9")
        }
    }
}

extension Collection where Self: BidirectionalCollection {
    /// The longest end of the collection whose elements all satisfy the condition.
    fileprivate func suffix(while condition: (Element) -> Bool) -> SubSequence {
        var start = endIndex
        while start > startIndex, condition(self[index(before: start)]) { start = index(before: start) }
        return self[start...]
    }
}
