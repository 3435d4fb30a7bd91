import CafeModel

/// The questions about a redirected complaint, one after another. Each answer is an order of its own, so that what
/// was given stands whatever comes next.
struct FilingForm: Hashable {
    /// What a key led to.
    enum Result: Hashable {
        case open(FilingForm)
        /// What to order, if anything is new, and the next question.
        case given(Command?, next: FilingForm?)
        case closed
    }

    let note: NoteID
    let field: Filing.Field
    var prompt: Prompt

    /// The first question, with what is known.
    init(_ note: NoteID, _ context: ScreenContext) {
        self.init(note, .name, Self.known(note, context), remark: "", context)
    }

    private init(
        _ note: NoteID, _ field: Filing.Field, _ known: Filing, remark: String, initial: String? = nil,
        _ context: ScreenContext
    ) {
        let words = context.phrases
        self.note = note
        self.field = field
        let text = context.session.notes[note].flatMap { context.session.text($0.text) } ?? words.suppressed
        prompt = Prompt(
            title: words.filingTitle(field.rawValue + 1, of: Filing.Field.allCases.count),
            text: (remark.isEmpty ? "" : "! " + remark + "\n")
                + text.opening(lines: 3, columns: 70)
                .joined(separator: "\n") + "\n\n" + words.filingQuestion(field),
            hint: words.filingHint, initial: initial ?? known[field])
    }

    private static func known(_ note: NoteID, _ context: ScreenContext) -> Filing {
        context.session.notes[note].flatMap { context.session.filing(of: $0) } ?? Filing()
    }

    func handle(_ key: Key, _ context: ScreenContext) -> Result {
        var form = self
        switch form.prompt.handle(key) {
        case .open: return .open(form)
        case .closed: return .closed
        case .given(let text): return form.take(text.trimmed, context)
        }
    }

    private func take(_ text: String, _ context: ScreenContext) -> Result {
        let known = Self.known(note, context)
        guard let filing = known.answered(field, text, today: context.today) else {
            let remark = context.phrases.sentence(.noSuchDay(text), in: context.session)
            return .open(FilingForm(note, field, known, remark: remark, initial: text, context))
        }
        let following = Filing.Field(rawValue: field.rawValue + 1).map { next in
            FilingForm(note, next, filing, remark: "", context)
        }
        return .given(filing == known ? nil : .fileNote(note, filing), next: following)
    }
}
