/// The wishes for one participant's seat.
public struct SeatWish: Hashable, Sendable {
    /// The participant's number.
    public var number: Int
    /// What is wished.
    public var wishes: SeatWishes

    /// Wishes for a participant.
    public init(_ number: Int, _ wishes: SeatWishes) {
        self.number = number
        self.wishes = wishes
    }
}
