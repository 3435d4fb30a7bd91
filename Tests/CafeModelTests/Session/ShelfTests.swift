import Testing

@testable import CafeModel

@Suite("Notes and texts by their references")
struct ShelfTests {
    private func note(_ id: NoteID, _ revision: Int) -> Note {
        Note(
            id: id, table: TableNumber(3), round: nil,
            author: Actor(connection: ConnectionID(high: 9, low: 8), role: .recorder),
            recorded: Milliseconds(5),
            kind: .question, text: TextID(high: 1, low: 1), revision: revision, topic: nil)
    }

    @Test("A note is what it was made of")
    func made() {
        let author = Actor(connection: ConnectionID(high: 9, low: 8), role: .table(TableNumber(17)))
        let note = Note(
            id: NoteID(high: 1, low: 2), table: TableNumber(4), round: 2, author: author,
            recorded: Milliseconds(77), kind: .proposal, text: TextID(high: 3, low: 4), revision: 12, topic: 3
        )
        #expect(note.author == author && note.table == TableNumber(4) && note.round == 2)
        #expect(note.recorded == Milliseconds(77) && note.revision == 12 && note.topic == 3)
        #expect(self.note(note.id, 1).round == nil && self.note(note.id, 1).topic == nil)
    }

    @Test("Every role comes back out of a note")
    func roles() {
        let roles: [Role] = [
            .table(TableNumber(1)), .table(TableNumber(9999)), .facilitator, .recorder, .projector,
            .preparation,
            .home, .registration, .followup, .reader, .owner, .door,
        ]
        for role in roles { #expect(PackedRole(role).role == role) }
    }

    @Test("Each mark is set by itself, and what is put back leaves a note as it was")
    func marks() {
        let before = note(NoteID(high: 1, low: 2), 1)
        let marks: [(Mark, Mark)] = [
            (.starred(true), .starred(false)), (.withdrawn(true), .withdrawn(false)),
            (.presented(true), .presented(false)), (.reviewed(true), .reviewed(false)),
            (.outOfScope(true), .outOfScope(false)), (.rank(3), .rank(nil)), (.hands(0), .hands(nil)),
            (.outcome(.accepted), .outcome(.pending)), (.feasibility([.resources]), .feasibility(nil)),
            (.topic(2), .topic(nil)), (.pillar(.pillar(.transparency)), .pillar(nil)),
        ]
        for (mark, back) in marks {
            var changed = before
            changed.set(mark)
            #expect(changed != before && changed.present(mark) == mark)
            for (other, none) in marks where other != mark { #expect(changed.present(other) == none) }
            changed.set(back)
            #expect(changed == before)
        }
    }

    @Test("Thousands of notes are found, changed and listed in the order in which they came")
    func notes() {
        var generator = SeededGenerator(seed: 4)
        var shelf = NoteShelf()
        let ids = (0..<3000).map { _ in NoteID(using: &generator) }
        for (place, id) in ids.enumerated() { shelf.take(note(id, place)) }
        let copy = shelf
        for id in ids where id.low % 3 == 0 { shelf.change(id) { $0.starred = true } }
        shelf.take(note(ids[7], 70_000))
        #expect(shelf.count == 3000 && shelf.keys == ids && shelf.values.map(\.id) == ids)
        for (place, id) in ids.enumerated() where place != 7 {
            #expect(shelf[id]?.revision == place && shelf[id]?.starred == (id.low % 3 == 0))
            #expect(copy[id]?.starred == false)
        }
        #expect(shelf[ids[7]]?.revision == 70_000 && copy[ids[7]]?.revision == 7)
        #expect(shelf[NoteID(high: 0, low: ids[0].low)] == nil && NoteShelf()[ids[0]] == nil)
        #expect(shelf != copy && NoteShelf().isEmpty)
    }

    @Test("References that collide are told apart")
    func collisions() {
        var shelf = NoteShelf()
        let ids = (0..<600).map { NoteID(high: UInt64($0), low: UInt64($0 % 3) << 40) }
        for (place, id) in ids.enumerated() { shelf.take(note(id, place)) }
        for (place, id) in ids.enumerated() { #expect(shelf[id]?.revision == place) }
    }

    @Test("Texts are as a dictionary would have them, whatever is set and forgotten", arguments: 0..<4)
    func texts(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        var shelf = TextShelf()
        var wanted: [TextID: String] = [:]
        let ids = (0..<300).map { _ in TextID(using: &generator) }
        for _ in 0..<2000 {
            let id = ids[Int.random(in: 0..<ids.count, using: &generator)]
            let length = Int.random(in: 0...40, using: &generator) * (Bool.random(using: &generator) ? 1 : 40)
            let text =
                Int.random(in: 0..<4, using: &generator) == 0 ? nil : String(repeating: "ñ", count: length)
            shelf[id] = text
            wanted[id] = text
        }
        for id in ids { #expect(shelf[id] == wanted[id]) }
        #expect(shelf.values.sorted() == wanted.values.sorted())
        var other = TextShelf()
        for (id, text) in wanted { other[id] = text }
        #expect(other == shelf)
        other[ids[0]] = "otra cosa"
        #expect(other != shelf)
    }
}
