/// Something in a plan file that cannot be run, with its place.
public struct PlanFault: Error, Hashable, Sendable {
    /// What is wrong.
    public enum Problem: Hashable, Sendable {
        /// The file is empty.
        case empty
        /// Not JSON, at this line and column, both from 1.
        case notJSON(line: Int, column: Int)
        /// Not UTF-8, at this line.
        case notText(line: Int)
        /// Must be there.
        case missing
        /// Must be another type of value.
        case expected(Expectation)
        /// Must be one of these words.
        case notOneOf([String])
        /// Must lie between these numbers.
        case outOfRange(Int, ClosedRange<Int>)
        /// No such day.
        case noSuchDay(String)
        /// No such time of day.
        case noSuchTime(String)
        /// No topic, so no table.
        case noTopics
        /// More rounds than topics: nobody can sit at more tables than there are.
        case moreRoundsThanTopics(rounds: Int, topics: Int)
        /// Longer than this many bytes.
        case tooLong(Int)
        /// The same key twice.
        case repeatedKey
    }

    /// A type of value.
    public enum Expectation: Hashable, Sendable {
        /// text
        case text
        /// a whole number
        case number
        /// a list
        case list
        /// an object
        case object
        /// a number or a list of people
        case people
        /// true or false
        case truth
        /// a number of workshops or a list of them
        case workshops
    }

    /// Where, as `temas[2].sillas`; empty for the whole file.
    public var place: String
    /// What is wrong.
    public var problem: Problem

    /// A fault.
    public init(place: String, problem: Problem) {
        self.place = place
        self.problem = problem
    }
}

/// Something in a plan that goes against a recommendation of the guide, or that was not understood; the plan can
/// be run all the same.
public struct PlanWarning: Hashable, Sendable {
    /// What it is about.
    public enum Matter: Hashable, Sendable {
        /// A key that is not known, with the nearest known one.
        case unknownKey(nearest: String?)
        /// A key of the contract that this mechanism has no use for.
        case unused(MechanismID)
        /// More topics than the guide recommends.
        case manyTopics(Int, limit: Int)
        /// More chairs at a table than the guide recommends.
        case manyChairs(Int, limit: Int)
        /// Fewer people than the guide recommends.
        case fewPeople(Int, range: ClosedRange<Int>)
        /// More people than the guide recommends.
        case manyPeople(Int, range: ClosedRange<Int>)
        /// Not everybody can sit; so many chairs are missing.
        case fewChairs(people: Int, chairs: Int)
        /// Fewer workshops than hold everyone at so many people each.
        case fewWorkshops(Int, wanted: Int, size: Int)
        /// There is no *Objetivo de Desarrollo Sostenible* of this number.
        case noSuchGoal(String)
        /// The invitation goes out so many days before, or nobody knows when; the guide asks for more.
        case shortNotice(days: Int?, least: Int)
        /// A topic without what the entity tells the participants about it.
        case missingBriefing
        /// Nobody knows where complaints go.
        case noComplaintsChannel
        /// The event ends at this minute of the day, after the hall must be left.
        case longDay(end: Int, hallEnd: Int)
        /// Somebody is wished for or against who is not among the participants.
        case unknownPartner(String)
        /// The tables talk for so many minutes, outside what the guide recommends.
        case talkLength(Int, range: ClosedRange<Int>)
    }

    /// Where, as `temas[2].sillas`.
    public var place: String
    /// What it is about.
    public var matter: Matter

    /// A warning.
    public init(place: String, matter: Matter) {
        self.place = place
        self.matter = matter
    }
}
