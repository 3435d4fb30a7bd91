/// Latin letters that exist as one scalar: old consoles show `é` but not `e` with an accent after it.
enum ComposedLetters {
    /// The single scalar that is canonically the same as the character, if there is one.
    static func scalar(for character: Character) -> Unicode.Scalar? {
        table[character]
    }

    /// Swift's characters are equal when canonically equivalent, so that the composed letter finds both.
    private static let table: [Character: Unicode.Scalar] = {
        var table: [Character: Unicode.Scalar] = [:]
        for range in [UInt32(0xC0)...0x24F, 0x1E00...0x1EFF] {
            for value in range {
                guard let scalar = Unicode.Scalar(value) else { continue }
                table[Character(scalar)] = scalar
            }
        }
        return table
    }()
}
