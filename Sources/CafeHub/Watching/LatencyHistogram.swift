/// How long something took, many times: 240 counters whatever happens, each as wide as an eighth of what it counts.
struct LatencyHistogram {
    /// Octaves of eight counters each: up to 2^32 µs, more than an hour.
    private static let octaves = 29
    private var counters = [Int](repeating: 0, count: (octaves + 1) * 8)
    /// How many were noted.
    private(set) var count = 0
    /// The longest, in microseconds.
    private(set) var longest = 0

    /// Notes one; in microseconds.
    mutating func note(_ microseconds: Int) {
        let time = max(0, microseconds)
        counters[Self.place(of: time)] += 1
        count += 1
        longest = max(longest, time)
    }

    /// The time that so many thousandths of all did not exceed, in microseconds and at most an eighth too long; 0 when
    /// there were none.
    func quantile(thousandths: Int) -> Int {
        guard count > 0 else { return 0 }
        let wanted = max(1, (count * thousandths + 999) / 1000)
        var seen = 0
        for (place, number) in counters.enumerated() {
            seen += number
            if seen >= wanted { return min(longest, Self.end(of: place)) }
        }
        return longest
    }

    /// The first eight counters are a microsecond wide, the others an eighth of their octave's beginning.
    private static func place(of time: Int) -> Int {
        guard time >= 8 else { return time }
        let octave = Int.bitWidth - 1 - time.leadingZeroBitCount - 3
        guard octave < octaves else { return (octaves + 1) * 8 - 1 }
        return (octave + 1) * 8 + (time >> octave) - 8
    }

    /// The longest time that belongs to a counter.
    private static func end(of place: Int) -> Int {
        guard place >= 8 else { return place }
        let octave = place / 8 - 1
        return ((place % 8 + 9) << octave) - 1
    }
}
