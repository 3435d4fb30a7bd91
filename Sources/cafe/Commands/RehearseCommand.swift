import CafeModel

/// `cafe ensayo`: a rehearsal with sample data and simulated tables.
enum RehearseCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        throw CommandFailure(.unavailable, invocation.phrases.notYet("cafe ensayo"))
    }
}
