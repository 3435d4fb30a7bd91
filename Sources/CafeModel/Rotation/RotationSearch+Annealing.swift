extension RotationSearch {
    /// How the search cools: the chance to accept a step that costs one encounter falls from `warm` to `cold`.
    struct Cooling {
        var warm = 0.30
        var cold = 0.005
        /// Steps between two lower temperatures.
        var stage = 256
    }

    /// Searches for that many steps, from the present seats, and keeps the best rotation seen; returns by how much
    /// its cost is below the one at the start. Stops as soon as nothing better than `goal` below can exist.
    func anneal(steps: Int, goal: Int, cooling: Cooling = Cooling(), generator: inout SeededGenerator) -> Int
    {
        let span = rounds - firstRound
        guard unitCount > 1, span > 0, tables > 1, goal < 0 else { return 0 }
        var random = generator
        defer { generator = random }
        let chances = UnsafeMutablePointer<UInt64>.allocate(capacity: 16)
        chances.initialize(repeating: 0, count: 16)
        defer { chances.deallocate() }
        let slack = !settled || maximumSize % tables != 0
        var cost = 0
        var lowest = 0
        for step in 0..<steps {
            if step % cooling.stage == 0 {
                let done = Double(step) / Double(steps)
                setChances(chances, cooling.warm + (cooling.cold - cooling.warm) * done)
            }
            let draw = random.next()
            let round = firstRound + Int(truncatingIfNeeded: ((draw & 0xFFFF) &* UInt64(span)) >> 16)
            let first = Int(truncatingIfNeeded: (((draw >> 16) & 0xFFFF) &* UInt64(unitCount)) >> 16)
            let pick = (draw >> 32) & 0xFFFF
            let luck = draw >> 48
            if slack && draw & 3 == 0 {
                let table = Int(truncatingIfNeeded: (pick &* UInt64(tables)) >> 16)
                let bits = detour(first, round, table)
                if bits == 0 { continue }
                let change = costOfDetour(first, round, table, bits)
                if change > 0 && luck >= chances[min(change, 15)] { continue }
                take(first, round, table, bits)
                cost += change
            } else {
                let second = Int(truncatingIfNeeded: (pick &* UInt64(unitCount)) >> 16)
                let bits = chain(first, second, round)
                if bits == 0 { continue }
                let change = costOfTrade(first, second, bits)
                if change > 0 && luck >= chances[min(change, 15)] { continue }
                trade(first, second, bits)
                cost += change
            }
            if cost < lowest {
                lowest = cost
                save()
                if lowest <= goal { break }
            }
        }
        return lowest
    }

    /// The chances, in 1/65536, to accept a step that costs 1, 2, … 14; a step that costs more is never accepted.
    @inline(__always)
    private func setChances(_ chances: UnsafeMutablePointer<UInt64>, _ ofOne: Double) {
        var chance = 65536.0
        for index in 1..<15 {
            chance *= ofOne
            chances[index] = UInt64(chance)
        }
    }
}

extension RotationSearch {
    /// The cost, counted from the present one, below which nothing can be: everybody who shares a table meets for
    /// the first time, or everybody has met everybody. Where wishes or sizes weigh as well, no such bound is known.
    var goal: Int {
        guard settled else { return Int.min }
        var encounters = 0
        for index in 0..<rounds * tables { encounters += size[index] * (size[index] - 1) / 2 }
        var met = 0
        for unit in 0..<unitCount {
            for word in 0..<words {
                var bits: UInt64 = 0
                for round in 0..<rounds {
                    bits |= occupants[(round * tables + seat[unit * rounds + round]) * words + word]
                }
                met += (bits & ~own[unit * words + word]).nonzeroBitCount
            }
        }
        return met / 2 - min(encounters, unitCount * (unitCount - 1) / 2)
    }
}
