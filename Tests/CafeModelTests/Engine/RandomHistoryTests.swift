import Testing

@testable import CafeModel

@Suite("Random histories")
struct RandomHistoryTests {
    @Test(
        "Whatever is ordered, counts agree with the notes, and an undo with its redo changes nothing",
        arguments: 0..<24)
    func histories(seed: UInt64) throws {
        var random = RandomEvents(seed: seed)
        let mechanisms = MechanismID.allCases
        var given = Given(mechanisms[Int(seed) % mechanisms.count], topics: 3, people: 0)
        for _ in 0..<100 {
            given.pass(Milliseconds(Int64(random.int(0...90_000))))
            let role = random.pick([Role.facilitator, .recorder, .table(TableNumber(1))])
            do throws(Refusal) { try given.when(random.command(given.state), as: role) } catch { continue }
            check(given.state)
            checkPeople(given.state)
            guard let last = given.state.lastUndoable(by: role)?.ref else { continue }
            if given.state.approved, given.refusal(of: .undo(last)) == .minutesFrozen { continue }
            let before = given
            try given.undo(by: role)
            check(given.state)
            try given.redo(by: role)
            check(given.state)
            #expect(given.state.clocks == before.state.clocks && given.state.order == before.state.order)
            #expect(
                given.state.position == before.state.position && given.state.approved == before.state.approved
            )
            #expect(look(given.state) == look(before.state))
            given = before
        }
    }

    private func check(_ state: SessionState) {
        for table in state.tables {
            let notes = state.notes(of: table.number)
            for kind in NoteKind.allCases {
                #expect(table.count(kind) == notes.count { $0.kind == kind && !$0.withdrawn })
            }
            #expect(table.openQuestions == notes.count(where: \.isOpenQuestion))
        }
        for note in state.notes.values {
            #expect(state.text(note.text) != nil && note.formerTexts.contains(note.text) == false)
            #expect(note.answer?.text.map { state.texts[$0] != nil } ?? true)
            #expect(note.links.allSatisfy { state.notes[$0]?.links.contains(note.id) == true })
        }
        let groups = state.tables.compactMap { state.electionResult(of: $0.number) }
        for result in groups {
            let elected = result.elected.map(\.candidate)
            #expect(elected.allSatisfy { !$0.withdrawn && ($0.votes ?? 0) > 0 })
            #expect(Set(elected.map(\.id)).count == elected.count)
        }
        #expect(state.tables.allSatisfy { $0.voices.values.allSatisfy { $0 > 0 } })
        #expect(state.position.map { state.order.indices ~= $0 } ?? true)
    }

    /// Nobody's data are kept whose texts are gone, and no former one is the present one.
    private func checkPeople(_ state: SessionState) {
        for person in state.people {
            #expect(person.data.map { state.texts[$0] != nil } ?? true)
            #expect(person.formerData.allSatisfy { state.texts[$0] != nil && $0 != person.data })
        }
    }

    /// What people see of the notes.
    private func look(_ state: SessionState) -> [NoteID: [String]] {
        var seen: [NoteID: [String]] = [:]
        for note in state.notes.values {
            seen[note.id] = [
                "\(note.kind) \(note.starred) \(note.withdrawn) \(note.rank ?? 0)",
                state.text(note.text) ?? "-",
                state.text(note.answer?.text) ?? "\(note.answer == nil)", state.text(note.wording) ?? "-",
                "\(note.links.sorted())",
            ]
        }
        return seen
    }
}

extension RandomEvents {
    /// An order that somebody might give now, often a wrong one.
    fileprivate mutating func command(_ state: SessionState) -> Command {
        let notes = state.notes.keys.sorted()
        let note = notes.isEmpty ? NoteID(high: 0, low: 0) : pick(notes)
        let other = notes.isEmpty ? note : pick(notes)
        let seen = state.notes[note]?.revision ?? 0
        let kind = pick(state.mechanism.allKinds(of: state.order).filter { $0 != .redirection })
        let candidate = state.candidates.isEmpty ? CandidateID(high: 0, low: 0) : pick(state.candidates).id
        let place = state.position ?? 0
        let scope = pick([ClockScope.all, .table(TableNumber(int(1...3)))])
        let number = int(1...max(1, state.people.count + 1))
        switch int(0...37) {
        case 0, 1, 2, 3:
            return .recordNote(
                table: TableNumber(int(1...3)), kind: kind, round: maybe(int(1...3)), text: "nota " + text())
        case 4: return .correctNote(note, seen: seen, kind: kind, text: "otra " + text())
        case 5: return .answerNote(note, seen: seen, text: "sí " + text())
        case 6: return .settleByVoice(note, flag())
        case 7: return .markNote(note, mark())
        case 8: return .linkNotes(note, other, linked: flag())
        case 9: return .wordNote(note, seen: seen, text: flag() ? "" : "pulida")
        case 10:
            return .strikePassage(note, seen: seen, passage: pick(["nota", "otra", "sí"]), reason: .other)
        case 11, 12: return .enterNextStage(leaving: place)
        case 13: return .returnToPreviousStage(leaving: state.position)
        case 14: return .changeRoundMinutes(int(5...30))
        case 15: return .pauseClock(scope)
        case 16: return .resumeClock(scope)
        case 17: return .extendClock(scope, by: .minutes(int(-5...5)))
        case 18: return .beginTurn(int(0...2), leaving: state.turn)
        case 19:
            let consent = maybe(consent())
            return .registerParticipants(
                [Registrant(Participant(name: "P", group: "G"), consent: consent)], arrived: flag())
        case 20: return .checkIn(number, flag())
        case 21: return .recordConsent(number, consent())
        case 22: return .suppressPerson(number)
        case 23: return .dismissParticipant(number)
        case 24:
            return .correctParticipant(
                number, seen: state.person(number)?.data, Participant(name: "Q" + text()))
        case 25:
            let was = state.notes[note].map { state.resolution(of: $0) } ?? Resolution()
            return .resolveNote(
                note, Resolution(pick(Outcome.allCases), reason: pick(["", "nota"]), office: "sí"), was: was)
        case 26:
            guard let commitment = state.commitments.randomElement(using: &generator) else {
                return .makeCommitment(CommitmentWords(text: "otra nota"), date: nil, sources: [])
            }
            return .followUp(
                commitment.id, step(), FollowUpWords(text: "nota", person: "sí"), seen: state.sequence)
        case 27:
            guard let commitment = state.commitments.first, let entry = commitment.entries.first else {
                return .approveMinutes(flag())
            }
            return .withdrawFollowUp(commitment.id, entry.id, flag())
        case 28: return .hearVoice(TableNumber(int(1...3)), seat: int(1...12), by: pick([-1, 1]))
        case 29:
            return .nominate(TableNumber(int(1...3)), Participant(name: "Candidata " + text()))
        case 30: return .countVotes(candidate, maybe(int(0...6)))
        case 31: return .placeCandidate(candidate, maybe(int(1...3)))
        case 32: return .withdrawCandidate(candidate, flag())
        case 33:
            return .countEvaluation(
                question: int(1...5), pick(EvaluationAnswer.allCases), hands: maybe(int(0...30)))
        default:
            return state.changes.isEmpty
                ? (flag() ? .approveMinutes(flag()) : .reviewMinutes(flag()))
                : .undo(pick(Array(state.changes)).ref)
        }
    }
}
