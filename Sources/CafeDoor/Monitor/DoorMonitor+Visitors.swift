import CafeModel
import CafeSystem
import CafeWire
import Glibc

extension DoorMonitor {
    // MARK: Coming

    func acceptAll() {
        // A share at a time, so that a flood does not keep those waiting who are in.
        for _ in 1...64 {
            guard let listener, let accepted = try? listener.accept() else { return }
            arrive(accepted)
        }
    }

    private func arrive(_ accepted: NetworkListener.Accepted) {
        lastNumber += 1
        let id = lastNumber
        guard (try? NetworkListener.watchOver(accepted.stream, milliseconds: Self.cut)) != nil else { return }
        if newcomers.count < Self.newcomersKept { newcomers.insert(accepted.address) }
        visitors[id] = Visitor(address: accepted.address, since: now, stream: accepted.stream)
        owners[accepted.stream.number] = id
        poller.watch(accepted.stream.number, for: .reading)
        for gone in places.arrive(id, accepted.address.neighbourhood, now: now) { dismiss(gone, "crowded") }
    }

    func beginWhoWaits() {
        watchExchanges()
        while let (id, gone) = places.next(now: now) {
            for one in gone { dismiss(one, "crowded") }
            begin(id)
        }
    }

    /// Looks who has answered the door's greeting and who has not. Only the kernel's counts
    /// are looked at: what a client says is read by its own process alone.
    private func watchExchanges() {
        for (id, visitor) in visitors where visitor.link != nil {
            guard let stream = visitor.stream, let before = visitor.traffic,
                let traffic = NetworkTraffic(of: stream)
            else { continue }
            if traffic.received > before.received {
                places.step(id, .exchanging, now: now)
            } else if traffic.delivered > before.delivered {
                places.greet(id, now: now)
            }
        }
    }

    /// Something has come of a visitor: on its stream the first bytes, which its process will read, or a word of its
    /// process.
    func hear(_ ready: Poller.Ready, _ id: Int) {
        guard let visitor = visitors[id] else { return }
        guard visitor.link == nil else { return hearProcess(id) }
        guard let stream = visitor.stream else { return }
        guard !NetworkListener.hasEnded(stream) else { return dismiss(id, "gone") }
        poller.forget(stream.number)
        watchExchanges()
        let (begins, gone) = places.speak(id, now: now)
        for one in gone { dismiss(one, "crowded") }
        if begins { begin(id) }
    }

    /// Starts the visitor's process, which gets the stream, a way to us and nothing else.
    private func begin(_ id: Int) {
        guard var visitor = visitors[id], let stream = visitor.stream else { return }
        do {
            // Before its process can have greeted it.
            visitor.traffic = NetworkTraffic(of: stream)
            let (near, far) = try MessageSocket.pair()
            let process = try Spawn.confined(
                options.executable, arguments: [ConnectionProcess.command],
                environment: ["PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8"], input: stream, output: far.descriptor)
            poller.forget(stream.number)
            owners[stream.number] = nil
            visitor.process = process
            visitor.link = near
            visitors[id] = visitor
            owners[near.descriptor.number] = id
            poller.watch(near.descriptor.number, for: .reading)
            _ = near.send(MonitorWord.key(key.key, language: options.language.rawValue).bytes)
        } catch {
            log.note("error", ("what", "\(error)"))
            dismiss(id, "error")
        }
    }

    // MARK: Its process

    private func hearProcess(_ id: Int) {
        // One word at a time and visitor, so that one that babbles does not keep the others waiting.
        guard let link = visitors[id]?.link else { return }
        switch link.receive(limit: ConnectionWord.limit) {
        case .nothing: return
        case .ended: dismiss(id, "gone")
        case .message(let bytes, let passed):
            guard passed == nil, let word = ConnectionWord(bytes) else { return dismiss(id, "nonsense") }
            hear(word, id)
        }
    }

    private func hear(_ word: ConnectionWord, _ id: Int) {
        guard let visitor = visitors[id] else { return }
        switch word {
        case .keysExchanged:
            places.step(id, .asking, now: now)
            visitors[id]?.stream = nil
        case .admit(let user, let pin):
            guard visitor.seat == nil, !visitor.isKnocking else { return dismiss(id, "nonsense") }
            visitors[id]?.isKnocking = true
            visitors[id]?.user = user
            hub.knock(id, Knock(user: user, pin: pin, address: visitor.address.description))
            held.append((now + Self.hubPatience, id, .unavailable))
        case .open(let opening):
            guard let seat = visitor.seat, !visitor.wasSeated else { return dismiss(id, "nonsense") }
            visitors[id]?.wasSeated = true
            open(opening, seat, id)
        case .refusedRequest:
            log.note("refused", ("from", visitor.address.description), ("user", visitor.user))
        }
    }

    // MARK: The hub's word

    /// The hub has answered a knock.
    func answer(_ id: Int, _ admission: Admission) {
        held.removeAll { $0.visitor == id }
        guard let visitor = visitors[id], visitor.isKnocking else { return }
        switch admission {
        case .granted(let session, let role):
            guard places.hasRoomForGuest else { return say(.unavailable, to: id) }
            visitors[id]?.seat = Visitor.Seat(session: session, role: role)
            places.step(id, .guest, now: now)
            say(.granted, to: id)
        case .denied(let retry): held.append((now + retry.count, id, .denied))
        case .locked(let left): say(.locked(seconds: Int((left.count + 999) / 1000)), to: id)
        case .noSuchUser: say(.noSuchUser, to: id)
        case .noSession: say(.noSession, to: id)
        }
    }

    func say(_ verdict: Verdict, to id: Int) {
        guard let visitor = visitors[id], visitor.isKnocking else { return }
        hub.forget(id)
        visitors[id]?.isKnocking = false
        let from = ("from", visitor.address.description)
        if let seat = visitor.seat, verdict == .granted {
            log.note("in", from, ("user", seat.role.code), ("session", seat.session.hex))
        } else {
            log.note("denied", from, ("user", visitor.user), ("why", "\(verdict)"))
        }
        _ = visitor.link?.send(MonitorWord.verdict(verdict).bytes)
    }

    // MARK: Going

    /// Ends a connection; its screen, if it has one, gets its hang-up when the process is gone, and the draft stays with
    /// the hub.
    func dismiss(_ id: Int, _ reason: String) {
        guard let visitor = visitors.removeValue(forKey: id) else { return }
        places.leave(id)
        hub.forget(id)
        held.removeAll { $0.visitor == id }
        for number in [visitor.stream?.number, visitor.link?.descriptor.number].compactMap(\.self) {
            poller.forget(number)
            owners[number] = nil
        }
        if let process = visitor.process {
            try? process.killNow()
            ended.append(process)
        }
        if let screen = visitor.screen { leaving.append((screen, now + 10_000)) }
        log.note(
            visitor.seat == nil ? "away" : "out", ("from", visitor.address.description),
            ("user", visitor.seat?.role.code ?? visitor.user), ("why", reason),
            ("seconds", "\((now - visitor.since) / 1000)"))
        reap()
    }

    /// Asks for those who have ended, so that none stays in the table of processes.
    func reap() {
        ended.removeAll { (try? $0.poll()) != nil }
        leaving.removeAll { (try? $0.screen.poll()) != nil }
        for (id, visitor) in visitors {
            guard let ending = try? visitor.screen?.poll() else { continue }
            visitors[id]?.screen = nil
            let status: Int =
                switch ending {
                case .exited(let code): Int(code)
                case .killed(let signal): 256 + Int(signal)
                }
            _ = visitor.link?.send(MonitorWord.ended(status).bytes)
        }
    }
}
