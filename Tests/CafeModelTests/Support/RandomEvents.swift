@testable import CafeModel

/// Events with generated values, every kind of them, for properties of the codec.
struct RandomEvents {
    var generator: SeededGenerator

    init(seed: UInt64) { generator = SeededGenerator(seed: seed) }

    mutating func ref<T>() -> Ref<T> { Ref(using: &generator) }
    mutating func flag() -> Bool { Bool.random(using: &generator) }
    mutating func int(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
    mutating func maybe<T>(_ value: T) -> T? { flag() ? value : nil }
    mutating func pick<T>(_ values: [T]) -> T { values[int(0...values.count - 1)] }
    mutating func refs<T>() -> [Ref<T>] {
        var refs: [Ref<T>] = []
        for _ in 0..<int(0...5) { refs.append(ref()) }
        return refs
    }
    mutating func length() -> Milliseconds { Milliseconds(Int64(int(-9_999_999_999...9_999_999_999))) }
    mutating func table() -> TableNumber { TableNumber(int(1...99)) }
    mutating func scope() -> ClockScope { flag() ? .all : .table(table()) }
    mutating func countdown() -> Countdown {
        flag() ? .running(deadline: length()) : .paused(remaining: length())
    }
    mutating func clocks() -> StageClocks {
        var clocks = StageClocks(stage: countdown())
        for _ in 0..<int(0...4) { clocks.tables[table()] = countdown() }
        return clocks
    }

    /// A text with everything that JSON must escape, and more.
    mutating func text() -> String {
        let scalars: [Unicode.Scalar] = [
            "a", "ñ", "\"", "\\", "\n", "\t", "\u{0}", "\u{7F}", "\u{2028}", "😀", "/", "\r",
        ]
        var text = String.UnicodeScalarView()
        for _ in 0..<int(1...12) { text.append(pick(scalars)) }
        return String(text)
    }

    mutating func mark() -> Mark {
        switch int(0...10) {
        case 0: .starred(flag())
        case 1: .withdrawn(flag())
        case 2: .presented(flag())
        case 3: .reviewed(flag())
        case 4: .outOfScope(flag())
        case 5: .rank(maybe(int(1...999)))
        case 6: .hands(maybe(int(0...9999)))
        case 7: .feasibility(maybe(Feasibility(rawValue: int(0...7))))
        case 8: .topic(maybe(int(1...99)))
        case 9: .pillar(maybe(pick(PillarPlace.all)))
        default: .outcome(pick(Outcome.allCases))
        }
    }

    mutating func consent() -> Consent {
        Consent(treatment: flag(), publication: flag(), sensitive: flag(), minor: flag())
    }

    mutating func numbers() -> [Int] {
        var numbers: [Int] = []
        for _ in 0..<int(0...3) { numbers.append(int(1...2000)) }
        return numbers
    }

    mutating func step() -> FollowUpStep {
        pick([
            .progress, .review, .handOver, .rescheduled("2027-05-01"), .started, .fulfilled, .notViable,
            .reopened,
        ])
    }

    mutating func terms() -> CommitmentTerms {
        CommitmentTerms(text: ref(), date: maybe("2027-03-01"), sources: refs())
    }

    mutating func rotation() -> Event {
        let people = int(0...7), rounds = people == 0 ? 0 : int(0...5)
        var seats: [[TableNumber?]] = []
        for _ in 0..<people {
            var card: [TableNumber?] = []
            for _ in 0..<rounds { card.append(maybe(table())) }
            seats.append(card)
        }
        return .rotationDrawn(numbers: (0..<people).map { $0 + 1 }, seats: seats)
    }

    /// One event of every kind.
    mutating func ofEveryKind() -> [Event] {
        let answer: Answer? = pick([.written(ref()), .spoken, nil])
        return [
            .sessionPlanned(plan: ref(), rate: int(1...3600)), .clockReanchored,
            .participantRegistered(number: int(1...2000), person: maybe(ref())),
            .participantLeft(number: int(1...2000), left: flag()), rotation(),
            .participantArrived(number: int(1...2000), arrived: flag()),
            .participantConsented(number: int(1...2000), consent: maybe(consent())),
            .seatsWished(
                number: int(1...2000),
                wishes: SeatWishes(table: maybe(table()), with: numbers(), apart: numbers())),
            .personSuppressed(number: int(1...2000), gone: refs()),
            .hostSeated(table: table(), person: ref()), .stageEntered(maybe(int(0...40))),
            .stageRestored(maybe(int(0...40)), clocks: clocks(), turn: int(0...30)),
            .roundMinutesChanged(int(1...600)), .clockPaused(scope()), .clockResumed(scope()),
            .clockExtended(scope(), by: length()), .clocksRestored(clocks()), .turnBegan(int(0...98)),
            .noteRecorded(
                note: ref(), table: table(), kind: pick(NoteKind.allCases), round: maybe(int(1...9)),
                text: ref(), about: NoteSubject(topic: maybe(int(1...99)), answered: maybe(ref()))),
            .noteCorrected(note: ref(), kind: pick(NoteKind.allCases), text: maybe(ref())),
            .noteAnswered(note: ref(), answer: answer), .noteMarked(note: ref(), mark: mark()),
            .notesLinked(ref(), ref(), linked: flag()), .noteWorded(note: ref(), text: maybe(ref())),
            .passageStruck(note: ref(), gone: refs(), text: ref(), reason: pick(StrikeReason.allCases)),
            .notesGrouped(group: ref(), notes: refs(), text: ref()),
            .groupChanged(group: ref(), notes: refs()), .groupWorded(group: ref(), text: ref()),
            .voiceHeard(table: table(), seat: int(1...35), by: pick([-1, 1])),
            .candidateNominated(ref(), table: table(), person: ref()),
            .candidateWithdrawn(ref(), withdrawn: flag()), .votesCounted(ref(), votes: maybe(int(0...9999))),
            .candidatePlaced(ref(), place: maybe(int(1...99))),
            .evaluationCounted(
                question: int(1...5), answer: pick(EvaluationAnswer.allCases), hands: maybe(int(0...9999))),
            .commitmentMade(ref(), terms: terms()), .commitmentChanged(ref(), terms: terms()),
            .commitmentWithdrawn(ref(), withdrawn: flag()), .minutesReviewed(flag()),
            .minutesApproved(flag()),
            .noteResolved(
                note: ref(), outcome: pick(Outcome.allCases), due: maybe("2027-03-01"), text: maybe(ref())),
            .commitmentFollowed(ref(), entry: ref(), step: step(), text: ref()),
            .followUpWorded(ref(), entry: ref(), text: ref()),
            .followUpWithdrawn(ref(), entry: ref(), withdrawn: flag()),
            .supportAsked(table: table(), asked: flag()), .messageSent(scope: scope(), text: ref()),
            .changeUndone(EventRef(origin: ref(), number: int(1...1_000_000))),
        ]
    }
}
