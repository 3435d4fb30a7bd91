import CafeDocuments
import CafeModel
import CafeSystem
import Glibc

/// How far a long export is, on the standard error: at a terminal one line that is written over, else a line after 5, 10,
/// 20, 40 … seconds, so that a log stays short.
final class ProgressLine {
    private let phrases: any Phrases
    private var isOpen = false

    init(_ phrases: any Phrases) { self.phrases = phrases }

    func tell(_ progress: DocumentProgress) {
        let line = phrases.documentWorking(
            progress.program, seconds: progress.seconds, page: progress.page, limit: progress.limit)
        if ProcessIdentity.isTerminal(STDERR_FILENO) {
            isOpen = true
            Console.tellProgress(line)
        } else if Self.isTold(progress.seconds) {
            Console.tell(line)
        }
    }

    /// What is written next begins on a line of its own.
    func end() {
        if isOpen { Console.endProgress() }
        isOpen = false
    }

    private static func isTold(_ seconds: Int) -> Bool {
        var next = 5
        while next < seconds { next *= 2 }
        return next == seconds
    }
}
