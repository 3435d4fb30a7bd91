import CafeModel

/// `cafe expediente`
enum DossierCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        throw CommandFailure(.unavailable, invocation.phrases.notYet("cafe expediente"))
    }
}
