/// A list that only grows, in pages: growing moves nothing, and a copy that is changed copies one page.
struct PagedList<Element: Sendable>: Sendable {
    /// How many elements a page has.
    private static var size: Int { 256 }

    private var pages: [[Element]] = []

    /// How many elements there are.
    var count: Int {
        guard let last = pages.last else { return 0 }
        return (pages.count - 1) * Self.size + last.count
    }

    /// The element at a place, from 0.
    @inline(__always)
    subscript(place: Int) -> Element {
        get { pages[place / Self.size][place % Self.size] }
        _modify { yield &pages[place / Self.size][place % Self.size] }
    }

    mutating func append(_ element: Element) {
        if pages.isEmpty || pages[pages.count - 1].count == Self.size {
            var page: [Element] = []
            // The first page grows as it is filled: most sessions are small.
            if !pages.isEmpty { page.reserveCapacity(Self.size) }
            pages.append(page)
        }
        pages[pages.count - 1].append(element)
    }

    /// All elements, in order.
    var all: FlattenSequence<[[Element]]> { pages.joined() }
}
