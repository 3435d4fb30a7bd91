import CafeModel
import CafeWire

/// `cafe sesiones`: the list.
enum SessionsCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let sessions = try SessionFinder.all(invocation, invocation.access())
        if invocation.has(.json) { return try Console.print(json(sessions)) }
        guard !sessions.isEmpty else { return Console.tell(invocation.phrases.cliNoSessions) }
        try Console.print(
            SessionFinder.lines(sessions, invocation.phrases).map {
                CleanText.singleLine(keepingBlanks: $0) + "\n"
            }
            .joined())
    }

    private static func json(_ sessions: [SessionSummary]) -> [UInt8] {
        var writer = JSONWriter()
        writer.array { list in
            for session in sessions { list.object { write(session, into: &$0) } }
        }
        return writer.bytes + [0x0A]
    }

    private static func write(_ session: SessionSummary, into w: inout JSONWriter) {
        w.field("id", session.id)
        w.field("titulo", session.title)
        w.field("entidad", session.entity)
        w.field("mecanismo", session.mechanism.rawValue)
        w.field("fecha", session.date?.iso)
        w.field("fase", code(session.phase))
        w.field("abierta", session.phase == .prepared || session.phase == .live)
        w.field("etapa", session.stage?.kind.rawValue ?? "terminada")
        w.field("aportes", session.contributions)
        w.field("compromisos", session.commitments)
        w.field("ritmo", session.rate)
        w.field("secuencia", session.sequence)
    }

    /// Words for other programs, the same in every language.
    private static func code(_ phase: Phase) -> String {
        switch phase {
        case .prepared: "preparada"
        case .live: "en curso"
        case .finished: "terminada"
        case .closed: "cerrada"
        }
    }
}
