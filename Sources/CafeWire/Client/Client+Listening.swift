import CafeModel

/// A hub that has stopped without closing its end (a stuck disk, a stopped process) says nothing: the client finds out.
extension Client {
    /// Whether something is under way that every hub answers at once.
    private var expectsAnswer: Bool { link == .greeting || pending.contains { $0.retry == nil } }

    /// Whether this client minds silence: what an owner asks for may take its time.
    private var mindsSilence: Bool { hello.role != .owner }

    /// Looks at the silence so far: asks the hub whether it is there, or gives the connection up.
    mutating func listen(_ now: Milliseconds) -> [ClientOutput] {
        guard mindsSilence else { return [] }
        let heard = heardAt ?? now
        heardAt = heard
        if let since = waitsSince {
            guard now >= since + Self.patience else { return [] }
            (heardAt, waitsSince) = (nil, nil)
            return [.hangUp]
        }
        if expectsAnswer {
            waitsSince = now
        } else if now >= heard + Self.quiet {
            waitsSince = now
            return [.send(ClientMessage.ping.encoded())]
        }
        return []
    }

    /// When the silence is to be looked at next.
    var nextListening: Milliseconds? {
        guard mindsSilence else { return nil }
        if let waitsSince { return waitsSince + Self.patience }
        guard let heardAt, !expectsAnswer else { return .zero }
        return heardAt + Self.quiet
    }
}
