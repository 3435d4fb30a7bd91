import CafeModel
import CafeStore
import CafeWire

extension Hub {
    /// What was promised in the sessions of the same process that have begun, the oldest first; nil for a session whose
    /// mechanism does not recall that. A session that cannot be read has nothing to say here: its own screens tell it.
    func earlierCommitments(of state: SessionState) -> [EarlierCommitment]? {
        guard state.mechanism.recallsCommitments else { return nil }
        return others(of: state).flatMap { id -> [EarlierCommitment] in
            guard let other = live[id]?.state ?? (try? fold(id))?.state else { return [] }
            return EarlierCommitment.all(of: other)
        }
    }

    /// The other sessions of a session's process that have begun, by their days; those without a day last.
    private func others(of state: SessionState) -> [SessionID] {
        guard !state.plan.process.isEmpty else { return [] }
        let name = FoldedText(state.plan.process.trimmed)
        let others = sessionOrder.compactMap { summaries[$0] }.filter { summary in
            summary.id != state.id && summary.phase != .prepared && !summary.process.isEmpty
                && FoldedText(summary.process.trimmed) == name
        }
        let days = others.enumerated().sorted { first, second in
            let days = (first.element.date?.dayNumber ?? .max, second.element.date?.dayNumber ?? .max)
            return days.0 == days.1 ? first.offset < second.offset : days.0 < days.1
        }
        return days.map(\.element.id)
    }

    /// Tells those who recall commitments, when some have changed in another session of their process.
    func tellEarlier() {
        guard !promised.isEmpty else { return }
        let changed = Set(promised)
        promised = []
        for session in liveOrder {
            guard let state = live[session]?.state, state.mechanism.recallsCommitments,
                !changed.isDisjoint(with: others(of: state)), let earlier = earlierCommitments(of: state)
            else { continue }
            for id in arrivals where connections[id]?.session == session { send(.earlier(earlier), to: id) }
        }
    }
}

extension Event {
    /// Whether it changes what the entity has promised, or how that stands.
    var isPromise: Bool {
        switch self {
        case .commitmentMade, .commitmentChanged, .commitmentWithdrawn, .commitmentFollowed,
            .followUpWithdrawn, .followUpWorded:
            true
        default: false
        }
    }
}
