import CafeModel

/// Where a session stands at one moment (`estado`).
public struct StatusReport: Sendable {
    private let state: SessionState
    private let phrases: any Phrases
    private let time: Milliseconds
    private let presence: [TableNumber: Bool]

    /// The session as it stands.
    /// - Parameters:
    ///   - now: what the clocks show.
    ///   - presence: which tables are connected; those not listed are not.
    public init(
        state: SessionState, phrases: any Phrases, now: Reading, presence: [TableNumber: Bool]
    ) {
        self.state = state
        self.phrases = phrases.of(state.plan)
        self.time = state.timeline.time(at: now)
        self.presence = presence
    }

    private var stageTitle: String { state.stage.map { phrases.title(of: $0) } ?? phrases.finished }

    /// A stage without a countdown has no remaining time, nor have its tables.
    private func remaining(_ countdown: Countdown) -> Int? {
        state.stage?.duration == nil ? nil : countdown.remaining(at: time).secondsRoundedUp
    }

    private func isPaused(_ countdown: Countdown) -> Bool {
        state.stage?.duration != nil && countdown.isPaused
    }
}

// MARK: JSON

extension StatusReport {
    /// The bytes of `estado --json`.
    public func json() -> [UInt8] {
        var writer = JSONWriter()
        writer.object { root in
            root.field("sesion", object: { writeSession(into: &$0) })
            root.field("etapa", object: { writeStage(into: &$0) })
            root.field(
                "mesas", array: { for table in state.tables { $0.object { write(table, into: &$0) } } })
            root.field("aportes", state.contributionCount)
            root.field("secuencia", state.sequence)
        }
        return writer.bytes + [0x0A]
    }

    private func writeSession(into w: inout JSONWriter) {
        w.field("id", state.id)
        w.field("titulo", state.plan.title)
        w.field("mecanismo", state.plan.mechanism.rawValue)
        w.field("abierta", state.position != nil)
    }

    private func writeStage(into w: inout JSONWriter) {
        let countdown = state.clocks.stage
        w.field("tipo", (state.stage?.kind ?? .closing).rawValue)
        w.field("titulo", stageTitle)
        w.value("ronda", state.stage?.round)
        w.field("rondas", state.rounds)
        w.value("restante_s", remaining(countdown))
        w.field("pausada", isPaused(countdown))
    }

    private func write(_ table: Table, into w: inout JSONWriter) {
        let countdown = state.clocks.countdown(of: table.number)
        w.field("numero", table.number)
        w.field("tema", state.topic(table.number)?.title ?? "")
        w.value("restante_s", remaining(countdown))
        w.field("pausada", isPaused(countdown))
        w.field("aportes", table.contributionCount)
        w.field("conectada", presence[table.number] ?? false)
        w.field("apoyo", table.asksSupport)
    }
}

// MARK: Text

extension StatusReport {
    /// A few lines for a person: the session, its stage, a line per table.
    public func text() -> String {
        var lines = [CleanText.singleLine(state.plan.title)]
        if state.isRehearsal { lines[0] += " · " + phrases.rehearsal }
        lines.append(
            ([stageTitle] + clock(state.clocks.stage) + [phrases.contributions(state.contributionCount)])
                .joined(separator: " · "))
        // Workshops talk about the same points: said once, not with each of thirty.
        if state.plan.sharesTopics {
            lines += state.plan.topics.map { "  " + CleanText.singleLine($0.title) }
        }
        lines += state.tables.map { line(of: $0) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(of table: Table) -> String {
        let isSaid = state.plan.sharesTopics && !state.plan.namesStaff
        let topic = isSaid ? "" : CleanText.singleLine(state.plan.label(of: table.number))
        var parts = [phrases.table(table.number), topic].filter { !$0.isEmpty }
        if state.clocks.tables[table.number] != nil {
            parts += clock(state.clocks.countdown(of: table.number))
        }
        parts.append(phrases.contributions(table.contributionCount))
        parts.append(phrases.statusPresence(presence[table.number] ?? false))
        if table.asksSupport { parts.append(phrases.statusAsksSupport) }
        return "  " + parts.joined(separator: " · ")
    }

    private func clock(_ countdown: Countdown) -> [String] {
        guard state.stage?.duration != nil else { return [] }
        let shown = phrases.countdown(countdown.remaining(at: time))
        return countdown.isPaused ? [shown, phrases.statusPaused] : [shown]
    }
}
