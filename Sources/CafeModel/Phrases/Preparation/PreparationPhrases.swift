/// The words of the preparation screen.
public protocol PreparationPhrases: Sendable {
    /// A word.
    func prep(_ word: PreparationWord) -> String
    /// A part of the form.
    func prepSection(_ section: PreparationSection) -> String
    /// The same in a word or two, for the line of parts.
    func prepTab(_ section: PreparationSection) -> String
    /// What an action is called, in the palette.
    func prepName(of action: PreparationAction) -> String
    /// What it does, in a sentence for the help.
    func prepSummary(of action: PreparationAction) -> String
    /// How it reads in the line of keys.
    func prepHint(of action: PreparationAction) -> String
    /// What stands before an answer.
    func prepLabel(_ field: PlanField) -> String
    /// What an answer is for, in a sentence or two.
    func prepHelp(_ field: PlanField) -> String
    /// An answer as one calls it elsewhere: *Tema 2, ficha informativa*.
    func prepField(_ field: PlanField) -> String
    /// What keeps an answer from standing in a plan, and what to write instead.
    func prepFault(_ fault: PlanForm.Fault, _ field: PlanField) -> String
    /// What a mechanism is for, in a sentence or two.
    func prepPurpose(of mechanism: MechanismID) -> String
    /// The name of a choice, by the word of plan files.
    func prepChoice(_ word: String, of field: PlanField) -> String
    /// The length that a stage has when nobody says one.
    func prepUsual(_ minutes: Int) -> String
    /// The chairs of a table when nobody says how many.
    func prepUsualChairs(_ chairs: Int) -> String
    /// A topic by its number, from 1.
    func prepTopic(_ number: Int) -> String
    /// A workshop by its number, from 1.
    func prepWorkshop(_ number: Int) -> String
    /// So many chairs.
    func prepChairs(_ count: Int) -> String
    /// So many warnings.
    func prepWarnings(_ count: Int) -> String
    /// So many things that are missing.
    func prepFaults(_ count: Int) -> String
    /// When the event will end: *cierre previsto 11:54 a. m.*
    func prepEnd(_ time: String) -> String
    /// How long it takes.
    func prepLength(_ span: String) -> String
    /// How many people sit at how many tables: fewest and most at one.
    func prepSeats(people: Int, tables: Int, in plan: Plan) -> String
    /// People on the list of a session.
    func prepListed(_ count: Int) -> String
    /// When the plan was saved: *Guardado 10:42:07*.
    func prepSaved(_ time: String) -> String
    /// What must be said before the event can be opened.
    func prepMissing(_ field: String) -> String
    /// Where a plan was written.
    func prepExported(_ path: String) -> String
    /// A plan file that cannot be used: how many faults.
    func prepFaulty(_ count: Int) -> String
    /// The word behind a number of minutes.
    func prepMinutes(_ count: Int) -> String
    /// Somebody else answered this otherwise at the same time: the answer's name, theirs and one's own.
    func prepCollision(_ place: String, theirs: String, own: String) -> String
    /// Of a plan file that is about to be written: it holds so many people's names.
    func prepExportNames(_ count: Int) -> String
    /// The key page up, as keyboards have it.
    var prepPageUp: String { get }
    /// Page down.
    var prepPageDown: String { get }
    /// The space bar.
    var prepSpace: String { get }
    /// A day with its weekday: *jueves, 3 de diciembre de 2026*.
    func prepDay(_ day: CalendarDate) -> String
}
