import CafeHub
import CafeModel
import CafeSystem

/// `cafe repetir`: plays a closed session on all screens, in a folder of its own that goes when it ends: names that are
/// suppressed later must not live on in it. In a terminal its end stays until somebody stops it.
enum ReplayCommand {
    /// The folder below the data folder.
    private static let folder = "repeticion"

    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let phrases = invocation.phrases
        let rate = try invocation.rate() ?? Rehearsal.usualRate
        guard rate > 1 else { throw invocation.usage(phrases.replayTooSlow) }
        let access = try invocation.access()
        let session = try SessionFinder.findEnded(invocation.argument(0), invocation, access)
        let reading = try SessionReading.of(session, invocation)
        guard reading.state.position == nil else {
            throw CommandFailure(.noInput, phrases.replayNotClosed)
        }
        let place = "\(access.dataFolder)/\(folder)"
        try prepare(place, rate, phrases)
        defer { try? Files.removeTree(place) }
        let replay = Replay(reading.facts, of: session, rate: rate)
        do throws(HubFailure) {
            // What a hub notes of its everyday life would run over what the person is told.
            var options = HubServer.Options(folder: place, language: invocation.language, idle: nil)
            options.isQuiet = Console.canAsk
            let server = try HubServer(options)
            tell(replay, reading.state, place, phrases)
            if Console.canAsk, Console.isTerminal {
                server.playAttended(replay) { Console.tell(phrases.replay($0.word)) }
            } else {
                server.play(replay)
            }
            try server.run()
        } catch {
            throw CommandFailure(error, phrases)
        }
        try Console.print(phrases.replayEnds(replay.count) + "\n")
    }

    /// An empty folder with the mark of rehearsals; what an earlier replay left when it was killed goes.
    private static func prepare(
        _ place: String, _ rate: Int, _ phrases: any Phrases
    ) throws(CommandFailure) {
        guard HubAccess.connectIfRunning(dataFolder: place) == nil else {
            throw CommandFailure(.tryAgain, phrases.replayIsOn)
        }
        do {
            if RehearsalMark.isSet(in: place) { try Files.removeTree(place) }
            try Files.makeFolder(place)
        } catch {
            throw CommandFailure(.cannotCreate, error)
        }
        try RehearsalMark.set(rate, isReplay: true, in: place, phrases)
    }

    private static func tell(
        _ replay: Replay, _ state: SessionState, _ place: String, _ phrases: any Phrases
    ) {
        Console.tell(
            phrases.replayBegins(CleanText.singleLine(state.plan.title), rate: replay.rate))
        Console.tell(phrases.replayTakes(seconds: Int(replay.duration.count / 1000)))
        Console.tell(phrases.replayOpen)
        for words in [["proyectar"], ["facilitar"], ["mesa", "1"], ["plenaria"], ["seguimiento"]] {
            Console.tell("  " + (["cafe"] + words + ["--datos", shellWord(place)]).joined(separator: " "))
        }
    }

    /// A path as a shell reads it.
    private static func shellWord(_ path: String) -> String {
        path.contains(" ") || path.contains("'") ? "'" + path.replacing("'", with: "'\\''") + "'" : path
    }
}

extension ReplayStanding {
    /// What is said when it comes to that.
    fileprivate var word: ReplayWord {
        switch self {
        case .waiting: .waits
        case .playing: .begins
        case .over: .stays
        }
    }
}
