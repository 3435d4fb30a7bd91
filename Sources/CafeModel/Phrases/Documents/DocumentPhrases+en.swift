extension EnglishPhrases {
    func document(_ word: DocumentWord) -> String {
        switch word {
        case .contributions: "Contributions"
        case .answers: "Answers"
        case .commitments: "Commitments"
        case .attendance: "Attendance"
        case .reference: "Reference"
        case .identifier: "Identifier"
        case .table: "Table"
        case .topic: "Topic"
        case .round: "Round"
        case .kind: "Kind"
        case .text: "Text"
        case .wording: "Wording for publication"
        case .question: "Question"
        case .answer: "Answer"
        case .priority: "Priority"
        case .votes: "Votes"
        case .starred: "Starred"
        case .reviewed: "Reviewed"
        case .state: "State"
        case .recorded: "Recorded"
        case .commitment: "Commitment"
        case .office: "Responsible office"
        case .person: "Person responsible now"
        case .deadline: "Due"
        case .promised: "Promised for"
        case .progress: "Follow-up"
        case .step: "Step"
        case .evidence: "Evidence"
        case .origin: "Comes from"
        case .group: "Value group"
        case .people: "People"
        case .yes: "yes"
        case .no: "no"
        case .open: "open"
        case .overdue: "overdue"
        case .withdrawn: "withdrawn"
        case .unanswered: "not answered"
        case .answered: "answered"
        case .expected: "People expected"
        case .latecomers: "Came without being expected"
        case .leftEarly: "Left before the end"
        case .noGroup: "No group recorded"
        }
    }

    func documentContinued(_ column: String) -> String { column + " (continued)" }
    var documentPage: (before: String, between: String) { ("Page ", " of ") }

    func documentMissing(_ program: String, package: String, format: String) -> String {
        "The format \(format) needs the program \(program), which this computer does not have. "
            + "Install it with: sudo apt install \(package)"
    }

    func documentOthers(_ formats: [String]) -> String {
        "The other formats work without it: " + formats.joined(separator: ", ") + "."
    }

    func documentRefused(_ program: String, said: String) -> String {
        "The program \(program) could not make the document" + (said.isEmpty ? "." : ": \(said)")
    }

    func documentTooLong(_ program: String, seconds: Int) -> String {
        "The program \(program) did not finish within \(seconds) seconds and was stopped. Nothing was written."
    }

    func documentNotATemplate(_ path: String) -> String {
        "The template \(path) is not a Word document (docx)."
    }

    func documentTemplateFor(_ format: String) -> String {
        "--template is for the format docx; the format \(format) does not use it."
    }

    func documentWorking(_ program: String, seconds: Int, page: Int?, limit: Int) -> String {
        "Preparing the document with \(program): \(seconds) s" + (page.map { ", page \($0)" } ?? "")
            + " (at most \(limit / 60) min)"
    }

    func documentLacks(_ signs: [String], packages: [String]) -> String {
        let more = signs.count > 12 ? "…" : ""
        return "The PDF lacks signs that no font of this machine has: "
            + signs.prefix(12).joined(separator: " ") + more
            + ". To have them, install one and make it again: sudo apt install "
            + packages.joined(separator: " ")
    }

    func documentReading(_ done: Int, of all: Int) -> String { "Reading the sessions: \(done) of \(all)" }

    func minutesFileName(
        day: String, title: String, version: Int, approved: Bool, reviewed: Bool
    ) -> [String] {
        let state = approved ? "approved" : reviewed ? "reviewed" : "draft"
        return ["minutes", day, title, "v\(version)", state]
    }

    func documentUnderWay(_ format: String, seconds: Int) -> String {
        let what = format == "pdf" ? "the PDF" : "the document (\(format))"
        return "Preparing \(what)… \(seconds) s. You can go on; Esc removes this notice."
    }

    var documentBusy: String {
        "Another document is still being prepared. You will be told here when it is ready."
    }

    func documentFetch(_ name: String, command: String) -> String {
        "The minutes are ready: \(name)\n\nOn your computer, in another window, with the same PIN:\n\(command)"
    }

    var documentRead: String { "Done" }

    func documentShelved(_ path: String) -> String { "The minutes are at \(path)" }

    func minutesNoSuchVersion(_ version: Int, approved: Int) -> String {
        switch approved {
        case 0: "The minutes have not been approved yet: there is no version \(version)."
        case 1: "There is no approved version \(version): only version 1 was approved."
        default: "There is no approved version \(version): versions 1 to \(approved) were approved."
        }
    }

    func documentReadingFacts(_ count: Int) -> String { "Reading the session: \(count) facts" }

    func documentSpreadsheetFailed(_ said: String) -> String { "The spreadsheet could not be made: \(said)" }
}
