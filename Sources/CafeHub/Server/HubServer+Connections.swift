import CafeModel
import CafeSystem

extension HubServer {
    func acceptAll() {
        while peers.count < Self.connectionLimit {
            let descriptor: Descriptor
            do {
                guard let accepted = try listener?.accept() else { return }
                descriptor = accepted
            } catch {
                log.note(.warning, "not-accepted", ("why", "\(error)"))
                return pauseListening()
            }
            admit(descriptor)
        }
        pauseListening()
    }

    /// Only the folder's own user gets in; the kernel tells who is there.
    private func admit(_ descriptor: Descriptor) {
        guard (try? LocalSocket.peerUID(of: descriptor)) == ProcessIdentity.uid,
            let channel = try? LineChannel(descriptor, limits: Self.limits)
        else { return }
        let id = ConnectionID(high: Entropy.uint64(), low: Entropy.uint64())
        peers[id] = Peer(channel: channel)
        descriptors[descriptor.number] = id
        poller.watch(descriptor.number, for: .reading)
        hub.connect(id, now: now)
    }

    /// A listener that cannot be served would wake the loop without end.
    private func pauseListening() {
        if let number = listener?.descriptor.number { poller.forget(number) }
    }

    func read(_ id: ConnectionID) {
        guard let peer = peers[id] else { return }
        let received = peer.channel.receive()
        if !peer.isClosing {
            for line in received.lines { hub.receive(line, from: id, now: now) }
        }
        switch received.state {
        case .open: break
        case .lineTooLong: drop(id, because: "long-line")
        case .ended, .failed: drop(id)
        }
    }

    /// From how many bytes on that wait for somebody, what can wait is not added.
    private static let congestion = 192 << 10

    /// Puts bytes after those that wait for a connection.
    /// - Returns: whether they are the first since it was last written to.
    func queue(_ bytes: [UInt8], to id: ConnectionID) -> Bool {
        guard let peer = peers[id] else { return false }
        let delivery = peer.channel.queue(bytes)
        guard delivery == .queued else {
            settle(delivery, id)
            return false
        }
        if !peer.hasNews { peers[id]?.hasNews = true }
        return !peer.hasNews
    }

    func drain(_ id: ConnectionID) {
        guard let peer = peers[id] else { return }
        if peer.hasNews { peers[id]?.hasNews = false }
        settle(peer.channel.flush(), id)
    }

    private func settle(_ delivery: LineChannel.Delivery, _ id: ConnectionID) {
        guard let peer = peers[id] else { return }
        switch delivery {
        case .sent where peer.isClosing: drop(id)
        case .sent, .queued:
            let waits = peer.channel.wantsWrite
            if waits != peer.isWatchedForWriting {
                peers[id]?.isWatchedForWriting = waits
                poller.watch(peer.channel.descriptor.number, for: peer.channel.interest)
            }
            hub.setCongested(id, peer.channel.queuedBytes > Self.congestion)
        case .overflow: drop(id, because: "does-not-read")
        case .failed: drop(id)
        }
    }

    func close(_ id: ConnectionID) {
        peers[id]?.isClosing = true
        drain(id)
    }

    private func drop(_ id: ConnectionID, because reason: String? = nil) {
        guard let peer = peers.removeValue(forKey: id) else { return }
        if let reason { log.note(.warning, "dropped", ("why", reason)) }
        let number = peer.channel.descriptor.number
        poller.forget(number)
        descriptors[number] = nil
        peer.channel.descriptor.close()
        hub.disconnect(id, now: now)
        if let listener { poller.watch(listener.descriptor.number, for: .reading) }
    }

    /// Gives those who still read the last words, for a second at most.
    func deliverRest() {
        let end = now.boot + .seconds(1)
        if let listener { poller.forget(listener.descriptor.number) }
        while peers.values.contains(where: { $0.channel.wantsWrite }), now.boot < end {
            let left = Int(max(0, (end - now.boot).count))
            guard let ready = try? poller.wait(timeoutMilliseconds: left) else { break }
            for one in ready {
                guard let id = descriptors[one.descriptor] else { continue }
                if one.isWritable { drain(id) }
                if one.isReadable { read(id) }
            }
        }
        for id in peers.keys.sorted() { peers[id]?.channel.descriptor.close() }
        peers = [:]
    }
}
