import CafeHub
import CafeModel
import CafeSystem
import CafeWire

/// A rehearsal: a session with sample data, in the rehearsals' folder, played by simulated people.
enum Rehearsal {
    /// How many times faster than the clock, unless told.
    static let usualRate = 60

    /// Makes the session.
    /// - Parameter own: a plan of one's own; nil plays the sample data.
    static func create(
        _ own: PlanReader.Reading? = nil, rate: Int, _ access: HubAccess, _ phrases: any Phrases
    ) throws(CommandFailure) -> SessionID {
        try RehearsalMark.set(rate, in: access.dataFolder, phrases)
        let session = SessionID(high: Machine.draw(), low: Machine.draw())
        let conversation = HubConversation(access, Hello(role: .preparation), phrases)
        defer { conversation.end() }
        try conversation.submit(
            .planSession(
                own?.plan ?? SampleData.plan, participants: own?.participants ?? SampleData.participants,
                rate: rate), to: session)
        return session
    }

    /// Makes the session and starts its people in the background; what a screen then opens is this session in this folder.
    static func begin(
        _ own: PlanReader.Reading? = nil, rate: Int = usualRate, _ access: HubAccess, _ language: Language
    ) throws(CommandFailure) -> SessionID {
        let session = try create(own, rate: rate, access, language.phrases)
        do {
            _ = try Spawn.detached(
                arguments: [
                    RehearsalProcess.command, "--datos", access.dataFolder, "--idioma", language.rawValue,
                    "--sesion",
                    session.hex,
                ] + (own.map { ["--mesas", String($0.plan.tableCount)] } ?? []),
                log: "\(access.dataFolder)/ensayo.log")
        } catch {
            throw CommandFailure(.ioError, error)
        }
        return session
    }
}
