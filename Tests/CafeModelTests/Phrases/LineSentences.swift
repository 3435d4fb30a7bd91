@testable import CafeModel

/// Every sentence of the line mode, with values in it, for the tests of the phrase books.
enum LineSentences {
    static let actions: [LineActionName] =
        TableActionName.allCases.map { .table($0) } + [
            .situation, .time, .notes, .read, .messages, .people, .keptText, .dropText, .help, .back,
        ]

    static func all(_ words: any Phrases) -> [String] {
        told(words) + saved(words) + prompts(words)
            + actions.flatMap { action in
                [words.lineAction(action).name, words.lineAction(action).summary]
            }
    }

    /// Prompts end in a blank, behind which somebody types.
    private static func prompts(_ words: any Phrases) -> [String] {
        let all =
            [
                words.linePrompt(TableNumber(3), .proposal), words.linePromptMore, words.linePromptNumber,
                words.linePromptAnswer(4), words.linePromptCorrection(4), words.linePromptPassage,
                words.linePromptName,
            ] + Filing.Field.allCases.map { words.linePromptFiling($0) }
        return all.map { $0.hasSuffix("> ") ? String($0.dropLast()) : "" }
    }

    private static func told(_ words: any Phrases) -> [String] {
        let times = [720_000, 300_000, 61_000, 60_000, 1000, 0, -1000, -90_000].map {
            words.lineRemaining(Milliseconds($0))
        }
        return times + words.lineConclusions + words.lineHelp([.question, .proposal]) + [
            words.lineTable(TableNumber(3), topic: "A"), words.lineTable(TableNumber(3), topic: ""),
            words.lineRehearsal, words.lineQuestion("A"), words.lineHowTo, words.lineNoClock,
            words.linePaused,
            words.lineResumed, words.lineOpenQuestions(1), words.lineOpenQuestions(2), words.lineMore(1),
            words.lineMore(2), words.lineNote(4, .proposal, states: ["x"], text: "A"),
            words.lineAnswerOf(4, "A"), words.lineOther("4"), words.lineLinked("4"), words.lineAnsweredAloud,
            words.lineFiled("7"), words.lineEarlier(1), words.lineEarlier(2), words.lineSays("A"),
            words.lineWhichNote("A"), words.lineFilingHow, words.lineVoicesHow,
            words.lineVoicesMissing([2, 9]), words.lineNumberHow, words.lineFilingNone, words.lineFilingEnd,
            words.lineCorrectHow,
            words.lineWhichKind, words.lineChoice(1, "A"), words.lineMessage("A", at: "9:42"),
            words.lineNoMessage, words.lineConnected(1), words.lineConnected(2),
            words.linePerson(since: "9:42", isYou: true, writes: false),
            words.linePerson(since: "9:42", isYou: false, writes: true), words.lineLeaveHow,
            words.lineGoodbye,
        ]
    }

    private static func saved(_ words: any Phrases) -> [String] {
        [
            words.lineSaved("9:42", .proposal, number: 4), words.lineSaved("9:42", .proposal, number: nil),
            words.lineAnswerSaved("9:42", number: 4), words.lineCorrectionSaved("9:42", number: 4),
            words.lineDone("A", number: 4), words.lineDone("A", number: nil), words.lineWaits,
            words.lineNotSaved("A"), words.lineNotDone("A"), words.lineNoAnswer, words.lineStillUnsaved(1),
            words.lineStillUnsaved(2), words.lineConnectionLost, words.lineConnectionBack,
            words.lineSentAgain(1), words.lineSentAgain(2), words.lineNoSuchNote(4, last: 0),
            words.lineNoSuchNote(4, last: 3), words.lineDoesNotFit("A", number: 4), words.lineNowSays("A"),
            words.lineNothingFor("A"), words.lineKindNow(.proposal), words.lineGiveNumber(1...4),
            words.lineGiveNoteNumber, words.lineUnknown("A", nearest: "B"),
            words.lineUnknown("A", nearest: nil),
            words.lineAmbiguous(["A", "B"]), words.lineCancelled, words.lineNothingToCancel,
            words.lineTextWaits(.proposal, "A"), words.lineNoText, words.lineTextDropped,
            words.lineDivided(kibibytes: 70, notes: 2), words.lineTooLong(kibibytes: 70),
            words.lineNotText(4),
            words.lineCleaned, words.lineTerminalFull, words.lineHalfKept,
        ]
    }
}
