import CafeModel

/// `cafe publicar`
enum PublishCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        throw CommandFailure(.unavailable, invocation.phrases.notYet("cafe publicar"))
    }
}
