extension SessionState {
    mutating func applyCount(_ event: Event) {
        switch event {
        case .voiceHeard(let table, let seat, let change):
            guard tables.indices ~= table.value - 1, Engine.seatRange ~= seat else { return }
            let count = (tables[table.value - 1].voices[seat] ?? 0) + change.clamped(to: -1...1)
            tables[table.value - 1].voices[seat] = count > 0 ? count : nil
        case .candidateNominated(let id, let table, let person):
            candidates.append(Candidate(id: id, table: table, person: person))
        case .candidateWithdrawn(let id, let withdrawn): change(candidate: id) { $0.withdrawn = withdrawn }
        case .votesCounted(let id, let votes): change(candidate: id) { $0.votes = votes }
        case .candidatePlaced(let id, let place): change(candidate: id) { $0.place = place }
        case .evaluationCounted(let question, let answer, let hands): evaluation[question, answer] = hands
        default: break
        }
    }

    private mutating func change(candidate id: CandidateID, _ body: (inout Candidate) -> Void) {
        guard let index = candidates.firstIndex(where: { $0.id == id }) else { return }
        body(&candidates[index])
    }

    /// A candidate by reference.
    public func candidate(_ id: CandidateID) -> Candidate? { candidates.first { $0.id == id } }

    /// Those who stand, or stood, for election at a table, in the order in which they were nominated.
    public func candidates(at table: TableNumber) -> [Candidate] { candidates.filter { $0.table == table } }

    /// Who is elected at a table by the votes so far; nil where the mechanism elects nobody.
    public func electionResult(of table: TableNumber) -> ElectionResult? {
        mechanism.election.map { ElectionResult(candidates(at: table), rule: $0) }
    }

    /// The name and the organisation or zone of a candidate, as far as this reader may see them.
    public func person(of candidate: Candidate) -> Participant? {
        text(candidate.person).map { Participant(encoded: $0) }
    }

    /// The seats of a table whose voices are counted: one for everybody who has a place there and has not gone home, else
    /// one for every chair.
    public func seats(of table: TableNumber) -> Int {
        let seated = people.count { !$0.left && $0.seats.indices ~= seating && $0.seats[seating] == table }
        let chairs = topic(table)?.chairs ?? 0
        return min(Engine.seatRange.upperBound, seated > 0 ? seated : chairs)
    }

    /// The seats of a table at which nobody has spoken yet, from 1.
    public func silentSeats(of table: TableNumber) -> [Int] {
        let voices = self.table(table)?.voices ?? [:]
        return (0..<seats(of: table)).map { $0 + 1 }.filter { voices[$0] == nil }
    }
}

extension Int {
    fileprivate func clamped(to range: ClosedRange<Int>) -> Int {
        Swift.min(Swift.max(self, range.lowerBound), range.upperBound)
    }
}
