extension EnglishPhrases {
    var minutesNoConditions: String { "looked at; meets none of the conditions" }
    func minutesTitle(_ mechanism: MechanismID) -> String { "Minutes: " + name(of: mechanism) }

    var minutesDraft: (mark: String, meaning: String) {
        ("DRAFT", "These minutes have not been approved; they may change.")
    }

    var minutesReviewed: (mark: String, meaning: String) {
        ("REVIEWED", "These minutes were looked through and wait for approval.")
    }

    var minutesApproved: String { "APPROVED" }

    func minutesApproved(version: Int) -> String {
        version == 1
            ? "Their content is settled; a later correction is a new version."
            : "Version \(version): corrects minutes approved before. Its content is settled."
    }

    func minutesVersion(_ version: Int, state: String) -> String { "\(version) (\(state.lowercased()))" }

    func minutesWithout(_ tables: [String], count: Int) -> String {
        (count == 1 ? placeName : placeNames).capitalizedFirst + " without contributions: "
            + tables.joined(separator: "; ") + "."
    }

    func minutesReason(_ reason: EmptyTableReason) -> String {
        switch reason {
        case .notBegun: "the event has not begun"
        case .noRound: "the event did not reach the first round"
        case .nothingNoted: "the \(placeName) noted none"
        case .allWithdrawn: "those noted were withdrawn"
        case .onlyRedirections: "what was noted was referred to the complaints channel"
        }
    }

    var minutesNoGroups: String { "No value groups were recorded." }

    var minutesIntegrity: String {
        "Each fact of the record carries the digest (SHA-256) of the one before. Whoever has these minutes can check "
            + "with “cafe verificar” that the record is still the same."
    }
    var minutesRehearsal: String {
        isReplay
            ? "Replay: times and dates are those of the replay; take the minutes from the original session."
            : "Rehearsal: sample data; this documents no event."
    }

    func heading(_ section: MinutesSection) -> String {
        switch section {
        case .event: "The event"
        case .attendance: "Attendance"
        case .rules: "Rules of the conversation"
        case .notFor: "What this space is not"
        case .timetable: "Order of the day"
        case .topics: "Topics of the \(placeNames)"
        case .summary: "Contributions by \(placeName)"
        case .tables: "What was said at the \(placeNames)"
        case .conclusions: "Conclusions"
        case .groups: "Grouped contributions"
        case .priorities: "Priorities"
        case .commitments: "Commitments"
        case .redirections: "Referrals to the complaints channel"
        case .nextSteps: "Next steps"
        case .integrity: "Integrity of the record"
        case .personalData: "Personal data"
        case .signatures: "Signatures"
        }
    }

    func label(_ label: MinutesLabel) -> String {
        switch label {
        case .mechanism: "Mechanism"
        case .entity: "Entity"
        case .office: "Office"
        case .place: "Place"
        case .territory: "Territory"
        case .date: "Date"
        case .plannedDate: "Planned date"
        case .callDate: "Invitation"
        case .plannedStart: "Planned time"
        case .start: "Beginning"
        case .end: "End"
        case .modality: "Modality"
        case .phase: "Phase of the management cycle"
        case .process: "Process"
        case .objective: "Objective"
        case .goal: "Institutional goal"
        case .valueGroups: "Value groups invited"
        case .complaintsChannel: "Complaints channel"
        case .reference: "Reference of the session"
        case .minutesNumber: "Minutes No."
        case .version: "Version"
        case .city: "City"
        case .facts: "Facts recorded"
        case .digest: "Digest of the last fact"
        case .expected: "People expected"
        case .arrived: "Came"
        case .latecomers: "Came without being expected"
        case .leftEarly: "Left before the end"
        case .valueGroup: "Value group"
        case .people: "People"
        case .stage: "Stage"
        case .began: "Began"
        case .plannedLength: "Planned length"
        case .realLength: "Real length"
        case .table: placeName.capitalizedFirst
        case .question: "Guiding question"
        case .host: "Host"
        case .facilitator: "Facilitator"
        case .recorder: "Recorder"
        case .helpers: "Helpers"
        case .locality: "District or territory"
        case .voices: "Took the floor"
        case .classification: "Classification"
        case .total: "Total"
        case .answer: "Answer"
        case .wording: "Wording for publication"
        case .outcome: "Outcome"
        case .reason: "Reason"
        case .replyOffice: "Office that replies"
        case .replyDate: "Date of the reply"
        case .feasibility: "Feasibility"
        case .rank: "Priority"
        case .votes: "Votes"
        case .related: "Related to"
        case .sources: "Comes from"
        case .contribution: "Contribution"
        case .commitment: "Commitment"
        case .responsibleOffice: "Responsible office"
        case .responsiblePerson: "Person responsible now"
        case .deadline: "Due"
        case .signatory: "Role"
        case .name: "Name"
        case .post: "Post"
        case .signature: "Signature"
        }
    }

    func word(_ mark: MinutesMark) -> String {
        switch mark {
        case .starred: "starred"
        case .presented: "presented in the plenary"
        case .withdrawn: "withdrawn, does not count"
        case .outOfScope: "out of scope"
        }
    }

    func minutesTable(_ number: TableNumber, topic: String) -> String {
        "\(placeName.capitalizedFirst) \(number)" + (topic.isEmpty ? "" : ". \(topic)")
    }

    func minutesTables(from first: TableNumber, to last: TableNumber) -> String {
        "\(first) \(last.value == first.value + 1 ? "and" : "to") \(last)"
    }
    var minutesNoneNotedBySeveral: String { "the \(placeNames) noted none" }

    func minutesRound(_ round: Int?) -> String { round.map { "Round \($0)" } ?? "Before the first round" }

    func minutesLong(_ minutes: Int) -> String { "\(minutes)\u{A0}min" }

    var minutesUnderOne: String { "less than 1\u{A0}min" }
    var minutesStageOmitted: String { "not held" }
    var minutesStagePending: String { "to come" }
    var minutesStageCurrent: String { "under way" }
    var minutesNotBegun: String { "The event has not begun." }

    func minutesCutShort(_ stages: [String]) -> String {
        "The event ended without: " + stages.joined(separator: ", ") + "."
    }

    func minutesNoContributions(_ reason: EmptyTableReason) -> String {
        "No contributions recorded: " + minutesReason(reason) + "."
    }
    var minutesNoConclusions: String { "No conclusions recorded." }
    var minutesNoCommitments: String { "No commitments recorded." }
    var minutesUnanswered: String { "not answered yet" }
    var minutesAnsweredAloud: String { "answered aloud" }
    var minutesNotGiven: String { "not given" }
    var minutesNoTerritory: String { "No territory recorded" }
    var minutesNoValueGroup: String { "No group recorded" }

    func minutesRedirections(_ count: Int, unfiled: Int) -> String {
        self.count(count, of: .redirection)
            + (unfiled == 0 ? (count == 1 ? ", filed" : ", all filed") : ", \(unfiled) not filed")
    }

    var minutesRedirectionsPrivate: String {
        "Their content is private: only the channel that deals with them knows it."
    }

    var minutesNextSteps: [String] {
        [
            "This is not a place where decisions are taken: every proposal is under study until the "
                + "entity answers whether it accepts it, accepts it in part or declines it, and why.",
            "The entity studies the proposals within its powers and resources.",
            "Commitments are published, so that anybody can check that they are kept.",
        ]
    }

    var minutesPersonalData: String {
        "These minutes do not list the participants. Personal data that were collected are treated "
            + "according to Law 1581 of 2012 (Ley 1581 de 2012); the people concerned may know, update, correct "
            + "and have them suppressed by the entity."
    }

    var minutesSignatories: [String] { ["Prepared by", "Reviewed by", "Approved by"] }

    func minutesClassification(_ type: String, _ value: String) -> String {
        let shown = type == "ods" ? "SDG" : type.prefix(1).uppercased() + type.dropFirst()
        return shown + ": " + value
    }

    func statusPresence(_ connected: Bool) -> String { connected ? "connected" : "not connected" }
    var statusAsksSupport: String { "asks for support" }
    var statusPaused: String { "paused" }

    func statusService(_ activity: HubActivity) -> String {
        func count(_ number: Int, _ one: String, _ many: String) -> String {
            "\(number) \(number == 1 ? one : many)"
        }
        var parts = [
            "Service: " + count(activity.commands, "command", "commands")
                + (activity.refusals > 0 ? ", \(activity.refusals) refused" : "")
                + (activity.unsaved > 0 ? ", \(activity.unsaved) unsaved" : "")
        ]
        if activity.commits > 0 {
            let times = activity.commitTimes
            parts.append(
                "saving takes \(milliseconds(times.median)); 99 times in 100, up to "
                    + milliseconds(times.slowest1Percent))
        }
        parts.append(count(activity.clients, "connection", "connections"))
        parts.append(
            "\((activity.received + 1023) / 1024) KiB received, \((activity.sent + 1023) / 1024) KiB sent")
        return parts.joined(separator: " · ")
    }

    private func milliseconds(_ microseconds: Int) -> String {
        let tenths = (microseconds + 99) / 100
        return tenths >= 100 ? "\((tenths + 9) / 10) ms" : "\(tenths / 10).\(tenths % 10) ms"
    }
}
