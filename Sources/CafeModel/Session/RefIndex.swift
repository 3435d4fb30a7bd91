/// Where the thing with a reference stands in a list that only grows: an open table of places, each with a part of its
/// reference, so that looking on past others touches none of them.
///
/// References are drawn at random, so that their lower half is hash enough; a journal that was tampered with could at most
/// make this slow, never wrong.
struct RefIndex: Sendable {
    /// Place + 1 in the lower 32 bits, 0 being free; the hash in the upper ones. The count is a power of two.
    private var slots: [UInt64] = []
    private var count = 0

    @inline(__always)
    private static func hash<T>(_ ref: Ref<T>) -> UInt64 { ref.low >> 32 }

    /// The place of a reference; nil when it has none.
    /// - Parameter isAt: whether the thing at a place has the reference.
    @inline(__always)
    func place<T>(of ref: Ref<T>, isAt: (Int) -> Bool) -> Int? {
        guard !slots.isEmpty else { return nil }
        let mask = slots.count - 1
        let hash = Self.hash(ref)
        var slot = Int(truncatingIfNeeded: hash) & mask
        while slots[slot] != 0 {
            if slots[slot] >> 32 == hash {
                let place = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
                if isAt(place) { return place }
            }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Notes the place of a reference that has none.
    mutating func note<T>(_ ref: Ref<T>, at place: Int) {
        if (count + 1) * 4 > slots.count * 3 { grow() }
        count += 1
        put(Self.hash(ref) << 32 | UInt64(UInt32(place + 1)))
    }

    private mutating func put(_ entry: UInt64) {
        let mask = slots.count - 1
        var slot = Int(truncatingIfNeeded: entry >> 32) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = entry
    }

    private mutating func grow() {
        let before = slots
        slots = [UInt64](repeating: 0, count: max(16, before.count * 2))
        for entry in before where entry != 0 { put(entry) }
    }
}
