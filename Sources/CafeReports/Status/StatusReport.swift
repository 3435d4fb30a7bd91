import CafeModel

/// Where a session stands at one moment (`estado`).
public struct StatusReport: Sendable {
    private let state: SessionState
    private let phrases: any Phrases
    private let time: Milliseconds
    private let presence: [TableNumber: Bool]
    private let activity: HubActivity?

    /// The session as it stands.
    /// - Parameters:
    ///   - now: what the clocks show.
    ///   - presence: which tables are connected; those not listed are not.
    ///   - activity: what the hub has done since it started; nil when it does not say.
    public init(
        state: SessionState, phrases: any Phrases, now: Reading, presence: [TableNumber: Bool],
        activity: HubActivity? = nil
    ) {
        self.state = state
        self.phrases = phrases.of(state.plan)
        self.time = state.timeline.time(at: now)
        self.presence = presence
        self.activity = activity
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
            if let activity { root.field("servicio", object: { Self.write(activity, into: &$0) }) }
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

    private static func write(_ activity: HubActivity, into w: inout JSONWriter) {
        w.field("activo_s", Int(activity.running.count / 1000))
        w.field("ordenes", activity.commands)
        w.field("rechazadas", activity.refusals)
        w.field("sin_guardar", activity.unsaved)
        w.field("hechos", activity.facts)
        w.field("guardados", activity.commits)
        w.field(
            "guardar_us",
            object: { w in
                w.field("p50", activity.commitTimes.median)
                w.field("p99", activity.commitTimes.slowest1Percent)
                w.field("maximo", activity.commitTimes.longest)
            })
        w.field("conexiones", activity.clients)
        w.field("maximo_conexiones", activity.mostClients)
        w.field("bytes_recibidos", activity.received)
        w.field("bytes_enviados", activity.sent)
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
        if let activity { lines.append(phrases.statusService(activity)) }
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
