import CLinux
import Glibc

/// A pseudo-terminal: what is written to its near end is what a person types at the far one.
public struct PseudoTerminal {
    /// The near end.
    public let nearEnd: Descriptor
    /// The path of the far end, such as `/dev/pts/3`.
    public let path: String

    /// A new one of that size.
    public init(rows: Int, columns: Int) throws(SystemError) {
        var buffer = [CChar](repeating: 0, count: 128)
        let size = Self.bounded(rows: rows, columns: columns)
        nearEnd = Descriptor(
            owning: try SystemCall.check("posix_openpt") {
                CLinux_open_terminal(size.rows, size.columns, &buffer, buffer.count)
            })
        path = String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// Tells the terminal with this near end that it has another size; its program gets SIGWINCH.
    public static func resize(_ nearEnd: Descriptor, rows: Int, columns: Int) throws(SystemError) {
        let size = bounded(rows: rows, columns: columns)
        try SystemCall.check("ioctl") { CLinux_resize_terminal(nearEnd.number, size.rows, size.columns) }
    }

    /// Sizes come from outside: none is so large that a screen of it would not fit into memory.
    private static func bounded(rows: Int, columns: Int) -> (rows: Int32, columns: Int32) {
        (Int32(min(max(rows, 1), 500)), Int32(min(max(columns, 1), 1000)))
    }
}
