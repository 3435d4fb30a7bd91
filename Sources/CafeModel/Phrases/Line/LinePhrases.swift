/// The words of a table's line mode: short lines for a screen reader, the most important word first, no sign that has to be
/// seen.
public protocol LinePhrases: Sendable {
    /// Mesa 3: and its topic.
    func lineTable(_ number: TableNumber, topic: String) -> String
    /// It is a rehearsal.
    var lineRehearsal: String { get }
    /// The table's question.
    func lineQuestion(_ text: String) -> String
    /// How to write, in one sentence.
    var lineHowTo: String { get }
    /// What remains, in words; negative is overtime.
    func lineRemaining(_ remaining: Milliseconds) -> String
    /// The stage has no clock.
    var lineNoClock: String { get }
    /// The clock stands still.
    var linePaused: String { get }
    /// The clock runs again.
    var lineResumed: String { get }
    /// So many questions are open.
    func lineOpenQuestions(_ count: Int) -> String
    /// What to do in the conclusions.
    var lineConclusions: [String] { get }
    /// So many more notes than were told.
    func lineMore(_ count: Int) -> String

    // MARK: Prompts

    /// Before a note.
    func linePrompt(_ table: TableNumber, _ kind: NoteKind) -> String
    /// Before the second line of a note.
    var linePromptMore: String { get }
    /// Before a number.
    var linePromptNumber: String { get }
    /// Before an answer to a note.
    func linePromptAnswer(_ number: Int) -> String
    /// Before the new text of a note.
    func linePromptCorrection(_ number: Int) -> String
    /// Before the passage to strike out.
    var linePromptPassage: String { get }
    /// Before a part of a filing.
    func linePromptFiling(_ field: Filing.Field) -> String
    /// Before a name.
    var linePromptName: String { get }

    // MARK: Saved or not

    /// A note is on disk since then, under this number.
    func lineSaved(_ time: String, _ kind: NoteKind, number: Int?) -> String
    /// An answer is.
    func lineAnswerSaved(_ time: String, number: Int) -> String
    /// A correction is.
    func lineCorrectionSaved(_ time: String, number: Int) -> String
    /// Something else was done, to a note or to none.
    func lineDone(_ action: String, number: Int?) -> String
    /// There is no connection: it will be saved when there is.
    var lineWaits: String { get }
    /// A text was not saved.
    func lineNotSaved(_ text: String) -> String
    /// Something else was not done.
    func lineNotDone(_ action: String) -> String
    /// The service did not answer in time.
    var lineNoAnswer: String { get }
    /// So many things were sent and have no answer; how to go without waiting.
    func lineStillUnsaved(_ count: Int) -> String
    /// The connection is lost.
    var lineConnectionLost: String { get }
    /// The connection is back.
    var lineConnectionBack: String { get }
    /// The service lacked so many of this screen's orders; they were sent again.
    func lineSentAgain(_ count: Int) -> String

    // MARK: Notes

    /// A note in the list; the states are words such as *pendiente*.
    func lineNote(_ number: Int, _ kind: NoteKind, states: [String], text: String) -> String
    /// What was answered to a note.
    func lineAnswerOf(_ number: Int, _ text: String) -> String
    /// A note that is linked with the one before.
    func lineLinked(_ note: String) -> String
    /// It was answered aloud.
    var lineAnsweredAloud: String { get }
    /// A redirection was filed under this number.
    func lineFiled(_ number: String) -> String
    /// So many earlier notes were not told.
    func lineEarlier(_ count: Int) -> String
    /// Somebody else at this table noted it.
    func lineOther(_ note: String) -> String
    /// There is no note with this number; the last one has that.
    func lineNoSuchNote(_ number: Int, last: Int) -> String
    /// The action does not fit this note.
    func lineDoesNotFit(_ action: String, number: Int) -> String
    /// What the note says now, before its new text is asked for.
    func lineSays(_ text: String) -> String
    /// How to correct.
    var lineCorrectHow: String { get }
    /// Somebody changed the note; what stands there now.
    func lineNowSays(_ text: String) -> String
    /// Which note an action is meant for.
    func lineWhichNote(_ action: String) -> String
    /// Nothing fits an action.
    func lineNothingFor(_ action: String) -> String
    /// What filing asks for.
    var lineFilingHow: String { get }
    /// No more is asked of a filing.
    var lineFilingEnd: String { get }
    /// The sign that takes a filing number away.
    var lineFilingNone: String { get }

    // MARK: Mechanisms

    /// How to tell who has spoken, by the numbers of their seats.
    var lineVoicesHow: String { get }
    /// These seats have not spoken.
    func lineVoicesMissing(_ seats: [Int]) -> String
    /// How to give a number, or take it away.
    var lineNumberHow: String { get }

    // MARK: Kinds and actions

    /// Notes are of this kind from now on.
    func lineKindNow(_ kind: NoteKind) -> String
    /// Letters that stand for a kind before a colon; empty for none.
    func lineLetter(of kind: NoteKind) -> String
    /// The kinds to choose from.
    var lineWhichKind: String { get }
    /// An action's name and what it does.
    func lineAction(_ action: LineActionName) -> (name: String, summary: String)
    /// Other words for an action.
    func lineAliases(_ action: LineActionName) -> [String]
    /// How writing works, before the list of actions.
    func lineHelp(_ kinds: [NoteKind]) -> [String]
    /// An entry of a numbered list.
    func lineChoice(_ number: Int, _ text: String) -> String
    /// A number between these is expected.
    func lineGiveNumber(_ range: ClosedRange<Int>) -> String
    /// The number of a note is expected.
    var lineGiveNoteNumber: String { get }
    /// No action is called so.
    func lineUnknown(_ word: String, nearest: String?) -> String
    /// Several are.
    func lineAmbiguous(_ names: [String]) -> String
    /// The question was given up.
    var lineCancelled: String { get }
    /// There was no question to give up.
    var lineNothingToCancel: String { get }

    // MARK: What was typed

    /// A text waits: left here, or refused.
    func lineTextWaits(_ kind: NoteKind, _ text: String) -> String
    /// No text waits.
    var lineNoText: String { get }
    /// The text was thrown away.
    var lineTextDropped: String { get }
    /// A line was too long for one note and became so many.
    func lineDivided(kibibytes: Int, notes: Int) -> String
    /// A line was too long for anything.
    func lineTooLong(kibibytes: Int) -> String
    /// A line was no text; how it was read.
    func lineNotText(_ number: Int) -> String
    /// Characters that are no text were taken out.
    var lineCleaned: String { get }
    /// The line filled what the terminal holds.
    var lineTerminalFull: String { get }

    // MARK: People, leaving

    /// A message of the facilitator and its time of day.
    func lineMessage(_ text: String, at time: String) -> String
    /// The facilitator has written nothing.
    var lineNoMessage: String { get }
    /// So many are connected at this table.
    func lineConnected(_ count: Int) -> String
    /// Somebody who is, since a time of day.
    func linePerson(since time: String, isYou: Bool, writes: Bool) -> String
    /// How to leave, after Ctrl-C.
    var lineLeaveHow: String { get }
    /// Goodbye: everything is saved.
    var lineGoodbye: String { get }
    /// What was half typed is kept as a draft.
    var lineHalfKept: String { get }
}
