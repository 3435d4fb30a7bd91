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
