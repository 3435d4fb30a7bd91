import CafeModel

/// A finished document that can still take any form: what is said in it is settled, how it looks is not.
public struct Deliverable: Sendable {
    /// What it is called, on one line.
    public let title: String
    /// When its content is from, in seconds since 1970; goes into files that must tell, so that the same content gives
    /// the same bytes.
    public let moment: Int64
    /// Its data as sheets, no cell longer than a spreadsheet can hold.
    public let workbook: Workbook
    /// What stands around it on every printed page; nil prints nothing.
    public var page: PageFrame? { document.frame }
    let document: Document
    private let json: @Sendable () -> [UInt8]
    private let csv: @Sendable (Character) -> [UInt8]

    init(
        document: Document, workbook: Workbook, moment: Int64, phrases: any Phrases,
        csv: @escaping @Sendable (Character) -> [UInt8], json: @escaping @Sendable () -> [UInt8]
    ) {
        title = document.title
        self.document = document
        self.moment = moment
        self.json = json
        self.csv = csv
        self.workbook = Workbook(
            title: workbook.title,
            sheets: workbook.sheets.map { sheet in
                sheet.split { phrases.documentContinued($0) }
            })
    }

    /// The file's bytes, in a format that needs nobody's help.
    /// - Parameter separator: what stands between the cells of the CSV: `,` or `;`.
    public func text(_ format: MinutesFormat, separator: Character = ",") -> [UInt8] {
        switch format {
        case .json: json()
        case .csv: csv(separator)
        case .md: MarkdownRenderer.bytes(of: document)
        case .html: HTMLRenderer.bytes(of: document)
        }
    }

    /// The document as the tree that pandoc reads (`--from json`): text, headings, lists and tables, no raw markup and
    /// no name of any file.
    public var pandocTree: [UInt8] { PandocTree.bytes(of: document) }
}
