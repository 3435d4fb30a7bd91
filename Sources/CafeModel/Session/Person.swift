/// A participant of a session.
public struct Person: Hashable, Sendable {
    /// The number that stands on the card, from 1.
    public let number: Int
    /// Name, organisation and group; nil when known by number only.
    public internal(set) var data: TextID?
    /// Was named or has come; the others are only expected, because the plan says how many.
    public internal(set) var registered = false
    /// The texts that their data were before; they are still kept.
    public internal(set) var formerData: [TextID] = []
    /// Their data were removed at their wish: known by number only from then on.
    public internal(set) var suppressed = false
    /// What they authorised; nil as long as nobody has asked.
    public internal(set) var consent: Consent?
    /// When they came, on the wall clock; nil as long as nobody has marked it.
    public internal(set) var arrived: Milliseconds?
    /// What is wished for their seat.
    public internal(set) var wishes = SeatWishes()
    /// Went home.
    public internal(set) var left = false
    /// The table in each round; nil where there is no seat.
    public internal(set) var seats: [TableNumber?] = []
}

extension SessionState {
    /// A person's data, as far as this reader may see them and they still exist.
    public func participant(_ person: Person) -> Participant? {
        text(person.data).map { Participant(encoded: $0) }
    }

    /// The person with a number.
    public func person(_ number: Int) -> Person? {
        people.indices ~= number - 1 ? people[number - 1] : nil
    }

    /// Whether the door of the room marks who comes.
    public var marksArrivals: Bool { people.contains { $0.arrived != nil } }

    /// The places in ``people`` of those who take part as far as is known: who have not gone home and, where arrivals
    /// are marked, have come.
    public var takingPart: [Int] {
        let marked = marksArrivals
        return people.indices.filter { !people[$0].left && (!marked || people[$0].arrived != nil) }
    }
}
