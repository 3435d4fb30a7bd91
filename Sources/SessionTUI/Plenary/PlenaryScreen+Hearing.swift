import CafeModel
import CafeWire

extension PlenaryScreen {
    mutating func hear(_ event: ClientEvent, _ context: inout ScreenContext) -> [Effect] {
        switch event {
        case .joined:
            index.rebuild(context.session)
            list(context.session)
        case .fact(let fact):
            // While everything is told from the beginning, the pages wait for the end of it.
            guard context.client.link == .live else { return [] }
            index.follow(fact.event, context.session)
            list(context.session)
        case .answered(let id, _, let answer): return hear(answer, to: id, &context)
        case .draftFound(let draft): find(draft, context)
        case .draftKept, .hubWasBehind, .lost, .ended, .reply, .sessions, .presence, .earlier, .door,
            .displaced, .followUp:
            break
        }
        return []
    }

    /// What this screen has itself is newer than what the hub has kept of it, and no news after a break.
    private func isKnown(_ command: CommandID) -> Bool {
        if case .entry(let entry) = panel, entry.command == command { return true }
        if case .form(let form) = panel, form.command == command { return true }
        if case .resolution(let form) = panel, form.command == command { return true }
        if resolutions.values.contains(where: { $0.command == command }) { return true }
        return drafts.values.contains { $0.command == command }
            || forms.values.contains { $0.command == command }
    }

    private mutating func find(_ draft: DraftMessage, _ context: ScreenContext) {
        if isKnown(draft.command) { return }
        if let form = CommitmentForm(draft, context.session) {
            forms[form.subject] = form
            return say(.draftFound, context)
        }
        if find(resolution: draft, context) { return say(.draftFound, context) }
        guard let purpose = PlenaryEntry.Purpose(context: draft.context) else { return }
        drafts[purpose] = PlenaryDraft(command: draft.command, text: draft.text)
        if case .group(let notes) = purpose, marked.isEmpty { marked = notes }
        say(.draftFound, context)
    }

    private mutating func hear(
        _ answer: CommandAnswer, to id: CommandID, _ context: inout ScreenContext
    ) -> [Effect] {
        switch answer {
        case .done:
            switch sent.removeValue(forKey: id) {
            case .undo: say(.undone, style: .done, context)
            case .redo: say(.redone, style: .done, context)
            case .approval(let approved):
                say(approved ? .approved : .reopened, style: .done, context)
                // The approved version, as a page, is kept beside the journal.
                if approved { return [.perform(.keepApproved)] }
            case .entry(let entry):
                if case .group = entry.purpose { say(.groupMade, style: .done, context) }
            case .form, .resolution, nil: break
            }
        case .refused(let refusal):
            switch sent.removeValue(forKey: id) {
            case .entry(let entry): return reopen(entry, refusal, &context)
            case .form(let form): return reopen(form, refusal, &context)
            case .resolution(let form): return reopen(form, refusal, &context)
            case .undo, .redo, .approval, nil:
                // A menu of marks shows what was set when it was opened.
                if case .menu(let menu) = panel, menu.turnsOver { panel = nil }
                let sentence = context.phrases.sentence(refusal, in: context.session)
                notice = Notice(sentence, style: .warning, context)
            }
        case .notPermitted:
            sent[id] = nil
            say(.notPermitted, style: .warning, context)
        case .noSuchSession: sent[id] = nil
        case .unsaved(let trouble):
            notice = Notice(
                context.phrases.trouble(trouble), style: .danger, seconds: 30, context)
        }
        return []
    }

    /// What was typed is still there, beside what the note says now.
    private mutating func reopen(
        _ entry: PlenaryEntry, _ refusal: Refusal, _ context: inout ScreenContext
    ) -> [Effect] {
        let id = context.newCommandID()
        if let effects = sendAgain(entry, refusal, id, context) { return effects }
        guard panel == nil else {
            guard entry.purpose.isKept else {
                let sentence = context.phrases.sentence(refusal, in: context.session)
                notice = Notice(sentence, style: .warning, context)
                return []
            }
            drafts[entry.purpose] = PlenaryDraft(command: id, text: entry.text, initial: entry.initial)
            say(.draftWaits, style: .warning, context)
            return []
        }
        let remark = remark(entry.purpose, refusal, context)
        guard let again = self.entry(entry.purpose, text: entry.text, remark: remark, id, context) else {
            notice = Notice(remark, style: .warning, context)
            return []
        }
        panel = .entry(again)
        if case .group(let notes) = entry.purpose { marked = notes }
        fitPanel()
        return keepAgain(again, context)
    }

    /// When somebody only marked the note meanwhile, nobody has to compare anything: the order goes again.
    private mutating func sendAgain(
        _ entry: PlenaryEntry, _ refusal: Refusal, _ command: CommandID, _ context: ScreenContext
    ) -> [Effect]? {
        if case .groupChanged(let id) = refusal, let group = group(of: entry.purpose, context),
            context.session.text(group.text) == entry.initial
        {
            let order = Command.wordGroup(id, seen: group.revision, text: entry.text)
            return sendAgain(entry, order, group.revision, command)
        }
        guard case .noteChanged(let note) = refusal, let found = context.session.notes[note],
            found.revision != entry.seen, entry.words == SeenWords(found)
        else { return nil }
        switch entry.purpose {
        case .wording:
            return sendAgain(
                entry, .wordNote(note, seen: found.revision, text: entry.text), found.revision, command)
        case .answer:
            return sendAgain(
                entry, .answerNote(note, seen: found.revision, text: entry.text), found.revision, command)
        default: return nil
        }
    }

    private mutating func sendAgain(
        _ entry: PlenaryEntry, _ order: Command, _ seen: Int, _ command: CommandID
    ) -> [Effect] {
        var again = entry
        again.seen = seen
        again.command = command
        sent[command] = .entry(again)
        return [.submit(order, command)]
    }

    private func keepAgain(_ entry: PlenaryEntry, _ context: ScreenContext) -> [Effect] {
        guard entry.purpose.isKept else { return [] }
        return [
            .keep(
                DraftMessage(
                    command: entry.command, kind: .proposal, round: nil, text: entry.text,
                    cursor: entry.prompt.editor.cursor, context: entry.purpose.context))
        ]
    }

    private func remark(
        _ purpose: PlenaryEntry.Purpose, _ refusal: Refusal, _ context: ScreenContext
    ) -> String {
        let phrases = context.phrases
        if case .groupChanged = refusal, let group = group(of: purpose, context) {
            return phrases.plenary(.changedMeanwhile) + "\n" + phrases.plenary(.nowSays) + ": "
                + (context.session.text(group.text) ?? phrases.suppressed)
        }
        if case .alreadyGrouped(let id) = refusal,
            let group = context.session.groups.first(where: { $0.id == id })
        {
            return "! " + phrases.sentence(refusal, in: context.session) + "\n"
                + phrases.plenary(.nowSays) + ": " + (context.session.text(group.text) ?? phrases.suppressed)
        }
        guard case .noteChanged(let id) = refusal, let note = context.session.notes[id] else {
            return "! " + phrases.sentence(refusal, in: context.session)
        }
        let now: String? =
            switch purpose {
            case .wording: context.session.text(note.wording)
            case .answer:
                if case .written(let text) = note.answer { context.session.text(text) } else { nil }
            case .rank: note.rank.map { String($0) }
            case .hands: note.hands.map { String($0) }
            default: nil
            }
        let changed = phrases.plenary(.changedMeanwhile)
        return changed + (now.map { "\n" + phrases.plenary(.nowSays) + ": " + $0 } ?? "")
    }

    /// A commitment as it stands, beside what somebody else has written of it.
    func nowSays(_ commitment: Commitment, _ context: ScreenContext) -> String {
        let words = CommitmentWords(encoded: context.session.text(commitment.terms.text) ?? "")
        let now = [words.text, words.office, words.person, day(commitment.terms.date, context)]
        return context.phrases.plenary(.nowSays) + ": "
            + now.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func day(_ iso: String?, _ context: ScreenContext) -> String {
        iso.flatMap { CalendarDate(iso: $0) }.map { context.phrases.day($0) } ?? iso ?? ""
    }

    private mutating func reopen(
        _ form: CommitmentForm, _ refusal: Refusal, _ context: inout ScreenContext
    ) -> [Effect] {
        var form = form
        form.command = context.newCommandID()
        form.field = .text
        var remark = "! " + context.phrases.sentence(refusal, in: context.session)
        if case .commitmentChanged(let id) = refusal, let found = context.session.commitment(id) {
            form.seen = found.revision
            remark = context.phrases.plenary(.changedMeanwhile) + "\n" + nowSays(found, context)
        }
        guard panel == nil else {
            forms[form.subject] = form
            say(.draftWaits, style: .warning, context)
            return [.keep(form.draft)]
        }
        show(form, remark: remark, context)
        return [.keep(form.draft)]
    }
}
