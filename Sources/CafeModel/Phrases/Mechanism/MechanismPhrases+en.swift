extension EnglishPhrases {
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
        case .election: ["Each table elects two representatives and their alternates.", "No electioneering."]
        default: []
        }
    }

    var mechanismNotes: String { "Contributions" }
    func place(_ number: TableNumber, in plan: Plan) -> String { placeWord(plan).lowercased() + " \(number)" }
    func placeWord(_ plan: Plan) -> String { plan.sharesTopics ? "Workshop" : "Table" }

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
