import CafeModel

/// Pages that follow one another by themselves, as nobody presses keys at a wall.
struct TimedPages {
    /// How long a page stays.
    static let stay = Milliseconds.seconds(8)

    private let pages: [Range<Int>]

    /// Items of these heights on pages of so many rows; an item that is higher than a page has one to itself, and
    /// those in `starts` begin a page.
    init(heights: [Int], rows: Int, starts: Set<Int> = []) {
        var pages: [Range<Int>] = []
        var first = 0
        var used = 0
        for (index, height) in heights.enumerated() {
            if used + height > rows || starts.contains(index), index > first {
                pages.append(first..<index)
                first = index
                used = 0
            }
            used += height
        }
        if first < heights.count { pages.append(first..<heights.count) }
        self.pages = pages
    }

    /// How many pages.
    var count: Int { pages.count }

    /// Which page is on, from 0.
    func number(at boot: Milliseconds) -> Int {
        pages.isEmpty ? 0 : Int(boot.count / Self.stay.count) % pages.count
    }

    /// The items of the page that is on.
    func items(at boot: Milliseconds) -> Range<Int> { pages.isEmpty ? 0..<0 : pages[number(at: boot)] }

    /// When the next page comes.
    static func next(after boot: Milliseconds) -> Milliseconds {
        Milliseconds((boot.count / stay.count + 1) * stay.count)
    }
}
