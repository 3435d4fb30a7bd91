import CafeModel
import CafeWire

extension Hub {
    /// Somebody decided how they sit at a place where others are too.
    func seat(_ seating: Seating, _ id: ConnectionID) {
        guard let connection = connections[id], let session = connection.session, let role = connection.role
        else { return }
        connections[id]?.seating = seating
        live[session]?.presenceChanged = true
        guard seating == .takingOver else { return }
        for other in arrivals where other != id {
            guard let found = connections[other], found.session == session, found.role == role,
                found.seating != .watching
            else { continue }
            connections[other]?.seating = .watching
            send(.displaced(by: connection.name), to: other)
            note(.placeTaken(role, session))
            handOver(found.drafts, from: other, to: id)
        }
    }

    /// What was being typed goes on at the new place. Saved from both it is stored once: it has one id.
    private func handOver(_ commands: Set<CommandID>, from other: ConnectionID, to id: ConnectionID) {
        for command in commands.sorted() {
            guard let draft = drafts[command], !draft.text.isEmpty else { continue }
            connections[other]?.drafts.remove(command)
            connections[id]?.drafts.insert(command)
            send(.draft(DraftMessage(draft)), to: id)
        }
    }

    /// The name of whoever comes by the front door is kept, beside the journal and not in it.
    private func keepName(_ name: String, _ id: ConnectionID) {
        guard let connection = connections[id], let via = connection.via, let session = connection.session,
            let role = connection.role, role.comesByDoor, !name.isEmpty
        else { return }
        if pins.remember(name, at: role, in: session, from: via) { try? pinStore.save(pins.encoded()) }
    }

    /// Whoever was here before from the same address is not asked for a name again.
    func recallName(_ id: ConnectionID) {
        guard let connection = connections[id], connection.name.isEmpty, let via = connection.via,
            let session = connection.session, let role = connection.role
        else { return }
        connections[id]?.name = pins.name(at: role, in: session, from: via)
    }

    /// Somebody gave a name, or another one.
    func introduce(_ name: String, _ id: ConnectionID) {
        let name = CleanText.singleLine(name)
        connections[id]?.name = name
        keepName(name, id)
        if let session = connections[id]?.session { live[session]?.presenceChanged = true }
    }
}
