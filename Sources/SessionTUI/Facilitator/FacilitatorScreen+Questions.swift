import CafeModel
import CafeWire

extension FacilitatorScreen {
    /// People who can be welcomed at once.
    static let arrivalRange = 1...60

    /// Opens a question with a line to answer it in.
    mutating func ask(_ question: ConductQuestion, _ context: ScreenContext) {
        let words = context.phrases.words(asking: question)
        var initial = ""
        switch question {
        case .message(let scope): initial = begunMessages[scope] ?? ""
        case .actaPath(let format): initial = proposedPath(context.phrases.fileNames.acta, format, context)
        case .backupPath: initial = "./" + context.phrases.fileNames.backup + "-" + context.today.iso + ".db"
        case .evaluation(let question, let answer):
            initial = context.session.evaluation[question, answer].map { String($0) } ?? ""
        default: break
        }
        var prompt = Prompt(
            title: words.title, text: words.text, hint: context.phrases.conductHeadings.promptHint,
            initial: initial)
        prompt.fit(columns: columns)
        panel = .prompt(prompt, question)
    }

    /// ./acta-movilidad-en-los-corregimientos-2026-12-03.html
    private func proposedPath(_ start: String, _ ending: String, _ context: ScreenContext) -> String {
        let plan = context.session.plan
        let words = FoldedText(plan.title).text.split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
        var name = ""
        for word in words where name.utf8.count + word.utf8.count < 40 { name += "-" + word }
        return "./" + start + name + "-" + (plan.date ?? context.today).iso + "." + ending
    }

    mutating func askRecipient(_ context: ScreenContext) {
        let words = context.phrases.words(asking: .recipients)
        var choices: [Menu<FacilitatorDeed>.Choice] = [
            .init(.ask(.message(.all)), context.phrases.conductChoices.all, shortcut: "t")
        ]
        for table in context.session.tables {
            let digit = table.number.value < 10 ? Character(String(table.number.value)) : nil
            choices.append(
                .init(.ask(.message(.table(table.number))), title(of: table.number, context), shortcut: digit)
            )
        }
        panel = .menu(Menu(title: words.title, text: words.text, choices: choices))
    }

    mutating func askFormat(_ context: ScreenContext) {
        let words = context.phrases.words(asking: .actaFormat)
        let formats = [
            ("html", "h"), ("pdf", "p"), ("docx", "w"), ("odt", "o"), ("xlsx", "x"), ("md", "m"),
            ("csv", "c"),
            ("json", "j"),
        ]
        let names = context.phrases.conductChoices.formats
        panel = .menu(
            Menu(
                title: words.title, text: words.text,
                choices: formats.map { format, key in
                    .init(.ask(.actaPath(format: format)), names[format] ?? format, shortcut: key.first)
                }))
    }

    /// What shorter rounds would give, and the choice.
    mutating func askShorten(_ context: ScreenContext) {
        let words = context.phrases.words(asking: .shorten), choices = context.phrases.conductChoices
        guard let minutes = context.session.roundMinutesToCatchUp(at: context.time),
            let end = context.session.end(withRoundsOf: minutes, at: context.time)
        else {
            notice = Notice(context.phrases.noDelay, style: .muted, context)
            return
        }
        panel = .menu(
            Menu(
                title: words.title, text: delayLine(context) ?? "",
                choices: [
                    .init(
                        .order(.changeRoundMinutes(minutes)),
                        context.phrases.catchUp(minutes: minutes, end: timeOfDay(end, context)), shortcut: "a"
                    ),
                    .init(.ask(.roundMinutes), choices.otherLength, shortcut: "o"),
                    .init(.nothing, choices.stay),
                ]))
    }

    /// Takes the answer to a question.
    mutating func take(
        _ text: String, for question: ConductQuestion, _ prompt: Prompt, _ context: inout ScreenContext
    ) -> [Effect] {
        panel = nil
        let text = text.trimmed
        switch question {
        case .message(let scope):
            begunMessages[scope] = text
            return [submit(.sendMessage(scope, text: text), &context)]
        case .actaPath(let format):
            guard !text.isEmpty else { return [] }
            isQuiet = false
            return [.perform(.saveMinutes(format: format, path: text))]
        case .evaluation(let question, let answer):
            let hands = Self.number(text)
            guard text.isEmpty || hands != nil else {
                notice = Notice(context.phrases.conductNumberWanted, style: .warning, context)
                panel = .prompt(prompt, .evaluation(question, answer))
                return []
            }
            // The next answer is one Enter away: the hands of all five are counted in one go.
            panel = .menu(evaluationMenu(context, after: .evaluation(question, answer)))
            return [submit(.countEvaluation(question: question, answer, hands: hands), &context)]
        case .backupPath:
            guard !text.isEmpty else { return [] }
            notice = Notice(context.phrases.conductFileUnderWay, style: .muted, seconds: 60, context)
            return [.perform(.backup(path: text))]
        default:
            let number = text.isEmpty && question == .arrivals ? 1 : Self.number(text)
            guard let number else {
                notice = Notice(context.phrases.conductNumberWanted, style: .warning, context)
                panel = .prompt(prompt, question)
                return []
            }
            return take(number: number, for: question, prompt, &context)
        }
    }

    private mutating func take(
        number: Int, for question: ConductQuestion, _ prompt: Prompt, _ context: inout ScreenContext
    ) -> [Effect] {
        switch question {
        case .arrivals:
            guard Self.arrivalRange ~= number else {
                notice = Notice(context.phrases.peopleWanted(Self.arrivalRange), style: .warning, context)
                panel = .prompt(prompt, question)
                return []
            }
            arrived = []
            return (0..<number).map { _ in submit(.welcomeParticipant(nil), &context) }
        case .departure: return [submit(.dismissParticipant(number), &context)]
        case .minutes(let scope):
            guard Engine.extensionRange ~= number else {
                notice = Notice(
                    context.phrases.sentence(.minutesOutOfRange(Engine.extensionRange), in: context.session),
                    style: .warning, context)
                panel = .prompt(prompt, question)
                return []
            }
            return [submit(.extendClock(scope, by: .minutes(number)), &context)]
        case .roundMinutes: return [submit(.changeRoundMinutes(number), &context)]
        default: return []
        }
    }

    /// A number as people write it: with the typographic minus too, and a plus.
    private static func number(_ text: String) -> Int? {
        Int(String(text.map { $0 == "−" || $0 == "–" ? "-" : $0 }.filter { $0 != " " }))
    }
}

extension SessionState {
    /// When the event would end if the rounds still to come lasted so many minutes.
    func end(withRoundsOf minutes: Int, at time: Milliseconds) -> Milliseconds? {
        guard let schedule = schedule(at: time), let position else { return nil }
        let coming = order.dropFirst(position + 1).filter { $0.kind == .round }.compactMap(\.duration)
        return coming.reduce(schedule.end) { $0 - $1 + .minutes(minutes) }
    }
}
