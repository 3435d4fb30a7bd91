/// Where grids are drawn and keys come from: ncurses in the program, something simpler in a test.
public protocol Terminal: AnyObject {
    /// Height and width now.
    var size: (rows: Int, columns: Int) { get }
    /// The descriptor to poll for input.
    var inputDescriptor: Int32 { get }
    /// When `readKeys` has to be called though there is no input; nil when it need not.
    var deadline: Duration? { get }
    /// Shows a grid; only what changed is sent.
    func draw(_ grid: Grid)
    /// The keys that have arrived, without waiting. `now` is on the clock of `deadline`.
    func readKeys(now: Duration) throws(TerminalError) -> [Key]
    /// Asks for the window's size; to be called after SIGWINCH. The new size as a key, or nil if unchanged.
    func resize() -> Key?
    /// Sounds the bell.
    func bell()
    /// Gives the terminal back for a while, as it was.
    func suspend()
    /// Takes it again and draws all anew.
    func resume()
    /// Gives it back for good. Called more than once it does nothing more.
    func close()
}
