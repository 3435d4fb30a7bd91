import CafeModel
import CafeSystem
import CafeWire
import Glibc

extension Hub {
    /// How many attacks the facilitator is shown.
    static let attackLimit = 20

    /// Answers whether somebody may come in by the front door.
    func admit(_ number: Int, _ knock: Knock, _ id: ConnectionID, _ now: Reading) {
        send(.admission(number, admission(of: knock, now)), to: id)
    }

    private func admission(of knock: Knock, _ now: Reading) -> Admission {
        guard let role = Role(code: knock.user), role.comesByDoor else { return .noSuchUser }
        let open = sessionOrder.filter { summaries[$0].map { role.comes(in: $0.phase) } ?? false }
        guard !open.isEmpty else { return .noSession }
        // A table may have been added to a plan since; a session is not read anew for each name that somebody tries.
        for session in open
        where !pins.has(session) || (live[session] != nil && pins.pin(of: role, in: session) == nil) {
            try? makePINs(of: session, now)
        }
        let candidates = open.filter { pins.pin(of: role, in: $0) != nil }
        guard !candidates.isEmpty else { return .noSuchUser }
        let pair = PinGuard.Pair(address: PinGuard.place(of: knock.address), role: role)
        if let wait = pinGuard.gate(pair, now: now.boot) { return wait }
        guard let session = pins.session(opening: role, with: knock.pin, among: candidates) else {
            let (answer, alarm) = pinGuard.wrong(pair, now: now.boot)
            if let alarm { note(alarm, now) }
            return answer
        }
        pinGuard.right(pair)
        // That it is known is a help, not a promise: who cannot be remembered comes in all the same.
        if pins.know(pair.address) { try? pinStore.save(pins.encoded()) }
        return .granted(session, role)
    }

    private func note(_ alarm: PinGuard.Alarm, _ now: Reading) {
        door.attacks.removeAll { $0.address == alarm.address && $0.role == alarm.role }
        door.attacks.append(
            DoorReport.Attack(address: alarm.address, role: alarm.role, tried: alarm.tried, last: now.wall))
        note(.guesser(address: alarm.address, alarm.role, tried: alarm.tried))
        if door.attacks.count > Self.attackLimit { door.attacks.removeFirst() }
        doorChanged = true
    }

    // MARK: PINs

    /// Makes the PINs of a session that are missing, and keeps them; a table may have been added since.
    func makePINs(of session: SessionID, _ now: Reading) throws {
        guard !pinsAreStuck else { throw SystemError("rename", code: EEXIST) }
        var changed = pins
        guard changed.make(try roles(of: session, now), in: session, entropy: pinStore.entropy) else {
            return
        }
        try pinStore.save(changed.encoded())
        pins = changed
    }

    private func roles(of session: SessionID, _ now: Reading) throws -> [Role] {
        guard try load(session, now), let state = live[session]?.state else { return [] }
        return Role.all(tables: state.tables.map(\.number))
    }

    /// The PINs of a session, or one role's, after renewing them if that is asked.
    func answerPINs(
        of session: SessionID, _ role: Role?, renewed: Bool, _ number: Int, _ id: ConnectionID, _ now: Reading
    ) {
        do {
            let all = try roles(of: session, now)
            let asked = role.map { [$0] } ?? all
            guard !all.isEmpty, asked.allSatisfy({ all.contains($0) }) else {
                let sentence = all.isEmpty ? phrases.admissionNoSuchSession : phrases.admissionNoSuchRole
                return send(.reply(number, .failed([sentence], exitCode: 66)), to: id)
            }
            try makePINs(of: session, now)
            if renewed, !pinsAreStuck {
                var changed = pins
                changed.renew(asked, in: session, entropy: pinStore.entropy)
                try pinStore.save(changed.encoded())
                pins = changed
            }
            let found = asked.compactMap { role in
                pins.pin(of: role, in: session).map { RolePIN(role: role, pin: $0) }
            }
            send(.reply(number, .pins(found)), to: id)
        } catch {
            // Not kept, not shown: nobody gets a card that opens nothing tomorrow.
            send(.reply(number, .failed([phrases.admissionPINsNotKept], exitCode: 74)), to: id)
        }
    }
}
