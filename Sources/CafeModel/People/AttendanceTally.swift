/// Who came, in numbers: in all, by value group and by territory.
public struct AttendanceTally: Hashable, Sendable {
    /// A group or territory and how many came of it.
    public struct Share: Hashable, Sendable {
        /// Which; empty where nobody said it.
        public var name: String
        /// How many.
        public var count: Int
    }

    /// How many are on the list, or expected.
    public private(set) var expected = 0
    /// How many have come.
    public private(set) var arrived = 0
    /// How many of those have gone home.
    public private(set) var left = 0
    /// By value group, the largest first; those who belong to none that is known last.
    public private(set) var groups: [Share] = []
    /// By territory, likewise.
    public private(set) var territories: [Share] = []

    /// The count of a session as it stands.
    public init(_ state: SessionState) {
        expected = state.people.count
        for person in state.people where person.arrived != nil {
            arrived += 1
            if person.left { left += 1 }
            let data = state.participant(person)
            Self.add(data?.group ?? "", to: &groups)
            Self.add(data?.territory ?? "", to: &territories)
        }
        groups = Self.ranked(groups)
        territories = Self.ranked(territories)
    }

    private static func add(_ name: String, to shares: inout [Share]) {
        let folded = FoldedText(name).text
        if let index = shares.firstIndex(where: { FoldedText($0.name).text == folded }) {
            shares[index].count += 1
        } else {
            shares.append(Share(name: name, count: 1))
        }
    }

    private static func ranked(_ shares: [Share]) -> [Share] {
        shares.enumerated().sorted { one, other in
            if one.element.name.isEmpty != other.element.name.isEmpty { return other.element.name.isEmpty }
            return (other.element.count, one.offset) < (one.element.count, other.offset)
        }.map(\.element)
    }
}
