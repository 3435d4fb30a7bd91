/// How long UTF-8 sequences are.
enum UTF8Length {
    /// Bytes of the sequence that a lead byte promises; 1 for what is no lead byte.
    static func of(lead: UInt8) -> Int {
        switch lead {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
    }

    /// Bytes at the end of `bytes` that begin a character whose rest has not arrived.
    static func unfinished(_ bytes: ArraySlice<UInt8>) -> Int {
        for back in 1...3 where back <= bytes.count {
            let byte = bytes[bytes.endIndex - back]
            if byte & 0xC0 == 0x80 { continue }
            return of(lead: byte) > back ? back : 0
        }
        return 0
    }
}
