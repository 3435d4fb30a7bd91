import CafeModel

/// What happened to each commitment, from the facts of its session.
public struct CommitmentHistory: Sendable {
    /// One change.
    struct Entry: Hashable, Sendable {
        /// When, on the wall clock.
        let wall: Milliseconds
        /// What.
        let change: SiteChange
        /// The step that it was; nil for what happened to the commitment's own terms.
        var step: FollowUpID?
    }

    private(set) var entries: [CommitmentID: [Entry]] = [:]

    /// A history without any fact.
    public init() {}

    /// Takes a fact in; facts come in their order.
    public mutating func take(_ fact: Fact) {
        switch fact.event {
        case .commitmentMade(let id, _): add(id, .made, fact)
        case .commitmentChanged(let id, _): add(id, .changed, fact)
        case .commitmentWithdrawn(let id, let withdrawn): add(id, withdrawn ? .withdrawn : .restored, fact)
        case .commitmentFollowed(let id, let entry, let step, _): add(id, .followed(step), fact, entry)
        default: break
        }
    }

    private mutating func add(
        _ id: CommitmentID, _ change: SiteChange, _ fact: Fact, _ step: FollowUpID? = nil
    ) {
        entries[id, default: []].append(
            Entry(wall: fact.envelope.reading.wall, change: change, step: step))
    }
}
