import CafeModel

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
