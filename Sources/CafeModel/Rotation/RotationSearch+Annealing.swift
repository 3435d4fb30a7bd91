extension RotationSearch {
    /// How a search goes: the chance to accept a step that costs one encounter falls from `warm` to `cold`.
    struct Cooling {
        let warm: Double
        let cold: Double
        /// How often somebody else is drawn instead of one who repeats no encounter, near the goal.
        var redraws = 0

        /// From anywhere: hot enough to forget where it began.
        static let thorough = Cooling(warm: 0.45, cold: 0.01)
        /// Around a rotation that is nearly perfect, where only the few who repeat an encounter matter.
        static let near = Cooling(warm: 0.04, cold: 0.03, redraws: 6)

        /// Steps between two lower temperatures.
        static let stage = 256
        /// Encounters above the goal within which those who repeat one are preferred.
        static let nearness = 15
    }

    /// Searches for that many steps and keeps the best rotation seen; stops as soon as nothing better can exist.
    ///
    /// A tenth of the steps is spent close to the start, which may be perfect or nearly so. If it comes within reach
    /// of the goal the rest goes the same way, else the search begins anew from the heat.
    func improve(steps wanted: Int, generator: inout SeededGenerator) {
        // A step that weighs wishes and sizes too takes longer.
        let steps = settled ? wanted : wanted / 4 * 3
        // Rounds are bits of one word; beyond 64 the start, which obeys every rule, stands.
        guard unitCount > 1, rounds > firstRound, tables > 1, rounds <= 64 else { return }
        let goal = goal
        let within = goal == Int.min ? Int.min : goal + 8
        if goal >= 0 { return }
        var progress = Progress()
        anneal(steps: steps / 10, goal, .near, &progress, &generator)
        if progress.lowest <= goal { return }
        if progress.lowest > within {
            anneal(steps: steps - steps / 10, goal, .thorough, &progress, &generator)
            return
        }
        anneal(steps: steps, goal, .near, &progress, &generator)
        // One or two encounters from perfect: worth a second try.
        if progress.lowest > goal && progress.lowest <= goal &+ 3 {
            anneal(steps: steps / 4 * 3, goal, .near, &progress, &generator)
        }
    }

    /// Costs counted from the start of the search.
    private struct Progress {
        var cost = 0
        var lowest = 0
    }

    private func anneal(
        steps: Int, _ goal: Int, _ cooling: Cooling, _ progress: inout Progress,
        _ generator: inout SeededGenerator
    ) {
        // Copies on the stack: the loop below runs millions of times.
        var random = generator
        var (cost, lowest) = (progress.cost, progress.lowest)
        let span = UInt64(rounds - firstRound)
        let detours = !settled || maximumSize % tables != 0
        let near = goal == Int.min || cooling.redraws == 0 ? Int.min : goal + Cooling.nearness
        for step in 0..<steps {
            if step % Cooling.stage == 0 {
                setChances(cooling.warm + (cooling.cold - cooling.warm) * Double(step) / Double(steps))
            }
            let draw = random.next()
            var round = firstRound + Self.scaled(draw, span)
            var first = Self.scaled(draw >> 16, UInt64(unitCount))
            if cost <= near {
                for _ in 0..<cooling.redraws {
                    if let repeating = repeatingRound(first, from: round) {
                        round = repeating
                        break
                    }
                    first = random.index(below: unitCount)
                }
            }
            let change: Int
            if detours && draw & 3 == 0 {
                change = tryDetour(first, round, Self.scaled(draw >> 32, UInt64(tables)), luck: draw >> 48)
            } else {
                change = tryTrade(first, round, Self.scaled(draw >> 32, UInt64(unitCount)), luck: draw >> 48)
            }
            cost &+= change
            if cost < lowest {
                lowest = cost
                save()
                if lowest <= goal { break }
            }
        }
        progress = Progress(cost: cost, lowest: lowest)
        generator = random
    }

    /// The low 16 bits, scaled to `0..<bound`: one draw gives four numbers.
    @inline(__always)
    private static func scaled(_ bits: UInt64, _ bound: UInt64) -> Int {
        Int(truncatingIfNeeded: ((bits & 0xFFFF) &* bound) >> 16)
    }

    /// Tries a detour; returns what it cost, 0 if it was not taken.
    @inline(__always)
    private func tryDetour(_ unit: Int, _ round: Int, _ table: Int, luck: UInt64) -> Int {
        let bits = detour(unit, round, table)
        if bits == 0 { return 0 }
        let change = costOfDetour(unit, round, table, bits)
        if change > 0 && luck >= chances[min(change, Self.highestCost)] { return 0 }
        take(unit, round, table, bits)
        return change
    }

    /// Tries a trade; returns what it cost, 0 if it was not made.
    @inline(__always)
    private func tryTrade(_ first: Int, _ round: Int, _ second: Int, luck: UInt64) -> Int {
        let bits = chain(first, second, round)
        if bits == 0 { return 0 }
        let change = costOfTrade(first, second, bits)
        if change > 0 && luck >= chances[min(change, Self.highestCost)] { return 0 }
        trade(first, second, bits)
        return change
    }

    /// Sets the chances, in 1/65536, to accept a step that costs 1, 2, … ; `highestCost` is never accepted.
    private func setChances(_ ofOne: Double) {
        var chance = 65536.0
        for cost in 1..<Self.highestCost {
            chance *= ofOne
            chances[cost] = UInt64(chance)
        }
    }

    /// The first round, from `round` on and around, in which a unit shares a table with somebody it meets more than
    /// once; nil if it repeats no encounter.
    @inline(__always)
    private func repeatingRound(_ unit: Int, from round: Int) -> Int? {
        for word in 0..<words {
            var once = past[unit * words + word]
            var again: UInt64 = 0
            for round in firstRound..<rounds {
                let there = occupants[(round * tables + seat[unit * rounds + round]) * words + word]
                again |= once & there
                once |= there
            }
            again &= ~own[unit * words + word]
            if again == 0 { continue }
            var at = round
            while occupants[(at * tables + seat[unit * rounds + at]) * words + word] & again == 0 {
                at = at + 1 == rounds ? firstRound : at + 1
            }
            return at
        }
        return nil
    }

    /// The cost, counted from the start, below which nothing can be (`docs/rotation.md` has the proof); `Int.min`
    /// where wishes or sizes weigh as well, as no such bound is known then.
    private var goal: Int {
        guard settled, tables > 1 else { return Int.min }
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
        let repeated = encounters - met / 2
        let fewest = max(encounters - unitCount * (unitCount - 1) / 2, fewestByPairsOfRounds)
        return fewest - repeated
    }

    /// However people sit, in two rounds together they have only `tables·(tables − 1)` paths; whoever shares one
    /// meets twice, and shared paths cost least where all rounds share the same ones.
    private var fewestByPairsOfRounds: Int {
        let paths = tables * (tables - 1)
        let (each, more) = unitCount.quotientAndRemainder(dividingBy: paths)
        let pairs = paths * (each * (each - 1) / 2) + more * each
        return (rounds - 1) * pairs
    }
}
