/// Keys held down together with another.
public struct Modifiers: OptionSet, Hashable, Sendable {
    /// One bit per key.
    public let rawValue: UInt8

    /// Modifiers from their bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Shift.
    public static let shift = Modifiers(rawValue: 1)
    /// Alt, or Meta.
    public static let alt = Modifiers(rawValue: 2)
    /// Ctrl.
    public static let control = Modifiers(rawValue: 4)

    /// From the number in xterm's sequences, which is one more than the bits.
    init(xterm parameter: Int) {
        let bits = UInt8(clamping: max(0, parameter - 1))
        self = Modifiers(rawValue: bits & 7)
        if bits & 8 != 0 { insert(.alt) }
    }
}
