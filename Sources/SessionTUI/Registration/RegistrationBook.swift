import CafeModel

/// The people of a session as the door searches them: by part of the name or organisation, or by number. Kept beside the
/// state, so that a thousand names are not read anew with every key.
struct RegistrationBook {
    /// Somebody.
    struct Entry {
        var name = ""
        var organization = ""
        var folded = FoldedText("")
    }

    /// By number, from 1.
    private(set) var entries: [Entry] = []

    /// Takes in what a fact changed.
    mutating func take(_ event: Event, _ session: SessionState) {
        while entries.count < session.people.count { entries.append(Entry()) }
        if entries.count > session.people.count { entries.removeLast(entries.count - session.people.count) }
        switch event {
        case .participantRegistered(let number, _), .personSuppressed(let number, _):
            guard entries.indices ~= number - 1, let person = session.person(number) else { return }
            let data = session.participant(person) ?? Participant()
            entries[number - 1] = Entry(
                name: CleanText.singleLine(data.name), organization: CleanText.singleLine(data.organization),
                folded: FoldedText(data.name + " " + data.organization))
        default: break
        }
    }

    /// The numbers of those who fit the words, the best first; all in order when nothing is searched.
    func found(_ words: String) -> [Int] {
        let wanted = FoldedText(words.trimmed)
        guard !wanted.text.isEmpty else { return entries.indices.map { $0 + 1 } }
        if let number = Int(wanted.text) {
            let same = entries.indices ~= number - 1 ? [number] : []
            let begins = entries.indices.map { $0 + 1 }.filter {
                $0 != number && String($0).hasPrefix(wanted.text)
            }
            return same + begins
        }
        let ranked = entries.indices.compactMap { index in
            entries[index].folded.rank(of: wanted).map { (rank: $0, index: index) }
        }
        return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.map { $0.index + 1 }
    }
}
