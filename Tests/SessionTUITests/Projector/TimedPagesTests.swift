import CafeModel
import Testing

@testable import SessionTUI

@Suite("Pages that follow one another by time")
struct TimedPagesTests {
    @Test("items fill a page, and the next page comes after eight seconds")
    func pages() {
        let pages = TimedPages(heights: [2, 2, 2, 5, 1], rows: 4)
        let seen = (0..<5).map { pages.items(at: .seconds($0 * 8)) }
        #expect(seen == [0..<2, 2..<3, 3..<4, 4..<5, 0..<2])
        #expect(TimedPages.next(after: Milliseconds(7999)) == .seconds(8))
        #expect(TimedPages.next(after: .seconds(8)) == .seconds(16))
    }

    @Test("an item that begins a page does so although there is room")
    func starts() {
        let pages = TimedPages(heights: [1, 1, 1], rows: 10, starts: [0, 2])
        #expect(pages.count == 2)
        #expect(pages.items(at: .seconds(8)) == 2..<3)
    }

    @Test("nothing has no pages")
    func nothing() {
        #expect(TimedPages(heights: [], rows: 4).items(at: .seconds(9)) == 0..<0)
    }
}
