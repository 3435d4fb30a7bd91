import CafeModel

/// Where a session stands at one moment (`estado`).
public struct StatusReport: Sendable {
    private let status: SessionStatus
    private let phrases: any Phrases
    private let activity: HubActivity?

    /// The session as it stands.
    /// - Parameter activity: what the hub has done since it started; nil when it does not say.
    public init(_ status: SessionStatus, phrases: any Phrases, activity: HubActivity? = nil) {
        self.status = status
        self.phrases = phrases.of(status.plan)
        self.activity = activity
    }

    private var stageTitle: String { status.stage.map { phrases.title(of: $0) } ?? phrases.finished }
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
                "mesas", array: { for table in status.tables { $0.object { write(table, into: &$0) } } })
            root.field("aportes", status.contributions)
            root.field("secuencia", status.sequence)
            if let activity { root.field("servicio", object: { Self.write(activity, into: &$0) }) }
        }
        return writer.bytes + [0x0A]
    }

    private func writeSession(into w: inout JSONWriter) {
        w.field("id", status.id)
        w.field("titulo", status.plan.title)
        w.field("mecanismo", status.plan.mechanism.rawValue)
        w.field("abierta", status.isOpen)
    }

    private func writeStage(into w: inout JSONWriter) {
        w.field("tipo", (status.stage?.kind ?? .closing).rawValue)
        w.field("titulo", stageTitle)
        w.value("ronda", status.stage?.round)
        w.field("rondas", status.rounds)
        Self.write(status.clock, into: &w)
    }

    private func write(_ table: SessionStatus.Table, into w: inout JSONWriter) {
        w.field("numero", table.number)
        w.field("tema", status.plan.topic(at: table.number)?.title ?? "")
        Self.write(table.clock, into: &w)
        w.field("aportes", table.contributions)
        w.field("conectada", table.isConnected)
        w.field("apoyo", table.asksSupport)
    }

    private static func write(_ clock: SessionStatus.Clock, into w: inout JSONWriter) {
        w.value("restante_s", clock.remaining?.secondsRoundedUp)
        w.field("pausada", clock.isPaused)
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
        let plan = status.plan
        var lines = [CleanText.singleLine(plan.title)]
        if status.isRehearsal { lines[0] += " · " + phrases.rehearsal }
        lines.append(
            ([stageTitle] + shown(status.clock) + [phrases.contributions(status.contributions)])
                .joined(separator: " · "))
        // Workshops talk about the same points: said once, not with each of thirty.
        if plan.sharesTopics { lines += plan.topics.map { "  " + CleanText.singleLine($0.title) } }
        lines += status.tables.map { line(of: $0) }
        if let activity { lines.append(phrases.statusService(activity)) }
        return lines.joined(separator: "\n") + "\n"
    }

    private func line(of table: SessionStatus.Table) -> String {
        let isSaid = status.plan.sharesTopics && !status.plan.namesStaff
        let topic = isSaid ? "" : CleanText.singleLine(status.plan.label(of: table.number))
        var parts = [phrases.table(table.number), topic].filter { !$0.isEmpty }
        if table.hasOwnClock { parts += shown(table.clock) }
        parts.append(phrases.contributions(table.contributions))
        parts.append(phrases.statusPresence(table.isConnected))
        if table.asksSupport { parts.append(phrases.statusAsksSupport) }
        return "  " + parts.joined(separator: " · ")
    }

    private func shown(_ clock: SessionStatus.Clock) -> [String] {
        guard let remaining = clock.remaining else { return [] }
        let time = phrases.countdown(remaining)
        return clock.isPaused ? [time, phrases.statusPaused] : [time]
    }
}
