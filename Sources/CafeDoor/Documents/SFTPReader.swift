/// Reads the fields of a packet, in order. What is not there, or longer than the packet, reads as nil.
struct SFTPReader {
    private let bytes: ArraySlice<UInt8>
    private var place: Int

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        place = bytes.startIndex
    }

    /// Four bytes, most significant first.
    mutating func word() -> UInt32? {
        take(4).map { $0.reduce(0) { $0 << 8 | UInt32($1) } }
    }

    /// Eight bytes, most significant first.
    mutating func long() -> UInt64? {
        take(8).map { $0.reduce(0) { $0 << 8 | UInt64($1) } }
    }

    /// Bytes after their length.
    mutating func string() -> [UInt8]? {
        guard let length = word() else { return nil }
        return take(Int(length)).map { Array($0) }
    }

    private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count <= bytes.endIndex - place else { return nil }
        defer { place += count }
        return bytes[place..<place + count]
    }
}
