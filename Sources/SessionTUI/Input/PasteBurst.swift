/// Recognises a paste that came without brackets, as from Windows 10's console: nobody types two lines within
/// one read.
enum PasteBurst {
    /// Whether one read is a paste: at least 16 bytes, and two lines that aren't empty.
    static func isOne(_ bytes: ArraySlice<UInt8>) -> Bool {
        guard bytes.count >= 16, isPlain(bytes) else { return false }
        let lines = bytes.split { $0 == 0x0D || $0 == 0x0A }
        return lines.count >= 2
    }

    /// Whether there is nothing in it that a paste of text wouldn't have: keys other than Tab and Enter.
    static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    }
}
