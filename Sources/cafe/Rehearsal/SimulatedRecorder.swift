import CafeModel
import CafeWire

/// The recorder of a rehearsal: reviews notes, says what becomes of proposals, makes the commitments. Leaves all of it to
/// a person who opens the plenary screen.
final class SimulatedRecorder: SimulatedPerson {
    let connection: ClientConnection
    private var notBefore = Milliseconds.zero
    private var asked: Set<CommandID> = []

    init(_ connection: ClientConnection) { self.connection = connection }

    /// Whether there is nothing left that it would do.
    var isDone: Bool { asked.isEmpty && (hasCompany || next(connection.state) == nil) }

    func act(_ events: [ClientEvent], at now: Reading) throws {
        for case .answered(let id, _, let answer) in events {
            if case .unsaved = answer { continue }
            asked.remove(id)
        }
        guard isLive, asked.isEmpty, now.boot >= notBefore, !hasCompany, let command = next(connection.state)
        else { return }
        asked.insert(try connection.submit(command))
        notBefore = now.boot + Milliseconds(min(1500, 60_000 / Int64(connection.state.timeline.rate)))
    }

    private func next(_ state: SessionState) -> Command? {
        guard let kind = state.position.map({ state.order[$0].kind }) ?? .some(.closing) else { return nil }
        switch kind {
        case .preparation, .registration, .welcome, .opening, .review: return nil
        case .round, .change, .pause, .conclusions, .plenary, .workshop, .problems, .solutions,
            .prioritization, .election, .dialogue:
            return review(state)
        case .commitments, .evaluation, .closing: return outcome(state) ?? commitment(state) ?? review(state)
        }
    }

    /// The oldest note that nobody has reviewed.
    private func review(_ state: SessionState) -> Command? {
        notes(state).first { !$0.reviewed && $0.kind != .redirection && !$0.withdrawn }
            .map { .markNote($0.id, .reviewed(true)) }
    }

    /// Starred proposals are taken up, in whole or in part.
    private func outcome(_ state: SessionState) -> Command? {
        let starred = notes(state).filter { $0.kind == .proposal && $0.starred && !$0.withdrawn }
        guard let index = starred.firstIndex(where: { $0.outcome == .pending }) else { return nil }
        return .markNote(starred[index].id, .outcome(index.isMultiple(of: 2) ? .accepted : .partlyAccepted))
    }

    private func commitment(_ state: SessionState) -> Command? {
        let made = state.commitments.count
        guard SampleData.commitments.indices ~= made else { return nil }
        let (words, table) = SampleData.commitments[made]
        let source = notes(state).first { $0.outcome == .accepted && $0.table.value == table }
        return .makeCommitment(words, date: "2027-03-31", sources: source.map { [$0.id] } ?? [])
    }

    private func notes(_ state: SessionState) -> [Note] {
        state.tables.flatMap { state.notes(of: $0.number) }
    }
}
