import CafeModel

/// A table of pandoc's tree.
struct PandocTable {
    private let header: [String]
    private let rows: [[String]]
    private let numbersFrom: Int
    /// Shares of the width of the page; empty leaves them to whoever opens the document.
    private var widths: [String] = []
    private var isForm = false

    init(_ grid: Block.Grid) {
        header = grid.header
        rows = grid.rows
        numbersFrom = grid.numbersFrom ?? .max
        isForm = grid.isForm
        widths = isForm ? Self.formShares(grid.header.count) : Self.shares(of: [grid.header] + grid.rows)
    }

    /// About how many letters of a bold heading fit into the page's width.
    private static let lettersAcross = 72

    /// The page's width shared among the columns by the length of what stands in them, so that a table of short words
    /// does not leave half of the page empty and a long text does not take it all. No column is narrower than its
    /// longest word, as far as the page allows.
    private static func shares(of rows: [[String]]) -> [String] {
        let columns = rows.first?.count ?? 0
        let lengths = (0..<columns).map { column in
            rows.reduce(4) { max($0, min(50, $1[column].unicodeScalars.count)) }
        }
        let words = (0..<columns).map { column in
            rows.reduce(4) { most, row in
                max(most, min(14, row[column].split(whereSeparator: \.isWhitespace).map(\.count).max() ?? 0))
            }
        }
        let least = words.map { ($0 + 2) * 1000 / lettersAcross }
        let free = max(0, 1000 - least.reduce(0, +))
        let all = max(1, lengths.reduce(0, +))
        let parts = zip(least, lengths).map { $0 + free * $1 / all }
        return thousandths(parts)
    }

    /// What is signed wants room, who signs is said in a word.
    private static func formShares(_ columns: Int) -> [String] {
        thousandths((0..<columns).map { $0 == 0 ? 2 : 3 })
    }

    /// Parts of the whole as decimal numbers.
    private static func thousandths(_ parts: [Int]) -> [String] {
        let all = max(1, parts.reduce(0, +))
        return parts.map { part in
            parts.count == 1 ? "1.0" : "0." + String(1000 + part * 1000 / all).dropFirst()
        }
    }

    /// Labels with their values: a table of two columns.
    init(_ facts: [Block.Fact]) {
        header = []
        rows = facts.map { [$0.label, $0.value] }
        numbersFrom = .max
        widths = ["0.3", "0.7"]
    }

    private var columns: Int { header.isEmpty ? rows.first?.count ?? 0 : header.count }

    func write(into w: inout JSONWriter) {
        PandocTree.node("Table", into: &w) { w in
            w.array { w in
                PandocTree.attributes(into: &w)
                w.array {
                    $0.null()
                    $0.array { _ in }
                }
                w.array { w in for column in 0..<columns { w.array { shape(of: column, into: &$0) } } }
                w.array {
                    PandocTree.attributes(into: &$0)
                    $0.array { if !header.isEmpty { row(header, strong: true, into: &$0) } }
                }
                w.array { w in w.array { body(into: &$0) } }
                w.array {
                    PandocTree.attributes(into: &$0)
                    $0.array { _ in }
                }
            }
        }
    }

    private func shape(of column: Int, into w: inout JSONWriter) {
        w.object { $0.field("t", column >= numbersFrom ? "AlignRight" : "AlignLeft") }
        if widths.isEmpty {
            w.object { $0.field("t", "ColWidthDefault") }
        } else {
            PandocTree.node("ColWidth", into: &w) { $0.raw(Array(widths[column].utf8)) }
        }
    }

    private func body(into w: inout JSONWriter) {
        PandocTree.attributes(into: &w)
        w.number(0)
        w.array { _ in }
        w.array { for cells in rows { row(cells, strong: false, into: &$0) } }
    }

    private func row(_ cells: [String], strong: Bool, into w: inout JSONWriter) {
        w.array { w in
            PandocTree.attributes(into: &w)
            w.array { w in
                for (index, text) in cells.enumerated() {
                    w.array { cell(text, strong: strong || (header.isEmpty && index == 0), into: &$0) }
                }
            }
        }
    }

    /// Cells that are filled in by hand get room for a signature.
    private func cell(_ text: String, strong: Bool, into w: inout JSONWriter) {
        PandocTree.attributes(into: &w)
        w.object { $0.field("t", "AlignDefault") }
        w.number(1)
        w.number(1)
        w.array { w in
            PandocTree.plain(into: &w) { w in
                if strong {
                    PandocTree.node("Strong", into: &w) { w in w.array { PandocTree.inlines(text, into: &$0) }
                    }
                } else {
                    PandocTree.inlines(isForm && text.isEmpty ? "\u{A0}\n\u{A0}" : text, into: &w)
                }
            }
        }
    }
}
