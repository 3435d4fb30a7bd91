extension SessionState {
    /// What the rotation is asked to be.
    public var rotationRequest: RotationRequest {
        var request = plan.rotationRequest(people: people.count, seatingWishes(under: plan))
        request.rounds = seatings
        return request
    }

    /// Wishes that contradict each other, with what was left out; people and tables counted from 0.
    public var contradictoryWishes: [RotationFault] {
        seatings > 0 && !people.isEmpty ? rotationRequest.nearestPossible.left : []
    }

    /// What the seats could not keep of what was wished.
    public var seatingWarnings: [RotationWarning] {
        guard seatings > 0 else { return [] }
        return rotation.warnings(for: rotationRequest.nearestPossible.request, absent: notTakingPart)
    }

    /// How well people mix: of those who take part, as far as is known. Nil where nobody rotates, or nobody is expected.
    public var rotationQuality: RotationQuality? {
        guard mechanism.rotates, people.count > 1 else { return nil }
        return RotationQuality(of: rotation, together: rotationRequest.together, absent: notTakingPart)
    }

    private var notTakingPart: Set<Int> { Set(people.indices).subtracting(takingPart) }
}
