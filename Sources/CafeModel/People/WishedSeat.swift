/// Wishes as a file says them: partners by name or number, not looked up yet.
public struct WishedSeat: Hashable, Sendable {
    /// Whose they are: a number, or a place in the file, from 1.
    public var number: Int
    /// Where they stand in the file.
    public var place: String
    /// The fixed table.
    public var table: Int?
    /// Who sits with them.
    public var with: [String]
    /// Who never does.
    public var apart: [String]

    /// Whether nothing is wished.
    public var isEmpty: Bool { table == nil && with.isEmpty && apart.isEmpty }
}
