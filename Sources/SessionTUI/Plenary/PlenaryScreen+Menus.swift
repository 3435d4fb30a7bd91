import CafeModel

extension PlenaryScreen {
    /// Enter: a table's page, or what can be done with the line.
    mutating func open(_ context: inout ScreenContext) -> [Effect] {
        guard let item else { return [] }
        let ids: [PlenaryAction]
        var text = ""
        switch item {
        case .table(let table):
            turn(to: .table(table), context.session)
            return []
        case .note(let id), .member(let id, _):
            guard let note = context.session.notes[id] else { return [] }
            ids =
                itemActions(context.session) + [.review] + Self.noteActions(note)
                + Self.mechanismActions(note, context.session)
            text = publicText(note, context).wrapped(to: 52).prefix(3).joined(separator: "\n")
        case .group, .commitment: ids = itemActions(context.session)
        }
        if isReader(context) {
            // Nothing can be done with it: it is read.
            panel = .menu(
                Menu(
                    title: title(of: item, context), text: whole(item, context),
                    choices: [.init(.nothing, context.phrases.plenary(.keyClose))]))
            return []
        }
        let table = actions(context)
        let choices = ids.compactMap { id in table.first { $0.id == id } }.map { action in
            Menu<PlenaryChoice>.Choice(
                .action(action.id), action.name + " · " + action.summary, shortcut: Self.shortcut(action))
        }
        panel = .menu(Menu(title: title(of: item, context), text: text, choices: choices))
        return []
    }

    private func whole(_ item: PlenaryItem, _ context: ScreenContext) -> String {
        let session = context.session
        switch item {
        case .note(let id), .member(let id, _): return session.notes[id].map { publicText($0, context) } ?? ""
        case .group(let id):
            return session.text(session.groups.first { $0.id == id }?.text) ?? context.phrases.suppressed
        case .commitment(let id):
            return CommitmentWords(encoded: session.text(session.commitment(id)?.terms.text) ?? "").text
        case .table: return ""
        }
    }

    private static func shortcut(_ action: Action<PlenaryAction>) -> Character? {
        guard case .character(let letter) = action.keys.first?.key, letter != " " else { return nil }
        return letter
    }

    func title(of item: PlenaryItem, _ context: ScreenContext) -> String {
        let phrases = context.phrases
        switch item {
        case .note(let id), .member(let id, _):
            guard let note = context.session.notes[id] else { return "" }
            return phrases.name(of: note.kind) + " · " + phrases.table(note.table)
                + (note.round.map { " · " + phrases.plenaryRound($0).lowercased() } ?? "")
        case .group: return phrases.plenary(.group)
        case .commitment: return phrases.plenary(.commitmentTitle)
        case .table(let table): return phrases.plenaryTable(table)
        }
    }

    mutating func ask(
        _ title: PlenaryWord, _ text: PlenaryWord, yes: PlenaryWord, no: PlenaryWord, _ choice: PlenaryChoice,
        more: String = "", _ context: ScreenContext
    ) {
        let phrases = context.phrases
        panel = .menu(
            Menu(
                title: phrases.plenary(title),
                text: phrases.plenary(text) + (more.isEmpty ? "" : "\n" + more),
                choices: [
                    .init(.nothing, phrases.plenary(no)), .init(choice, phrases.plenary(yes)),
                ]))
    }

    mutating func askToFinish(_ context: ScreenContext) -> [Effect] {
        guard let position = context.session.position else {
            say(.alreadyFinished, context)
            return []
        }
        ask(
            .finishTitle, .finishText, yes: .finishYes, no: .finishNo,
            .order(.finishEvent(leaving: position)), context)
        return []
    }

    mutating func askToApprove(_ context: ScreenContext) -> [Effect] {
        guard context.session.position == nil else {
            let sentence = context.phrases.sentence(Refusal.eventNotFinished, in: context.session)
            notice = Notice(sentence, style: .warning, context)
            return []
        }
        let open = context.session.tables.reduce(0) { $0 + $1.openQuestions }
        let aside = drafts.count + forms.count + resolutions.count
        ask(
            .approveTitle, .approveText, yes: .approveYes, no: .approveNo, .order(.approveMinutes(true)),
            more: context.phrases.plenaryUnfinished(unreviewed: index.unreviewed, open: open)
                + (aside == 0 ? "" : "\n" + context.phrases.plenaryUnsaved(aside)), context)
        return []
    }

    mutating func openMinutes(_ context: ScreenContext) {
        let formats: [(String, PlenaryWord)] = [
            ("md", .formatText), ("html", .formatPage), ("pdf", .formatPrint), ("docx", .formatWord),
            ("odt", .formatOpen), ("xlsx", .formatSheet), ("csv", .formatTable), ("json", .formatData),
        ]
        panel = .menu(
            Menu(
                title: context.phrases.plenary(.minutesTitle),
                choices: formats.map { .init(.format($0.0), context.phrases.plenary($0.1)) }))
    }

    mutating func openHelp(_ context: ScreenContext) {
        let phrases = context.phrases
        let more = HelpPanel.Line(
            keys: "0 1 … 9", name: "", summary: phrases.plenary(PlenaryAction.nextPage).summary)
        panel = .help(
            HelpPanel(title: phrases.plenary(.keysTitle), actions: actions(context), more: [more]))
    }

    mutating func openPalette(_ context: ScreenContext) {
        panel = .palette(
            CommandPalette(
                title: context.phrases.plenary(.findTitle), entries: places(context) + words(context)))
    }

    private typealias Palette = CommandPalette<PlenaryFind>

    /// Actions and pages.
    private func places(_ context: ScreenContext) -> [Palette.Entry] {
        let session = context.session
        let phrases = context.phrases
        var entries = CommandPalette.entries(actions(context)).map {
            Palette.Entry(id: .action($0.id), title: $0.title, detail: $0.detail)
        }
        entries.append(.init(id: .page(.whole), title: phrases.plenary(.whole), detail: ""))
        for table in session.tables {
            entries.append(
                .init(
                    id: .page(.table(table.number)),
                    title: phrases.plenaryTable(table.number) + " · "
                        + session.tableLabel(table.number),
                    detail: phrases.contributions(table.contributionCount)))
        }
        return entries
    }

    /// Notes, groups and commitments.
    private func words(_ context: ScreenContext) -> [Palette.Entry] {
        let session = context.session
        let phrases = context.phrases
        var entries: [Palette.Entry] = []
        for table in session.tables {
            for note in session.notes(of: table.number) {
                // Found by the words that will be published, and by those that were taken.
                let raw = note.wording == nil ? nil : session.text(note.text)
                let words = publicText(note, context) + (raw.map { " · " + $0 } ?? "")
                entries.append(
                    .init(
                        id: .item(.note(note.id), on: .table(table.number)), title: words,
                        detail: title(of: .note(note.id), context)))
            }
        }
        for group in session.groups where !group.notes.isEmpty {
            entries.append(
                .init(
                    id: .item(.group(group.id), on: .whole), title: session.text(group.text) ?? "",
                    detail: phrases.plenary(.group)))
        }
        for commitment in session.commitments {
            let words = CommitmentWords(encoded: session.text(commitment.terms.text) ?? "")
            entries.append(
                .init(
                    id: .item(.commitment(commitment.id), on: .whole), title: words.text,
                    detail: phrases.plenary(.commitmentTitle)))
        }
        return entries
    }
}
