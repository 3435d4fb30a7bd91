extension EnglishPhrases {
    func sentence(_ refusal: Refusal, in state: SessionState) -> String {
        switch refusal {
        case .eventFinished:
            "The event has ended and the \(placeNames) take no more notes. What was saved is safe; "
                + "hand this text to the recorders."
        case .eventNotFinished:
            "The event is still on: the minutes are approved after it has ended. Nothing changed."
        case .replayed: "This is the replay of an event that is over: it is watched, and nothing changes."
        case .minutesFrozen:
            "The minutes are approved and frozen. To correct them, a recorder must reopen them."
        case .noSuchTable(let number, let count):
            count == 1
                ? "There is no \(placeName) \(number): this session has one \(placeName)."
                : "There is no \(placeName) \(number): this session has \(placeNames) 1 to \(count)."
        case .noSuchNote: "There is no such contribution in this session. Nothing changed."
        case .noSuchParticipant(let number):
            "There is no participant number \(number). Check the number on the card."
        case .notInMechanism: "The mechanism of this session does not use it. Nothing changed."
        case .noSuchItem: "What you were about to change no longer exists. Nothing changed."
        case .emptyText: "The text is empty: there is nothing to save. Write it and try again."
        case .reasonMissing:
            "The reason is missing: what is not taken up or cannot be done needs one. Nothing changed."
        case .textTooLong(let limit):
            "The text is too long: the limit is \(limit / 1024) KiB. Split it; nothing was deleted."
        case .kindNotInMechanism(let kind, let allowed):
            "\(name(of: kind)) is not a kind of contribution of this mechanism. You can use: "
                + allowed.map { name(of: $0).lowercased() }.joined(separator: ", ") + "."
        case .noSuchRound(let round): "Round \(round) has not begun yet. Nothing was saved."
        case .stageChanged(let now):
            "The stage has changed already: it is now “\(stageTitle(now, in: state))”. No stage was skipped."
        case .turnChanged(let now): "The turn has changed already: \(placeName) \(now + 1) is presenting."
        case .noEarlierStage: "This is the first stage: there is none before it."
        case .noClock: "This stage has no clock. Go on to the next stage to start one."
        case .noteChanged:
            "Somebody changed this contribution while you were writing. Your text is still here; "
                + "compare both and save again."
        case .groupChanged:
            "Somebody changed this group at the same time. Nothing was lost; see how it stands and change it again."
        case .alreadyGrouped:
            "These contributions are in a group together already: see it on the page of the whole."
        case .commitmentChanged:
            "Somebody changed this commitment while you were writing. Your text is still here; compare and save."
        case .noSuchPassage: "That passage is not in the contribution. Copy it exactly as it appears."
        case .nothingToUndo: "There is nothing to undo."
        case .changedSince: "It cannot be undone: something changed the same thing later. Nothing changed."
        case .alreadyBegun: "The session has begun: the plan cannot be changed."
        case .planChanged:
            "Somebody changed the plan meanwhile. Your change was not saved: look at the plan as it is now and repeat it."
        case .minutesOutOfRange(let range):
            "The minutes must be between \(range.lowerBound) and \(range.upperBound)."
        case .noSuchDay(let text): "“\(text)” is not a date. Write it like this: 2027-03-01 or 1/3/2027."
        case .nobodyToSeat: "There are no people or rounds left to seat: the rotation stays as it was."
        case .numberOutOfRange(let range):
            "The number must be between \(range.lowerBound) and \(range.upperBound)."
        }
    }

    private func stageTitle(_ index: StageIndex?, in state: SessionState) -> String {
        guard let index, state.order.indices ~= index else { return finished }
        return title(of: state.order[index])
    }
}
