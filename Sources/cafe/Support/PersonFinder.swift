import CafeModel

/// Finds the participant that the person means.
enum PersonFinder {
    /// The number of whoever has this number or name.
    static func number(
        of written: String, _ state: SessionState, _ phrases: any Phrases
    ) throws(CommandFailure) -> Int {
        let book = PartnerBook(state.people.map { state.participant($0)?.name ?? "" })
        let numbers = book.numbers(of: written)
        guard let first = numbers.first else { throw CommandFailure(.noInput, phrases.nobodyCalled(written)) }
        guard numbers.count == 1 else {
            throw CommandFailure(.usage, phrases.severalCalled(written, numbers: numbers))
        }
        return first
    }

    /// Somebody's name with their number.
    static func name(of number: Int, _ state: SessionState, _ phrases: any Phrases) -> String {
        let name = state.person(number).flatMap { state.participant($0) }?.name ?? ""
        return phrases.personCalled(number, CleanText.singleLine(name))
    }
}
