/// What is wished for a participant's seat.
public struct SeatWishes: Hashable, Sendable {
    /// The table where the person stays in all rounds (reduced mobility).
    public var table: TableNumber?
    /// Numbers of those who sit at the same table in all rounds (a companion, an interpreter).
    public var with: [Int]
    /// Numbers of those who never sit at the same table.
    public var apart: [Int]

    /// Wishes.
    public init(table: TableNumber? = nil, with: [Int] = [], apart: [Int] = []) {
        self.table = table
        self.with = with
        self.apart = apart
    }

    /// Whether nothing is wished.
    public var isEmpty: Bool { table == nil && with.isEmpty && apart.isEmpty }
}

extension SeatWishes {
    /// Writes the wishes as fields.
    public func encode(into w: inout JSONWriter) {
        w.field("table", table)
        w.field("with", ints: with)
        w.field("apart", ints: apart)
    }

    /// The wishes that the fields hold.
    /// - Throws: ``JSONError`` when a field is of another type.
    public init(_ o: JSONObject) throws(JSONError) {
        self.init(table: try o.optionalTable("table"), with: try o.ints("with"), apart: try o.ints("apart"))
    }
}
