import CafeModel
import CafeWire

/// The four questions of a commitment, one after another.
struct CommitmentForm: Hashable {
    /// What is asked.
    enum Field: Int, CaseIterable {
        case text, office, person, date
    }

    /// What the form is about; an unfinished form is found again under it.
    enum Subject: Hashable {
        case sources([NoteID])
        case commitment(CommitmentID)
    }

    var subject: Subject
    /// The revision of the commitment that the writer has seen; 0 when that is not known any more.
    var seen = 0
    var sources: [NoteID]
    /// The commitments made from these notes that the writer knows of.
    var known: [CommitmentID] = []
    var words: CommitmentWords
    var date: String
    var field = Field.text
    var command: CommandID
    var prompt = Prompt(title: "", hint: "")
    /// What stood there at first.
    private var initialWords: CommitmentWords
    private let initialDate: String

    init(
        subject: Subject, seen: Int = 0, sources: [NoteID], words: CommitmentWords, date: String = "",
        command: CommandID
    ) {
        self.subject = subject
        self.seen = seen
        self.sources = sources
        self.words = words
        self.date = date
        self.command = command
        initialWords = words
        initialDate = date
    }

    /// Whether anything was written.
    var isChanged: Bool { words != initialWords || date != initialDate }

    /// Takes what stands in the entry into the field that is asked.
    mutating func keepField() {
        let text = prompt.editor.text
        switch field {
        case .text: words.text = text
        case .office: words.office = text
        case .person: words.person = text
        case .date: date = text
        }
    }

    /// What stands in the field that is asked.
    var value: String {
        switch field {
        case .text: words.text
        case .office: words.office
        case .person: words.person
        case .date: date
        }
    }

    /// Asks the field, after a remark of what is wrong, if anything is.
    mutating func ask(_ phrases: any Phrases, remark: String = "", raw: String = "") {
        let question: PlenaryWord =
            switch field {
            case .text: .commitmentText
            case .office: .commitmentOffice
            case .person: .commitmentPerson
            case .date: .commitmentDate
            }
        var lines = remark.isEmpty ? [] : [remark]
        if field == .text, !raw.isEmpty { lines.append(raw) }
        if field != .text { lines.append(words.text.truncated(to: 200)) }
        prompt = Prompt(
            title: phrases.plenaryStep(field.rawValue + 1, of: Field.allCases.count),
            text: (lines + [""] + [phrases.plenary(question)]).joined(separator: "\n"),
            hint: phrases.plenary(.formHint), initial: value)
    }

    /// What to order when all is answered.
    var order: Command {
        let day = date.trimmed.isEmpty ? nil : CalendarDate(written: date.trimmed)?.iso ?? date.trimmed
        return switch subject {
        case .sources: .makeCommitment(words, date: day, sources: sources)
        case .commitment(let id):
            .changeCommitment(id, seen: seen, words, date: day, sources: sources)
        }
    }
}

extension CommitmentForm {
    /// The form as the hub keeps it while it is filled in.
    var draft: DraftMessage {
        DraftMessage(
            command: command, kind: .proposal, round: nil, text: words.encoded, cursor: 0, context: context)
    }

    private var context: String {
        switch subject {
        case .sources(let notes): (["compromiso"] + notes.map(\.hex)).joined(separator: " ")
        case .commitment(let id): "compromiso-cambio " + id.hex
        }
    }

    /// The form that the hub has kept; nil when the draft is none.
    init?(_ draft: DraftMessage, _ session: SessionState) {
        let parts = draft.context.split(separator: " ")
        guard let what = parts.first, parts.count > 1 else { return nil }
        let words = CommitmentWords(encoded: draft.text)
        if what == "compromiso" {
            let notes = parts.dropFirst().compactMap { NoteID(hex: $0) }
            guard notes.count == parts.count - 1 else { return nil }
            self.init(subject: .sources(notes), sources: notes, words: words, command: draft.command)
        } else if what == "compromiso-cambio", let id = CommitmentID(hex: parts[1]),
            let found = session.commitment(id)
        {
            self.init(
                subject: .commitment(id), sources: found.terms.sources, words: words,
                date: found.terms.date ?? "", command: draft.command)
        } else {
            return nil
        }
        // What was found is somebody's writing, not what stood there at first.
        initialWords = CommitmentWords(text: "")
    }
}
