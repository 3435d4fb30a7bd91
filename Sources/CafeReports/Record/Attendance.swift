/// Who was there, in numbers: no name of a participant leaves with a document.
struct Attendance: Hashable, Sendable {
    /// How many were expected by the plan.
    let expected: Int
    /// How many came, as the door marked it; nil where nobody marked it.
    let arrived: Int?
    /// How many came without having been expected.
    let latecomers: Int
    /// How many went home before the end.
    let left: Int
    /// How many belong to each value group, in the order in which the groups first appear.
    let groups: [Group]
    /// How many belong to no group that is known.
    let withoutGroup: Int
    /// How many come from each territory, the most first; empty where none is known.
    let territories: [Group]

    /// A value group and its people.
    struct Group: Hashable, Sendable {
        /// The group.
        let name: String
        /// How many.
        var count: Int
    }
}
