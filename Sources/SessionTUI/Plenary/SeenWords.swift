import CafeModel

/// The words of a note at some time: when only marks have changed since, there is nothing to compare.
struct SeenWords: Hashable {
    var text: TextID
    var wording: TextID?
    var answer: Answer?
    var kind: NoteKind

    init(_ note: Note) {
        text = note.text
        wording = note.wording
        answer = note.answer
        kind = note.kind
    }
}
