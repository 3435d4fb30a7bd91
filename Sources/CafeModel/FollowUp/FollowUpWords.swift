/// The words of a step in the life of a commitment. Kept apart from the event, as they may name persons.
public struct FollowUpWords: Hashable, Sendable {
    /// What was done, what was found, or why.
    public var text: String
    /// The office that answers for it from now on; of a hand-over.
    public var office: String
    /// The person who answers for it from now on (*responsable actual*); of a hand-over.
    public var person: String
    /// Who looked; of a review.
    public var reviewer: String
    /// When they looked, as yyyy-mm-dd; of a review.
    public var day: String
    /// Evidence: where it can be seen.
    public var link: String
    /// Evidence: the name of a file. The file stays where it is.
    public var file: String
    /// The SHA-256 of that file, 64 hexadecimal digits: who has a file can tell whether it is the one that was meant.
    public var fileHash: String

    /// Words; nothing where nothing is given.
    public init(
        text: String = "", office: String = "", person: String = "", reviewer: String = "", day: String = "",
        link: String = "", file: String = "", fileHash: String = ""
    ) {
        self.text = text
        self.office = office
        self.person = person
        self.reviewer = reviewer
        self.day = day
        self.link = link
        self.file = file
        self.fileHash = fileHash
    }

    /// Whether it names something that shows what was done.
    public var hasEvidence: Bool { !link.isEmpty || !file.isEmpty }

    /// As they are stored: a JSON object `{texto, dependencia, responsable, revisor, fecha, enlace, archivo, sha256}`
    /// without what is empty.
    public var encoded: String {
        var writer = JSONWriter()
        writer.object { writer in
            for part in Part.allCases where !self[part].isEmpty {
                writer.key(named: part.rawValue)
                writer.string(self[part])
            }
        }
        return writer.text
    }

    /// The words that were stored so.
    public init(encoded: String) {
        self.init()
        guard let object = try? JSONObject(Array(encoded.utf8)) else {
            text = encoded
            return
        }
        func word(_ name: StaticString) -> String {
            (try? object.optionalString(name)).flatMap(\.self) ?? ""
        }
        self.init(
            text: word("texto"), office: word("dependencia"), person: word("responsable"),
            reviewer: word("revisor"), day: word("fecha"), link: word("enlace"), file: word("archivo"),
            fileHash: word("sha256"))
    }

    enum Part: String, CaseIterable {
        case text = "texto", office = "dependencia", person = "responsable", reviewer = "revisor", day =
            "fecha",
            link = "enlace", file = "archivo", fileHash = "sha256"
    }

    subscript(part: Part) -> String {
        get {
            switch part {
            case .text: text
            case .office: office
            case .person: person
            case .reviewer: reviewer
            case .day: day
            case .link: link
            case .file: file
            case .fileHash: fileHash
            }
        }
        set {
            switch part {
            case .text: text = newValue
            case .office: office = newValue
            case .person: person = newValue
            case .reviewer: reviewer = newValue
            case .day: day = newValue
            case .link: link = newValue
            case .file: file = newValue
            case .fileHash: fileHash = newValue
            }
        }
    }
}
