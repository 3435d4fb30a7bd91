import CafeModel
import CafeWire

extension LineMode {
    /// The input has ended: what was begun is a note too.
    mutating func end(_ context: inout ScreenContext) -> [Effect] {
        if !begun.isEmpty { queue.append(.text("", fillsTerminal: false)) }
        inputHasEnded = true
        isLeaving = true
        return []
    }

    /// Ctrl-C: out of a question; then out of the program, when it is pressed twice. Nothing typed is lost: the terminal
    /// keeps its line.
    mutating func interrupt(_ context: ScreenContext) {
        let words = context.phrases
        if isLeaving {
            giveUp(context)
        } else if asking != .note {
            cancel(context)
        } else if interrupts == 0 {
            interrupts = 1
            say(words.lineLeaveHow)
        } else {
            isLeaving = true
        }
    }

    /// Out of a question; what a filing was told before stays.
    mutating func cancel(_ context: ScreenContext) {
        if case .filing = asking {
            say(context.phrases.lineFilingEnd)
        } else {
            say(context.phrases.lineCancelled)
        }
        asking = .note
    }

    /// When to go although not everything is saved: a script waits so long for each answer, a person as long as it takes.
    func giveUpTime(_ context: ScreenContext) -> Milliseconds? {
        if let deadline { return deadline }
        let waits = !isSettled || (!isWelcomed && (!queue.isEmpty || isLeaving))
        return waits && !isInteractive && ending == nil ? progress + Self.patience : nil
    }

    /// Ends when everything that was given is settled, or when waiting has no sense any more.
    mutating func followEnd(_ context: ScreenContext) {
        guard ending == nil else { return }
        if let time = giveUpTime(context), context.reading.boot >= time { return giveUp(context) }
        guard isLeaving, isWelcomed || queue.isEmpty else { return }
        guard isSettled, queue.isEmpty else {
            if isInteractive, !toldWaiting {
                toldWaiting = true
                say(context.phrases.lineStillUnsaved(underWay.count + deeds.count + unheard.count))
            }
            return
        }
        if inputHasEnded, !isInteractive, asking.isUnanswered {
            fail(.badLine, context.phrases.lineCancelled)
        }
        sayGoodbye(context)
        guard !isInteractive, let failure else { return ending = .good }
        ending = .failed(failure.what, sentence: failure.sentence)
    }

    private mutating func sayGoodbye(_ context: ScreenContext) {
        guard isInteractive, isWelcomed else { return }
        for text in kept where text.entry.keptEdit < text.entry.edit {
            say(context.phrases.lineNotSaved(text.entry.editor.text))
        }
        let isKept = kept.contains { $0.entry.isProtected }
        say(isKept ? context.phrases.lineHalfKept : context.phrases.lineGoodbye)
    }

    /// Goes, and tells each thing that is not saved: the last place where it stands is this text.
    mutating func giveUp(_ context: ScreenContext) {
        let words = context.phrases
        let what: LineFailure = trouble.map { .unsaved($0) } ?? .noAnswer
        let sentence = trouble.map { words.trouble($0) } ?? words.lineNoAnswer
        stop(what, sentence, context)
    }

    mutating func stop(_ what: LineFailure, _ sentence: String, _ context: ScreenContext) {
        let words = context.phrases
        // Only what the hub has not confirmed counts as lost: a note whose fact is still on its way is on disk.
        for note in unheard {
            say(words.lineSaved(context.clockTime(note.saved), note.kind, number: nil))
        }
        let left = !underWay.isEmpty || !deeds.isEmpty || !queue.isEmpty || !isWelcomed
        unheard = []
        if left || what.isOfConnection { say(sentence) }
        for entry in underWay { say(words.lineNotSaved(entry.editor.text)) }
        for deed in deeds.values.sorted(by: { $0.words < $1.words }) { say(words.lineNotDone(deed.words)) }
        for case .text(let text, _) in queue { say(words.lineNotSaved(text)) }
        queue = []
        ending =
            left || what.isOfConnection
            ? .failed(failure?.what ?? what, sentence: failure?.sentence ?? sentence.asPrinted) : .good
    }

    // MARK: What was half typed

    /// The terminal still had a line without its end: it becomes a draft, as it would on the screen.
    mutating func keepHalf(_ text: String, _ context: inout ScreenContext) -> [Effect] {
        let clean = CleanText.clean(begun + text)
        begun = ""
        guard !clean.trimmed.isEmpty, half == nil else { return [] }
        var entry = TableEntry(
            id: context.newCommandID(), purpose: purpose, kind: kind, text: clean,
            round: context.session.writingRound)
        entry.edit = 1
        half = entry
        return [.keep(entry.draft)]
    }

    private var purpose: TableEntry.Purpose {
        switch asking {
        case .answer(let note, let seen): .answer(note, seen: seen)
        case .correction(let note, let seen): .correction(note, seen: seen)
        default: .note
        }
    }

    /// What is left of the half line when nobody confirms it: its words, for the person to see.
    public mutating func abandonHalf(_ context: ScreenContext) -> [String] {
        defer { half = nil }
        return half.map { [context.phrases.lineNotSaved($0.editor.text).asPrinted] } ?? []
    }
}

extension LineFailure {
    /// Whether the hub ended it: then there is something to tell even when nothing was under way.
    fileprivate var isOfConnection: Bool {
        switch self {
        case .ended, .noTerminal: true
        case .refused, .unsaved, .noAnswer, .badLine: false
        }
    }
}
