import CafeModel

extension ScreenContext {
    /// What was promised in earlier sessions of the process, for reading: each with its office, day and session below it.
    var earlierLines: [String] {
        let earlier = client.earlier
        guard !earlier.isEmpty else { return [phrases.earlierNone(process: session.plan.process)] }
        return earlier.map {
            $0.words.text + "\n" + phrases.earlierDetail($0, isOverdue: $0.isOverdue(on: today))
        }
    }
}
