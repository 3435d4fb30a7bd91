/// The words of the table's screen and of the entry.
public protocol TablePhrases: Sendable {
    /// Before anything has arrived.
    var openingSession: String { get }
    /// The connection is lost; what is typed stays.
    var connectionLost: String { get }
    /// Nobody has written here yet.
    var nothingNotedYet: String { get }
    /// A round's heading in the list.
    func roundHeading(_ round: Int?) -> String
    /// An open question.
    var pending: String { get }
    /// An answered question.
    var answered: String { get }
    /// Answered aloud.
    var answeredAloud: String { get }
    /// A starred note.
    var starredMark: String { get }
    /// A withdrawn note.
    var withdrawnMark: String { get }
    /// Chosen for the plenary.
    var presentedMark: String { get }
    /// A redirection that was not filed yet.
    var unfiledMark: String { get }
    /// A redirection with its number.
    func filedMark(_ number: String) -> String
    /// A note under way.
    var saving: String { get }
    /// A note that could not be written yet.
    var notSaved: String { get }
    /// The draft is on disk.
    var draftProtected: String { get }
    /// The draft is not on disk yet.
    var draftUnprotected: String { get }
    /// The last note is on disk since then.
    func lastSaved(_ time: String) -> String
    /// Nothing was typed.
    var emptyEntry: String { get }
    /// A draft that the event's end overtook.
    var draftOver: String { get }
    /// An empty entry after the event.
    var entryOver: String { get }
    /// Nothing was typed as an answer.
    var emptyAnswer: String { get }
    /// What the entry is for, instead of a kind: answering.
    var answering: String { get }
    /// A line above the entry that tells which question is answered.
    func answers(_ text: String) -> String
    /// A line above the entry that tells which note is corrected.
    func corrects(_ text: String) -> String
    /// Esc once more gives up what was typed.
    var escapeAgain: String { get }
    /// Minutes left: at five, at one, at the end.
    func minutesLeft(_ minutes: Int) -> String
    /// The clock stands still.
    var pausedClock: String { get }
    /// Overtime.
    var timeIsUp: String { get }
    /// A message of the facilitator.
    func message(_ text: String) -> String
    /// Support was asked for.
    var supportAsked: String { get }
    /// The facilitator has seen the call.
    var supportSettled: String { get }
    /// So many texts came back from the hub and wait for the entry.
    func returnedTexts(_ count: Int) -> String
    /// A draft from before was found.
    var draftFound: String { get }
    /// The text is longer than a note may be.
    var entryFull: String { get }

    // MARK: Cards

    /// Before the event: what to do here.
    var cardBefore: [String] { get }
    /// The heading of a card to read aloud.
    var readAloud: String { get }
    /// The briefing's heading.
    var briefing: String { get }
    /// No briefing was written.
    var noBriefing: String { get }
    /// What this table said before, for the newcomers: the heading.
    func saidBefore(_ rounds: Int) -> String
    /// And so many more.
    func andMore(_ count: Int) -> String
    /// In the change of tables: who goes where.
    func moves(_ numbers: [Int], to table: TableNumber) -> String
    /// In the change of tables, without a rotation.
    var movesUnknown: String { get }
    /// Goodbye and welcome lines of the change.
    var changeIntroduction: String { get }
    /// What to do in the conclusions.
    var cardConclusions: [String] { get }
    /// In the plenary: whose turn.
    func speaks(_ table: TableNumber) -> String
    /// In the plenary: this table's turn.
    var yourTurn: String { get }
    /// In the plenary: who is next.
    func speaksNext(_ table: TableNumber) -> String
    /// After the event.
    var cardFinished: [String] { get }
    /// Complaints go there.
    func complaintsGo(_ channel: String) -> String
    /// Who sits here.
    func tableHostLine(_ name: String) -> String
    /// Nobody has given a name.
    var hostUnknown: String { get }

    // MARK: Actions: name and what it does

    /// An action's name and summary.
    func tableAction(_ action: TableActionName) -> (name: String, summary: String)
    /// An action's name in the menu of a note: what it will do as the note stands.
    func noteAction(_ action: TableActionName, _ note: Note) -> String
    /// The hint in the line of keys; nil for none.
    func tableHint(_ action: TableActionName) -> String?
    /// The keys of the editor, for the help: keys and what they do.
    var editorKeys: [(keys: String, summary: String)] { get }
    /// The title of the help.
    func help(_ screen: String) -> String
    /// How to leave the help.
    var helpHint: String { get }
    /// The title of the palette.
    var paletteTitle: String { get }
    /// Nothing is found; Enter writes it.
    var paletteNone: String { get }
    /// How to give or give up an answer to a prompt.
    var promptHint: String { get }
    /// The menu of a note.
    var noteMenu: String { get }
    /// The hints of the list: keys and hints.
    var listHints: [(key: String, hint: String)] { get }
    /// The hints of a menu.
    var menuHints: [(key: String, hint: String)] { get }
    /// What Esc does while a question is answered or a note corrected.
    var giveUpHint: String { get }
    /// The hints of a question with a line to answer it in.
    var promptHints: [(key: String, hint: String)] { get }
    /// The hints of something to read.
    var readingHints: [(key: String, hint: String)] { get }
    /// There is no other note to link with.
    var noOtherNote: String { get }
    /// The heading of the open questions: so many.
    func openQuestions(_ count: Int) -> String

    // MARK: Questions

    /// So many lines were pasted.
    func pastedLines(_ count: Int) -> String
    /// One note with line breaks.
    var pasteAsOne: String { get }
    /// A note per line.
    func pasteByLine(_ count: Int) -> String
    /// What was pasted is too long for a note: so many KiB.
    func pasteTooLong(_ kibibytes: Int) -> String
    /// How long a note may be, and what can be done.
    var pasteTooLongExplained: String { get }
    /// In so many notes.
    func pasteInPieces(_ count: Int) -> String
    /// Too much for any of it.
    func pasteRefused(_ kibibytes: Int) -> String
    /// Somebody typed on instead of choosing: nothing was pasted.
    var pasteDropped: String { get }
    /// Do not paste.
    var pasteNot: String { get }
    /// Leave the table?
    func leaveTable(_ number: TableNumber) -> String
    /// What happens with what was typed.
    var leaveExplained: String { get }
    /// Stay.
    var stay: String { get }
    /// Leave.
    var leave: String { get }
    /// Your name.
    var askName: String { get }
    /// What the name is for.
    var askNameExplained: String { get }
    /// Which passage to strike out.
    var askPassage: String { get }
    /// What striking out does.
    func askPassageExplained(_ text: String) -> String
    /// Why.
    var askReason: String { get }
    /// A reason.
    func name(of reason: StrikeReason) -> String
    /// Which note to link with.
    var askLink: String { get }
    /// Somebody changed the note: what it says now.
    /// The refused text is in the entry, or it waits behind what is being typed.
    func nowSays(_ text: String, waits: Bool) -> String
    /// No open question to answer.
    var noOpenQuestion: String { get }
    /// No note yet.
    var noNoteYet: String { get }
    /// Done, with an action's name.
    func done(_ action: String) -> String
}

/// What can be done at a table.
public enum TableActionName: String, Hashable, Sendable, CaseIterable {
    /// Save the entry.
    case save
    /// The next kind.
    case nextKind
    /// The kind before.
    case previousKind
    /// Into the list.
    case list
    /// The actions by name.
    case palette
    /// The keys.
    case help
    /// Answer a question.
    case answer
    /// Answered aloud.
    case answeredAloud
    /// Correct text and kind.
    case correct
    /// Star.
    case star
    /// Choose for the plenary.
    case present
    /// Link with another note.
    case link
    /// Strike out a passage.
    case strike
    /// Withdraw.
    case withdraw
    /// Put a withdrawn note back.
    case restore
    /// Number of a filed complaint.
    case file
    /// Write a conclusion.
    case conclude
    /// Which topic the notes are about from now on.
    case topic
    /// Who has spoken.
    case voices
    /// Which problem a solution answers.
    case problem
    /// A note's place in the order of priority.
    case rank
    /// Hands counted for a note.
    case hands
    /// A note's pillar or subtheme.
    case pillar
    /// Say whether a contribution can be done: within a year, competence, resources.
    case feasible
    /// Put somebody up for election.
    case nominate
    /// Votes and results of the election.
    case votes
    /// The briefing.
    case briefing
    /// What this table said before.
    case summary
    /// Ask for support.
    case support
    /// Support is no longer needed.
    case supportSettled
    /// Give one's name.
    case name
    /// Take the last thing back.
    case undo
    /// Put it back again.
    case redo
    /// Watch, share or take over where somebody else is too.
    case seat
    /// Leave.
    case leave
}
