/// Somebody who stands for election at a table.
public struct Candidate: Hashable, Sendable {
    /// The reference.
    public let id: CandidateID
    /// The table.
    public let table: TableNumber
    /// Name and organisation or zone, as a person's data: a ``Participant``.
    public let person: TextID
    /// Votes counted; nil as long as nobody has counted.
    public internal(set) var votes: Int?
    /// The place that was settled by hand among those with as many votes, from 1; nil where none was.
    public internal(set) var place: Int?
    /// Stands no more.
    public internal(set) var withdrawn = false
}
