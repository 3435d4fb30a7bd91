import CafeHub
import CafeModel

/// `cafe servir`: the hub in the foreground.
enum ServeCommand {
    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let phrases = invocation.phrases
        guard !invocation.has(.ssh) else {
            throw CommandFailure(.unavailable, phrases.notYet("cafe servir --ssh"))
        }
        let path = try invocation.dataFolder()
        let rate = try invocation.rate()
        if let rate { try RehearsalMark.set(rate, in: invocation.access().dataFolder, phrases) }
        do throws(HubFailure) {
            let server = try HubServer(
                HubServer.Options(folder: path, language: invocation.language, idle: nil))
            Console.tell(phrases.hubServes(server.dataFolder))
            try server.run()
        } catch {
            throw CommandFailure(error, phrases)
        }
        Console.tell(phrases.hubStopped)
    }
}
