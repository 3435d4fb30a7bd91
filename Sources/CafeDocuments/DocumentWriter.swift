import CafeReports
import CafeSystem

/// Makes the bytes of a document in any format.
public struct DocumentWriter {
    /// What stands between the cells of a CSV: `,` or `;`.
    public var separator: Character
    /// A document of Word whose styles, header and footer a docx takes over (the entity's letterhead): its path.
    public var template: String?
    /// Told about once a second while another program works: its name and the whole seconds gone by.
    public var progress: (String, Int) -> Void

    /// A writer.
    public init(
        separator: Character = ",", template: String? = nil,
        progress: @escaping (String, Int) -> Void = { _, _ in }
    ) {
        self.separator = separator
        self.template = template
        self.progress = progress
    }

    /// The file's bytes.
    public func bytes(
        of document: Deliverable, as format: DocumentFormat
    ) throws(DocumentFailure) -> [UInt8] {
        if template != nil, format != .docx { throw .templateFor(format: format.rawValue) }
        switch format {
        case .md, .html, .csv, .json:
            return format.own.map { document.text($0, separator: separator) } ?? []
        case .xlsx: return try SpreadsheetFile.bytes(of: document)
        case .docx: return try pandoc(document, "docx", try templateArguments())
        case .odt: return try pandoc(document, "odt", [])
        case .pdf:
            // No base address, so that no relative one could name a file; the page itself has none of either.
            return try run(
                .weasyprint, ["--quiet", "--base-url", "about:blank", "--encoding", "utf-8", "-", "-"],
                document.text(.html), document)
        }
    }

    private func pandoc(
        _ document: Deliverable, _ format: String, _ more: [String]
    ) throws(DocumentFailure) -> [UInt8] {
        ZipTimes.removed(
            from: try run(
                .pandoc, ["--from", "json", "--to", format, "--standalone", "--output", "-"] + more,
                document.pandocTree, document))
    }

    private func run(
        _ converter: Converter, _ arguments: [String], _ input: [UInt8], _ document: Deliverable
    ) throws(DocumentFailure) -> [UInt8] {
        try converter.run(arguments, input: input, moment: document.moment) {
            progress(converter.program, $0)
        }
    }

    /// Word's files are zip archives: what is none would make pandoc fail in words of its own.
    private func templateArguments() throws(DocumentFailure) -> [String] {
        guard let template else { return [] }
        let path: String
        do {
            path = try Files.resolved(template)
            let content = try Files.read(path, limit: 64 * 1024 * 1024)
            guard content.starts(with: [0x50, 0x4B, 0x03, 0x04]) else {
                throw DocumentFailure.notATemplate(path: template)
            }
        } catch let failure as DocumentFailure {
            throw failure
        } catch let error as SystemError {
            throw .unreadable(error)
        } catch {
            throw .notATemplate(path: template)
        }
        return ["--reference-doc", path]
    }
}
