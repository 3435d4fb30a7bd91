import CafeModel
import CafeWire

/// The questions about a line of the follow-up, with what they become when all are answered.
struct FollowUpForm: Hashable {
    let item: FollowUpItem
    let task: FollowUpTask
    /// What the writer has seen: the number of the session's last fact, or for an answer the note's revision.
    var seen: Int
    var command: CommandID
    var sheet: QuestionSheet
    /// How the commitment stood when the writer began.
    var standing: String?
    /// The file that was named, once it has been looked at.
    var evidence: FileEvidence?

    init(
        _ item: FollowUpItem, _ task: FollowUpTask, seen: Int, about: String,
        known: [QuestionSheet.Key: String] = [:], _ command: CommandID, _ context: ScreenContext
    ) {
        self.item = item
        self.task = task
        self.seen = seen
        self.command = command
        var questions = Self.questions(task, context)
        for index in questions.indices { questions[index].answer = known[questions[index].key] ?? "" }
        sheet = QuestionSheet(title: task.title(context.phrases), about: about, questions, context)
    }

    private static func questions(
        _ task: FollowUpTask, _ context: ScreenContext
    ) -> [QuestionSheet.Question] {
        let phrases = context.phrases
        func words(_ question: FollowUpQuestion) -> String { phrases.followUp(question) }
        let link = QuestionSheet.Question(.link, words(.progressLink))
        let file = QuestionSheet.Question(.file, words(.progressFile))
        switch task {
        case .progress: return [.init(.text, words(.progress), .needed), link, file]
        case .started: return [.init(.text, words(.started))]
        case .fulfilled: return [.init(.text, words(.fulfilled)), link, file]
        case .notViable: return [.init(.text, words(.notViable), .reason)]
        case .reopened: return [.init(.text, words(.reopened))]
        case .handOver:
            return [
                .init(.office, words(.handOverOffice), .needed), .init(.person, words(.handOverPerson)),
                .init(.text, words(.handOverReason)),
            ]
        case .newDay:
            return [.init(.due, words(.newDay), .dayNeeded), .init(.text, words(.newDayReason))]
        case .review:
            return [
                .init(.reviewer, words(.reviewer), .needed), .init(.day, words(.reviewDay), .dayNeeded),
                .init(.text, words(.finding), .needed),
            ]
        case .answer: return [.init(.text, phrases.plenary(.answer), .needed)]
        case .commit:
            return [
                .init(.text, phrases.plenary(.commitmentText), .needed),
                .init(.office, phrases.plenary(.commitmentOffice)),
                .init(.person, phrases.plenary(.commitmentPerson)),
                .init(.due, phrases.plenary(.commitmentDate), .day),
            ]
        }
    }

    /// What to order when all is answered.
    var order: Command? {
        switch (item, task) {
        case (.matter(_, let note), .answer): return .answerNote(note, seen: seen, text: sheet[.text])
        case (.matter(_, let note), .commit):
            let words = CommitmentWords(text: sheet[.text], office: sheet[.office], person: sheet[.person])
            let day = sheet[.due].isEmpty ? nil : sheet.day(.due)
            return .makeCommitment(words, date: day, sources: [note])
        case (.commitment(_, let id), _): return step.map { .followUp(id, $0, words, seen: seen) }
        default: return nil
        }
    }

    private var step: FollowUpStep? {
        switch task {
        case .progress: .progress
        case .started: .started
        case .fulfilled: .fulfilled
        case .notViable: .notViable
        case .reopened: .reopened
        case .handOver: .handOver
        case .newDay: .rescheduled(sheet.day(.due))
        case .review: .review
        case .answer, .commit: nil
        }
    }

    private var words: FollowUpWords {
        FollowUpWords(
            text: sheet[.text], office: sheet[.office], person: sheet[.person], reviewer: sheet[.reviewer],
            day: sheet.day(.day), link: sheet[.link], file: evidence?.name ?? "",
            fileHash: evidence?.hash.hex ?? "")
    }

    /// The file that still has to be looked at; nil when none was named.
    var fileToLook: String? {
        let path = sheet[.file]
        return path.isEmpty || evidence != nil ? nil : path
    }
}

extension FollowUpForm {
    /// As the hub keeps it while it is filled in.
    var draft: DraftMessage {
        var writer = JSONWriter()
        writer.object { writer in
            for key in QuestionSheet.Key.allCases where !sheet[key].isEmpty {
                writer.key(named: key.rawValue)
                writer.string(sheet[key])
            }
        }
        let reference: String =
            switch item {
            case .commitment(_, let id): id.hex
            case .matter(_, let id): id.hex
            }
        return DraftMessage(
            command: command, kind: .proposal, round: nil, text: writer.text, cursor: 0,
            context: "seguimiento \(task.rawValue) \(reference)", session: item.session)
    }

    /// What a draft that the hub has kept was for, and what was answered; nil when it is no such draft.
    static func kept(
        _ draft: DraftMessage
    ) -> (item: FollowUpItem, task: FollowUpTask, answers: [QuestionSheet.Key: String])? {
        let parts = draft.context.split(separator: " ")
        guard parts.count == 3, parts[0] == "seguimiento", let session = draft.session,
            let task = FollowUpTask(rawValue: String(parts[1])),
            let object = try? JSONValue(Array(draft.text.utf8)), case .object(let fields) = object
        else { return nil }
        var answers: [QuestionSheet.Key: String] = [:]
        for field in fields {
            if let key = QuestionSheet.Key(rawValue: field.key), case .string(let text) = field.value {
                answers[key] = text
            }
        }
        let isMatter = task == .answer || task == .commit
        if isMatter { return NoteID(hex: parts[2]).map { (.matter(session, $0), task, answers) } }
        return CommitmentID(hex: parts[2]).map { (.commitment(session, $0), task, answers) }
    }
}
