import CafeModel
import CafeWire

extension FollowUpScreen {
    /// The commitment that the keys act on, with its life.
    func commitment(_ context: ScreenContext) -> FollowedCommitment? {
        guard case .commitment(let session, let id) = chosen else { return nil }
        return context.client.followUps[session]?.commitments.first { $0.id == id }
    }

    /// The proposal or question that the keys act on.
    func matter(_ item: FollowUpItem?, _ context: ScreenContext) -> OpenMatter? {
        guard case .matter(let session, let id) = item else { return nil }
        return context.client.followUps[session]?.matters.first { $0.source.note == id }
    }

    private func seen(_ item: FollowUpItem, _ task: FollowUpTask, _ context: ScreenContext) -> Int {
        if task == .answer { return matter(item, context)?.revision ?? 0 }
        return context.client.followUps[item.session]?.sequence ?? 0
    }

    // MARK: Forms

    /// Opens the questions of a task; what was put aside earlier is there again.
    mutating func begin(_ task: FollowUpTask, _ context: inout ScreenContext) {
        guard let row else { return }
        var known: [QuestionSheet.Key: String] = [:]
        if task == .handOver { (known[.office], known[.person]) = (row.office, row.person) }
        if task == .review { known[.day] = context.today.iso }
        begin(task, on: row.item, about: said(row, context), known, &context)
    }

    mutating func begin(
        _ task: FollowUpTask, on item: FollowUpItem, about: String, _ known: [QuestionSheet.Key: String],
        _ context: inout ScreenContext
    ) {
        let place = Place(item: item, task: task)
        var form =
            aside[place]
            ?? FollowUpForm(
                item, task, seen: 0, about: about, known: known, context.newCommandID(), context)
        form.seen = seen(item, task, context)
        let now = nowSays(item, context)
        var remark = ""
        if aside[place] != nil, task.replaces, let now, form.standing != now {
            // What the writer of a text that was found again had seen is not known: how it stands is shown.
            remark = (form.standing == nil ? "" : context.phrases.followUp(.changedMeanwhile) + "\n") + now
        }
        form.standing = now
        form.sheet.restart(remark, context)
        panel = .form(form)
        fitPanel()
    }

    mutating func pressed(_ key: Key, in form: FollowUpForm, _ context: inout ScreenContext) -> [Effect] {
        var form = form
        let before = form.sheet
        switch form.sheet.handle(key, context) {
        case .open(let sheet):
            let isNew = sheet.isChanged && sheet.prompt.editor.text != before.prompt.editor.text
            form.sheet = sheet
            form.evidence = nil
            panel = .form(form)
            fitPanel()
            return isNew ? [.keep(form.draft)] : []
        case .closed(let sheet):
            form.sheet = sheet
            panel = nil
            let place = Place(item: form.item, task: form.task)
            guard sheet.isChanged else {
                aside[place] = nil
                return [.drop(form.command)]
            }
            aside[place] = form
            say(.draftStays, context)
            return []
        case .given(let sheet):
            form.sheet = sheet
            if let path = form.fileToLook {
                looking = form
                return [.look(path: path)]
            }
            return send(form)
        }
    }

    /// A file was looked at: then the form can go; or it cannot be read, and its question is asked again.
    mutating func take(
        _ evidence: FileEvidence?, _ sentence: String, _ context: inout ScreenContext
    ) -> [Effect] {
        guard var form = looking else { return [] }
        looking = nil
        guard let evidence else {
            notice = Notice("! " + sentence, style: .warning, seconds: 20, context)
            panel = .form(form)
            return []
        }
        form.evidence = evidence
        return send(form)
    }

    private mutating func send(_ form: FollowUpForm) -> [Effect] {
        panel = nil
        aside[Place(item: form.item, task: form.task)] = nil
        guard let order = form.order else { return [] }
        sent[form.command] = .form(form)
        return [.order(order, form.command, form.item.session)]
    }

    // MARK: Outcomes

    mutating func resolve(_ outcome: Outcome, _ context: inout ScreenContext) {
        guard let item = chosen, case .matter(let session, let note) = item,
            let matter = matter(item, context), let row
        else { return }
        var form = ResolutionForm(
            note, outcome, was: matter.resolution, about: said(row, context),
            resolutions[item]?.command ?? context.newCommandID(), context)
        if let aside = resolutions[item], aside.outcome == outcome { form.fill(aside.resolution, context) }
        panel = .resolution(form, session)
        fitPanel()
    }

    mutating func pressed(
        _ key: Key, in form: ResolutionForm, _ session: SessionID, _ context: inout ScreenContext
    ) -> [Effect] {
        var form = form
        let item = FollowUpItem.matter(session, form.note)
        let before = form.sheet
        switch form.sheet.handle(key, context) {
        case .open(let sheet):
            let isNew = sheet.isChanged && sheet.prompt.editor.text != before.prompt.editor.text
            form.sheet = sheet
            panel = .resolution(form, session)
            fitPanel()
            return isNew ? [.keep(form.draft(session: session))] : []
        case .closed(let sheet):
            form.sheet = sheet
            panel = nil
            guard sheet.isChanged else {
                resolutions[item] = nil
                return [.drop(form.command)]
            }
            resolutions[item] = form
            say(.draftStays, context)
            return []
        case .given(let sheet):
            form.sheet = sheet
            panel = nil
            resolutions[item] = nil
            sent[form.command] = .resolution(form, session)
            // What is taken up becomes a commitment, with the office and the day that were just named.
            if form.outcome == .accepted, let row = rows.first(where: { $0.item == item }) {
                let known: [QuestionSheet.Key: String] = [
                    .text: row.text, .office: form.resolution.office, .due: form.resolution.due,
                ]
                begin(.commit, on: item, about: said(row, context), known, &context)
            }
            return [.order(form.order, form.command, session)]
        }
    }
}
