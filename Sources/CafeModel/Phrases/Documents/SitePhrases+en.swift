extension EnglishPhrases {
    func site(_ word: SiteWord) -> String {
        switch word {
        case .skip: "Skip to the content"
        case .results: "Results"
        case .about: "About this event"
        case .chart: "Contributions by table and kind"
        case .commitmentsChart: "Commitments by state"
        case .said: "What was said at the tables"
        case .nothingReviewed: "No contributions have been reviewed for publication yet."
        case .conclusions: "Conclusions"
        case .groups: "Grouped contributions"
        case .commitments: "Commitments"
        case .noCommitments: "The entity has recorded no commitments."
        case .commitment: "Commitment"
        case .history: "History"
        case .openData: "Open data"
        case .feed: "Feed of changes (Atom)"
        case .origin: "Comes from"
        case .count: "Count"
        case .state: "State"
        case .day: "Day"
        case .change: "Change"
        case .back: "Back to the results"
        case .privacy:
            "This page carries no names of participants and nothing of complaints referred to their channel. Each contribution is "
                + "published after a recorder has reviewed it."
        }
    }

    func siteUpdated(_ day: String) -> String { "Updated on \(day)." }

    func siteReviewed(_ reviewed: Int, of all: Int) -> String {
        "Contributions reviewed and published: \(reviewed) of \(all)."
    }

    func site(_ change: SiteChange) -> String {
        switch change {
        case .made: "The entity committed itself"
        case .changed: "The text, the office or the date was corrected"
        case .withdrawn: "It was withdrawn"
        case .restored: "It was put back"
        case .followed(let step):
            name(of: step)
                + (step.day.flatMap { CalendarDate(iso: $0) }.map { ": " + day($0) } ?? "")
        }
    }

    func siteAt(_ path: String, files: Int) -> String { "The site is in \(path): \(files) files." }
    func dossierAt(_ path: String, files: Int) -> String {
        "The file of the session is in \(path): \(files) files."
    }

    func folderHasForeign(_ path: String) -> String {
        "\(path) exists and was not written by Café: it was not touched. Use another folder."
    }

    func folderOfAnother(_ path: String) -> String {
        "The folder \(path) belongs to another session: it was not touched. Use one folder per session."
    }

    func folderManifestUnreadable(_ path: String) -> String {
        "The list \(path) cannot be read: nothing was touched. Use a new folder."
    }

    func dossierWithout(_ format: String) -> String { "The file goes without the minutes in \(format)." }
}
