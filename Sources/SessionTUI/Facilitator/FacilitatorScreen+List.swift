import CafeModel
import CafeWire

// The list of tables, arranged and narrowed: with 34 workshops one looks for those that need something.
extension FacilitatorScreen {
    /// The tables as they are listed now.
    func listed(_ context: ScreenContext) -> [Table] {
        var tables = context.session.tables
        if onlyNeeding { tables = tables.filter { urgency(of: $0, context) < 3 } }
        switch arrangement {
        case .number: return tables
        case .urgency:
            return tables.sorted { rank($0, urgency(of: $0, context)) < rank($1, urgency(of: $1, context)) }
        case .fewest: return tables.sorted { rank($0, $0.contributionCount) < rank($1, $1.contributionCount) }
        case .most: return tables.sorted { rank($0, -$0.contributionCount) < rank($1, -$1.contributionCount) }
        }
    }

    private func rank(_ table: Table, _ value: Int) -> (Int, Int) { (value, table.number.value) }

    /// The smaller, the more pressing: calls, is out of reach, lags behind, needs nothing.
    private func urgency(of table: Table, _ context: ScreenContext) -> Int {
        switch standing(of: table, context) {
        case .support: 0
        case .offline: 1
        default: context.session.stage?.kind.talks == true && table.contributionCount == 0 ? 2 : 3
        }
    }

    /// The table that the cursor is on.
    func chosenTable(_ context: ScreenContext) -> Table? {
        let tables = listed(context)
        return tables.indices ~= chosen.selected ? tables[chosen.selected] : nil
    }

    /// The cursor stays on its table, wherever that is listed now.
    mutating func followChosen(_ context: ScreenContext) {
        let tables = listed(context)
        if let index = tables.firstIndex(where: { $0.number == chosenNumber }) { chosen.selected = index }
        chosen.clamp(count: tables.count)
        chosenNumber = chosenTable(context)?.number ?? chosenNumber
    }

    /// Puts the cursor on a table, showing all tables if it is not among those in sight.
    mutating func choose(_ number: TableNumber, _ context: ScreenContext) {
        if !listed(context).contains(where: { $0.number == number }) { onlyNeeding = false }
        chosenNumber = number
        followChosen(context)
    }

    // MARK: Evaluation

    /// The menu of the evaluation shows what has been counted meanwhile, here or elsewhere.
    mutating func refreshEvaluation(_ event: ClientEvent, _ context: ScreenContext) {
        guard case .fact(let fact) = event, case .evaluationCounted = fact.event,
            case .menu(var menu) = panel,
            case .ask(.evaluation)? = menu.choices.first?.id
        else { return }
        menu.choices = evaluationMenu(context).choices
        panel = .menu(menu)
    }

    /// The five questions with the hands counted so far; a line leads to its number.
    func evaluationMenu(_ context: ScreenContext, after last: ConductQuestion? = nil) -> Menu<FacilitatorDeed>
    {
        let words = context.phrases, counts = context.session.evaluation
        let choices = (1...EvaluationCounts.questions).flatMap { question in
            EvaluationAnswer.allCases.map { answer in
                let told = answer == .yes ? "\(question). \(words.evaluationQuestion(question)) " : "   "
                let hands = words.evaluationHands(counts[question, answer])
                return Menu<FacilitatorDeed>.Choice(
                    .ask(.evaluation(question, answer)), told + words.name(of: answer) + ": " + hands)
            }
        }
        var menu = Menu(title: words.evaluationTitle, choices: choices)
        if case .evaluation(let question, let answer)? = last {
            let index = (question - 1) * 3 + (EvaluationAnswer.allCases.firstIndex(of: answer) ?? 0) + 1
            for _ in 0..<min(index, choices.count - 1) { _ = menu.handle(.down()) }
        }
        return menu
    }
}
