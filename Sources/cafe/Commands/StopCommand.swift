import CafeHub
import CafeModel
import CafeSystem
import CafeWire
import Glibc

/// `cafe detener`: ends the hub in good order, and waits until it is gone. Starts none.
enum StopCommand {
    private static let patience = Milliseconds.seconds(10)

    static func run(_ invocation: Invocation) throws(CommandFailure) {
        let phrases = invocation.phrases
        let path = try invocation.dataFolder()
        guard let folder = HubFolder(existing: path),
            let descriptor = HubAccess.connectIfRunning(dataFolder: path)
        else { return Console.tell(phrases.cliNoHub) }
        let pid = FileLock.recordedPID(folder.lock)
        try ask(descriptor, phrases)
        guard isGone(pid, folder) else { throw CommandFailure(.tryAgain, phrases.hubStaysUp) }
        Console.tell(phrases.hubStopped)
    }

    /// Says it and reads to the end: the hub closes when it has told everybody.
    private static func ask(_ descriptor: Descriptor, _ phrases: any Phrases) throws(CommandFailure) {
        guard let channel = try? LineChannel(descriptor) else {
            throw CommandFailure(.unavailable, phrases.hubDoesNotAnswer)
        }
        _ = channel.send(ClientMessage.hello(Hello(role: .owner)).encoded())
        _ = channel.send(ClientMessage.request(1, .stop).encoded())
        let deadline = Machine.boot + patience
        var poller = Poller()
        while Machine.boot < deadline {
            poller.watch(channel.descriptor.number, for: channel.interest)
            let left = Int((deadline - Machine.boot).count)
            guard let ready = try? poller.wait(timeoutMilliseconds: max(0, left)).first else { break }
            if ready.isWritable { _ = channel.flush() }
            if ready.isReadable, channel.receive().state != .open { return }
        }
        throw CommandFailure(.tryAgain, phrases.hubDoesNotAnswer)
    }

    /// Whether the hub with this process id lets the folder go in time.
    private static func isGone(_ pid: Int32?, _ folder: HubFolder) -> Bool {
        let deadline = Machine.boot + patience
        while Machine.boot < deadline {
            // Empty once released; another number is another hub, which somebody has started since.
            guard let now = FileLock.recordedPID(folder.lock), now == pid, Signals.processExists(now) else {
                return true
            }
            _ = poll(nil, 0, 5)
        }
        return false
    }
}
