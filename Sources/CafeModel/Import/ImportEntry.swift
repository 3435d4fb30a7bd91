/// Somebody who will be put on the list.
public struct ImportEntry: Hashable, Sendable {
    /// The line in the file, from 1.
    public var line: Int
    /// Who, and what they authorised.
    public var registrant: Registrant
    /// What is wished for their seat; its number is the place among the entries, from 1.
    public var wish: WishedSeat?
}
