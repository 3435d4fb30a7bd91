import CafeHub
import CafeModel
import CafeSystem
import CafeWire

/// Asks a hub to end for another one.
enum HandingOver {
    private static let patience = Milliseconds.seconds(5)

    /// - Returns: whether to try for its place: it goes, or is not there any more; `false` when it stays.
    static func ask(_ folder: String) -> Bool {
        guard let descriptor = HubAccess.connectIfRunning(dataFolder: folder),
            let channel = try? LineChannel(descriptor)
        else { return true }
        _ = channel.send(ClientMessage.hello(Hello(role: .owner)).encoded())
        _ = channel.send(ClientMessage.request(1, .handOver).encoded())
        let deadline = Machine.boot + patience
        var poller = Poller()
        while Machine.boot < deadline {
            poller.watch(channel.descriptor.number, for: channel.interest)
            let left = Int(max(0, (deadline - Machine.boot).count))
            guard let ready = try? poller.wait(timeoutMilliseconds: left).first else { return false }
            if ready.isWritable { _ = channel.flush() }
            guard ready.isReadable else { continue }
            let received = channel.receive()
            for line in received.lines {
                if case .reply(_, .failed)? = try? HubMessage(line) { return false }
            }
            if received.state != .open { return true }
        }
        return false
    }
}
