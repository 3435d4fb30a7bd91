/// The notes of a session by their references, in the order in which they were taken.
public struct NoteShelf: Hashable, Sendable {
    private var list = PagedList<Note>()
    private var index = RefIndex()

    /// Nothing yet.
    public init() {}

    /// How many there are.
    public var count: Int { list.count }

    /// Whether there is none.
    public var isEmpty: Bool { list.count == 0 }

    /// The references, in order.
    public var keys: [NoteID] { list.all.map(\.id) }

    /// The notes, in order.
    public var values: [Note] { Array(list.all) }

    /// The note with a reference; nil when there is none.
    public subscript(id: NoteID) -> Note? { place(of: id).map { list[$0] } }

    /// Takes a note in, in place of the one with the same reference if there is one.
    mutating func take(_ note: Note) {
        if let place = place(of: note.id) {
            list[place] = note
            return
        }
        index.note(note.id, at: list.count)
        list.append(note)
    }

    /// Changes the note with a reference where it stands, if there is one.
    mutating func change(_ id: NoteID, _ body: (inout Note) -> Void) {
        if let place = place(of: id) { body(&list[place]) }
    }

    private func place(of id: NoteID) -> Int? { index.place(of: id) { list[$0].id == id } }

    /// Equal when the same notes stand in the same order.
    public static func == (left: NoteShelf, right: NoteShelf) -> Bool {
        left.count == right.count && left.list.all.elementsEqual(right.list.all)
    }

    /// Feeds the notes to a hasher.
    public func hash(into hasher: inout Hasher) { for note in list.all { hasher.combine(note) } }
}
