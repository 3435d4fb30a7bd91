import CafeModel
import CafeSystem
import Glibc

/// Standard output for results, standard error for everything else.
enum Console {
    /// Writes a result.
    static func print(_ text: String) throws(CommandFailure) { try print(Array(text.utf8)) }

    /// Writes a result's bytes.
    static func print(_ bytes: [UInt8]) throws(CommandFailure) {
        do {
            try Files.write(bytes, to: STDOUT_FILENO)
        } catch {
            throw CommandFailure(.ioError, error)
        }
    }

    /// Says something to the person, without what a terminal would obey: it may quote what came from outside.
    static func tell(_ line: String) {
        try? Files.write(Array((CleanText.clean(line) + "\n").utf8), to: STDERR_FILENO)
    }

    /// Says how far something has come, on one line that is written over; nothing where nobody sees it.
    static func tellProgress(_ line: String) {
        guard ProcessIdentity.isTerminal(STDERR_FILENO) else { return }
        try? Files.write(Array("\r\(CleanText.singleLine(line))".utf8), to: STDERR_FILENO)
    }

    /// Ends the line of ``tellProgress(_:)``.
    static func endProgress() {
        guard ProcessIdentity.isTerminal(STDERR_FILENO) else { return }
        try? Files.write(Array("\n".utf8), to: STDERR_FILENO)
    }

    /// Whether somebody sits there who can be asked.
    static var canAsk: Bool {
        ProcessIdentity.isTerminal(STDIN_FILENO) && ProcessIdentity.isTerminal(STDERR_FILENO)
    }

    /// Asks something on one line; what was answered, without the line end. Nothing at the end of the input.
    static func ask(_ question: String) -> String {
        try? Files.write(Array(CleanText.singleLine(keepingBlanks: question).utf8), to: STDERR_FILENO)
        return (readLine(strippingNewline: true) ?? "").trimmed
    }

    /// Whether screens can be shown.
    static var isTerminal: Bool { ProcessIdentity.isTerminal(STDOUT_FILENO) }
}
