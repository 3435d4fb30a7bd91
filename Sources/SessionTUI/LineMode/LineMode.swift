import CafeModel
import CafeWire

/// A table as a conversation of lines, for screen readers, plain terminals, tiny windows and scripts: whatever can be done
/// on the table's screen, in text that is only ever appended.
///
/// A pure state machine like the screens: it neither prints nor reads a clock.
public struct LineMode {
    /// An order that is no text, under way.
    struct Deed: Hashable {
        /// What it is called, should it not be done.
        var words: String
        /// What to say once it is.
        var done: String
        /// What is asked next.
        var next: LineAsking?
    }

    /// A text that waits for the person: left here earlier, or refused.
    struct Kept: Hashable {
        var entry: TableEntry
        /// The draft that it was, to be thrown away once the text is saved.
        var former: CommandID?
    }

    /// A note that is on disk and of which only the answer has come: its number comes with its fact.
    struct Unheard: Hashable {
        var note: NoteID
        var kind: NoteKind
        var saved: Milliseconds
    }

    /// How long a script waits for an answer.
    static let patience = Milliseconds.seconds(30)
    /// How long a prompt waits for the answer to what was typed before.
    static let promptness = Milliseconds(400)
    /// How long whoever is told to stop waits.
    static let hurry = Milliseconds.seconds(2)
    /// How long a script's first line may take before it is taken for a person.
    static let silence = Milliseconds.seconds(1)
    /// Notes that a list tells at most.
    static let toldNotes = 30

    let table: TableNumber
    /// Whether a person types into a terminal: then lines are taken also without a connection. What comes from elsewhere
    /// waits, line by line, for what was before it.
    let isInteractive: Bool
    var asking = LineAsking.note
    /// The kind of a note that does not say its own.
    var kind = NoteKind.question
    /// The topic that notes are about where the tables take several; nil is all.
    var chosenTopic: Int?
    /// Lines that wait for their turn.
    var queue: [TypedLine] = []
    /// The beginning of a note whose last line ended in a backslash.
    var begun = ""
    /// The last line that began with a slash and was no action.
    var unknown: String?
    var underWay: [TableEntry] = []
    var deeds: [CommandID: Deed] = [:]
    var unheard: [Unheard] = []
    /// How many facts there were when the last order was done, and how many have come: what follows an order must find
    /// the table as the order left it.
    var awaited = 0, heard = 0
    var kept: [Kept] = []
    /// What was half typed when the terminal went.
    var half: TableEntry?
    var kindsStage: StageIndex??
    var offered: [NoteKind] = []
    var watch = TimeWatch()
    var trouble: StorageTrouble?
    var toldMessages = 0
    var hadSupport = false
    /// Whether the table has been told of.
    var isWelcomed = false
    /// When somebody who is at no terminal is welcomed, unless a line comes first.
    var welcomeTime: Milliseconds?
    var toldWaiting = false
    var isLeaving = false
    var inputHasEnded = false
    var interrupts = 0
    /// When an answer last came, or something was asked for.
    var progress = Milliseconds.zero
    /// When to go although not everything is saved.
    var deadline: Milliseconds?
    var failure: (what: LineFailure, sentence: String)?
    var lines: [String] = []
    var ending: LineEnding?

    /// A table's line mode; not interactive when a script or a pipe gives the lines.
    public init(table: TableNumber, isInteractive: Bool) {
        self.table = table
        self.isInteractive = isInteractive
    }

    /// Takes an input in and says what to print and to do.
    public mutating func update(_ input: LineInput, _ context: inout ScreenContext) -> LineOutput {
        heard = context.session.sequence
        var effects = take(input, &context)
        while mayTakeLine(context), !queue.isEmpty { effects += take(queue.removeFirst(), &context) }
        followEnd(context)
        defer { lines = [] }
        return LineOutput(lines: lines, effects: effects, ending: ending)
    }

    private mutating func take(_ input: LineInput, _ context: inout ScreenContext) -> [Effect] {
        if case .closing(let text) = input { return keepHalf(text, &context) }
        if case .event(.draftKept(let id, let edit)) = input { return hearKept(id, edit, context) }
        guard ending == nil else { return [] }
        switch input {
        case .opened: progress = context.reading.boot
        case .line(let line):
            interrupts = 0
            welcomeTime = nil
            queue.append(line)
        case .ended:
            welcomeTime = nil
            return end(&context)
        case .interrupted: interrupt(context)
        case .stopped:
            isLeaving = true
            deadline = context.reading.boot + Self.hurry
        case .event(let event): return hear(event, &context)
        case .tick:
            if let time = welcomeTime, context.reading.boot >= time {
                welcomeTime = nil
                welcome(context)
            }
            followTime(context)
        case .closing: break
        }
        return []
    }

    /// Whether more lines are wanted: a script that is far ahead waits.
    public var wantsInput: Bool { ending == nil && !isLeaving && queue.count < 1000 }

    /// Whether everything that was half typed is safe.
    public var isAtRest: Bool { half == nil }

    /// Whether everything that was given has its answer.
    var isSettled: Bool { underWay.isEmpty && deeds.isEmpty && unheard.isEmpty && heard >= awaited }

    /// A line finds the table as those before it left it, unless a person would have to wait for that.
    private func mayTakeLine(_ context: ScreenContext) -> Bool {
        guard isWelcomed, ending == nil else { return false }
        return isSettled || (isInteractive && answerTime(context) == nil)
    }

    /// What stands before the next line in a terminal; nil where there is none yet, or no person to read it.
    public func prompt(_ context: ScreenContext) -> String? {
        guard isInteractive, isWelcomed, !isLeaving, ending == nil, answerTime(context) == nil else {
            return nil
        }
        let words = context.phrases
        func number(_ note: NoteID) -> Int { self.number(of: note, context) ?? 0 }
        if !begun.isEmpty { return words.linePromptMore }
        return switch asking {
        case .note: words.linePrompt(table, kind)
        case .action, .kind, .which, .reason, .link, .read, .offered, .problem, .number, .voices:
            words.linePromptNumber
        case .answer(let note, _): words.linePromptAnswer(number(note))
        case .correction(let note, _): words.linePromptCorrection(number(note))
        case .passage: words.linePromptPassage
        case .filing(_, let field): words.linePromptFiling(field)
        case .name, .nominee: words.linePromptName
        }
    }

    /// When ``LineInput/tick`` next has something to do, in milliseconds since boot.
    public func nextChange(_ context: ScreenContext) -> Milliseconds? {
        [nextWarning(context), giveUpTime(context), answerTime(context), welcomeTime].compactMap(\.self).min()
    }

    /// Until when the prompt waits for an answer that is as good as here: it would be read out twice.
    private func answerTime(_ context: ScreenContext) -> Milliseconds? {
        let limit = progress + Self.promptness
        guard isInteractive, !isSettled, context.client.link == .live, context.reading.boot < limit else {
            return nil
        }
        return limit
    }

    // MARK: Parts of every file

    func desk(_ context: ScreenContext) -> TableDesk { TableDesk(table: table, context: context) }

    mutating func say(_ sentence: String) { lines.append(sentence.asPrinted) }

    mutating func say(_ sentences: [String]) { for sentence in sentences { say(sentence) } }

    /// Says what went wrong; a script's exit code tells the first of it.
    mutating func fail(_ what: LineFailure, _ sentence: String) {
        say(sentence)
        if failure == nil { failure = (what, sentence.asPrinted) }
    }

    /// A note's number: its place in what the table took. Notes are never taken out, so it stays.
    func number(of note: NoteID, _ context: ScreenContext) -> Int? {
        desk(context).notes.lastIndex(of: note).map { $0 + 1 }
    }
}
