import CafeHub
import CafeModel
import CafeWire

/// `cafe nueva`: the form of a new session; with `--plan F`, a session from a plan file. All faults of a file are told at once, and then nothing is
/// stored.
enum NewCommand {
    /// Bytes of a plan file at most.
    static let limit = 8 << 20

    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let phrases = invocation.phrases
        guard let file = invocation[.plan] else {
            // Without a plan file, the form in which one is written.
            guard Console.isTerminal else { throw invocation.usage(phrases.missingOption("--plan")) }
            if let rate = try invocation.rate() {
                try RehearsalMark.set(rate, in: invocation.access().dataFolder, phrases)
            }
            let session = SessionID(high: Machine.draw(), low: Machine.draw())
            let code = try ScreenLauncher.open(.prepare(session, like: nil), invocation)
            if code != 0 { throw CommandFailure(ExitCode(number: code), []) }
            return
        }
        let rate = try invocation.rate()
        let reading = try read(file, phrases)
        let access = try invocation.access()
        if let rate { try RehearsalMark.set(rate, in: access.dataFolder, phrases) }
        for warning in reading.warnings { Console.tell(phrases.cliWarning(phrases.sentence(warning))) }
        let session = SessionID(high: Machine.draw(), low: Machine.draw())
        let conversation = HubConversation(access, Hello(role: .preparation), phrases)
        defer { conversation.end() }
        try conversation.submit(
            .planSession(
                reading.plan, participants: reading.participants,
                rate: RehearsalMark.rate(of: access.dataFolder), wishes: reading.wishes),
            to: session)
        try tellSeating(session, access, phrases)
        try Console.print(session.hex + "\n")
    }

    /// How well people mix, and what of the wishes cannot be.
    private static func tellSeating(
        _ session: SessionID, _ access: HubAccess, _ phrases: any Phrases
    ) throws(CommandFailure) {
        let conversation = HubConversation(access, Hello(role: .preparation, session: session), phrases)
        defer { conversation.end() }
        try conversation.join()
        SeatingReport.tell(conversation.state, phrases)
    }

    /// The plan in a file; `-` is the standard input.
    static func read(
        _ file: String, _ phrases: any Phrases
    ) throws(CommandFailure) -> PlanReader.Reading {
        let bytes = try InputFile.read(file, limit: limit)
        do throws(PlanReader.Faults) {
            return try PlanReader.read(bytes)
        } catch {
            let name = file == "-" ? phrases.standardInput : file
            throw CommandFailure(
                .badData,
                [phrases.planFaulty(name, count: error.all.count)] + error.all.map { phrases.sentence($0) }
                    + error.warnings.map { phrases.cliWarning(phrases.sentence($0)) })
        }
    }
}
