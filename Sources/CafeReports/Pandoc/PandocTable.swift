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
        widths = isForm ? [] : Self.shares(of: [grid.header] + grid.rows)
    }

    /// The page's width shared among the columns by the length of what stands in them, so that a table of short words
    /// does not leave half of the page empty and a long text does not take it all.
    private static func shares(of rows: [[String]]) -> [String] {
        let columns = rows.first?.count ?? 0
        let lengths = (0..<columns).map { column in
            rows.reduce(13) { max($0, min(50, $1[column].unicodeScalars.count)) }
        }
        let all = max(1, lengths.reduce(0, +))
        return lengths.map { length in
            let thousandths = String(1000 + length * 1000 / all)
            return columns == 1 ? "1.0" : "0." + thousandths.dropFirst()
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
