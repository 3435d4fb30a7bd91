import CafeModel

extension ScreenContext {
    /// What was promised in earlier sessions of the process, for reading: each with its office, state, day and session below it.
    var earlierLines: [String] {
        let earlier = client.earlier
        guard !earlier.isEmpty else { return [phrases.earlierNone(process: session.plan.process)] }
        return earlier.map {
            $0.words.text + "\n" + phrases.earlierDetail($0, on: today)
        }
    }
}
