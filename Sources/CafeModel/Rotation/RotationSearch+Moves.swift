extension RotationSearch {
    /// The rounds, as bits, in which two units must trade tables together if they trade in `round`, so that neither
    /// sits anywhere twice (a Kempe chain); 0 if they cannot.
    @inline(__always)
    func chain(_ first: Int, _ second: Int, _ round: Int) -> UInt64 {
        let firstSeats = seat + first * rounds
        let secondSeats = seat + second * rounds
        if firstSeats[round] == secondSeats[round] { return 0 }
        var bits: UInt64 = 1 << UInt64(round)
        var table = secondSeats[round]
        while true {
            let next = roundAt[first * tables + table]
            if next == round { return bits }
            if next == Self.blocked { return 0 }
            if next == Self.free { break }
            bits |= 1 << UInt64(next)
            table = secondSeats[next]
        }
        table = firstSeats[round]
        while true {
            let next = roundAt[second * tables + table]
            if next == Self.blocked { return 0 }
            if next == Self.free { return bits }
            bits |= 1 << UInt64(next)
            table = firstSeats[next]
        }
    }

    /// What it costs that two units trade tables in those rounds.
    @inline(__always)
    func costOfTrade(_ first: Int, _ second: Int, _ bits: UInt64) -> Int {
        let firstSeats = seat + first * rounds
        let secondSeats = seat + second * rounds
        var cost = 0
        for word in 0..<words {
            let others = ~(own[first * words + word] | own[second * words + word])
            var firstKept = past[first * words + word]
            var secondKept = past[second * words + word]
            var firstSide: UInt64 = 0
            var secondSide: UInt64 = 0
            for round in firstRound..<rounds {
                let atFirst = occupants[(round * tables + firstSeats[round]) * words + word]
                let atSecond = occupants[(round * tables + secondSeats[round]) * words + word]
                let traded = 0 &- ((bits >> UInt64(round)) & 1)
                firstSide |= atFirst & traded
                secondSide |= atSecond & traded
                firstKept |= atFirst & ~traded
                secondKept |= atSecond & ~traded
            }
            let firstGain =
                ((firstKept | secondSide) & others).nonzeroBitCount
                &- ((firstKept | firstSide) & others).nonzeroBitCount
            let secondGain =
                ((secondKept | firstSide) & others).nonzeroBitCount
                &- ((secondKept | secondSide) & others).nonzeroBitCount
            cost &-= firstGain &* weight[first] &+ secondGain &* weight[second]
        }
        if wishes { cost += wishCostOfTrade(first, second, bits) }
        if weight[first] != weight[second] { cost += sizeCostOfTrade(first, second, bits) }
        return cost
    }

    private func wishCostOfTrade(_ first: Int, _ second: Int, _ bits: UInt64) -> Int {
        var cost = 0
        for round in firstRound..<rounds where (bits >> UInt64(round)) & 1 == 1 {
            let from = seat[first * rounds + round]
            let to = seat[second * rounds + round]
            cost +=
                wishCost(first, at: to, round, without: second)
                - wishCost(first, at: from, round, without: second)
            cost +=
                wishCost(second, at: from, round, without: first)
                - wishCost(second, at: to, round, without: first)
        }
        return cost
    }

    /// What the wishes of a unit say to its sitting at a table in a round with those who are there.
    private func wishCost(_ unit: Int, at table: Int, _ round: Int, without other: Int) -> Int {
        var cost = 0
        for word in 0..<words {
            let there = occupants[(round * tables + table) * words + word] & ~own[other * words + word]
            cost += (there & apart[unit * words + word]).nonzeroBitCount * Weight.apart
            cost += (there & separate[unit * words + word]).nonzeroBitCount * Weight.separate
        }
        return cost
    }

    private func sizeCostOfTrade(_ first: Int, _ second: Int, _ bits: UInt64) -> Int {
        let more = weight[second] - weight[first]
        var cost = 0
        for round in firstRound..<rounds where (bits >> UInt64(round)) & 1 == 1 {
            cost += sizeChange(seat[first * rounds + round], round, by: more)
            cost += sizeChange(seat[second * rounds + round], round, by: -more)
        }
        return cost
    }

    @inline(__always)
    private func sizeChange(_ table: Int, _ round: Int, by more: Int) -> Int {
        let costs = sizeCost + table * (maximumSize + 1)
        let now = size[round * tables + table]
        return costs[now + more] - costs[now]
    }

    /// Lets two units trade tables in those rounds.
    @inline(__always)
    func trade(_ first: Int, _ second: Int, _ bits: UInt64) {
        let more = weight[second] - weight[first]
        var left = bits
        while left != 0 {
            let round = left.trailingZeroBitCount
            left &= left &- 1
            let from = seat[first * rounds + round]
            let to = seat[second * rounds + round]
            for word in 0..<words {
                let both = own[first * words + word] | own[second * words + word]
                occupants[(round * tables + from) * words + word] ^= both
                occupants[(round * tables + to) * words + word] ^= both
            }
            size[round * tables + from] += more
            size[round * tables + to] -= more
            seat[first * rounds + round] = to
            seat[second * rounds + round] = from
            // A table that the other leaves as well gets its round later in this loop, or has had it before.
            if roundAt[first * tables + from] == round { roundAt[first * tables + from] = Self.free }
            if roundAt[second * tables + to] == round { roundAt[second * tables + to] = Self.free }
            roundAt[first * tables + to] = round
            roundAt[second * tables + from] = round
        }
    }

    /// The rounds, as bits, that change if a unit goes to `table` in `round` and, if it was to sit there in another
    /// round, to its present table then; 0 if it has been there.
    @inline(__always)
    func detour(_ unit: Int, _ round: Int, _ table: Int) -> UInt64 {
        let other = roundAt[unit * tables + table]
        if other == Self.blocked || other == round { return 0 }
        return 1 << UInt64(round) | (other == Self.free ? 0 : 1 << UInt64(other))
    }

    /// What that detour costs, the sizes of tables included.
    @inline(__always)
    func costOfDetour(_ unit: Int, _ round: Int, _ table: Int, _ bits: UInt64) -> Int {
        let home = seat[unit * rounds + round]
        let other = (bits & ~(1 << UInt64(round))).trailingZeroBitCount
        let people = weight[unit]
        var cost = sizeChange(home, round, by: -people) + sizeChange(table, round, by: people)
        if other < rounds {
            cost += sizeChange(table, other, by: -people) + sizeChange(home, other, by: people)
        }
        // Most detours make tables uneven: those need no further look.
        if cost > 0 { return cost }
        for word in 0..<words {
            var before = past[unit * words + word]
            var after = before
            for at in firstRound..<rounds {
                let now = occupants[(at * tables + seat[unit * rounds + at]) * words + word]
                before |= now
                if at == round {
                    after |= occupants[(at * tables + table) * words + word]
                } else if at == other {
                    after |= occupants[(at * tables + home) * words + word]
                } else {
                    after |= now
                }
            }
            let others = ~own[unit * words + word]
            cost += people * ((before & others).nonzeroBitCount - (after & others).nonzeroBitCount)
        }
        if wishes {
            cost +=
                wishCost(unit, at: table, round, without: unit)
                - wishCost(unit, at: home, round, without: unit)
            if other < rounds {
                cost += wishCost(unit, at: home, other, without: unit)
                cost -= wishCost(unit, at: table, other, without: unit)
            }
        }
        return cost
    }

    /// Takes that detour.
    @inline(__always)
    func take(_ unit: Int, _ round: Int, _ table: Int, _ bits: UInt64) {
        let home = seat[unit * rounds + round]
        let other = (bits & ~(1 << UInt64(round))).trailingZeroBitCount
        move(unit, round, from: home, to: table)
        roundAt[unit * tables + home] = Self.free
        roundAt[unit * tables + table] = round
        if other < rounds {
            move(unit, other, from: table, to: home)
            roundAt[unit * tables + home] = other
        }
    }

    @inline(__always)
    private func move(_ unit: Int, _ round: Int, from: Int, to: Int) {
        for word in 0..<words {
            occupants[(round * tables + from) * words + word] ^= own[unit * words + word]
            occupants[(round * tables + to) * words + word] ^= own[unit * words + word]
        }
        size[round * tables + from] -= weight[unit]
        size[round * tables + to] += weight[unit]
        seat[unit * rounds + round] = to
    }
}
