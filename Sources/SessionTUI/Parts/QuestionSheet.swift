import CafeModel

/// Questions one after another, each with a line or a few to answer it in. Esc goes back one question, and from the
/// first one puts the sheet away; nothing that was answered is lost by that.
struct QuestionSheet: Hashable {
    /// What an answer must be.
    enum Rule: Hashable {
        /// Anything, or nothing.
        case free
        /// Something.
        case needed
        /// Something: what is not taken up or cannot be done needs its reason.
        case reason
        /// A day, or nothing.
        case day
        /// A day.
        case dayNeeded
    }

    /// A question with what was answered so far.
    struct Question: Hashable {
        var key: Key
        var words: String
        var rule: Rule
        var answer: String

        init(_ key: Key, _ words: String, _ rule: Rule = .free, answer: String = "") {
            self.key = key
            self.words = words
            self.rule = rule
            self.answer = answer
        }
    }

    /// What a question is about.
    enum Key: String, Hashable, CaseIterable {
        case reason = "razon", office = "dependencia", due = "fecha", text = "texto", link = "enlace",
            file = "archivo", person = "responsable", reviewer = "revisor", day = "dia"
    }

    /// What a key led to.
    enum Result: Hashable {
        case open(QuestionSheet)
        /// Put away; what was answered is in the sheet.
        case closed(QuestionSheet)
        /// Every question was answered.
        case given(QuestionSheet)
    }

    let title: String
    /// What the questions are about, above each of them.
    let about: String
    private(set) var questions: [Question]
    private(set) var place = 0
    var prompt = Prompt(title: "", hint: "")
    private let initial: [String]

    init(title: String, about: String, _ questions: [Question], _ context: ScreenContext) {
        self.title = title
        self.about = about
        self.questions = questions
        initial = questions.map(\.answer)
        ask(context)
    }

    /// What was answered to a question; empty when it is not asked.
    subscript(key: Key) -> String { questions.first { $0.key == key }?.answer.trimmed ?? "" }

    /// A day that was answered, as yyyy-mm-dd.
    func day(_ key: Key) -> String { CalendarDate(written: self[key])?.iso ?? self[key] }

    /// Whether anything was written.
    var isChanged: Bool { questions.map(\.answer) != initial }

    /// Puts answers in place of those there are.
    mutating func fill(_ answers: [Key: String], _ context: ScreenContext) {
        for index in questions.indices {
            if let answer = answers[questions[index].key] { questions[index].answer = answer }
        }
        ask(context)
    }

    /// Goes back to the first question, with a remark of what has happened.
    mutating func restart(_ remark: String = "", _ context: ScreenContext) {
        place = 0
        ask(context, remark: remark)
    }

    mutating func handle(_ key: SessionTUI.Key, _ context: ScreenContext) -> Result {
        let result = prompt.handle(key)
        questions[place].answer = prompt.editor.text
        switch result {
        case .open: return .open(self)
        case .closed:
            guard place > 0 else { return .closed(self) }
            place -= 1
            ask(context)
            return .open(self)
        case .given: return goOn(context)
        }
    }

    private mutating func goOn(_ context: ScreenContext) -> Result {
        if let fault = fault(questions[place]) {
            ask(context, remark: "! " + context.phrases.sentence(fault, in: context.session))
            return .open(self)
        }
        guard place + 1 < questions.count else { return .given(self) }
        place += 1
        ask(context)
        return .open(self)
    }

    private func fault(_ question: Question) -> Refusal? {
        let answer = question.answer.trimmed
        switch question.rule {
        case .free: return nil
        case .needed: return answer.isEmpty ? .emptyText : nil
        case .reason: return answer.isEmpty ? .reasonMissing : nil
        case .day:
            return answer.isEmpty || CalendarDate(written: answer) != nil ? nil : .noSuchDay(answer)
        case .dayNeeded: return CalendarDate(written: answer) != nil ? nil : .noSuchDay(answer)
        }
    }

    private mutating func ask(_ context: ScreenContext, remark: String = "") {
        guard questions.indices ~= place else { return }
        let lines =
            (remark.isEmpty ? [] : [remark]) + about.opening(lines: 3, columns: 70) + [
                "", questions[place].words,
            ]
        prompt = Prompt(
            title: context.phrases.sheetTitle(title, step: place + 1, of: questions.count),
            text: lines.joined(separator: "\n"), hint: context.phrases.sheetHint,
            initial: questions[place].answer)
    }
}
