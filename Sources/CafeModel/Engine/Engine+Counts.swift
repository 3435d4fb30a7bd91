extension Engine {
    /// The seats of a table at which voices can be counted: as many as have a key each.
    public static let seatRange = 1...35
    private static let countRange = 0...9999

    static func decideCount(
        _ command: Command, _ state: SessionState, _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        switch command {
        case .hearVoice(let table, let seat, let change): return try hear(table, seat, change, state)
        case .nominate(let table, let person):
            return try nominate(table, person, state, &circumstances)
        case .withdrawCandidate(let id, let withdrawn):
            let found = try find(id, state)
            return found.withdrawn == withdrawn
                ? .nothing : Decision(.candidateWithdrawn(id, withdrawn: withdrawn))
        case .countVotes(let id, let votes):
            try check(count: votes)
            return try find(id, state).votes == votes ? .nothing : Decision(.votesCounted(id, votes: votes))
        case .placeCandidate(let id, let place):
            if let place, !(1...99 ~= place) { throw .numberOutOfRange(1...99) }
            return try find(id, state).place == place
                ? .nothing : Decision(.candidatePlaced(id, place: place))
        case .countEvaluation(let question, let answer, let hands):
            guard 1...EvaluationCounts.questions ~= question else {
                throw .numberOutOfRange(1...EvaluationCounts.questions)
            }
            try check(count: hands)
            if state.evaluation[question, answer] == hands { return .nothing }
            return Decision(.evaluationCounted(question: question, answer: answer, hands: hands))
        default: return .nothing
        }
    }

    private static func hear(
        _ number: TableNumber, _ seat: Int, _ change: Int, _ state: SessionState
    ) throws(Refusal) -> Decision {
        guard state.mechanism.talliesVoices else { throw .notInMechanism }
        guard state.position != nil else { throw .eventFinished }
        let table = try find(number, state)
        guard seatRange ~= seat else { throw .numberOutOfRange(seatRange) }
        guard abs(change) == 1 else { throw .numberOutOfRange(-1...1) }
        if change < 0, table.voices[seat] == nil { return .nothing }
        return Decision(.voiceHeard(table: number, seat: seat, by: change))
    }

    private static func nominate(
        _ table: TableNumber, _ person: Participant, _ state: SessionState,
        _ circumstances: inout Circumstances
    ) throws(Refusal) -> Decision {
        guard state.mechanism.election != nil else { throw .notInMechanism }
        // After the event a recorder may still take down what a table could not.
        guard state.position != nil || circumstances.role == .recorder else { throw .eventFinished }
        _ = try find(table, state)
        let clean = Participant(
            name: try line(person.name), organization: try line(person.organization),
            group: try line(person.group))
        guard !clean.name.isEmpty else { throw .emptyText }
        let data = newText(clean.encoded, on: .person, &circumstances)
        let id = CandidateID(using: &circumstances.generator)
        return Decision(.candidateNominated(id, table: table, person: data.id), text: data)
    }

    private static func find(_ id: CandidateID, _ state: SessionState) throws(Refusal) -> Candidate {
        guard let found = state.candidate(id) else { throw .noSuchItem }
        return found
    }

    private static func check(count: Int?) throws(Refusal) {
        if let count, !(countRange ~= count) { throw .numberOutOfRange(countRange) }
    }
}
