import CafeModel

/// A room in which every text that the program takes from anybody is an attack.
enum HostileRoom {
    static func room() -> Room {
        let texts = HostileCorpus.texts
        func text(_ index: Int) -> String { texts[index % texts.count] }
        var plan = Room.plan(topics: 3, people: 6)
        plan.title = texts.joined()
        plan.entity = text(1)
        plan.place = text(2)
        plan.objective = text(3)
        plan.complaintsChannel = text(4)
        for index in plan.topics.indices {
            plan.topics[index].title = text(index + 5)
            plan.topics[index].question = texts.joined(separator: " ")
            plan.topics[index].briefing = text(index + 9)
            plan.topics[index].host = text(index + 12)
        }
        let people = texts.prefix(6).map { Participant(name: $0, organization: $0, group: $0) }
        let room = Room(plan: plan, participants: Array(people))
        room.go(to: .round)
        for (index, words) in texts.enumerated() {
            let table = TableNumber(index % 3 + 1)
            room.order(.takeSeat(table, name: words), as: .table(table))
            room.order(
                .recordNote(table: table, kind: .proposal, round: 1, text: words + " MALO"), as: .table(table)
            )
            room.order(.sendMessage(.all, text: words + " MALO"), as: .facilitator)
        }
        for (index, note) in room.state.notes.keys.sorted().enumerated() {
            room.order(.markNote(note, .reviewed(true)), as: .recorder)
            let words = CommitmentWords(text: text(index) + "x", office: text(index), person: text(index))
            room.order(.makeCommitment(words, date: nil, sources: [note]), as: .recorder)
            if index == 0 { room.order(.groupNotes([note], text: texts.joined()), as: .recorder) }
        }
        return room
    }
}
