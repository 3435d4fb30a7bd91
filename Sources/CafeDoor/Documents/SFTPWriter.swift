/// Writes a packet: its length, its kind, its fields.
struct SFTPWriter {
    private var body: [UInt8]

    init(_ kind: SFTPKind) { body = [kind.rawValue] }

    /// Four bytes, most significant first.
    mutating func word(_ number: UInt32) {
        for shift in [24, 16, 8, 0] as [UInt32] { body.append(UInt8(truncatingIfNeeded: number >> shift)) }
    }

    /// Eight bytes, most significant first.
    mutating func long(_ number: UInt64) {
        word(UInt32(truncatingIfNeeded: number >> 32))
        word(UInt32(truncatingIfNeeded: number))
    }

    /// Bytes after their length.
    mutating func string(_ bytes: some Collection<UInt8>) {
        word(UInt32(bytes.count))
        body += bytes
    }

    /// What is known of a document, or of the folder when there is none: size, permissions to read, times.
    mutating func attributes(_ document: ServedDocument?) {
        let size: UInt32 = 1, permissions: UInt32 = 4, times: UInt32 = 8
        guard let document else {
            word(permissions)
            return word(0o040500)
        }
        word(size | permissions | times)
        long(UInt64(max(0, document.size)))
        word(0o100400)
        let moment = UInt32(clamping: document.changed)
        word(moment)
        word(moment)
    }

    /// The packet's bytes.
    var bytes: [UInt8] {
        let count = UInt32(body.count)
        return [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: count >> $0) } + body
    }
}
