/// Who may stay in front of the door, and for how long: a state machine without I/O. `now` is in milliseconds since boot.
///
/// Silent connections cost a descriptor and no process. Those who speak get a process each, up to a number in all, and per
/// neighbourhood up to a number of those who have not yet exchanged keys; when there is no place, the one who has dawdled
/// longest in the most crowded neighbourhood makes room: first who says nothing although the door's greeting has arrived
/// there, then who is slow. So hundreds that hang keep nobody out, not even behind the same address, and those who are in
/// are never put out.
struct DoorPlaces {
    /// The numbers.
    struct Limits {
        /// Connections that have not come in, in all and per neighbourhood.
        var strangers = 400, strangersOfOne = 256
        /// Of these, those with a process: as many as there may be tables, whose people all type their PINs in the same minute,
        /// perhaps behind one router that translates addresses.
        var processes = 48
        /// Of these, those of one neighbourhood that have not exchanged keys. An honest client does so in a tenth of a second
        /// of a core's time, so that more than a few at once make nobody's joining quicker; who only hangs costs no more.
        var unansweredOfOne = 8
        /// Connections that have come in.
        var guests = 200
        /// How long one may take to come in.
        var patience: Int64 = 30_000
        /// How long a process is safe from making room: once the door's greeting has arrived and nothing comes back, while
        /// keys are exchanged, and after that. A client answers a greeting at once; whoever does not is hardly one.
        var answer: Int64 = 250, exchange: Int64 = 2000, asking: Int64 = 15_000
        /// For how long somebody counts as a newcomer; and how often one who has waited longer may put out another, so that
        /// those who hang do not renew each other's time all the while.
        var newcomer: Int64 = 2000, turn: Int64 = 300
        /// How long a silent connection is left without a process: some clients wait for the server to speak first.
        var silence: Int64 = 2000
    }

    /// How far somebody is.
    enum Standing: Hashable, Comparable {
        /// Nothing has come.
        case silent
        /// Something has come; there was no place.
        case waiting
        /// Has a process, which greets.
        case greeting
        /// Has answered the greeting.
        case exchanging
        /// Keys are exchanged; the PIN is asked for.
        case asking
        /// Has come in.
        case guest
    }

    private struct Place {
        let id: Int
        let neighbourhood: [UInt8]
        let since: Int64
        var standing: Standing
        var changed: Int64
        /// When the door's greeting had arrived.
        var greeted: Int64?
        var hasProcess: Bool { standing >= .greeting && standing < .guest }
        var isStranger: Bool { standing != .guest }
    }

    /// In order of arrival.
    private var places: [Place] = []
    private let limits: Limits
    /// When somebody who was no newcomer last put out another.
    private var lastTurn = Int64.min / 2

    init(limits: Limits = Limits()) { self.limits = limits }

    /// Somebody has connected.
    /// - Returns: who must go for it; the newcomer itself among them if it cannot stay.
    mutating func arrive(_ id: Int, _ neighbourhood: [UInt8], now: Int64) -> [Int] {
        places.append(
            Place(id: id, neighbourhood: neighbourhood, since: now, standing: .silent, changed: now))
        let strangers = places.filter(\.isStranger)
        let own = strangers.filter { $0.neighbourhood == neighbourhood }
        guard strangers.count > limits.strangers || own.count > limits.strangersOfOne else { return [] }
        let crowd = own.count > limits.strangersOfOne ? own : Self.mostCrowded(strangers)
        guard let victim = crowd.first(where: { !$0.hasProcess }) else { return remove([id]) }
        return remove([victim.id])
    }

    /// Something has come on a silent connection.
    /// - Returns: whether it gets its process now, and who must go for it.
    mutating func speak(_ id: Int, now: Int64) -> (begins: Bool, gone: [Int]) {
        guard let index = index(id), !places[index].hasProcess, places[index].isStranger else {
            return (false, [])
        }
        if places[index].standing == .silent {
            places[index].standing = .waiting
            places[index].changed = now
        }
        let isNewcomer = now - places[index].changed < limits.newcomer
        let neighbourhood = places[index].neighbourhood
        let busy = places.filter(\.hasProcess)
        let unanswered = busy.filter { $0.neighbourhood == neighbourhood && $0.standing < .asking }
        let isFull = unanswered.count >= limits.unansweredOfOne
        guard isFull || busy.count >= limits.processes else {
            step(id, .greeting, now: now)
            return (true, [])
        }
        guard isNewcomer || now - lastTurn >= limits.turn,
            let victim = isFull ? victim(among: unanswered, now) : victim(of: busy, for: neighbourhood, now)
        else { return (false, []) }
        if !isNewcomer { lastTurn = now }
        step(id, .greeting, now: now)
        return (true, remove([victim]))
    }

    /// Whose turn it is without anything having come: the latest of those who wait, as who has waited long is hardly
    /// there any more; and who has been silent for some time, if there is a place to spare.
    mutating func next(now: Int64) -> (begins: Int, gone: [Int])? {
        for place in places.reversed() where place.standing == .waiting {
            let (begins, gone) = speak(place.id, now: now)
            if begins { return (place.id, gone) }
        }
        let busy = places.filter(\.hasProcess)
        // Half of the places stay for those who speak.
        guard busy.count < limits.processes / 2 else { return nil }
        for place in places where place.standing == .silent && now - place.since >= limits.silence {
            let own = busy.filter { $0.neighbourhood == place.neighbourhood && $0.standing < .asking }
            guard own.count < limits.unansweredOfOne / 2 else { continue }
            step(place.id, .greeting, now: now)
            return (place.id, [])
        }
        return nil
    }

    /// The door's greeting has arrived at somebody.
    mutating func greet(_ id: Int, now: Int64) {
        guard let index = index(id), places[index].greeted == nil else { return }
        places[index].greeted = now
    }

    /// Somebody has come further.
    mutating func step(_ id: Int, _ standing: Standing, now: Int64) {
        guard let index = index(id), places[index].standing < standing else { return }
        places[index].standing = standing
        places[index].changed = now
    }

    /// Whether one more may come in.
    var hasRoomForGuest: Bool { places.count { $0.standing == .guest } < limits.guests }

    /// Somebody has gone.
    mutating func leave(_ id: Int) { _ = remove([id]) }

    /// Whose time to come in is over.
    mutating func overdue(now: Int64) -> [Int] {
        remove(places.filter { $0.isStranger && now - $0.since >= limits.patience }.map(\.id))
    }

    /// When ``overdue(now:)`` or ``next(now:)`` may next have something to say; nil when nobody is in front of the door.
    func nextChange(now: Int64) -> Int64? {
        var next: Int64?
        for place in places where place.isStranger {
            var due = place.since + limits.patience
            if place.standing == .silent, now < place.since + limits.silence {
                due = place.since + limits.silence
            }
            // Somebody may become old enough to make room at any moment, and a greeting may arrive.
            let isAwaited =
                place.standing == .waiting || (place.standing == .greeting && place.greeted == nil)
            if isAwaited { due = min(due, now + 50) }
            next = min(next ?? due, due)
        }
        return next
    }

    // MARK: Who goes

    private func victim(among crowd: [Place], _ now: Int64) -> Int? {
        let dumb = crowd.first {
            $0.standing == .greeting && $0.greeted.map { now - $0 >= limits.answer } ?? false
        }
        let slow = crowd.first { $0.standing < .asking && now - $0.changed >= limits.exchange }
        let late = crowd.first { $0.standing == .asking && now - $0.changed >= limits.asking }
        return (dumb ?? slow ?? late)?.id
    }

    /// Who makes room for somebody of a neighbourhood when all places are taken. One that has more than its share, the places
    /// divided by those who want some, has no time to think for those who are above it.
    private func victim(of busy: [Place], for newcomer: [UInt8], _ now: Int64) -> Int? {
        let crowd = Self.mostCrowded(busy)
        if let dawdler = victim(among: crowd, now) { return dawdler }
        let share = limits.processes / Set(busy.map(\.neighbourhood)).union([newcomer]).count
        guard crowd.first?.neighbourhood != newcomer, crowd.count > share else { return nil }
        return crowd.first { $0.standing == .asking }?.id
    }

    /// Those of the neighbourhood with the most; of several, of the one that came first.
    private static func mostCrowded(_ places: [Place]) -> [Place] {
        var counts: [[UInt8]: Int] = [:]
        for place in places { counts[place.neighbourhood, default: 0] += 1 }
        guard let most = counts.values.max(),
            let first = places.first(where: { counts[$0.neighbourhood] == most })
        else { return [] }
        return places.filter { $0.neighbourhood == first.neighbourhood }
    }

    private func index(_ id: Int) -> Int? { places.firstIndex { $0.id == id } }

    private mutating func remove(_ ids: [Int]) -> [Int] {
        places.removeAll { ids.contains($0.id) }
        return ids
    }
}
