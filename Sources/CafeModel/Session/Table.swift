/// A place with one topic and one host.
public struct Table: Hashable, Sendable {
    /// Its number.
    public let number: TableNumber
    /// Its notes, in the order in which they were taken.
    public internal(set) var notes: [NoteID] = []
    /// How many notes count, by the place of their kind among ``NoteKind/allCases``.
    private var counts = [Int](repeating: 0, count: NoteKind.allCases.count)
    /// How many questions nobody has answered.
    public internal(set) var openQuestions = 0
    /// Whether it asks for support.
    public internal(set) var asksSupport = false
    /// How often somebody at a seat, from 1, has spoken; seats without an entry have not.
    public internal(set) var voices: [Int: Int] = [:]
    /// The servant who sat down, as a person's data.
    public internal(set) var host: TextID?

    /// How many contributions count.
    public var contributionCount: Int { counts.reduce(0, +) - count(.conclusion) }

    /// How many of a kind count.
    public func count(_ kind: NoteKind) -> Int { counts[kind.place] }

    init(number: TableNumber) { self.number = number }

    mutating func add(_ note: Note, _ sign: Int) {
        guard !note.withdrawn else { return }
        counts[note.kind.place] += sign
        if note.isOpenQuestion { openQuestions += sign }
    }
}
