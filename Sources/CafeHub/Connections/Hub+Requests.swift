import CafeModel
import CafeStore
import CafeWire

/// A copy that is being made, for a connection that waits for it.
struct BackupTask {
    var copy: any BackupInProgress
    var connection: ConnectionID
    var number: Int
    var path: String
    var told = 0
}

extension Hub {
    /// How many pages of the file a copy does at a time, so that nobody waits for it.
    private static let backupPages = 64

    func answer(_ request: Request, _ number: Int, _ id: ConnectionID, _ now: Reading) {
        switch request {
        case .verify: verify(number, id)
        case .copiesWithSuppressedWords: send(.reply(number, .done(backupsWithSuppressedWords())), to: id)
        case .backup(let path): beginBackup(path, number, id)
        case .activity: send(.reply(number, .activity(activity(now))), to: id)
        case .status(let session): tellStatus(of: session, number, id, now)
        case .stop:
            send(.reply(number, .done([])), to: id)
            stop(.stopping)
        case .handOver:
            guard mayHandOver else {
                return send(.reply(number, .failed([phrases.hubAlreadyRuns(pid: nil)], exitCode: 75)), to: id)
            }
            send(.reply(number, .done([])), to: id)
            stop(.handingOver)
        case .openDoor(let port): openDoor(port, number, id)
        case .closeDoor: closeDoor(number, id)
        case .pins(let session, let role): answerPINs(of: session, role, renewed: false, number, id, now)
        case .renewPINs(let session, let role): answerPINs(of: session, role, renewed: true, number, id, now)
        case .cardsMade(let addresses): cardsMade(addresses, number, id)
        }
    }

    private func tellStatus(of session: SessionID, _ number: Int, _ id: ConnectionID, _ now: Reading) {
        do throws(JournalError) {
            guard try load(session, now), let state = live[session]?.state else {
                return send(.reply(number, .failed([phrases.admissionNoSuchSession], exitCode: 66)), to: id)
            }
            let connected = connections.values.filter { $0.session == session }.compactMap(\.role).compactMap
            {
                if case .table(let table) = $0 { table } else { nil }
            }
            let status = SessionStatus(state, connected: Set(connected), at: now)
            send(.reply(number, .status(status)), to: id)
        } catch {
            fail(number, error, id)
        }
    }

    private func fail(_ number: Int, _ error: JournalError, _ id: ConnectionID) {
        send(.reply(number, .failed([phrases.sentence(error)], exitCode: Int(error.exit.rawValue))), to: id)
    }

    /// Ends the hub in good order: drafts are written, everybody is told.
    public func stop(_ reason: Goodbye) {
        guard !isStopping else { return }
        isStopping = true
        backup?.copy.cancel()
        backup = nil
        draftsDue = draftsDue ?? (dirtyDrafts.isEmpty ? nil : .zero)
        keepDrafts(Reading(wall: .zero, boot: .zero, bootID: BootID(high: 0, low: 0)))
        for id in arrivals { dismiss(id, reason) }
        outputs.append(.stop)
    }

    private func verify(_ number: Int, _ id: ConnectionID) {
        do {
            var states: [SessionID: SessionState] = [:]
            let report = try journal.verify(
                fold: { session, facts in
                    var state = states[session] ?? SessionState(id: session)
                    for fact in facts { state.apply(fact.fact) }
                    states[session] = state
                    return nil
                },
                progress: { _ in })
            note(.verified(damages: report.faults.count))
            let lines = phrases.lines(of: report) + backupsWithSuppressedWords()
            send(.reply(number, report.isWhole ? .done(lines) : .failed(lines, exitCode: 65)), to: id)
        } catch {
            fail(number, error, id)
        }
    }

    private func beginBackup(_ path: String, _ number: Int, _ id: ConnectionID) {
        guard backup == nil else {
            return send(.reply(number, .failed([phrases.backupUnderWay], exitCode: 75)), to: id)
        }
        do {
            let copy = try journal.beginBackup(to: path)
            backup = BackupTask(copy: copy, connection: id, number: number, path: path)
        } catch {
            fail(number, error, id)
        }
    }

    func stepBackup(_ now: Reading) {
        guard var task = backup else { return }
        do {
            if try task.copy.step(pages: Self.backupPages) {
                backup = nil
                noteBackup(task.path, now)
                note(.copied(nil))
                send(.reply(task.number, .done([phrases.backupDone(task.path)])), to: task.connection)
                return
            }
            let percent = Int(task.copy.progress * 100)
            if percent > task.told {
                task.told = percent
                send(.reply(task.number, .progress(percent, of: 100)), to: task.connection)
            }
            backup = task
        } catch {
            backup = nil
            note(.copied(error.code))
            send(
                .reply(task.number, .failed([phrases.sentence(error)], exitCode: Int(error.exit.rawValue))),
                to: task.connection)
        }
    }
}
