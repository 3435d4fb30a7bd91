/// What stands before a value, or over a column, of an acta.
public enum MinutesLabel: Hashable, Sendable, CaseIterable {
    // MARK: Data of the event

    /// The mechanism.
    case mechanism
    /// The public entity.
    case entity
    /// The office that convenes.
    case office
    /// Where.
    case place
    /// The territory.
    case territory
    /// The day on which it was held.
    case date
    /// The day on which it was to be held, where that is another.
    case plannedDate
    /// The day of the invitation.
    case callDate
    /// The planned time of day of the beginning.
    case plannedStart
    /// The real time of day of the beginning.
    case start
    /// The real time of day of the end.
    case end
    /// presencial, virtual or mixta.
    case modality
    /// The phase of the management cycle.
    case phase
    /// The process that the session belongs to.
    case process
    /// What it is for.
    case objective
    /// The institutional goal.
    case goal
    /// The value groups that were invited.
    case valueGroups
    /// Where complaints go.
    case complaintsChannel
    /// The session's reference in the system.
    case reference

    /// The number of the acta.
    case minutesNumber
    /// The version of the acta, counted by its approvals, and its state.
    case version
    /// The city.
    case city
    /// How many facts the session's journal holds.
    case facts
    /// The hash of the journal's last fact.
    case digest

    // MARK: Attendance

    /// How many were expected.
    case expected
    /// How many came late, without having been expected.
    case latecomers
    /// How many came, where the door marked it.
    case arrived
    /// How many went before the end.
    case leftEarly
    /// A value group.
    case valueGroup
    /// How many people.
    case people

    // MARK: Order of the day and tables

    /// A stage.
    case stage
    /// When it began.
    case began
    /// Its planned length.
    case plannedLength
    /// Its real length.
    case realLength
    /// A table.
    case table
    /// The guiding question.
    case question
    /// The servant at a table.
    case host
    /// Who moderated at a table.
    case facilitator
    /// Who recorded at a table.
    case recorder
    /// Who helped at a table.
    case helpers
    /// Where a table's people are from: *Localidad, Unidad Comunera de Gobierno*.
    case locality
    /// How many people spoke at a table.
    case voices
    /// How a topic is classified.
    case classification
    /// The sum.
    case total

    // MARK: Notes

    /// The answer to a question.
    case answer
    /// The wording for publication.
    case wording
    /// What becomes of a proposal.
    case outcome
    /// Why it was decided so.
    case reason
    /// The office that replies.
    case replyOffice
    /// By when it replies.
    case replyDate
    /// Which conditions of a commitment a proposal meets.
    case feasibility
    /// Place in the order of priority.
    case rank
    /// Hands counted.
    case votes
    /// Notes that belong to it.
    case related
    /// The contributions that something comes from.
    case sources
    /// A contribution.
    case contribution

    // MARK: Commitments and signatures

    /// What will be done.
    case commitment
    /// The responsible office.
    case responsibleOffice
    /// The person who now answers for it.
    case responsiblePerson
    /// By when.
    case deadline
    /// A role in the making of the acta.
    case signatory
    /// A name.
    case name
    /// A post.
    case post
    /// A signature.
    case signature
}
