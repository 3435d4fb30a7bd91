/// Words of the entity's reports: titles, sections, columns, and what stands in cells. The public forms that they come from
/// give most of them.
public enum EntityReportWord: Hashable, Sendable, CaseIterable {
    /// Internal report form
    case titleInternal
    /// Schedule of participation events
    case titleSchedule
    /// Yearly evaluation of participation
    case titleEvaluation
    /// Good-practice form
    case titleGoodPractice
    /// Inventory of needs and proposals
    case titleInventory
    /// One-year action plan
    case titleActionPlan
    /// To be written
    case toWrite
    /// What is marked “To be written” must be written by a person: the system does not know it.
    case toWriteNote
    /// Activity held
    case activity
    /// Value groups
    case valueGroups
    /// Topics and institutional goals
    case topics
    /// Observations, proposals and recommendations
    case said
    /// Result
    case result
    /// Participation events
    case spaces
    /// Figures of the year
    case figures
    /// What became of the proposals
    case outcomes
    /// Commitments
    case commitments
    /// Degree of compliance
    case compliance
    /// Evaluation and recommendations of each event
    case spaceEvaluations
    /// Needs
    case needs
    /// Proposals
    case proposals
    /// Actions
    case actions
    /// Event
    case space
    /// Modality
    case modality
    /// Date
    case date
    /// Held on
    case heldOn
    /// Objective
    case objective
    /// Institutional goal
    case goal
    /// Value group
    case group
    /// Responsible office
    case office
    /// State
    case state
    /// Topic
    case topic
    /// Classification
    case classification
    /// Kind
    case kind
    /// Text
    case text
    /// Reference
    case reference
    /// Priority
    case priority
    /// Votes
    case votes
    /// Feasibility
    case feasibility
    /// Outcome of the proposal
    case outcome
    /// Action
    case action
    /// Due
    case deadline
    /// Comes from
    case origin
    /// Count
    case count
    /// Concept
    case concept
    /// People
    case people
    /// Evaluation
    case evaluation
    /// Recommendations
    case recommendations
    /// planned
    case planned
    /// held
    case held
    /// planned, not held
    case notHeld
    /// Events planned
    case spacesPlanned
    /// Events held
    case spacesHeld
    /// People expected
    case peopleExpected
    /// Contributions collected
    case contributions
    /// Questions not answered
    case questionsOpen
    /// Institutional goals with participation
    case goals
    /// Commitments made
    case commitmentsAll
    /// Commitments overdue
    case commitmentsOverdue
    /// Commitments fulfilled
    case commitmentsFulfilled
    /// Commitments by state
    case commitmentsByState
    /// What was last done
    case progress
    /// Year
    case year
    /// Process
    case process
    /// There are no records for this report.
    case none
    /// Undated
    case undated
    /// Procedure
    case procedure
    /// Form
    case form
    /// Code
    case code
    /// Version
    case version
    /// General information
    case general
    /// Name of the good practice
    case practiceName
    /// Entity
    case entity
    /// Head in charge
    case head
    /// Team
    case team
    /// Contact
    case contact
    /// Start date
    case startDate
    /// Description
    case description
    /// Baseline
    case baseline
    /// Target population
    case population
    /// Scope
    case scope
    /// Contribution of the practice
    case contribution
    /// Dissemination
    case dissemination
    /// Other aspects
    case other
    /// Future challenges
    case challenges
    /// Stability of the practice
    case stability
    /// Lasting, verifiable changes
    case changes
    /// Period
    case period
    /// Continuity
    case continuity
    /// Adaptation
    case adaptation
    /// What to keep
    case keep
    /// Conclusions
    case conclusions
    /// Annexes
    case annexes
}
