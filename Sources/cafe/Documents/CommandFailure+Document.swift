import CafeDocuments
import CafeModel
import CafeReports

extension CommandFailure {
    /// A document could not be made.
    init(_ failure: DocumentFailure, _ format: DocumentFormat, _ phrases: any Phrases) {
        switch failure {
        case .missing(let program, let package):
            let others = DocumentFormat.allCases.filter { !Self.needs(program, $0) }.map(\.rawValue)
            self.init(
                .unavailable,
                [
                    phrases.documentMissing(program, package: package, format: format.rawValue),
                    phrases.documentOthers(others),
                ])
        case .refused(let program, let said):
            self.init(.software, phrases.documentRefused(program, said: CleanText.singleLine(said)))
        case .tooLong(let program, let seconds):
            self.init(.tryAgain, phrases.documentTooLong(program, seconds: seconds))
        case .notATemplate(let path):
            self.init(.badData, phrases.documentNotATemplate(CleanText.singleLine(path)))
        case .templateFor(let format): self.init(.usage, phrases.documentTemplateFor(format))
        case .unreadable(let error): self.init(reading: error)
        case .spreadsheet(let said):
            self.init(.ioError, phrases.documentSpreadsheetFailed(CleanText.singleLine(said)))
        case .system(let error): self.init(writing: error)
        }
    }

    private static func needs(_ program: String, _ format: DocumentFormat) -> Bool {
        switch format {
        case .md, .html, .csv, .json: false
        case .xlsx: program == "libxlsxwriter"
        case .docx, .odt: ["pandoc", "prlimit", "setpriv"].contains(program)
        case .pdf: ["weasyprint", "prlimit", "setpriv"].contains(program)
        }
    }
}
