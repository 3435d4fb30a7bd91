import CafeModel

/// How well people are seated, for the person who has just changed something about it.
enum SeatingReport {
    /// Tells what contradicts itself, what could not be kept, and how many others everybody talks with.
    static func tell(_ state: SessionState, _ phrases: any Phrases) {
        for fault in state.contradictoryWishes { Console.tell(phrases.cliWarning(phrases.sentence(fault))) }
        for sentence in phrases.sentences(state.seatingWarnings) {
            Console.tell(phrases.cliWarning(sentence))
        }
        if let quality = state.rotationQuality, quality.maxMet > 0 { Console.tell(phrases.mixing(quality)) }
    }
}
