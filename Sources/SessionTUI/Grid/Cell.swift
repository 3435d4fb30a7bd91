/// One cell of a grid. Small and without references: a grid is copied and compared at every key.
public struct Cell: Hashable, Sendable {
    /// A scalar, `continuation`, or `firstCluster` + the index of a cluster kept beside the cells.
    var code: UInt32
    /// What the cell means.
    public var style: Style

    /// The right half of a wide character.
    static let continuation = UInt32.max
    static let firstCluster: UInt32 = 0x11_0000
    static let blank = Cell(code: 0x20, style: .normal)

    var isCluster: Bool { code >= Self.firstCluster && code != Self.continuation }
}
