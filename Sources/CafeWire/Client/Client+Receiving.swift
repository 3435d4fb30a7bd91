import CafeModel

extension Client {
    /// A line arrived from the hub.
    public mutating func received(_ line: [UInt8], now: Milliseconds) -> [ClientOutput] {
        (heardAt, waitsSince) = (now, nil)
        // Of a long session nearly every line is one, and a message of any kind takes much more room.
        if let (sequence, fact) = line.withUnsafeBytes({ Fact.scan($0) }) { return take(fact, sequence) }
        let message: HubMessage?
        do {
            message = try HubMessage(line)
        } catch {
            link = .ended(.nonsense)
            return [.hangUp, .event(.ended(.nonsense))]
        }
        guard let message else { return [] }
        switch message {
        case .welcome(let welcome): return take(welcome)
        case .fact(let sequence, let fact): return take(fact, sequence)
        case .current(let known): return take(known)
        case .reveal(let id, let body):
            session?.reveal(id, body)
            return []
        case .answer(let id, let answer): return take(answer, to: id, now)
        case .draftKept(let id, let edit): return [.event(.draftKept(id, edit: edit))]
        case .draft(let draft):
            if !drafts.contains(where: { $0.command == draft.command }) { drafts.append(draft) }
            return [.event(.draftFound(draft))]
        case .presence(let people):
            presence = people
            return [.event(.presence)]
        case .sessions(let sessions):
            self.sessions = sessions
            let first = link == .catchingUp
            link = .live
            return first ? [.event(.joined), .event(.sessions)] : [.event(.sessions)]
        case .earlier(let commitments):
            earlier = commitments
            return [.event(.earlier)]
        case .followUp(let session):
            followUps[session.session] = session
            return [.event(.followUp(session.session))]
        case .reply(let number, let reply): return [.event(.reply(number, reply))]
        case .door(let report):
            door = report
            return [.event(.door)]
        case .displaced(let name):
            seating = .watching
            return [.event(.displaced(by: name))]
        case .admission: return []
        case .pong: return []
        case .goodbye(let reason): return take(reason)
        }
    }

    private mutating func take(_ welcome: Welcome) -> [ClientOutput] {
        failures = 0
        wasStopped = false
        link = .catchingUp
        connection = welcome.connection
        if !welcome.name.isEmpty { hello.name = welcome.name }
        var outputs: [ClientOutput] = []
        // After a break the hub knows neither how this connection sat nor a name given later.
        if let seating { outputs.append(.send(ClientMessage.seat(seating).encoded())) }
        switch welcome.resumption {
        case .continues: break
        case .restarts: forget()
        case .behind:
            forget()
            // All of them: by now others have filled the numbers that this screen's own commands had. What the hub does
            // know it answers as before, and stores no second time.
            let lacking = written
            written = []
            if let id = hello.session {
                pending.insert(
                    contentsOf: lacking.map { Pending(id: $0.id, session: id, command: $0.command) }, at: 0)
            }
            outputs.append(.event(.hubWasBehind(lacking.count)))
        }
        if hello.session == nil, hello.role != .home, hello.role != .followup {
            link = .live
            outputs.append(.event(.joined))
        }
        for index in pending.indices {
            pending[index].retry = nil
            outputs.append(send(pending[index]))
        }
        unsentDrafts = Set(drafts.map(\.command))
        return outputs + drafts.map { .send(ClientMessage.draft($0).encoded()) }
    }

    private mutating func forget() {
        session = hello.session.map { SessionState(id: $0) }
        followUps = [:]
        known = nil
        heard = 0
    }

    private mutating func take(_ fact: Fact, _ sequence: Int) -> [ClientOutput] {
        guard sequence > heard else { return [] }
        heard = sequence
        session?.apply(fact)
        if passesOverNotes, link == .catchingUp, case .noteRecorded = fact.event { return [] }
        return [.event(.fact(fact))]
    }

    private mutating func take(_ known: Hello.Known) -> [ClientOutput] {
        self.known = known
        guard link == .catchingUp else { return [] }
        link = .live
        return [.event(.joined)]
    }

    private mutating func take(
        _ answer: CommandAnswer, to id: CommandID, _ now: Milliseconds
    ) -> [ClientOutput] {
        guard let index = pending.firstIndex(where: { $0.id == id }) else { return [] }
        let command = pending[index].command
        switch answer {
        case .unsaved:
            pending[index].retry = now + Self.unsavedRetry
        case .done(_, let sequence, _):
            written.append(Written(id: id, command: command, sequence: sequence))
            if written.count > Self.writtenLimit { written.removeFirst() }
            pending.remove(at: index)
        case .refused, .notPermitted, .noSuchSession: pending.remove(at: index)
        }
        return [.event(.answered(id, command, answer))]
    }

    private mutating func take(_ reason: Goodbye) -> [ClientOutput] {
        switch reason {
        case .stopping, .handingOver:
            wasStopped = reason == .stopping
            return [.hangUp]
        case .version, .nonsense, .noSuchSession, .noSuchTable, .notPermitted, .unreadable:
            link = .ended(reason)
            return [.hangUp, .event(.ended(reason))]
        }
    }
}
