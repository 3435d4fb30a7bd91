import CafeModel

/// The data of somebody, one part after another.
struct PersonForm: Hashable {
    /// What a key led to.
    enum Result: Hashable {
        case open(PersonForm)
        /// All that was given, also when the rest was passed over.
        case given(Participant)
    }

    let number: Int
    /// The data that were seen when it was opened.
    let seen: TextID?
    private(set) var participant: Participant
    private(set) var field: PersonField
    private(set) var prompt: Prompt
    private let person: String

    init(_ person: Person, called name: String, _ context: ScreenContext) {
        self.init(
            person.number, person.data, context.session.participant(person) ?? Participant(), .name, name,
            context.phrases)
    }

    /// Data that were left half-typed, with the first that differs from what is known under the cursor.
    init(
        _ person: Person, seen: TextID?, written: Participant, called name: String, _ context: ScreenContext
    ) {
        let known = context.session.participant(person) ?? Participant()
        let field = PersonField.allCases.last { written[$0] != known[$0] } ?? .name
        self.init(person.number, seen, written, field, name, context.phrases)
    }

    /// All that stands in it now.
    var written: Participant {
        var written = participant
        written[field] = prompt.editor.text.trimmed
        return written
    }

    private init(
        _ number: Int, _ seen: TextID?, _ participant: Participant, _ field: PersonField, _ person: String,
        _ phrases: any Phrases
    ) {
        self.number = number
        self.seen = seen
        self.participant = participant
        self.field = field
        self.person = person
        let words = phrases.registrationField(field, of: person)
        prompt = Prompt(
            title: words.title, text: words.question, hint: phrases.registrationEntryHint,
            initial: participant[field])
    }

    func handle(_ key: Key, _ phrases: any Phrases) -> Result {
        var form = self
        switch form.prompt.handle(key) {
        case .open: return .open(form)
        case .closed:
            // What was typed so far is kept: nothing of it may be lost.
            form.participant[field] = form.prompt.editor.text.trimmed
            return .given(form.participant)
        case .given(let text):
            form.participant[field] = text.trimmed
            guard let next = PersonField(rawValue: field.rawValue + 1) else {
                return .given(form.participant)
            }
            return .open(PersonForm(number, seen, form.participant, next, person, phrases))
        }
    }
}
