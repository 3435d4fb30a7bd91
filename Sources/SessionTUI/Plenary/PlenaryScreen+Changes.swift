import CafeModel

extension PlenaryScreen {
    /// What changes the session.
    mutating func change(_ action: PlenaryAction, _ context: inout ScreenContext) -> [Effect] {
        switch action {
        case .nextTurn: return giveWord(&context)
        case .undo: return takeBack(context.session.lastUndoable(by: .recorder), .undo, &context)
        case .redo: return takeBack(context.session.lastRedoable(by: .recorder), .redo, &context)
        case .finish: return askToFinish(context)
        case .approve: return askToApprove(context)
        case .reviewMinutes: return submit(.reviewMinutes(true), &context)
        case .group: return openGroup(&context)
        case .similar: return proposeGroups(context)
        case .addToGroup, .leaveGroup, .dissolveGroup: return changeGroup(action, &context)
        case .editCommitment: return editCommitment(&context)
        case .withdrawCommitment:
            guard case .commitment(let id) = item, let found = context.session.commitment(id) else {
                return []
            }
            return submit(.withdrawCommitment(id, seen: found.revision, !found.withdrawn), &context)
        case .commit: return beginCommitment(&context)
        default:
            if action == .word, case .group(let group) = item { return write(.groupWording(group), &context) }
            guard let note = note(context) else { return [] }
            return change(note, action, &context)
        }
    }

    private mutating func change(
        _ note: Note, _ action: PlenaryAction, _ context: inout ScreenContext
    ) -> [Effect] {
        switch action {
        case .review:
            let effects = submit(.markNote(note.id, .reviewed(!note.reviewed)), &context)
            // Reviewing goes down the list, note after note.
            if filter == .unreviewed, !note.reviewed { move(by: 1, context.session) }
            return effects
        case .star: return submit(.markNote(note.id, .starred(!note.starred)), &context)
        case .present: return submit(.markNote(note.id, .presented(!note.presented)), &context)
        case .outOfScope: return submit(.markNote(note.id, .outOfScope(!note.outOfScope)), &context)
        case .withdraw: return submit(.markNote(note.id, .withdrawn(!note.withdrawn)), &context)
        case .spoken:
            return submit(.settleByVoice(note.id, note.answer != .spoken, seen: note.revision), &context)
        case .word: return write(.wording(note.id), &context)
        case .answer: return write(.answer(note.id), &context)
        case .correct: return write(.correction(note.id), &context)
        case .strike: return write(.passage(note.id), &context)
        case .file:
            panel = .filing(FilingForm(note.id, context))
            fitPanel()
            return []
        case .pillar: return openPillars(note, context)
        case .problem: return openProblems(note, context)
        case .rank: return write(.rank(note.id), &context)
        case .hands: return write(.hands(note.id), &context)
        case .feasibility:
            panel = feasibility(of: note, note.feasibility, context)
            return []
        case .outcome where note.kind == .question:
            resolve(note, note.outcome, &context)
            return []
        case .outcome:
            let choices = Outcome.allCases.enumerated().map { number, outcome in
                Menu<PlenaryChoice>.Choice(
                    .outcome(note.id, outcome, was: note.outcome), context.phrases.name(of: outcome),
                    shortcut: Character(String(number + 1)))
            }
            panel = .menu(
                Menu(
                    title: context.phrases.plenary(.outcomeTitle), text: publicText(note, context),
                    choices: choices))
            return []
        default: return []
        }
    }

    /// The conditions of a commitment, each with what was found; choosing one turns it over.
    func feasibility(of note: Note, _ present: Feasibility?, _ context: ScreenContext) -> PlenaryPanel {
        let met = present ?? []
        let choices = Feasibility.conditions.enumerated().map { number, condition in
            let sign = met.contains(condition) ? "√ " : "○ "
            return Menu<PlenaryChoice>.Choice(
                .feasibility(note.id, met.symmetricDifference(condition), was: present),
                sign + context.phrases.plenary(condition), shortcut: Character(String(number + 1)))
        }
        return .menu(
            Menu(
                title: context.phrases.plenary(.feasibilityTitle), text: publicText(note, context),
                choices: choices))
    }

    mutating func submit(_ command: Command, _ context: inout ScreenContext) -> [Effect] {
        [.submit(command, context.newCommandID())]
    }

    private mutating func giveWord(_ context: inout ScreenContext) -> [Effect] {
        let session = context.session
        guard session.stage?.kind == .plenary else {
            say(.noPlenary, context)
            return []
        }
        guard session.turn + 1 < session.tables.count else {
            say(.lastTurn, context)
            return []
        }
        return submit(.beginTurn(session.turn + 1, leaving: session.turn), &context)
    }

    private mutating func takeBack(
        _ change: Change?, _ what: Sent, _ context: inout ScreenContext
    ) -> [Effect] {
        guard let change else {
            say(what == .undo ? .nothingToUndo : .nothingToRedo, context)
            return []
        }
        let id = context.newCommandID()
        sent[id] = what
        return [.submit(.undo(change.ref), id)]
    }

    // MARK: Groups

    private mutating func openGroup(_ context: inout ScreenContext) -> [Effect] {
        marked.removeAll { context.session.notes[$0] == nil }
        guard marked.count >= 2 else {
            say(.markTwo, context)
            return []
        }
        return write(.group(marked), &context)
    }

    /// What the program would put together, to choose from; the originals are shown before anything is done.
    private mutating func proposeGroups(_ context: ScreenContext) -> [Effect] {
        let proposed = context.session.similarNotes()
        guard !proposed.isEmpty else {
            say(.similarNone, context)
            return []
        }
        let choices = proposed.map { notes in
            let text = notes.first.flatMap { context.session.notes[$0] }.map { publicText($0, context) } ?? ""
            return Menu<PlenaryChoice>.Choice(
                .group(notes), context.phrases.contributions(notes.count) + " · " + text)
        }
        panel = .menu(
            Menu(
                title: context.phrases.plenary(.similarTitle), text: context.phrases.plenary(.similarText),
                choices: choices))
        return []
    }

    private mutating func changeGroup(_ action: PlenaryAction, _ context: inout ScreenContext) -> [Effect] {
        let id: GroupID
        switch item {
        case .group(let group), .member(_, let group): id = group
        case .note, .table, .commitment, nil: return []
        }
        guard let group = context.session.groups.first(where: { $0.id == id }) else { return [] }
        var notes = group.notes
        switch action {
        case .addToGroup:
            notes += marked.filter { !notes.contains($0) }
            marked = []
        case .leaveGroup: notes.removeAll { $0 == item?.note }
        default: notes = []
        }
        return submit(.changeGroup(id, seen: group.revision, notes: notes), &context)
    }

    // MARK: Commitments

    /// A note, or a group with all of its notes, becomes a commitment.
    private mutating func beginCommitment(_ context: inout ScreenContext) -> [Effect] {
        let sources: [NoteID], text: String
        if case .group(let id) = item, let group = context.session.groups.first(where: { $0.id == id }) {
            sources = group.notes
            text = context.session.text(group.text) ?? ""
        } else if let note = note(context) {
            sources = [note.id]
            text = publicText(note, context)
        } else {
            return []
        }
        let fresh = CommitmentForm(
            subject: .sources(sources), sources: sources, words: CommitmentWords(text: text),
            command: context.newCommandID())
        begin(fresh, context)
        return []
    }

    /// What was taken up, with the office and the day that were named for it.
    mutating func beginCommitment(
        for note: Note, _ resolution: Resolution, _ context: inout ScreenContext
    ) {
        let words = CommitmentWords(text: publicText(note, context), office: resolution.office)
        let fresh = CommitmentForm(
            subject: .sources([note.id]), sources: [note.id], words: words, date: resolution.due,
            command: context.newCommandID())
        begin(fresh, context)
    }

    private mutating func begin(_ fresh: CommitmentForm, _ context: ScreenContext) {
        var form = forms[fresh.subject] ?? fresh
        form.field = .text
        var remark = remarkPromised(&form, context) ?? ""
        if case .commitment(let id) = form.subject, form.seen != fresh.seen,
            let found = context.session.commitment(id)
        {
            let changed = form.seen == 0 ? "" : context.phrases.plenary(.changedMeanwhile) + "\n"
            remark = changed + nowSays(found, context)
        }
        form.seen = fresh.seen
        show(form, remark: remark, context)
    }

    /// That these notes have led to a commitment which the writer of another one does not know of; nil when they have not.
    func remarkPromised(_ form: inout CommitmentForm, _ context: ScreenContext) -> String? {
        guard case .sources = form.subject else { return nil }
        let made = context.session.commitments.filter { found in
            !found.withdrawn && form.sources.contains { found.terms.sources.contains($0) }
        }
        guard let news = made.last(where: { [form] in !form.known.contains($0.id) }) else { return nil }
        form.known = made.map(\.id)
        return context.phrases.plenary(.promisedAlready) + ": " + promise(news, context)
    }

    private mutating func editCommitment(_ context: inout ScreenContext) -> [Effect] {
        guard case .commitment(let id) = item, let found = context.session.commitment(id) else { return [] }
        let words = CommitmentWords(encoded: context.session.text(found.terms.text) ?? "")
        let fresh = CommitmentForm(
            subject: .commitment(id), seen: found.revision, sources: found.terms.sources, words: words,
            date: found.terms.date ?? "", command: context.newCommandID())
        begin(fresh, context)
        return []
    }

    /// The wording for publication, or the text taken as long as there is none.
    func publicText(_ note: Note, _ context: ScreenContext) -> String {
        context.session.text(note.wording) ?? context.session.text(note.text) ?? context.phrases.suppressed
    }
}
