import Glibc

/// The kernel's line of a terminal in which somebody types. It edits the line; all that is changed of it is that Ctrl-C
/// leaves what was typed where it is.
final class TerminalLine {
    private let descriptor: Int32
    private let before: termios?

    /// Asks the terminal to keep its line at Ctrl-C. Where there is no terminal nothing happens.
    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        var modes = termios()
        guard tcgetattr(descriptor, &modes) == 0 else {
            before = nil
            return
        }
        before = modes
        modes.c_lflag |= tcflag_t(NOFLSH)
        tcsetattr(descriptor, TCSANOW, &modes)
    }

    /// Takes what was typed and not ended: a line that is not waited for any more becomes readable as it is.
    func takeHalf() -> [UInt8] {
        guard var modes = before else { return [] }
        modes.c_lflag &= ~tcflag_t(ICANON | ECHO)
        setMinimum(&modes)
        guard tcsetattr(descriptor, TCSANOW, &modes) == 0 else { return [] }
        var bytes = [UInt8](repeating: 0, count: 8192)
        let count = read(descriptor, &bytes, bytes.count)
        return count > 0 ? Array(bytes[..<count]) : []
    }

    /// Gives the terminal back as it was.
    func restore() {
        guard var modes = before else { return }
        tcsetattr(descriptor, TCSANOW, &modes)
    }

    /// A read gives what there is, be it nothing.
    private func setMinimum(_ modes: inout termios) {
        withUnsafeMutableBytes(of: &modes.c_cc) { bytes in
            bytes[Int(VMIN)] = 0
            bytes[Int(VTIME)] = 0
        }
    }
}
