import CafeHub
import CafeModel
import SessionTUI

/// `cafe ensayo`: a rehearsal with sample data and simulated tables. In a terminal it opens the facilitator's screen while
/// the simulation goes on in the background; otherwise it plays to the end and tells the stages.
enum RehearseCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let rate = try invocation.rate() ?? Rehearsal.usualRate
        let own = try invocation[.plan].map { file throws(CommandFailure) in
            try NewCommand.read(file, invocation.phrases)
        }
        let access = try invocation.access()
        guard !Console.isTerminal else {
            let session = try Rehearsal.begin(own, rate: rate, access, invocation.language)
            let code = try ScreenLauncher.open(.facilitate(session), invocation)
            if code != 0 { throw CommandFailure(ExitCode(number: code), []) }
            return
        }
        let phrases = invocation.phrases
        let session = try Rehearsal.create(own, rate: rate, access, phrases)
        Console.tell(phrases.rehearsalBegins(rate: rate, folder: access.dataFolder))
        var last = SessionState(id: session)
        let simulation = Simulation(
            session, tables: (own?.plan ?? SampleData.plan).tableCount, isSample: own == nil,
            reach: { () throws(HubFailure) in try access.connect() },
            stageBegan: { state in
                last = state
                let title = state.stage.map { phrases.title(of: $0) } ?? phrases.finished
                let count = phrases.contributions(state.contributionCount)
                try? Console.print(phrases.rehearsalStage(title, contributions: count) + "\n")
            })
        try play(simulation, phrases)
        Console.tell(
            phrases.rehearsalEnds(
                phrases.contributions(last.contributionCount),
                commitments: last.commitments.filter { !$0.withdrawn }.count))
    }

    private static func play(_ simulation: Simulation, _ phrases: any Phrases) throws(CommandFailure) {
        do {
            guard try simulation.run() == .finished else {
                throw CommandFailure(.unavailable, phrases.hubWentAway)
            }
        } catch let failure as HubFailure {
            throw CommandFailure(failure, phrases)
        } catch {
            throw error as? CommandFailure ?? CommandFailure(.software, phrases.hubWentAway)
        }
    }
}
