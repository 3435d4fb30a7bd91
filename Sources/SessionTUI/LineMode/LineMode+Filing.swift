import CafeModel
import CafeWire

/// Where a redirection went: who complained, how to reach them, the number, the day. Each answer is an order of its own, so
/// that what was given stands whatever comes next.
extension LineMode {
    /// Asks for a part, and tells what is known of it.
    mutating func askFiling(_ note: NoteID, _ field: Filing.Field, _ context: ScreenContext) -> [Effect] {
        asking = .filing(note, field)
        say(context.phrases.filingQuestion(field))
        let known = desk(context).filing(of: note)[field]
        if !known.isEmpty { say(context.phrases.lineSays(known)) }
        return []
    }

    /// An empty line leaves a part as it is.
    mutating func askFiling(
        _ note: NoteID, after field: Filing.Field, _ context: ScreenContext
    ) -> [Effect] {
        guard let next = Filing.Field(rawValue: field.rawValue + 1) else {
            asking = .note
            return []
        }
        return askFiling(note, next, context)
    }

    mutating func file(
        _ note: NoteID, _ field: Filing.Field, _ text: String, goesOn: Bool = true,
        _ context: inout ScreenContext
    ) -> [Effect] {
        let words = context.phrases
        let known = desk(context).filing(of: note)
        let given = text == words.lineFilingNone ? "" : text
        guard let filing = known.answered(field, given, today: context.today) else {
            fail(.badLine, words.sentence(.noSuchDay(text), in: context.session))
            return []
        }
        let following = goesOn ? Filing.Field(rawValue: field.rawValue + 1) : nil
        return submit(
            .fileNote(note, filing), words.tableAction(.file).name, number(of: note, context),
            next: following.map { .filing(note, $0) }, &context)
    }
}
