extension EnglishPhrases {
    func prep(_ word: PreparationWord) -> String {
        switch word {
        case .title: "Prepare the event"
        case .opening: "Opening the plan…"
        case .lost:
            "No connection to the service. Go on writing: it is saved on return. Do not close the window."
        case .tooLate: "The event has begun: its plan does not change any more. You can read and export it."
        case .savesItself: "saves itself"
        case .saving: "saving…"
        case .protected: "● Draft protected"
        case .unsaved: "! NOT SAVED"
        case .recovered: "Here is what you had written."
        case .copied:
            "A copy of another session: change the date and what else is needed. The original stays as it is."
        case .imported: "Plan read from the file. Look at the warnings at the end."
        case .namesLeftOut:
            "Plan read. The names in the file were not added to this session, which exists already: use “cafe people "
                + "import”."
        case .changedByOther: "Somebody else changed the plan at the same time. Both changes are in the form."
        case .collisionTitle: "Two people changed the same thing"
        case .collisionLater: "Go on writing and decide later"
        case .collisionMine: "Keep what you wrote"
        case .collisionTheirs: "Keep what the other person wrote"
        case .topicRemoved: "Topic removed. Ctrl-Z brings it back."
        case .restored: "Everything is as it was."
        case .nothingToUndo: "There is nothing to undo here."
        case .tooManyTopics: "There is no room for more topics."
        case .noTopicHere: "Put the cursor into a topic first."
        case .addTopic: "Write here to add another topic"
        case .goThere: "go to the answer"
        case .goThereHelp:
            "Enter leads to the answer that this line is about. A warning keeps no event from being opened."
        case .none: "not given"
        case .leftOut: "left out (write the minutes to have it)"
        case .asManyAsTopics: "as many as topics"
        case .asFewAsHold: "as many as it takes for everyone"
        case .notFor: "What it is not for"
        case .followsGuide: "√ The plan follows the guide's recommendations."
        case .openEvent: "Open the event"
        case .order: "Running order"
        case .orderNeedsStart: "Write when it begins and see here at what time each stage is."
        case .closing: "Saving before leaving… Esc again to decide."
        case .leaveTitle: "The latest is not saved"
        case .leaveText:
            "What you wrote could not be saved. If you leave now, the latest is lost. You can wait here: it is saved by "
                + "itself as soon as there is a connection or space."
        case .leaveStay: "Wait here"
        case .leaveNow: "Leave and lose the latest"
        case .replaceTitle: "Replace what is written?"
        case .replaceText:
            "The plan in the file takes the place of what is in the form. Ctrl-Z brings it back."
        case .replaceKeep: "Leave it as it is"
        case .replaceNow: "Replace it with the file"
        case .discardTitle: "Throw this draft away?"
        case .discardText: "It is no session yet. If you throw it away, what is written is gone for good."
        case .discardKeep: "Keep it"
        case .discardNow: "Throw it away"
        case .importTitle: "Import a plan"
        case .importText: "Which plan file is to be read? For example: plan.json"
        case .exportTitle: "Export the plan"
        case .exportText: "Into which file? If it exists, it is replaced."
        case .fileHint: "Enter goes on · Esc goes back"
        case .faultyTitle: "That file cannot be used"
        case .helpTitle: "Keys of the preparation"
        case .panelHint: "Esc goes back to the form"
        case .paletteTitle: "Actions"
        case .paletteNone: "No action is called that."
        case .choose: "choose"
        case .back: "back"
        }
    }

    func prepSection(_ section: PreparationSection) -> String {
        switch section {
        case .event: "Event"
        case .topics: "Topics"
        case .workshops: "Workshops"
        case .people: "People and times"
        case .review: "Review"
        }
    }

    func prepTab(_ section: PreparationSection) -> String {
        section == .people ? "People" : prepSection(section)
    }

    func prepName(of action: PreparationAction) -> String {
        switch action {
        case .next: "next"
        case .previous: "previous"
        case .nextSection: "next section"
        case .previousSection: "previous section"
        case .change: "change"
        case .list: "list"
        case .lineBreak: "another line"
        case .palette: "actions"
        case .order: "running order"
        case .open: "open the event"
        case .addTopic: "add a topic"
        case .removeTopic: "remove this topic"
        case .topicUp: "move this topic up"
        case .topicDown: "move this topic down"
        case .undo: "undo"
        case .importPlan: "import a plan"
        case .exportPlan: "export the plan"
        case .discard: "throw the draft away"
        case .help: "help"
        case .leave: "leave"
        }
    }

    func prepHint(of action: PreparationAction) -> String {
        switch action {
        case .order: "order"
        case .nextSection: "section"
        default: prepName(of: action)
        }
    }

    func prepSummary(of action: PreparationAction) -> String {
        switch action {
        case .next: "Go to the next answer; so does ↓"
        case .previous: "Go back to the answer before; so does ↑"
        case .nextSection: "Jump to the next section"
        case .previousSection: "Jump to the section before"
        case .change: "Change what is chosen, where there are choices"
        case .list: "See all choices, where there are any"
        case .lineBreak: "Begin another line, in long texts"
        case .palette: "Find any action; so does / in an empty answer"
        case .order: "See each stage with its time of day, and the end"
        case .open: "Save the plan and go to the facilitator's screen"
        case .addTopic: "Open a new topic, with its table"
        case .removeTopic: "Remove the topic that the cursor is in"
        case .topicUp: "Move the topic one table up"
        case .topicDown: "Move the topic one table down"
        case .undo: "Undo what was written, or bring back a topic removed"
        case .importPlan: "Fill the form from a plan file"
        case .exportPlan: "Write the plan into a file, for another session or computer"
        case .discard: "Delete a plan that is no session yet"
        case .help: "See all keys of this screen"
        case .leave: "Leave; what is written is kept, to go on with later"
        }
    }

    func prepChoice(_ word: String, of field: PlanField) -> String {
        switch (field, word) {
        case (.organizations, ""): "not spread"
        case (.organizations, _): "spread over the tables"
        case (_, ""): prep(.none)
        case (.topic(_, .classified), _) where Topic.Classification.goal(in: word) != nil:
            Topic.Classification.goal(in: word).map { "\($0). " + name(ofGoal: $0) } ?? word
        case (.mechanism, _): MechanismID(rawValue: word).map { name(of: $0) } ?? word
        case (.fact(.phase), "diagnostico"): "Diagnosis"
        case (.fact(.phase), "formulacion"): "Design"
        case (.fact(.phase), "implementacion"): "Implementation"
        case (.fact(.phase), "seguimiento"): "Follow-up and evaluation"
        case (.fact(.modality), "presencial"): "In person"
        case (.fact(.modality), "virtual"): "Virtual"
        case (.fact(.modality), "mixta"): "Mixed"
        case (.topic(_, .classification), "derecho"): "Right"
        case (.topic(_, .classification), "ods"): "Sustainable Development Goal (SDG)"
        case (.topic(_, .classification), "sector"): "Sector"
        default: word
        }
    }

    func prepCollision(_ place: String, theirs: String, own: String) -> String {
        func said(_ text: String) -> String { text.isEmpty ? "nothing" : "“\(text)”" }
        return "\(place). The other person left \(said(theirs)); you wrote \(said(own)). "
            + "Yours is in the draft and is not saved in the plan until you decide."
    }
    func prepExportNames(_ count: Int) -> String {
        (count == 1 ? "It holds the name of one person" : "It holds the names of \(count) people")
            + ": share it only with those who should see them."
    }

    func prepUsual(_ minutes: Int) -> String { "\(minutes) (usual)" }
    func prepUsualChairs(_ chairs: Int) -> String { "\(chairs) (usual)" }
    func prepTopic(_ number: Int) -> String { "Topic \(number)" }
    func prepWorkshop(_ number: Int) -> String { "Workshop \(number)" }
    func prepChairs(_ count: Int) -> String { count == 1 ? "1 chair" : "\(count) chairs" }
    func prepWarnings(_ count: Int) -> String { count == 1 ? "1 warning" : "\(count) warnings" }
    func prepFaults(_ count: Int) -> String { count == 1 ? "1 answer missing" : "\(count) answers missing" }
    func prepEnd(_ time: String) -> String { "ends at \(time)" }
    func prepLength(_ span: String) -> String { "takes \(span)" }
    func prepMinutes(_ count: Int) -> String { count == 1 ? "minute" : "minutes" }

    func prepSeats(people: Int, tables: Int, in plan: Plan) -> String {
        let places =
            plan.sharesTopics ? (tables == 1 ? "workshop" : "workshops") : (tables == 1 ? "table" : "tables")
        let least = people / max(1, tables), most = (people + tables - 1) / max(1, tables)
        return "\(people) people at \(tables) \(places): "
            + (least == most ? "\(most)" : "\(least) or \(most)")
            + " at each"
    }

    func prepListed(_ count: Int) -> String { "\(count) on the list" }
    func prepSaved(_ time: String) -> String { "√ Saved \(time)" }
    func prepMissing(_ field: String) -> String { "To open the event, first correct: \(field)." }
    func prepExported(_ path: String) -> String { "Plan written to \(path)." }
    func prepFaulty(_ count: Int) -> String {
        (count == 1 ? "It has a fault" : "It has \(count) faults") + "; the form is as it was."
    }
    var prepPageUp: String { "PgUp" }
    var prepPageDown: String { "PgDn" }
    var prepSpace: String { "Space" }

    func prepDay(_ day: CalendarDate) -> String {
        let names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
        return names[day.weekday] + ", " + self.day(day)
    }
}
