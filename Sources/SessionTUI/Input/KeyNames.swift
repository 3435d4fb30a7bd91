/// The names that terminals give to keys.
enum KeyNames {
    /// `ESC [ number ~` and rxvt's variants of it.
    static func numbered(_ number: Int, _ modifiers: Modifiers) -> Key? {
        switch number {
        case 1, 7: .home(modifiers)
        case 2: .insert(modifiers)
        case 3: .delete(modifiers)
        case 4, 8: .end(modifiers)
        case 5: .pageUp(modifiers)
        case 6: .pageDown(modifiers)
        case 11...15: .function(number - 10, modifiers)
        case 17...21: .function(number - 11, modifiers)
        case 23...26: .function(number - 12, modifiers)
        case 28, 29: .function(number - 13, modifiers)
        case 31...34: .function(number - 14, modifiers)
        default: nil
        }
    }

    /// `ESC [ letter`; the lower-case arrows are rxvt's with Shift.
    static func lettered(_ letter: Unicode.Scalar, _ modifiers: Modifiers) -> Key? {
        switch letter {
        case "A": .up(modifiers)
        case "B": .down(modifiers)
        case "C": .right(modifiers)
        case "D": .left(modifiers)
        case "a": .up(.shift)
        case "b": .down(.shift)
        case "c": .right(.shift)
        case "d": .left(.shift)
        case "F": .end(modifiers)
        case "H": .home(modifiers)
        case "P": .function(1, modifiers)
        case "Q": .function(2, modifiers)
        case "R": .function(3, modifiers)
        case "S": .function(4, modifiers)
        case "Z": .backtab
        default: nil
        }
    }

    /// `ESC O letter`; the lower-case arrows are rxvt's with Ctrl, the others the keypad's.
    static func shifted(_ letter: Unicode.Scalar, _ modifiers: Modifiers) -> Key? {
        switch letter {
        case "a": .up(.control)
        case "b": .down(.control)
        case "c": .right(.control)
        case "d": .left(.control)
        case "I": .tab
        case "M": .enter
        case "X": .character("=")
        case "j"..."y":
            Unicode.Scalar(letter.value - 0x40).map { .character(Character($0)) }
        default: lettered(letter, modifiers)
        }
    }

    /// A key told by its code point, as the newer protocols do.
    static func coded(_ code: Int, _ modifiers: Modifiers) -> Key? {
        switch code {
        case 8, 127: return .backspace(modifiers)
        case 9: return modifiers.contains(.shift) ? .backtab : .tab
        case 10, 13: return modifiers.isEmpty ? .enter : .lineBreak
        case 27: return .escape
        default: break
        }
        guard code >= 0x20, let scalar = UInt32(exactly: code).flatMap({ Unicode.Scalar($0) }),
            !(0xE000...0xF8FF).contains(scalar.value)
        else { return nil }
        let character = Character(scalar)
        if modifiers.contains(.control) {
            return .control(character.lowercased().first ?? character)
        }
        if modifiers.contains(.alt) { return .alt(character) }
        return .character(modifiers.contains(.shift) ? character.uppercased().first ?? character : character)
    }

    /// The key of a control character.
    static func control(_ byte: UInt8) -> Key? {
        switch byte {
        case 0x00: .control(" ")
        case 0x08, 0x7F: .backspace()
        case 0x09: .tab
        case 0x0A: .lineBreak
        case 0x0D: .enter
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        case 0x1C...0x1F: .control(Character(Unicode.Scalar(byte + 0x40)))
        default: nil
        }
    }

    /// The key with one more modifier, if it carries any.
    static func adding(_ more: Modifiers, to key: Key) -> Key {
        switch key {
        case .up(let held): .up(held.union(more))
        case .down(let held): .down(held.union(more))
        case .left(let held): .left(held.union(more))
        case .right(let held): .right(held.union(more))
        case .home(let held): .home(held.union(more))
        case .end(let held): .end(held.union(more))
        case .pageUp(let held): .pageUp(held.union(more))
        case .pageDown(let held): .pageDown(held.union(more))
        case .insert(let held): .insert(held.union(more))
        case .delete(let held): .delete(held.union(more))
        case .function(let number, let held): .function(number, held.union(more))
        default: key
        }
    }
}
