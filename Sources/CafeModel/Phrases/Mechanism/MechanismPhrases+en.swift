extension EnglishPhrases {
    var problemTitle: String { "Which problem does it answer?" }
    var problemLater: String { "Say it later" }
    func problemAnswered(_ text: String) -> String { "answers: " + text }
    var problemMissing: String { "! no problem" }
    var problemNone: String { "This \(placeName) has noted no problem yet." }
    var topicTitle: String { "About which topic?" }
    var topicAll: String { "All topics" }
    func topicLine(_ number: Int, _ title: String) -> String { "Topic \(number): \(title)" }
    var pillarTitle: String { "Which pillar or subtheme does it belong to?" }
    var pillarNone: String { "That of its topic" }

    func name(of pillar: Pillar) -> String {
        switch pillar {
        case .transparency: "Transparency"
        case .participation: "Participation"
        case .accountability: "Accountability"
        case .collaboration: "Collaboration"
        }
    }

    func name(of subtheme: Subtheme) -> String {
        switch subtheme {
        case .access: "Access to information"
        case .quality: "Quality of information"
        case .capacities: "Organisational capacities"
        case .leadership: "Quality of leadership"
        case .method: "Design of the method"
        case .rigour: "Relevance, quality and rigour"
        case .governance: "Governance"
        case .inclusion: "Active inclusion"
        }
    }

    var rankTitle: String { "Which priority? 1 is the first" }
    var handsTitle: String { "How many hands went up?" }
    var numberExplained: String { "Write a number. Nothing takes it away." }

    func rankMark(_ rank: Int?, hands: Int?) -> String {
        let place = rank.map { "♦ priority \($0)" }
        let counted = hands.map { $0 == 1 ? "1 hand" : "\($0) hands" }
        return [place, counted].compactMap(\.self).joined(separator: " · ")
    }

    var voicesTitle: String { "Who spoke?" }
    func voicesSilent(_ count: Int, of seats: Int) -> String {
        count == 0 ? "√ Everybody has spoken." : "\(count) of \(seats) seats have not spoken yet."
    }
    func voicesMissing(_ keys: [String]) -> String { "Not spoken yet: " + keys.joined(separator: " ") }
    var voicesHints: [(key: String, hint: String)] {
        [("1 … 9 a … z", "that seat spoke"), ("Backspace", "correct"), ("Esc", "back to writing")]
    }

    var electionTitle: String { "Election of representatives" }
    var electionName: String { "Who is put up?" }
    var electionNameExplained: String { "Name, comma, organisation or zone: Ana Ruiz, El Bosque board" }
    var electionNobody: String { "Nobody stands for election at this \(placeName): /candidate." }

    func electionLine(
        _ person: Participant?, votes: Int?, seat: ElectionResult.Seat?, isTied: Bool, isWithdrawn: Bool
    ) -> String {
        let name = person.map { [$0.name, $0.organization].filter { !$0.isEmpty }.joined(separator: ", ") }
        let count = votes.map { $0 == 1 ? "1 vote" : "\($0) votes" } ?? "not counted"
        let state =
            isWithdrawn
            ? "withdrawn" : isTied ? "! tie" : seat.map { "√ " + self.name(of: $0) } ?? ""
        return [name ?? suppressed, count, state].filter { !$0.isEmpty }.joined(separator: " · ")
    }

    var electionTie: String {
        "! There is a tie: the \(placeName) decides who comes first. Open each person and give the place, 1, 2…"
    }
    var electionChoices: (votes: String, place: String, withdraw: String, restore: String) {
        ("count the votes", "give the place in the tie", "withdraw the candidate", "put up again")
    }
    func electionAsks(votes: Bool, _ name: String) -> String {
        votes ? "How many votes did \(name) get?" : "Which place has \(name) in the tie?"
    }
    func name(of seat: ElectionResult.Seat) -> String {
        switch seat {
        case .representative: "representative"
        case .alternate: "alternate"
        }
    }

    func name(ofGoal number: Int) -> String {
        let names = [
            "No poverty", "Zero hunger", "Good health and well-being", "Quality education", "Gender equality",
            "Clean water and sanitation", "Affordable and clean energy", "Decent work and economic growth",
            "Industry, innovation and infrastructure", "Reduced inequalities",
            "Sustainable cities and communities", "Responsible consumption and production",
            "Climate action", "Life below water", "Life on land",
            "Peace, justice and strong institutions", "Partnerships for the goals",
        ]
        return names.indices ~= number - 1 ? names[number - 1] : ""
    }

    func classified(_ classification: Topic.Classification) -> String {
        if let goal = classification.goal { return "SDG \(goal): " + name(ofGoal: goal) }
        return minutesClassification(classification.type, classification.value)
    }

    var solutionsHeading: String { "Problems and solutions" }
    var solutionsLoose: String { "Solutions that name no problem" }
    var solutionsNone: String { "No solution proposed." }
    var initiativesTitle: String { "Prioritised initiatives" }
    var initiativesNone: String { "None yet" }
    var initiativesAction: (name: String, summary: String) {
        ("initiatives", "Shows the prioritised initiatives in the four pillars")
    }
    var electionOpenTie: String { "There is a tie that the \(placeName) has not settled." }
    var electionColumns: [String] { ["Table", "Name", "Organisation or zone", "As", "Votes"] }
    var evaluationColumns: [String] { ["Question", "Yes", "In part", "No"] }

    var processNone: String { "No session names a process in its plan." }
    func processUnknown(_ name: String) -> String { "There is no process called “\(name)”." }
    func processSessions(_ count: Int) -> String { count == 1 ? "1 session" : "\(count) sessions" }
    var processColumns: [String] {
        ["Day", "Session", "Mechanism", "People", "Contributions", "Commitments"]
    }
    var processTotal: String { "Total" }
    var processHeadings: (kinds: String, priorities: String, commitments: String, elected: String) {
        ("Contributions by kind", "Priorities", "Commitments", "Representatives")
    }
    var processNothing: String { "Nothing yet." }

    func tablesShown(
        _ count: Int, of total: Int, by arrangement: TableArrangement, onlyNeeding: Bool
    ) -> String? {
        let order =
            switch arrangement {
            case .number: ""
            case .urgency: "by urgency"
            case .fewest: "fewest contributions first"
            case .most: "most contributions first"
            }
        let part = onlyNeeding ? "\(count) of \(total) need something" : ""
        let told = [part, order].filter { !$0.isEmpty }.joined(separator: " · ")
        return told.isEmpty ? nil : told
    }

    func tablesInSight(_ lines: ClosedRange<Int>, of total: Int) -> String {
        "in sight \(lines.lowerBound) to \(lines.upperBound) of \(total)"
    }

    func evaluationQuestion(_ number: Int) -> String {
        switch number {
        case 1: "Was the objective of this space reached?"
        case 2: "Did you get the information that you needed to take part?"
        case 3: "Could you voice your opinion?"
        case 4: "Were time and way of working suitable?"
        default: "Would you take part in a space like this again?"
        }
    }
    func name(of answer: EvaluationAnswer) -> String {
        switch answer {
        case .yes: "yes"
        case .partly: "in part"
        case .no: "no"
        }
    }
    var evaluationTitle: String { "Evaluation by show of hands" }
    func evaluationAsks(_ question: Int, _ answer: EvaluationAnswer) -> String {
        "\(question). \(evaluationQuestion(question)) How many hands for “\(name(of: answer))”?"
    }
    func evaluationHands(_ hands: Int?) -> String { hands.map { String($0) } ?? "—" }

    var earlierTitle: String { "Earlier commitments" }

    func earlierNone(process: String) -> String {
        process.isEmpty
            ? "The plan names no process: without one the earlier commitments are not known."
            : "There are no commitments yet in the process “\(process)”."
    }

    func earlierDetail(_ commitment: EarlierCommitment, on today: CalendarDate) -> String {
        let origin = commitment.title + (commitment.day.map { ", " + shortDay($0) } ?? "")
        return [commitment.words.office, earlierStanding(commitment, on: today), "from “\(origin)”"]
            .filter { !$0.isEmpty }.joined(separator: " · ")
    }

    private func earlierStanding(_ commitment: EarlierCommitment, on today: CalendarDate) -> String {
        let state = commitment.state(on: today)
        let due = commitment.due.flatMap { CalendarDate(iso: $0) }
        switch state {
        case .overdue: return "! was due on " + (due.map { day($0) } ?? "")
        case .open, .inProgress: return name(of: state) + ", " + (due.map { "by " + day($0) } ?? "no date")
        case .fulfilled: return "√ " + name(of: state)
        case .notViable:
            return name(of: state) + (commitment.reason.isEmpty ? "" : ": " + commitment.reason)
        }
    }

    func mechanismCard(_ stage: StageKind) -> [String] {
        switch stage {
        case .review:
            ["The earlier commitments are read out. Note what people say about how they were kept."]
        case .workshop:
            [
                "See to it that everybody speaks: /voices keeps count by seat.",
                "Note observations, suggestions and proposals; the conclusion before you end.",
            ]
        case .problems:
            ["Note each problem by itself. The solutions come later."]
        case .solutions:
            ["Note each solution; when you save it, say which problem it answers."]
        case .prioritization:
            ["With ↑ and Enter give each solution its priority: 1, 2, 3… In doubt, count hands."]
        case .election:
            ["Nominate with /candidate, count with /votes. Two representatives and two alternates."]
        case .dialogue:
            ["Note proposals, questions, suggestions and observations, one by one."]
        default: []
        }
    }

    func mechanismWall(_ stage: StageKind) -> [String] {
        switch stage {
        case .problems: ["Which problems are there? One by one, without solving them yet."]
        case .solutions:
            ["Which solution do you propose, and to which problem?", "Can it be done in a year?"]
        case .prioritization:
            ["Which solution comes first? Which next?", "Without agreement, hands are counted."]
        case .election:
            ["Each \(placeName) elects two representatives and their alternates.", "No electioneering."]
        default: []
        }
    }

    var mechanismNotes: String { "Contributions" }
    func place(_ number: TableNumber, in plan: Plan) -> String { placeWord(plan).lowercased() + " \(number)" }
    func wallPlace(_ number: TableNumber, _ plan: Plan) -> String { placeWord(plan) + " \(number)" }
    func placeWord(_ plan: Plan) -> String { plan.sharesTopics ? "Workshop" : "Table" }

    func placeStaff(_ topic: Topic) -> String {
        let parts = [
            ("facilitator", topic.facilitator), ("recorder", topic.recorder), ("helpers", topic.helpers),
        ]
        return parts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1)" }.joined(separator: " · ")
            .capitalizedFirst
    }
    func placeTerritory(_ territory: String) -> String { "Territory: " + territory }

    func mechanismLines(_ stage: StageKind) -> [String] {
        switch stage {
        case .prioritization:
            ["/priority gives each solution its place: 1, 2, 3… If in doubt, count hands with /hands."]
        default: mechanismCard(stage)
        }
    }

    var placeLedBy: String { "Led by" }
    func minutesVoices(_ spoken: Int, of seats: Int) -> String { "\(spoken) of \(seats) people" }

    func placeSeated(_ people: [String]) -> String {
        if people.isEmpty { return "No participants assigned" }
        return (people.count == 1 ? "1 participant: " : "\(people.count) participants: ")
            + people.joined(separator: ", ")
    }

    func placeCard(_ number: Int, _ table: TableNumber) -> String {
        "Participant \(number): workshop \(table)"
    }

    func name(of document: ClosingDocument) -> String {
        switch document {
        case .minutes: "minutes"
        case .attendance: "list of attendance"
        case .publishedCommitments: "published commitments"
        case .inventory: "inventory of problems and solutions"
        case .committee: "members of the follow-up committee"
        }
    }

    func closingDocuments(_ documents: [ClosingDocument]) -> String {
        "This session leaves: " + documents.map { name(of: $0) }.joined(separator: ", ") + "."
    }
}
