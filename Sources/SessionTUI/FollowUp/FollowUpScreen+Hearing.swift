import CafeModel
import CafeWire

extension FollowUpScreen {
    mutating func hear(_ event: ClientEvent, _ context: inout ScreenContext) -> [Effect] {
        switch event {
        case .joined: list(context)
        case .followUp:
            // While everything is told from the beginning, the list waits for the end of it.
            if context.client.link == .live { list(context) }
        case .answered(let id, _, let answer): return hear(answer, to: id, &context)
        case .draftFound(let draft): find(draft, context)
        case .fact, .draftKept, .hubWasBehind, .lost, .ended, .reply, .sessions, .presence, .door, .displaced,
            .earlier:
            break
        }
        return []
    }

    private mutating func hear(
        _ answer: CommandAnswer, to id: CommandID, _ context: inout ScreenContext
    ) -> [Effect] {
        switch answer {
        case .done:
            sent[id] = nil
            say(.saved, style: .done, context)
        case .refused(let refusal):
            switch sent.removeValue(forKey: id) {
            case .form(let form): return reopen(form, refusal, &context)
            case .resolution(let form, let session): return reopen(form, session, refusal, &context)
            case .takeBack, nil:
                notice = Notice(
                    context.phrases.sentence(refusal, in: context.session), style: .warning, context)
            }
        case .notPermitted, .noSuchSession:
            sent[id] = nil
            say(.notPermitted, style: .warning, context)
        case .unsaved(let trouble):
            notice = Notice(context.phrases.trouble(trouble), style: .danger, seconds: 30, context)
        }
        return []
    }

    /// What was typed is still there, beside how things stand now.
    private mutating func reopen(
        _ form: FollowUpForm, _ refusal: Refusal, _ context: inout ScreenContext
    ) -> [Effect] {
        var form = form
        form.command = context.newCommandID()
        form.seen = max(form.seen, context.client.followUps[form.item.session]?.sequence ?? 0)
        if form.task == .answer { form.seen = matter(form.item, context)?.revision ?? form.seen }
        let remark = remark(form.item, refusal, context)
        form.sheet.restart(remark, context)
        guard panel == nil else {
            aside[Place(item: form.item, task: form.task)] = form
            notice = Notice(remark, style: .warning, seconds: 20, context)
            return [.keep(form.draft)]
        }
        panel = .form(form)
        fitPanel()
        return [.keep(form.draft)]
    }

    private func remark(_ item: FollowUpItem, _ refusal: Refusal, _ context: ScreenContext) -> String {
        let phrases = context.phrases
        guard case .commitmentChanged = refusal, let now = nowSays(item, context) else {
            return "! " + phrases.sentence(refusal, in: context.session)
        }
        return phrases.followUp(.changedMeanwhile) + "\n" + now
    }

    /// How a commitment stands, beside what somebody else has written of it; nil for what is none.
    func nowSays(_ item: FollowUpItem, _ context: ScreenContext) -> String? {
        let phrases = context.phrases
        guard case .commitment(let session, let id) = item,
            let found = context.client.followUps[session]?.commitments.first(where: { $0.id == id })
        else { return nil }
        let now = [
            phrases.name(of: found.state(on: context.today)), found.office, found.person,
            found.due.map { phrases.day($0) } ?? "",
        ]
        return phrases.plenary(.nowSays) + ": " + now.filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private mutating func reopen(
        _ form: ResolutionForm, _ session: SessionID, _ refusal: Refusal, _ context: inout ScreenContext
    ) -> [Effect] {
        var form = form
        let item = FollowUpItem.matter(session, form.note)
        if case .noteChanged = refusal, let matter = matter(item, context) {
            form.see(matter.resolution, context.newCommandID(), context)
        } else {
            form.sheet.restart("! " + context.phrases.sentence(refusal, in: context.session), context)
        }
        guard panel == nil else {
            resolutions[item] = form
            say(.changedMeanwhile, style: .warning, context)
            return [.keep(form.draft(session: session))]
        }
        panel = .resolution(form, session)
        fitPanel()
        return [.keep(form.draft(session: session))]
    }

    // MARK: Found again after a break

    private mutating func find(_ draft: DraftMessage, _ context: ScreenContext) {
        if let kept = FollowUpForm.kept(draft) {
            let place = Place(item: kept.item, task: kept.task)
            guard aside[place] == nil, !isOpen(draft.command) else { return }
            var form = FollowUpForm(
                kept.item, kept.task, seen: 0, about: about(kept.item, context), draft.command, context)
            form.sheet.fill(kept.answers, context)
            aside[place] = form
            say(.draftFound, context)
        } else if let kept = ResolutionForm.kept(draft), let session = draft.session {
            let item = FollowUpItem.matter(session, kept.note)
            guard resolutions[item] == nil, !isOpen(draft.command) else { return }
            var form = ResolutionForm(
                kept.note, kept.resolution.outcome, was: matter(item, context)?.resolution ?? Resolution(),
                about: about(item, context), draft.command, context)
            form.fill(kept.resolution, context)
            resolutions[item] = form
            say(.draftFound, context)
        }
    }

    private func isOpen(_ command: CommandID) -> Bool {
        switch panel {
        case .form(let form): form.command == command
        case .resolution(let form, _): form.command == command
        default: false
        }
    }

    private func about(_ item: FollowUpItem, _ context: ScreenContext) -> String {
        switch item {
        case .commitment(let session, let id):
            context.client.followUps[session]?.commitments.first { $0.id == id }?.words.text ?? ""
        case .matter: matter(item, context)?.source.text ?? ""
        }
    }
}
