import CafeModel

/// A line of a page's list. Only references: the words are looked up when the line comes into sight.
enum PlenaryLine: Hashable {
    /// The heading of a section, with how many items it has.
    case heading(PlenaryWord, Int)
    /// The heading of the tables' counts.
    case columns
    /// Something that can be chosen.
    case item(PlenaryItem)
    /// What to read where there is nothing to choose.
    case remark(PlenaryWord)
    /// Air between sections.
    case gap

    var item: PlenaryItem? {
        if case .item(let item) = self { item } else { nil }
    }
}

/// Something that can be chosen. The choice is by reference, not by row: what others do never moves it.
enum PlenaryItem: Hashable {
    case table(TableNumber)
    case note(NoteID)
    case member(NoteID, of: GroupID)
    case group(GroupID)
    case commitment(CommitmentID)

    /// The note, if it is one.
    var note: NoteID? {
        switch self {
        case .note(let id), .member(let id, _): id
        case .table, .group, .commitment: nil
        }
    }
}
