import CafeDoor
import CafeHub
import CafeModel
import CafeSystem
import Glibc

/// `cafe servir`: the hub in the foreground, with the front door if that is wanted. It takes the place of a hub that runs
/// in the background.
enum ServeCommand {
    private static let patience = Milliseconds.seconds(15)

    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let phrases = invocation.phrases
        try becomeSomebody(invocation)
        let path = try invocation.dataFolder()
        let rate = try invocation.rate()
        var options = HubServer.Options(folder: path, language: invocation.language, idle: nil)
        options.door = try door(invocation)
        if let rate { try RehearsalMark.set(rate, in: invocation.access().dataFolder, phrases) }
        do throws(HubFailure) {
            let server = try takePlace(options)
            Console.tell(phrases.hubServes(server.dataFolder))
            try server.run()
        } catch {
            throw CommandFailure(error, phrases)
        }
        Console.tell(phrases.hubStopped)
    }

    /// Where `--ssh` wants the door.
    private static func door(_ invocation: Invocation) throws(CommandFailure) -> HubServer.Options.Door? {
        guard let text = invocation[.ssh] else { return nil }
        guard !Account.isAdministrator else {
            throw CommandFailure(.notPermitted, invocation.phrases.doorNotAsRoot)
        }
        guard !text.isEmpty else { return HubServer.Options.Door(address: nil, port: DoorAddress.usualPort) }
        guard let place = DoorAddress(text) else {
            throw invocation.usage(invocation.phrases.doorWrongAddress(text))
        }
        return HubServer.Options.Door(address: place.address?.description, port: place.port)
    }

    /// `--como`: the administrator becomes the one whose data it is. Nobody else can.
    private static func becomeSomebody(_ invocation: Invocation) throws(CommandFailure) {
        guard let name = invocation[.runAs] else { return }
        guard let account = Account(named: name) else {
            throw CommandFailure(.configuration, invocation.phrases.doorNoSuchPerson(name))
        }
        if account.uid == ProcessIdentity.uid, !Account.isAdministrator { return }
        do {
            try account.become()
        } catch {
            throw CommandFailure(.notPermitted, error)
        }
    }

    /// A hub in the background gives its place when it is asked. A screen may start another one in between: it is asked
    /// again.
    private static func takePlace(_ options: HubServer.Options) throws(HubFailure) -> HubServer {
        let end = Machine.boot + patience
        while true {
            do throws(HubFailure) {
                return try HubServer(options)
            } catch {
                guard case .alreadyRunning = error.reason, Machine.boot < end,
                    HandingOver.ask(options.folder)
                else { throw error }
            }
            // The one who goes closes its journal first. Whoever looks often has the lock before a screen starts
            // another hub.
            _ = poll(nil, 0, 2)
        }
    }
}
