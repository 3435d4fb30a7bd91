import CafeModel
import CafeWire

extension PlenaryScreen {
    /// Opens the questions of an outcome; what was put aside earlier is there again, if it is the same outcome.
    mutating func resolve(_ note: Note, _ outcome: Outcome, _ context: inout ScreenContext) {
        let present = context.session.resolution(of: note)
        var form = ResolutionForm(
            note.id, outcome, was: present, about: publicText(note, context),
            resolutions[note.id]?.command ?? context.newCommandID(), context)
        if let aside = resolutions[note.id], aside.outcome == outcome {
            form.fill(aside.resolution, context)
            if aside.was != present { form.see(present, form.command, context) }
        }
        panel = .resolution(form)
        fitPanel()
    }

    mutating func pressed(
        _ key: Key, in form: ResolutionForm, _ context: inout ScreenContext
    ) -> [Effect] {
        var form = form
        let before = form.sheet
        switch form.sheet.handle(key, context) {
        case .open(let sheet):
            let isNew = sheet.isChanged && sheet != before
            form.sheet = sheet
            panel = .resolution(form)
            fitPanel()
            return isNew ? [.keep(form.draft(session: nil))] : []
        case .closed(let sheet):
            form.sheet = sheet
            return putAside(form, context)
        case .given(let sheet):
            form.sheet = sheet
            return give(form, &context)
        }
    }

    private mutating func putAside(_ form: ResolutionForm, _ context: ScreenContext) -> [Effect] {
        panel = nil
        guard form.sheet.isChanged else {
            resolutions[form.note] = nil
            return [.drop(form.command)]
        }
        resolutions[form.note] = form
        say(.draftStays, context)
        return []
    }

    private mutating func give(_ form: ResolutionForm, _ context: inout ScreenContext) -> [Effect] {
        panel = nil
        resolutions[form.note] = nil
        sent[form.command] = .resolution(form)
        let isCommitted = context.session.commitments.contains {
            !$0.withdrawn && $0.terms.sources.contains(form.note)
        }
        // What is taken up becomes a commitment, with the office and the day that were just named.
        if form.outcome == .accepted, !isCommitted, let note = context.session.notes[form.note] {
            beginCommitment(for: note, form.resolution, &context)
        }
        return [.submit(form.order, form.command)]
    }

    mutating func reopen(
        _ form: ResolutionForm, _ refusal: Refusal, _ context: inout ScreenContext
    ) -> [Effect] {
        var form = form
        guard let note = context.session.notes[form.note] else { return [] }
        if case .noteChanged = refusal {
            form.see(context.session.resolution(of: note), context.newCommandID(), context)
        } else {
            form.sheet.restart("! " + context.phrases.sentence(refusal, in: context.session), context)
        }
        guard panel == nil else {
            resolutions[form.note] = form
            say(.draftWaits, style: .warning, context)
            return [.keep(form.draft(session: nil))]
        }
        panel = .resolution(form)
        fitPanel()
        return [.keep(form.draft(session: nil))]
    }

    /// A resolution that was being written when the screen went away.
    mutating func find(resolution draft: DraftMessage, _ context: ScreenContext) -> Bool {
        guard let kept = ResolutionForm.kept(draft), let note = context.session.notes[kept.note] else {
            return false
        }
        var form = ResolutionForm(
            note.id, kept.resolution.outcome, was: context.session.resolution(of: note),
            about: publicText(note, context), draft.command, context)
        form.fill(kept.resolution, context)
        resolutions[note.id] = form
        return true
    }

    /// Why, who replies, and by when, in short phrases.
    func resolutionFacts(of note: Note, _ context: ScreenContext) -> [String] {
        let resolution = context.session.resolution(of: note)
        let phrases = context.phrases
        var facts: [String] = []
        if !resolution.reason.isEmpty { facts.append(phrases.resolutionReason(resolution.reason)) }
        if !resolution.office.isEmpty { facts.append(phrases.resolutionRepliedBy(resolution.office)) }
        if let day = CalendarDate(iso: resolution.due) {
            facts.append(phrases.resolutionDueOn(phrases.day(day)))
        }
        return facts
    }
}
