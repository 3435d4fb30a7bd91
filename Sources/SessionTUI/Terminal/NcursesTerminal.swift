import CLinux
import CNcurses
import Glibc

/// A terminal driven by ncurses. The one file that knows ncurses.
///
/// ncurses keeps its state in globals, so there is one terminal at a time, used from one thread; it is not
/// `Sendable`, and the compiler sees to the latter.
public final class NcursesTerminal: Terminal {
    /// Height and width now.
    public private(set) var size: (rows: Int, columns: Int) = (24, 80)
    /// The descriptor to poll for input.
    public let inputDescriptor: Int32
    /// When `readKeys` has to be called though there is no input.
    public var deadline: Duration? { decoder.deadline }

    private let output: Int32
    private let original: termios
    private var streams: [UnsafeMutablePointer<FILE>] = []
    private var screen: OpaquePointer?
    private var decoder = KeyDecoder()
    private var attributes: [(bits: UInt32, pair: Int16)] = []
    private var shown: Grid?
    private var farewell: [UInt8] = []
    private var isSuspended = false

    private static let bracketedPaste = (on: Array("\u{1B}[?2004h".utf8), off: Array("\u{1B}[?2004l".utf8))

    /// Takes the terminal on these descriptors, whose description is `type`.
    public init(
        input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, type: String? = environment("TERM"),
        withoutColour: Bool = !(environment("NO_COLOR") ?? "").isEmpty
    ) throws(TerminalError) {
        guard isatty(input) == 1, isatty(output) == 1 else { throw .notATerminal }
        var mode = termios()
        guard tcgetattr(output, &mode) == 0 else { throw .system(errno) }
        original = mode
        inputDescriptor = input
        self.output = output
        Self.useUTF8()
        CLinux_restore_install()
        try open(type: type)
        prepareMode()
        prepareAttributes(withoutColour: withoutColour)
        prepareKeys()
        prepareFarewell()
        arm()
        adopt(measure())
    }

    deinit { close() }

    /// A variable of the environment.
    public static func environment(_ name: String) -> String? {
        getenv(name).map { String(cString: $0) }
    }

    /// Shows a grid; only the cells that changed are touched.
    public func draw(_ grid: Grid) {
        guard let screen, !isSuspended else { return }
        set_term(screen)
        let window = CNcurses_stdscr()
        if let shown, shown.rows == grid.rows, shown.columns == grid.columns {
            for index in grid.cells.indices where !grid.isSame(as: shown, at: index) { put(grid, index) }
        } else {
            // What a suspended or resized terminal shows can't be known: then all of it is cleared.
            if shown == nil { wclear(window) } else { werase(window) }
            for index in grid.cells.indices where grid.cells[index] != .blank { put(grid, index) }
        }
        if let cursor = grid.cursor, cursor.row < size.rows, cursor.column < size.columns {
            wmove(window, Int32(cursor.row), Int32(cursor.column))
        }
        if shown == nil || (shown?.cursor == nil) != (grid.cursor == nil) {
            curs_set(grid.cursor == nil ? 0 : 1)
        }
        wrefresh(window)
        shown = grid
    }

    /// The keys that have arrived, without waiting.
    public func readKeys(now: Duration) throws(TerminalError) -> [Key] {
        var keys: [Key] = []
        // Whoever types faster than this waits for the next round, so that drawing gets its turn.
        for _ in 0..<64 {
            guard hasInput() else { break }
            guard let bytes = readChunk() else { throw .hungUp }
            keys += decoder.feed(bytes, now: now)
            // A few bytes were all that was there: whoever asks again for each key makes its echo wait.
            if 1..<Self.burst ~= bytes.count { break }
        }
        return keys + decoder.flush(now: now)
    }

    /// More bytes at once than keys that somebody presses: more may follow at once.
    private static let burst = 256

    /// What one read gives, perhaps nothing; nil when the terminal is gone.
    private func readChunk() -> [UInt8]? {
        withUnsafeTemporaryAllocation(byteCount: 1 << 14, alignment: 1) { buffer in
            let count = read(inputDescriptor, buffer.baseAddress, buffer.count)
            if count > 0 { return Array(buffer[..<count]) }
            return count < 0 && (errno == EINTR || errno == EAGAIN) ? [] : nil
        }
    }

    /// The new size of the window as a key; nil if it is the old one.
    public func resize() -> Key? {
        let new = measure()
        guard screen != nil, new != size else { return nil }
        adopt(new)
        return .resize(rows: new.rows, columns: new.columns)
    }

    /// Sounds the bell.
    public func bell() {
        guard screen != nil, !isSuspended else { return }
        write([0x07])
    }

    /// Gives the terminal back for a while, as it was.
    public func suspend() {
        guard let screen, !isSuspended else { return }
        isSuspended = true
        set_term(screen)
        endwin()
        write(Self.bracketedPaste.off)
        var mode = original
        tcsetattr(output, TCSADRAIN, &mode)
        CLinux_restore_disarm()
    }

    /// Takes it again; the next `draw` draws all anew.
    public func resume() {
        guard let screen, isSuspended else { return }
        isSuspended = false
        set_term(screen)
        reset_prog_mode()
        arm()
        adopt(measure())
    }

    /// Gives it back for good.
    public func close() {
        guard let screen else { return }
        suspend()
        self.screen = nil
        set_term(screen)
        delscreen(screen)
        for stream in streams { fclose(stream) }
        streams = []
    }

    /// Draws the character of a cell; of the right half of a wide one, the whole.
    private func put(_ grid: Grid, _ index: Int) {
        let isRight = grid.cells[index].code == Cell.continuation
        let start = isRight && index > 0 ? index - 1 : index
        let cell = grid.cells[start]
        let look = attributes[Int(cell.style.rawValue)]
        let (row, column) = (Int32(start / grid.columns), Int32(start % grid.columns))
        // What this machine's C library counts otherwise than we do would shift the rest of the line.
        let isWide = start + 1 < grid.cells.count && grid.cells[start + 1].code == Cell.continuation
        let isCounted: (wchar_t) -> Bool = { $0 < 0x300 || CNcurses_columns($0) == (isWide ? 2 : 1) }
        guard !cell.isCluster else {
            var text = grid.clusters[Int(cell.code - Cell.firstCluster)].unicodeScalars.map {
                wchar_t($0.value)
            }
            if !isCounted(text[0]) { text = [isWide ? 0xFF1F : 0xFFFD] }
            return CNcurses_put(row, column, text + [0], look.bits, look.pair)
        }
        var sign = wchar_t(cell.code == Cell.continuation ? 0x20 : cell.code)
        var bits = look.bits
        if !isCounted(sign) { sign = isWide ? 0xFF1F : 0xFFFD }
        // Many fonts leave hairlines between full blocks; between grounds there are none.
        if sign == 0x2588 {
            sign = 0x20
            bits ^= CNcurses_reverse()
        }
        // Neither air nor blocks can be bold, and a digit of both changes less often without it.
        if [0x20, 0x2580, 0x2584].contains(sign) { bits &= ~CNcurses_bold() }
        CNcurses_put_one(row, column, sign, bits, look.pair)
    }

    private func measure() -> (rows: Int, columns: Int) {
        var window = winsize()
        guard ioctl(output, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
        else { return size }
        return (Int(window.ws_row), Int(window.ws_col))
    }

    private func adopt(_ new: (rows: Int, columns: Int)) {
        guard let screen else { return }
        set_term(screen)
        resizeterm(Int32(new.rows), Int32(new.columns))
        shown = nil
        size = new
    }

    private func hasInput() -> Bool {
        var descriptor = pollfd(fd: inputDescriptor, events: Int16(POLLIN), revents: 0)
        return poll(&descriptor, 1, 0) == 1
    }

    private func write(_ bytes: [UInt8]) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return }
            rest = rest.dropFirst(count)
        }
    }
}

// Opening.
extension NcursesTerminal {
    /// ncurses draws what isn't ASCII only in a UTF-8 locale, and ssh often brings one that isn't installed.
    private static func useUTF8() {
        setlocale(LC_CTYPE, "")
        if let codes = nl_langinfo(Int32(CODESET)), String(cString: codes) == "UTF-8" { return }
        setlocale(LC_CTYPE, "C.UTF-8")
    }

    private func open(type: String?) throws(TerminalError) {
        guard let out = fdopen(dup(output), "w") else { throw .system(errno) }
        streams.append(out)
        guard let input = fdopen(dup(inputDescriptor), "r") else { throw .system(errno) }
        streams.append(input)
        for candidate in TerminalTypes.candidates(for: type) {
            screen = newterm(candidate, out, input)
            if screen != nil { return }
        }
        for stream in streams { fclose(stream) }
        streams = []
        throw .noDescription(type: type ?? "")
    }

    private func prepareMode() {
        raw()
        noecho()
        nonl()
        set_escdelay(25)
        let window = CNcurses_stdscr()
        keypad(window, false)
        leaveok(window, false)
        scrollok(window, false)
        idlok(window, false)
        // ncurses would look for keys before it writes, twice a picture, and break off drawing for them.
        typeahead(-1)
        CNcurses_avoid_repeat()
        CNcurses_set_attributes_singly()
    }

    private func prepareAttributes(withoutColour: Bool) {
        var colours = 0
        var own: (text: Int16, ground: Int16) = (7, 0)
        if !withoutColour, start_color() == OK {
            colours = Int(CNcurses_colors())
            if use_default_colors() == OK { own = (-1, -1) }
        }
        let palette = Palette(colours: colours)
        var pairs = [Look.Colours(): Int16(0)]
        for style in Style.allCases {
            let look = palette.look(of: style)
            var bits: UInt32 = 0
            if look.isBold { bits |= CNcurses_bold() }
            if look.isReverse { bits |= CNcurses_reverse() }
            if look.isUnderlined { bits |= CNcurses_underline() }
            let pair = pairs[look.colours] ?? Int16(pairs.count)
            if pairs[look.colours] == nil {
                init_pair(pair, look.colours.text ?? own.text, look.colours.ground ?? own.ground)
                pairs[look.colours] = pair
            }
            attributes.append((bits, pair))
        }
    }

    private func prepareKeys() {
        for (name, key) in TerminalKeys.capabilities {
            if let sequence = capability(name) { decoder.register(sequence, as: key) }
        }
    }

    /// What the terminal has to be sent, at the end, to be as it was.
    private func prepareFarewell() {
        farewell = Self.bracketedPaste.off
        for name in ["sgr0", "op", "cnorm", "rmcup"] { farewell += capability(name) ?? [] }
    }

    private func arm() {
        write(Self.bracketedPaste.on)
        var mode = original
        farewell.withUnsafeBytes {
            CLinux_restore_arm(output, $0.baseAddress?.assumingMemoryBound(to: CChar.self), $0.count, &mode)
        }
    }

    /// The bytes of a capability, without the pauses that terminfo notes for the terminals of long ago.
    private func capability(_ name: String) -> [UInt8]? {
        guard let value = CNcurses_string(name) else { return nil }
        let bytes = Array(String(cString: value).utf8)
        guard let pause = bytes.firstIndex(of: UInt8(ascii: "$")), bytes.last == UInt8(ascii: ">") else {
            return bytes
        }
        return Array(bytes[..<pause])
    }
}
