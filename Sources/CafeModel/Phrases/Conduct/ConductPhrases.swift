/// The words of the facilitator's screen.
public protocol ConductPhrases: Sendable {
    // MARK: In sight

    /// How an action is called.
    func words(of action: ConductAction) -> ConductActionWords
    /// A stage in few letters, for the running order.
    func shortTitle(of stage: Stage) -> String
    /// A kind of note as the heading of a narrow column.
    func columnTitle(of kind: NoteKind) -> String
    /// A sign and a word for the clock.
    func sign(of mood: ClockMood) -> String
    /// A word for how a table stands, with a sign where it presses.
    func sign(of standing: TableStanding) -> String
    /// The headings of the screen's parts.
    var conductHeadings: ConductHeadings { get }
    /// Before the first facts have come.
    var conductOpening: String { get }
    /// The hub is out of reach.
    var conductLost: String { get }
    /// An order is under way.
    var conductSending: String { get }
    /// A table's clock stands still alone.
    var tablePaused: String { get }
    /// To whom a message went.
    func recipient(_ scope: ClockScope) -> String
    /// A table's clock runs although the stage's stands still.
    var tableRuns: String { get }
    /// A table has so many minutes more, or less, than the stage.
    func tableDifference(minutes: Int) -> String
    /// How the event stands against its plan, and when it will end.
    func delay(minutes: Int, end: String) -> String
    /// Before the event.
    var conductNotBegun: String { get }
    /// After the event.
    var conductEventOver: String { get }
    /// The acta is approved.
    var conductClosed: String { get }
    /// What shorter rounds would give.
    func catchUp(minutes: Int, end: String) -> String
    /// A table calls.
    func callsForSupport(_ table: TableNumber) -> String
    /// Several tables call.
    func callForSupport(_ tables: [TableNumber]) -> String
    /// What comes after this stage.
    func conductComesNext(_ title: String) -> String
    /// In the plenary: who speaks, and who is next.
    func plenaryTurn(of table: TableNumber, next: TableNumber?) -> String

    // MARK: What happened

    /// A stage has begun.
    func stageNow(_ title: String) -> String
    /// Somebody else was quicker with the stage.
    func stageMovedMeanwhile(_ title: String) -> String
    /// A mark of time was passed.
    func timeSignal(_ mood: ClockMood) -> String
    /// What was done, told after the order was carried out; nil for what one sees anyway.
    func conductDone(_ command: Command) -> String?
    /// What an event did, to say what was taken back.
    func deed(_ event: Event, in state: SessionState) -> String
    /// A step was taken back.
    func stepUndone(_ deed: String) -> String
    /// A step was done again.
    func stepRedone(_ deed: String) -> String
    /// There is nothing to do again.
    var noStepToRedo: String { get }
    /// The hub does not let this screen do it.
    var conductNotPermitted: String { get }
    /// Not a number.
    var conductNumberWanted: String { get }
    /// No number of people between these.
    func peopleWanted(_ range: ClosedRange<Int>) -> String
    /// A file is being written.
    var conductFileUnderWay: String { get }
    /// There is no delay to catch up with.
    var noDelay: String { get }

    // MARK: Questions

    /// Title of the question before a stage is left.
    func goOnTitle(_ title: String) -> String
    /// What leaving the stage interrupts.
    func interruption(writing: Int, minutesLeft: Int) -> String
    /// What going on does not do.
    var goOnSafety: String { get }
    /// The words for yes and no of each question.
    var conductChoices: ConductChoices { get }
    /// Title and text of a question.
    func words(asking question: ConductQuestion) -> ConductQuestionWords

    // MARK: A table

    /// Mesa 3 · Paraderos
    func conductTableTitle(_ table: TableNumber, _ topic: String) -> String
    /// What can be done with a table.
    var tableChoices: TableChoices { get }
    /// The words about who sits there.
    func joiningLine(_ table: TableNumber) -> [String]
    /// Who takes the notes.
    func hostLine(_ name: String) -> String
    /// Nobody has sat down yet.
    var noHost: String { get }
    /// Screens open at a table.
    func screensLine(_ count: Int) -> String
    /// The participants of the round there.
    func seatedLine(_ people: [String], round: Int?) -> String
    /// The open questions of a table.
    func tableOpenQuestions(_ count: Int) -> String

    // MARK: Cards

    /// Title of the cards of those who arrived.
    func cardsTitle(_ count: Int) -> String
    /// Participante 29: mesas 3, 1, 4
    func card(_ number: Int, tables: [TableNumber], fromRound: Int) -> String

    // MARK: Reading aloud

    /// A few lines to read aloud in a stage.
    func script(_ stage: Stage, in state: SessionState) -> [String]
    /// What remains to be done once the event is over.
    var afterEvent: [String] { get }
    /// What to say when a minute is left.
    func scriptAtOneMinute(_ stage: Stage) -> String?
    /// The beginning of a file's name for the acta and for a copy.
    var fileNames: (acta: String, backup: String) { get }
}
