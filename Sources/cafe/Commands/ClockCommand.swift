import CafeModel
import CafeWire

/// `cafe reloj pausar|reanudar|+MIN|-MIN`: the countdown of all tables, or of one.
enum ClockCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let scope: ClockScope = try invocation.number(.table).map { .table(TableNumber($0)) } ?? .all
        let command = try command(invocation.required(0), scope, invocation)
        let access = try invocation.access()
        let session = try SessionFinder.find(invocation.argument(1), invocation, access)
        let conversation = HubConversation(
            access, Hello(role: .facilitator, session: session), invocation.phrases)
        defer { conversation.end() }
        try conversation.join()
        try conversation.submit(command)
        let state = conversation.state
        let countdown =
            switch scope {
            case .all: state.clocks.stage
            case .table(let table): state.clocks.countdown(of: table)
            }
        let remaining = countdown.remaining(at: state.timeline.time(at: Machine.reading()))
        try Console.print(
            invocation.phrases.clockNow(
                invocation.phrases.countdown(remaining), isPaused: countdown.isPaused) + "\n")
    }

    private static func command(
        _ word: String, _ scope: ClockScope, _ invocation: Invocation
    ) throws(CommandFailure) -> Command {
        if let sign = word.first, sign == "+" || sign == "-" {
            guard word.dropFirst().allSatisfy({ $0.isASCII && $0.isNumber }), let minutes = Int(word) else {
                throw invocation.usage(invocation.phrases.notANumber(word, for: "+MIN, -MIN"))
            }
            // Far beyond every limit of the engine, which refuses it with its sentence.
            let bounded = min(max(minutes, -100_000), 100_000)
            return .extendClock(scope, by: .minutes(bounded))
        }
        let choices = CommandTable.command(.clock)?.choices ?? []
        let step = try invocation.choice(word, of: choices, for: "«reloj»")
        return step == "pausar" ? .pauseClock(scope) : .resumeClock(scope)
    }
}
