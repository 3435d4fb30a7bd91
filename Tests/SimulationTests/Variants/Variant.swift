import CafeModel
import CafeWire

@testable import CafeHub

/// A fault put in on purpose around the real hub, to prove that the simulation would find it.
enum Variant: String, CaseIterable, Hashable, Sendable {
    /// Answers are given although their commit has failed.
    case acknowledgesFailedCommit
    /// A command whose id is known is decided again.
    case acceptsRepeatedID
    /// The time since boot is taken from the wall clock.
    case wallClockDeadlines
    /// Whoever connects is taken for the facilitator.
    case skipsRoles
    /// The wall is taken for a reader, who sees everything.
    case showsEverything
    /// Drafts are said to be safe, and not written.
    case dropsDrafts
    /// The journal does not sync.
    case withoutSyncs
    /// *Siguiente* goes on from wherever the event is, not from where the person saw it.
    case followsTwoNexts
    /// A correction is taken whatever its author had seen.
    case acceptsStaleEdits
    /// A fact is lost on its way to a screen, and nobody notices.
    case losesALine
    /// A commit loses its last event.
    case storesHalf
    /// The line of time is not anchored anew when somebody sets the wall clock.
    case ignoresSetClocks

    /// The promises of which it breaks one.
    var breaks: Set<Violation.Kind> {
        switch self {
        case .acknowledgesFailedCommit: [.lost, .differs, .broken, .unsettled, .twice]
        case .acceptsRepeatedID: [.twice, .lost]
        case .wallClockDeadlines, .ignoresSetClocks: [.time]
        case .skipsRoles, .showsEverything: [.role]
        case .dropsDrafts: [.draft]
        case .withoutSyncs: [.lost, .draft]
        case .followsTwoNexts: [.stage]
        case .acceptsStaleEdits: [.stale]
        case .losesALine: [.differs]
        case .storesHalf: [.lost, .differs, .broken]
        }
    }

    /// Whether it is in the store.
    var breaksStore: Bool {
        switch self {
        case .acknowledgesFailedCommit, .acceptsRepeatedID, .dropsDrafts, .storesHalf, .ignoresSetClocks: true
        default: false
        }
    }

    /// What reaches the hub instead of a line.
    func rewrite(_ line: [UInt8], _ hub: Hub) -> [UInt8] {
        guard let message = try? ClientMessage(line), let state = hub.live[Simulation.session]?.state else {
            return line
        }
        switch (self, message) {
        case (.skipsRoles, .hello(var hello)):
            guard case .table = hello.role else { return line }
            hello.role = .facilitator
            return encoded(.hello(hello))
        case (.showsEverything, .hello(var hello)):
            guard hello.role == .projector else { return line }
            hello.role = .reader
            return encoded(.hello(hello))
        case (.followsTwoNexts, .command(let id, let session, .enterNextStage)):
            guard let position = state.position else { return line }
            return encoded(.command(id, session: session, .enterNextStage(leaving: position)))
        case (
            .acceptsStaleEdits, .command(let id, let session, .correctNote(let note, _, let kind, let text))
        ):
            guard let seen = state.notes[note]?.revision else { return line }
            return encoded(
                .command(id, session: session, .correctNote(note, seen: seen, kind: kind, text: text)))
        default: return line
        }
    }

    private func encoded(_ message: ClientMessage) -> [UInt8] { Array(message.encoded().dropLast()) }
}
