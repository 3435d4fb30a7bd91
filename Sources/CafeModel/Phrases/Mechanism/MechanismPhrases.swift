/// The words of what only some mechanisms have.
public protocol MechanismPhrases: Sendable {
    // MARK: Solutions, topics, pillars, priorities

    /// Asks which problem a solution answers.
    var problemTitle: String { get }
    /// The problem will be named later.
    var problemLater: String { get }
    /// Which problem a solution answers.
    func problemAnswered(_ text: String) -> String
    /// A solution that names no problem yet.
    var problemMissing: String { get }
    /// There is no problem to be named yet.
    var problemNone: String { get }
    /// Asks which topic.
    var topicTitle: String { get }
    /// All topics together.
    var topicAll: String { get }
    /// A topic with its number: *Tema 2: Agua*.
    func topicLine(_ number: Int, _ title: String) -> String
    /// Asks which pillar.
    var pillarTitle: String { get }
    /// None of its own.
    var pillarNone: String { get }
    /// A pillar's official name.
    func name(of pillar: Pillar) -> String
    /// A subtheme's official name.
    func name(of subtheme: Subtheme) -> String
    /// Asks for a place in the order of priority, or for hands.
    var rankTitle: String { get }
    /// Asks how many hands went up.
    var handsTitle: String { get }
    /// Nothing takes the number away.
    var numberExplained: String { get }
    /// The priority of a note, and the hands for it, as a mark beside it.
    func rankMark(_ rank: Int?, hands: Int?) -> String

    // MARK: Voices

    /// The title of the count of voices.
    var voicesTitle: String { get }
    /// So many seats at which nobody has spoken yet.
    func voicesSilent(_ count: Int, of seats: Int) -> String
    /// The seats at which nobody has spoken yet, for the line of a table.
    func voicesMissing(_ keys: [String]) -> String
    /// The hints of the panel: keys and what they do.
    var voicesHints: [(key: String, hint: String)] { get }

    // MARK: Election

    /// The title of the election at a table.
    var electionTitle: String { get }
    /// Asks for somebody's name.
    var electionName: String { get }
    /// The name, a comma, the organisation or zone.
    var electionNameExplained: String { get }
    /// Nobody stands for election yet.
    var electionNobody: String { get }
    /// A candidate with votes and, once it is so, the result.
    func electionLine(
        _ person: Participant?, votes: Int?, seat: ElectionResult.Seat?, isTied: Bool, isWithdrawn: Bool
    ) -> String
    /// A tie that the room must settle.
    var electionTie: String { get }
    /// What can be done with a candidate: votes, place in a tie, withdraw or restore.
    var electionChoices: (votes: String, place: String, withdraw: String, restore: String) { get }
    /// Asks for the votes of somebody, or the place in a tie.
    func electionAsks(votes: Bool, _ name: String) -> String
    /// representante, suplente
    func name(of seat: ElectionResult.Seat) -> String

    // MARK: Classification

    /// The official name of an *Objetivo de Desarrollo Sostenible*, from 1 to 17.
    func name(ofGoal number: Int) -> String
    /// How a topic is classified, an ODS and a pillar by their official names.
    func classified(_ classification: Topic.Classification) -> String

    // MARK: Results

    /// The heading of the solutions under their problems.
    var solutionsHeading: String { get }
    /// The heading of solutions that name no problem.
    var solutionsLoose: String { get }
    /// A problem without any solution.
    var solutionsNone: String { get }
    /// The title of the 2×2 of prioritised initiatives by pillar.
    var initiativesTitle: String { get }
    /// Nothing has been given a priority in a pillar yet.
    var initiativesNone: String { get }
    /// How the recorder calls the 2×2, and what it does.
    var initiativesAction: (name: String, summary: String) { get }
    /// An election whose tie nobody has settled.
    var electionOpenTie: String { get }
    /// The headings of the table of those elected: table, name, organisation or zone, elected as, votes.
    var electionColumns: [String] { get }
    /// The headings of the counts of the evaluation: question, then one per answer.
    var evaluationColumns: [String] { get }

    // MARK: Processes

    /// No session names a process.
    var processNone: String { get }
    /// No process is called so.
    func processUnknown(_ name: String) -> String
    /// So many sessions.
    func processSessions(_ count: Int) -> String
    /// The headings of the comparison: day, session, mechanism, people, contributions, commitments.
    var processColumns: [String] { get }
    /// All sessions together.
    var processTotal: String { get }
    /// The headings of the parts: kinds, priorities, commitments, elected.
    var processHeadings: (kinds: String, priorities: String, commitments: String, elected: String) { get }
    /// There is nothing in a part.
    var processNothing: String { get }

    // MARK: Many tables

    /// How the list of tables is arranged and narrowed; nil for all of them by number.
    func tablesShown(_ count: Int, of total: Int, by arrangement: TableArrangement, onlyNeeding: Bool)
        -> String?
    /// Which lines of a list are in sight when they are not all, counted from 1.
    func tablesInSight(_ lines: ClosedRange<Int>, of total: Int) -> String

    // MARK: Evaluation

    /// A question of the evaluation, from 1.
    func evaluationQuestion(_ number: Int) -> String
    /// sí, en parte, no
    func name(of answer: EvaluationAnswer) -> String
    /// How the facilitator calls it, and what it does.
    var evaluationTitle: String { get }
    /// Asks for the hands of an answer.
    func evaluationAsks(_ question: Int, _ answer: EvaluationAnswer) -> String
    /// So many hands.
    func evaluationHands(_ hands: Int?) -> String

    // MARK: Earlier commitments

    /// The heading of what was promised in earlier sessions.
    var earlierTitle: String { get }
    /// Nothing was promised earlier in the process, or the plan names no process.
    func earlierNone(process: String) -> String
    /// Office, state on a day, deadline and session of an earlier commitment, in one line.
    func earlierDetail(_ commitment: EarlierCommitment, on today: CalendarDate) -> String

    // MARK: Stages

    /// What a table's host reads when a stage begins; empty where other words say it.
    func mechanismCard(_ stage: StageKind) -> [String]
    /// What the wall says in a stage, beside its name; empty where the clock says it all.
    func mechanismWall(_ stage: StageKind) -> [String]
    /// The heading of a table's notes where there are no rounds.
    var mechanismNotes: String { get }
    /// A table by its number, as its mechanism calls it: *mesa 3*, *taller 3*.
    func place(_ number: TableNumber, in plan: Plan) -> String
    /// How tables are called: *Mesa*, *Taller*.
    func placeWord(_ plan: Plan) -> String
    /// A table on the wall: *Mesa 3*, *Taller 3*.
    func wallPlace(_ number: TableNumber, _ plan: Plan) -> String
    /// Who works at a table besides the servant who answers: facilitator, recorder, helpers; empty when the plan names none.
    func placeStaff(_ topic: Topic) -> String
    /// Where its people are from: *Localidad, Unidad Comunera*.
    func placeTerritory(_ territory: String) -> String
    /// What a table's host hears in the line mode when a stage begins, where the screen speaks of its keys.
    func mechanismLines(_ stage: StageKind) -> [String]
    /// The heading over those who lead the workshops.
    var placeLedBy: String { get }
    /// So many of the seats of a table have spoken.
    func minutesVoices(_ spoken: Int, of seats: Int) -> String
    /// Who has a place at a table for the whole event.
    func placeSeated(_ people: [String]) -> String
    /// Which workshop somebody has who arrived: *Participante 29: taller 3*.
    func placeCard(_ number: Int, _ table: TableNumber) -> String
    /// What a session leaves behind.
    func name(of document: ClosingDocument) -> String
    /// What remains to be handed in after the event.
    func closingDocuments(_ documents: [ClosingDocument]) -> String
}
