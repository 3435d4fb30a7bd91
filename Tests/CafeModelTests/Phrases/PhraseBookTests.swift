import Testing

@testable import CafeModel

@Suite("Phrase books")
struct PhraseBookTests {
    /// Every sentence that the common areas, refusals and plan faults have, with values in them.
    static func sentences(_ language: Language) -> [String] {
        let phrases = language.phrases
        var all = [phrases.finished, phrases.rehearsal, phrases.suppressed, phrases.round(2, of: 5)]
        all += MechanismID.allCases.flatMap {
            [phrases.name(of: $0)] + phrases.rules(of: $0) + phrases.notFor($0)
        }
        all += NoteKind.allCases.flatMap {
            [phrases.name(of: $0), phrases.count(1, of: $0), phrases.count(3, of: $0)]
        }
        all += StageKind.allCases.map { phrases.title(of: Stage($0, round: 2)) }
        all += Outcome.allCases.map { phrases.name(of: $0) }
        all += [1, 2].map(phrases.contributions)
        all += roles.map { phrases.name(of: $0) } + [phrases.table(TableNumber(3))]
        all += (1...12).compactMap { CalendarDate(year: 2026, month: $0, day: 1) }.flatMap {
            [phrases.day($0), phrases.shortDay($0)]
        }
        let state = Given().state
        all += refusals.map { phrases.sentence($0, in: state) }
        all += problems.map { phrases.sentence(PlanFault(place: "temas[2].sillas", problem: $0)) }
        all += matters.map { phrases.sentence(PlanWarning(place: "rondas", matter: $0)) }
        all += Goodbye.allCases.map { phrases.sentence($0) }
        all += StorageTrouble.allCases.flatMap { [phrases.trouble($0), phrases.cliUnsaved($0)] }
        all += TroubleSamples.sentences(phrases) + LineSentences.all(phrases)
        all += followUp(phrases)
        return all
    }

    /// The words of the follow-up.
    private static func followUp(_ phrases: any Phrases) -> [String] {
        var all = FollowUpWord.allCases.map { phrases.followUp($0) }
        all += FollowUpQuestion.allCases.map { phrases.followUp($0) }
        all += FollowUpAction.allCases.flatMap {
            let words = phrases.followUp($0)
            return [words.name, words.summary] + [words.hint].compactMap(\.self)
        }
        all += CommitmentState.allCases.map { phrases.name(of: $0) }
        let steps: [FollowUpStep] = [
            .progress, .review, .handOver, .rescheduled("2027-01-01"), .started, .fulfilled, .notViable,
            .reopened,
        ]
        all += steps.map { phrases.name(of: $0) } + Outcome.allCases.map { phrases.resolutionTitle($0) }
        all += [-5, -1, 0, 1, 7].map { phrases.followUpDays($0) }
        all += [
            phrases.resolutionWhyNot, phrases.resolutionWhichPart, phrases.resolutionOffice,
            phrases.resolutionDue, phrases.sheetHint, phrases.sheetTitle("x", step: 1, of: 3),
            phrases.followUpCounts(commitments: 1, overdue: 1, soon: 2, matters: 1),
            phrases.followUpUntil("x"), phrases.followUpSource(TableNumber(2), "x"),
            phrases.resolutionReason("x"), phrases.resolutionRepliedBy("x"), phrases.resolutionDueOn("x"),
        ]
        return all
    }

    private static let roles: [Role] = [
        .table(TableNumber(1)), .facilitator, .recorder, .projector, .preparation, .home, .reader, .owner,
        .registration, .followup, .door,
    ]

    private static let refusals: [Refusal] = [
        .eventFinished, .minutesFrozen, .replayed, .noSuchTable(9, of: 3), .noSuchTable(9, of: 1),
        .noSuchNote,
        .noSuchParticipant(7), .noSuchItem, .emptyText, .reasonMissing, .textTooLong(limit: 65_536),
        .kindNotInMechanism(.problem, allowed: [.question, .proposal]), .noSuchRound(4),
        .stageChanged(now: 2),
        .stageChanged(now: nil), .stageChanged(now: 99), .turnChanged(now: 1), .noEarlierStage, .noClock,
        .noteChanged(NoteID(high: 0, low: 0)), .commitmentChanged(CommitmentID(high: 0, low: 0)),
        .noSuchPassage,
        .nothingToUndo, .changedSince, .alreadyBegun, .planChanged, .minutesOutOfRange(1...600),
        .noSuchDay("3-13"),
        .nobodyToSeat,
        .numberOutOfRange(1...999),
    ]

    private static let problems: [PlanFault.Problem] = [
        .empty, .notJSON(line: 1, column: 2), .notText(line: 3), .missing, .expected(.text),
        .expected(.number),
        .expected(.list), .expected(.object), .expected(.people), .notOneOf(["world-cafe"]),
        .outOfRange(0, 1...9),
        .noSuchDay("x"), .noSuchTime("x"), .noTopics, .moreRoundsThanTopics(rounds: 3, topics: 2),
        .tooLong(65_536),
        .repeatedKey,
    ]

    private static let matters: [PlanWarning.Matter] = [
        .unknownKey(nearest: nil), .unknownKey(nearest: "hora"), .manyTopics(7, limit: 6),
        .manyChairs(12, limit: 10),
        .fewPeople(20, range: 25...30), .manyPeople(40, range: 25...30), .fewChairs(people: 30, chairs: 20),
    ]

    @Test("No sentence is empty, and none has white space at an end", arguments: Language.allCases)
    func notEmpty(language: Language) {
        for sentence in Self.sentences(language) {
            #expect(!sentence.isEmpty && sentence == sentence.trimmed)
        }
    }

    @Test("An event with workshops reads of talleres, and of no table", arguments: Language.allCases)
    func workshops(language: Language) {
        let words = language.phrases.calling(.workshop), state = Given(.dialogueMeeting, people: 40).state
        let number = TableNumber(3)
        var all = [
            words.table(number), words.callsForSupport(number), words.plenaryTurn(of: number, next: number),
            words.minutesTable(number, topic: "Agua"), words.plenaryTable(number), words.yourTurn,
            words.linePrompt(number, .observation), words.conductTableTitle(number, "Agua"),
            words.interruption(writing: 2, minutesLeft: 0), words.wallLastTurn, words.goOnSafety,
            words.leaveTable(number), words.noNoteYet, words.entryOver,
        ]
        all += Self.refusals.map { words.sentence($0, in: state) }
        all += words.wallRegistration(state.plan)
        all += StageKind.allCases.filter(state.mechanism.stageKinds.contains).flatMap {
            words.script(Stage($0, minutes: 60), in: state)
        }
        for sentence in all {
            let lowered = sentence.lowercased()
            #expect(!lowered.contains("mesa") && !lowered.contains("table"), "\(sentence)")
        }
        #expect(words.of(Given().state.plan).table(number) == language.phrases.table(number))
    }

    @Test("No Spanish sentence contains English words")
    func noEnglish() {
        let english: Set = [
            "the", "and", "is", "not", "of", "you", "your", "this", "table", "note", "with", "was", "has",
            "been",
            "must", "there", "plan's", "nothing", "stage", "round", "between", "changed",
        ]
        for sentence in Self.sentences(.spanish) {
            let words = sentence.lowercased().split { !$0.isLetter && $0 != "'" }.map(String.init)
            #expect(english.isDisjoint(with: words), "\(sentence)")
        }
    }

    @Test("No English sentence contains Spanish words or signs")
    func noSpanish() {
        let spanish: Set = [
            "el", "la", "los", "las", "no", "de", "que", "mesa", "ronda", "aporte", "debe", "está",
        ]
        for sentence in Self.sentences(.english) {
            let words = Set(sentence.lowercased().split { !$0.isLetter }.map(String.init))
            #expect(spanish.subtracting(["no"]).isDisjoint(with: words), "\(sentence)")
            #expect(!sentence.contains("¿") && !sentence.contains("«"), "\(sentence)")
        }
    }

    @Test("Spanish addresses people as usted")
    func usted() {
        let familiar: Set = ["tú", "tu", "tus", "tienes", "puedes", "escribe", "revisa", "vos", "vosotros"]
        for sentence in Self.sentences(.spanish) {
            let words = sentence.lowercased().split { !$0.isLetter }.map(String.init)
            #expect(familiar.isDisjoint(with: words), "\(sentence)")
        }
    }

    @Test("A sentence about a table or a stage says which")
    func values() {
        let state = Given().state
        let phrases = Language.spanish.phrases
        #expect(phrases.sentence(.noSuchTable(9, of: 3), in: state).contains("9"))
        #expect(phrases.sentence(.stageChanged(now: 2), in: state).contains("«Ronda 1»"))
        #expect(phrases.sentence(.stageChanged(now: nil), in: state).contains("«Evento terminado»"))
        #expect(phrases.sentence(.turnChanged(now: 1), in: state).contains("mesa 2"))
        #expect(
            phrases.sentence(PlanFault(place: "temas[2].sillas", problem: .missing)).hasPrefix(
                "temas[2].sillas: "))
    }

    @Test("Languages are named by their codes")
    func languages() {
        #expect(Language(rawValue: "es")?.phrases.language == .spanish)
        #expect(Language(rawValue: "en")?.phrases.language == .english)
    }
}
