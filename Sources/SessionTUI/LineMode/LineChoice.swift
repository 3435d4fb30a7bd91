import CafeModel

/// An entry of a numbered list: what is said, and what its number does.
struct LineChoice: Hashable {
    /// What a choice does.
    enum Deed: Hashable {
        /// Gives an order, told by its action's name and the note that it is about.
        case order(Command, TableActionName, NoteID?)
        /// The notes that follow are about this topic; nil is all.
        case topic(Int?)
        /// Asks what to do with a candidate.
        case candidate(CandidateID)
        /// Asks for a number.
        case number(MechanismNumber)
    }

    /// What is said.
    let text: String
    /// What choosing it does.
    let deed: Deed
}
