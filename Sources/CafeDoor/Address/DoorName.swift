/// Names that come from outside, held to a short alphabet before anything else looks at them.
enum DoorName {
    /// The longest user name and terminal type.
    static let limit = 32

    /// A user name in small letters, digits and hyphens; nil when it is none.
    static func user(_ text: String) -> String? {
        // Phones like to begin with a capital.
        let name = text.utf8.map { (0x41...0x5a).contains($0) ? $0 + 0x20 : $0 }
        let isGood = name.allSatisfy {
            (0x61...0x7a).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2d
        }
        guard isGood, 1...limit ~= name.count else { return nil }
        return String(decoding: name, as: UTF8.self)
    }

    /// A terminal type in letters, digits and `+-._`; nil when it is none, as `..` would be, which is a path.
    static func terminal(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        let isGood = bytes.allSatisfy {
            (0x61...0x7a).contains($0) || (0x41...0x5a).contains($0) || (0x30...0x39).contains($0)
                || Array("+-._".utf8).contains($0)
        }
        guard isGood, 1...limit ~= bytes.count, let first = bytes.first, first != 0x2e else { return nil }
        return text
    }

    /// A PIN as it was typed, without the blanks and hyphens with which people group digits; nil when it is none.
    static func pin(_ text: String) -> String? {
        let bytes = text.utf8.filter { ![0x20, 0x2d, 0x0d, 0x0a].contains($0) }
        guard 1...limit ~= bytes.count, bytes.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
