/// Words of the preparation screen that take no numbers or names.
public enum PreparationWord: Hashable, Sendable, CaseIterable {
    /// Title of the screen.
    case title
    /// As long as nothing has arrived.
    case opening
    /// As long as the connection is lost.
    case lost
    /// The event has begun.
    case tooLate
    /// Nothing has been written yet.
    case savesItself
    /// Words are on their way to the disk.
    case saving
    /// Words are safe, though no plan yet.
    case protected
    /// Words are not safe.
    case unsaved
    /// What was left unfinished is here again.
    case recovered
    /// The plan of another session is here.
    case copied
    /// A plan file is here.
    case imported
    /// Names of a file are not taken into a session that exists already.
    case namesLeftOut
    /// Somebody else changed the plan at the same time, and the two changes go together.
    case changedByOther
    /// Both changed the same: which of the two stands?
    case collisionTitle
    /// Write on, choose later.
    case collisionLater
    /// One's own stands.
    case collisionMine
    /// The other's stands.
    case collisionTheirs
    /// A topic is gone, and how to have it back.
    case topicRemoved
    /// It is back.
    case restored
    /// Nothing to take back.
    case nothingToUndo
    /// There can be no more topics.
    case tooManyTopics
    /// The keys don't mean a topic here.
    case noTopicHere
    /// Where a new topic is typed.
    case addTopic
    /// What Enter does on a line of the review, as a hint and as a sentence.
    case goThere
    /// The same as a sentence.
    case goThereHelp
    /// Nothing chosen.
    case none
    /// An optional stage that is left out.
    case leftOut
    /// As many as topics.
    case asManyAsTopics
    /// As few as hold everyone.
    case asFewAsHold
    /// What the mechanism is not for.
    case notFor
    /// The plan follows the guide.
    case followsGuide
    /// The last line of the form.
    case openEvent
    /// The running order.
    case order
    /// There is no time of day without a beginning.
    case orderNeedsStart
    /// Saving before the screen closes.
    case closing
    /// Leaving although it is not saved.
    case leaveTitle
    case leaveText
    case leaveStay
    case leaveNow
    /// Reading a plan file over what is written.
    case replaceTitle
    case replaceText
    case replaceKeep
    case replaceNow
    /// Throwing an unfinished plan away.
    case discardTitle
    case discardText
    case discardKeep
    case discardNow
    /// Which file to read or write.
    case importTitle
    case importText
    case exportTitle
    case exportText
    case fileHint
    /// A file that cannot be used.
    case faultyTitle
    /// Help, palette, menus.
    case helpTitle
    case panelHint
    case paletteTitle
    case paletteNone
    case choose
    case back
}

/// The parts of the form.
public enum PreparationSection: Hashable, Sendable, CaseIterable {
    /// Mechanism and facts.
    case event
    /// Topics.
    case topics
    /// Workshops.
    case workshops
    /// People and lengths.
    case people
    /// What to look at before the event is opened.
    case review
}

/// What can be done on the preparation screen.
public enum PreparationAction: Hashable, Sendable, CaseIterable {
    case next
    case previous
    case nextSection
    case previousSection
    case change
    case list
    case lineBreak
    case palette
    case order
    case open
    case addTopic
    case removeTopic
    case topicUp
    case topicDown
    case undo
    case importPlan
    case exportPlan
    case discard
    case help
    case leave
}
