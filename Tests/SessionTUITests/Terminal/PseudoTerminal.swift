import Glibc

/// A pseudo-terminal in this process: the test holds the end at which a person would sit.
final class PseudoTerminal {
    private(set) var person: Int32
    let program: Int32

    init(rows: Int = 24, columns: Int = 80) throws {
        var master: Int32 = -1
        var slave: Int32 = -1
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        guard openpty(&master, &slave, nil, nil, &size) == 0 else { throw Failure(code: errno) }
        (person, program) = (master, slave)
    }

    struct Failure: Error { let code: Int32 }

    deinit {
        hangUp()
        Glibc.close(program)
    }

    /// The person closes the window.
    func hangUp() {
        if person >= 0 { Glibc.close(person) }
        person = -1
    }

    var mode: termios {
        var mode = termios()
        tcgetattr(program, &mode)
        return mode
    }

    func type(_ text: String) {
        let bytes = Array(text.utf8)
        _ = Glibc.write(person, bytes, bytes.count)
    }

    func resize(rows: Int, columns: Int) {
        var size = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
        _ = ioctl(person, UInt(TIOCSWINSZ), &size)
    }

    /// What the program has sent to the person's side. A mark is sent behind it, as a pseudo-terminal passes
    /// bytes on in its own time; gives up after five seconds.
    func received() -> [UInt8] {
        let mark: UInt8 = 0x06
        _ = Glibc.write(program, [mark], 1)
        var bytes: [UInt8] = []
        var descriptor = pollfd(fd: person, events: Int16(POLLIN), revents: 0)
        while poll(&descriptor, 1, 5000) == 1 {
            var byte: UInt8 = 0
            guard Glibc.read(person, &byte, 1) == 1, byte != mark else { break }
            bytes.append(byte)
        }
        return bytes
    }

    /// Waits until what was typed can be read by the program.
    func awaitInput() {
        var descriptor = pollfd(fd: program, events: Int16(POLLIN), revents: 0)
        _ = poll(&descriptor, 1, 5000)
    }
}
