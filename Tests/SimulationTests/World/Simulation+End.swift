import CafeModel
import CafeStore

@testable import CafeHub
@testable import CafeStore

extension Simulation {
    func checkDrafts() throws {
        guard let process else { return }
        try oracle.checkDrafts(process.journal, life: process.life, now: clocks.now, since: diskWellSince)
        for seat in seats {
            // 150 ms of the client, and a little for its loop.
            guard let since = seat.connectedSince else { continue }
            for (id, time) in seat.unsent
            where clocks.now - max(time, since) > 160 && seat.client.link == .live {
                throw Violation(.draft, "draft \(id) was typed \(clocks.now - time) ms ago and not sent")
            }
        }
    }

    /// Everything has calmed down: journal, hub and all screens must agree.
    func checkEnd() throws {
        guard let process else { throw Violation(.unsettled, "no hub has started") }
        for seat in seats where seat.client.link != .live || !seat.client.isSettled {
            throw Violation(.unsettled, "\(seat.role) waits: \(seat.client.link)")
        }
        try oracle.check(opened: process.journal)
        let report = try process.journal.verify(fold: { _, _ in nil }, progress: { _ in })
        guard report.isWhole else { throw Violation(.broken, "the journal: \(report.faults)") }
        let facts = try process.journal.facts(of: Self.session, after: 0, limit: 1_000_000)
        let stored = try oracle.check(facts, clocks)
        guard let hub = process.hub.live[Self.session]?.state ?? stored as SessionState? else { return }
        try compare(hub, stored, "the hub")
        let reviewed = Set(
            facts.compactMap { fact -> NoteID? in
                if case .noteMarked(let note, .reviewed(true)) = fact.fact.event { note } else { nil }
            })
        for seat in seats {
            try compare(seat.state, stored, "\(seat.role)")
            try checkTexts(seat, stored, reviewed)
        }
    }

    private func compare(_ found: SessionState, _ stored: SessionState, _ who: String) throws {
        func same<Part: Equatable>(_ what: String, _ part: (SessionState) -> Part) throws {
            guard part(found) == part(stored) else {
                throw Violation(
                    .differs, "\(who) has another \(what): \(part(found)), stored \(part(stored))")
            }
        }
        try same("number of facts", \.sequence)
        try same("stage", \.position)
        try same("clocks", \.clocks)
        try same("line of time", \.timeline)
        try same("turn", \.turn)
        try same("running order", \.order)
        try same("notes", \.notes)
        try same("tables", \.tables)
        try same("groups", \.groups)
        try same("commitments", \.commitments)
        try same("messages", \.messages)
        try same("visits", \.visits)
        try same("approval", \.approved)
        try same("changes", \.changes)
    }

    /// Who sees everything has every text; a table, its own; the wall, nothing that nobody has reviewed.
    private func checkTexts(_ seat: Seat, _ stored: SessionState, _ reviewed: Set<NoteID>) throws {
        for id in seat.state.texts.keys where stored.texts[id] != seat.state.texts[id] {
            throw Violation(
                .differs,
                "\(seat.role) has «\(seat.state.texts[id] ?? "")», stored is \(stored.texts[id] ?? "nothing")"
            )
        }
        if seat.role == .facilitator || seat.role == .recorder, seat.state.texts.count != stored.texts.count {
            throw Violation(.differs, "\(seat.role) lacks texts")
        }
        for note in stored.notes.values {
            let isOwn = seat.role == .table(note.table)
            if isOwn, stored.texts[note.text] != seat.state.texts[note.text] {
                throw Violation(.differs, "\(seat.role) lacks the text of its note \(note.id)")
            }
            let mustNot = seat.role == .projector ? !reviewed.contains(note.id) : !isOwn
            let sees = seat.role == .facilitator || seat.role == .recorder
            if !sees, mustNot, seat.state.texts[note.text] != nil {
                throw Violation(.role, "\(seat.role) was told the text of note \(note.id)")
            }
        }
    }
}
