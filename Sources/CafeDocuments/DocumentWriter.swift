import CafeReports
import CafeSystem

/// Makes the bytes of a document in any format.
public struct DocumentWriter {
    /// What stands between the cells of a CSV: `,` or `;`.
    public var separator: Character
    /// A document of Word whose styles, header and footer a docx takes over (the entity's letterhead): its path.
    public var template: String?
    /// Told about once a second while another program works.
    public var progress: (DocumentProgress) -> Void

    /// A writer.
    public init(
        separator: Character = ",", template: String? = nil,
        progress: @escaping (DocumentProgress) -> Void = { _ in }
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
        case .docx: return try word(document)
        case .odt: return try office(document)
        case .pdf:
            // No base address, so that no relative one could name a file; the page itself has none of either.
            // It tells the pages that it lays out.
            return try run(
                .weasyprint, ["--verbose", "--base-url", "about:blank", "--encoding", "utf-8", "-", "-"],
                document.text(.html), document)
        }
    }

    /// What a PDF of a document leaves out, because no font of this machine has it, with the packages to install; nil
    /// when nothing, and for other formats.
    public func leftOut(
        of document: Deliverable, as format: DocumentFormat
    ) -> (signs: [String], packages: [String])? {
        guard format == .pdf else { return nil }
        let missing = FontCoverage.missing(in: document.text(.html))
        guard !missing.isEmpty else { return nil }
        return (missing.map { String($0) }, Set(missing.map(FontCoverage.package)).sorted())
    }

    /// With the entity's letterhead, else with a head and a foot of ours.
    private func word(_ document: Deliverable) throws(DocumentFailure) -> [UInt8] {
        guard template == nil, let page = document.page else {
            return try pandoc(document, "docx", try templateArguments(), [:])
        }
        let reference = "membrete.docx"
        return try pandoc(
            document, "docx", ["--reference-doc", reference], [reference: WordLetterhead(frame: page).bytes])
    }

    private func office(_ document: Deliverable) throws(DocumentFailure) -> [UInt8] {
        guard let page = document.page else { return try pandoc(document, "odt", [], [:]) }
        let styles = try run(.pandoc, ["--print-default-data-file", "odt/styles.xml"], [], document)
        let frame = try run(.pandoc, ["--print-default-template", "opendocument"], [], document)
        let reference = "membrete.odt", template = "contenido.opendocument"
        return try pandoc(
            document, "odt", ["--reference-doc", reference, "--template", template],
            [
                reference: OfficeLetterhead(frame: page).reference(String(decoding: styles, as: UTF8.self)),
                template: Array(OfficeLetterhead.ruled(String(decoding: frame, as: UTF8.self)).utf8),
            ])
    }

    private func pandoc(
        _ document: Deliverable, _ format: String, _ more: [String], _ files: [String: [UInt8]]
    ) throws(DocumentFailure) -> [UInt8] {
        ZipTimes.removed(
            from: try run(
                .pandoc, ["--from", "json", "--to", format, "--standalone", "--output", "-"] + more,
                document.pandocTree, document, files))
    }

    private func run(
        _ converter: Converter, _ arguments: [String], _ input: [UInt8], _ document: Deliverable,
        _ files: [String: [UInt8]] = [:]
    ) throws(DocumentFailure) -> [UInt8] {
        try converter.run(
            arguments, input: input, files: files, moment: document.moment, progress: progress)
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
