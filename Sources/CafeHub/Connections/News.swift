import CafeModel
import CafeStore
import CafeWire

/// New facts as lines: each is written once for all who may read its text, and once for all others.
struct News {
    private let facts: [StoredFact]
    private let current: [UInt8]
    private var whole: [[UInt8]?]
    private var wordless: [[UInt8]?]

    /// - Parameter known: the number and hash of the last fact.
    init(_ facts: [StoredFact], _ known: Hello.Known) {
        self.facts = facts
        current = HubMessage.current(known).encoded()
        whole = Array(repeating: nil, count: facts.count)
        wordless = whole
    }

    /// What a role is told that has been told everything up to a number: the facts after it, each followed by the texts
    /// that it opens to the role, and where the journal stands.
    mutating func lines(for role: Role, after told: Int, _ state: SessionState) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, stored) in facts.enumerated() where stored.sequence > told {
            let event = stored.fact.event
            bytes += line(index, hasText: stored.fact.text != nil && Audience.maySee(event, role, state))
            for text in Audience.opened(by: event, to: role, state) {
                if let body = state.text(text) { bytes += HubMessage.reveal(text, body).encoded() }
            }
        }
        return bytes + current
    }

    private mutating func line(_ index: Int, hasText: Bool) -> [UInt8] {
        if let line = hasText ? whole[index] : wordless[index] { return line }
        var fact = facts[index].fact
        if !hasText { fact.text = nil }
        let line = HubMessage.fact(sequence: facts[index].sequence, fact).encoded()
        if hasText { whole[index] = line } else { wordless[index] = line }
        return line
    }
}
