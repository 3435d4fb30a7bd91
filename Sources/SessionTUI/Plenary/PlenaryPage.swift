import CafeModel

/// A page of the plenary screen.
enum PlenaryPage: Hashable {
    /// Everything together.
    case whole
    /// One table, for its turn.
    case table(TableNumber)
}
