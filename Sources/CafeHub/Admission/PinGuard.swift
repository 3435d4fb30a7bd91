import CafeModel
import CafeWire

/// Slows down whoever guesses PINs, without ever hindering a table elsewhere. Times are milliseconds since boot.
///
/// - Each wrong PIN makes the next attempt from that address (IPv6: network) for that role wait longer.
/// - After ten wrong ones in a row, that pair is locked for five minutes.
/// - An address from which no right PIN ever came has twenty wrong ones for all roles together, then waits as long.
/// - All such unknown addresses together have sixty, and one more every five seconds.
///
/// So what is counted for one address never touches another, but for the last rule; and that one does not touch an
/// address that is known.
struct PinGuard {
    static let rowLimit = 10
    static let lock = Milliseconds.minutes(5)
    static let longestDelay = Milliseconds.seconds(16)
    static let strangerLimit = 20
    static let crowdLimit = 60
    static let crowdInterval = Milliseconds.seconds(5)
    /// How many pairs are remembered; those that have waited longest are forgotten first.
    static let memory = 4096

    /// An address and the role that it wants. Without a role: all that a stranger tried.
    struct Pair: Hashable {
        var address: NetworkAddress
        var role: Role?
    }

    private struct Record {
        /// Wrong PINs since the last right one, or since the last lock.
        var row = 0
        /// Wrong PINs, all in all.
        var tried = 0
        /// Nothing is looked at before.
        var opens = Milliseconds.zero
        var isLocked = false
        var last = Milliseconds.zero
    }

    private var records: [Pair: Record] = [:]
    private var known: Set<NetworkAddress> = []
    /// How many wrong PINs strangers have left, and when that was counted.
    private var crowd = PinGuard.crowdLimit
    private var crowdCounted = Milliseconds.zero

    /// A guard who knows these addresses already.
    init(known: [NetworkAddress] = []) { self.known = Set(known) }

    /// How long an attempt from there must wait; nil when its PIN may be looked at now.
    func gate(_ pair: Pair, now: Milliseconds) -> Admission? {
        if let wait = wait(records[pair], now) { return wait }
        guard !known.contains(pair.address) else { return nil }
        if let wait = wait(records[Pair(address: pair.address, role: nil)], now) { return wait }
        return crowd + gained(now) > 0 ? nil : .denied(retry: Self.crowdInterval)
    }

    private func wait(_ record: Record?, _ now: Milliseconds) -> Admission? {
        guard let record, record.opens > now else { return nil }
        return record.isLocked ? .locked(left: record.opens - now) : .denied(retry: record.opens - now)
    }

    /// A right PIN came.
    mutating func right(_ pair: Pair) {
        known.insert(pair.address)
        records[pair] = nil
        records[Pair(address: pair.address, role: nil)] = nil
    }

    /// A wrong PIN came.
    /// - Returns: what to answer, and the wrong PINs of that pair so far if it has just been locked.
    mutating func wrong(_ pair: Pair, now: Milliseconds) -> (answer: Admission, told: Alarm?) {
        let own = count(pair, limit: Self.rowLimit, now: now)
        var alarm = own.isLocked ? Alarm(address: pair.address.text, role: pair.role, tried: own.tried) : nil
        var answer = own
        if !known.contains(pair.address) {
            let all = count(Pair(address: pair.address, role: nil), limit: Self.strangerLimit, now: now)
            if all.isLocked {
                alarm = Alarm(address: pair.address.text, role: nil, tried: all.tried)
                answer = all
            }
            refill(now)
            crowd -= 1
            if crowd == 0, alarm == nil { alarm = Alarm(address: "", role: nil, tried: Self.crowdLimit) }
        }
        let left = answer.opens - now
        return (answer.isLocked ? .locked(left: left) : .denied(retry: left), alarm)
    }

    /// How many pairs are remembered now.
    var remembered: Int { records.count }

    /// What the facilitator is told.
    struct Alarm: Hashable {
        var address: String
        var role: Role?
        var tried: Int
    }

    private mutating func count(_ pair: Pair, limit: Int, now: Milliseconds) -> Record {
        if records[pair] == nil, records.count >= Self.memory { forgetOldest() }
        var record = records[pair] ?? Record()
        record.row += 1
        record.tried += 1
        record.last = now
        record.isLocked = record.row >= limit
        if record.isLocked {
            record.row = 0
            record.opens = now + Self.lock
        } else if pair.role != nil {
            record.opens = now + min(Self.longestDelay, Milliseconds(500 << Int64(record.row)))
        }
        records[pair] = record
        return record
    }

    private mutating func forgetOldest() {
        let oldest = records.min {
            ($0.value.last, $0.key.address.text) < ($1.value.last, $1.key.address.text)
        }
        if let oldest { records[oldest.key] = nil }
    }

    /// How many wrong PINs strangers have gained since that was last counted.
    private func gained(_ now: Milliseconds) -> Int {
        Int((now - crowdCounted).count / Self.crowdInterval.count)
    }

    private mutating func refill(_ now: Milliseconds) {
        let gained = gained(now)
        guard gained > 0 else { return }
        crowdCounted = crowdCounted + Self.crowdInterval * gained
        crowd = min(Self.crowdLimit, crowd + gained)
    }
}
