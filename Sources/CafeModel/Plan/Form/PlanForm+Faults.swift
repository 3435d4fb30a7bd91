extension PlanForm {
    /// Why an answer cannot stand in a plan.
    public enum Fault: Hashable, Sendable {
        /// It must be given.
        case missing
        /// No such day.
        case noSuchDay
        /// No such time of day.
        case noSuchTime
        /// No number.
        case noNumber
        /// Must lie between these numbers.
        case outOfRange(ClosedRange<Int>)
        /// Nobody can sit at more tables than there are topics.
        case moreRoundsThanTopics(Int)
        /// Longer than this many bytes.
        case tooLong(Int)
    }

    /// What keeps the answers from being a plan.
    public var faults: [PlanField: Fault] {
        var faults: [PlanField: Fault] = [:]
        for field in answered where isAsked(field) { faults[field] = fault(of: field) }
        if self[.fact(.title)].isBlank { faults[.fact(.title)] = .missing }
        let topics = writtenTopics
        if topics.isEmpty { faults[.topic(0, .title)] = .missing }
        for index in topics {
            if self[.topic(index, .title)].isBlank { faults[.topic(index, .title)] = .missing }
            if !self[.topic(index, .classification)].isBlank, self[.topic(index, .classified)].isBlank {
                faults[.topic(index, .classified)] = .missing
            }
        }
        if faults[.rounds] == nil, isAsked(.rounds), let rounds = Self.number(self[.rounds]),
            !topics.isEmpty, rounds > topics.count
        {
            faults[.rounds] = .moreRoundsThanTopics(topics.count)
        }
        return faults
    }

    private func fault(of field: PlanField) -> Fault? {
        let text = self[field]
        if text.isBlank { return nil }
        if text.utf8.count > PlanReader.textLimit { return .tooLong(PlanReader.textLimit) }
        switch field {
        case .fact(.date), .fact(.call): return CalendarDate(written: text.trimmed) == nil ? .noSuchDay : nil
        case .fact(.start), .fact(.hallEnd): return TimeOfDay.minute(written: text) == nil ? .noSuchTime : nil
        default:
            guard let range = Self.range(of: field, in: mechanism) else { return nil }
            guard let number = Self.number(text) else { return .noNumber }
            return range ~= number ? nil : .outOfRange(range)
        }
    }

    /// The numbers that a field takes; nil where it takes words.
    public static func range(of field: PlanField, in mechanism: MechanismID) -> ClosedRange<Int>? {
        switch field {
        case .people: 0...PlanReader.peopleLimit
        case .rounds, .workshops: 1...PlanReader.tableLimit
        case .topic(_, .chairs), .workshop(_, .chairs): 1...1000
        case .minutes(let stage): StageMinutes.key(of: stage)?.range
        default: nil
        }
    }

    /// A whole number as people write it: *20*, *20 minutos*.
    public static func number(_ text: String) -> Int? {
        let text = text.trimmed
        let digits = text.prefix { "0"..."9" ~= $0 }
        let rest = text.dropFirst(digits.count)
        guard rest.allSatisfy({ $0.isLetter || $0 == " " || $0 == "." }) else { return nil }
        return Int(digits)
    }

    /// Whether the chosen mechanism asks this.
    public func isAsked(_ field: PlanField) -> Bool {
        let mechanism = mechanism.value
        switch field {
        case .mechanism, .fact, .people: return true
        case .organizations: return mechanism.seating != .free
        case .rounds: return mechanism.rotates
        case .topic(_, .classified): return true
        case .topic(_, let part): return Self.topicParts(of: mechanism).contains(part)
        case .workshops, .workshop: return mechanism.places != .tablePerTopic
        case .minutes(let stage): return StageMinutes.keys(of: mechanism).contains { $0.stage == stage }
        }
    }

    /// What is asked of a topic. A table with a paper form names who moderates, who helps and where its people are from.
    public static func topicParts(of mechanism: Mechanism) -> [TopicPart] {
        guard mechanism.places == .tablePerTopic else {
            return [.title, .question, .briefing, .classification]
        }
        let form: [TopicPart] = mechanism.pillars.isEmpty ? [] : [.facilitator, .helpers, .territory]
        return [.title, .question, .briefing, .host] + form + [.chairs, .classification]
    }

    /// The kinds of stage whose lengths are asked, in the order of a plan file; the optional ones last.
    public static func lengths(of mechanism: Mechanism) -> [(stage: StageKind, isOptional: Bool, usual: Int)]
    {
        StageMinutes.keys(of: mechanism).map {
            ($0.stage, $0.isOptional, mechanism.minutes[keyPath: $0.path])
        }
    }

    /// What goes against the guide's recommendations, each with the answer it is about; nil is the topics as a whole.
    public var warnings: [(field: PlanField?, matter: PlanWarning.Matter)] {
        let topics = writtenTopics
        return mechanism.value.advice(on: plan()).map { warning in
            guard let field = PlanField(place: warning.place) else { return (nil, warning.matter) }
            if case .topic(let index, let part) = field, topics.indices ~= index {
                return (.topic(topics[index], part), warning.matter)
            }
            return (field, warning.matter)
        }
    }

    /// An answer as it stands once somebody has left it: without blanks at its ends, days and times in one form, a
    /// group on each line.
    public func tidied(_ field: PlanField) -> String {
        let text = self[field].trimmed
        switch field {
        case .fact(.date), .fact(.call): return CalendarDate(written: text).map(Self.written) ?? text
        case .fact(.start), .fact(.hallEnd): return TimeOfDay.minute(written: text).map(Plan.time) ?? text
        case .fact(.valueGroups) where !text.contains("\n"):
            return text.split { ",;".contains($0) }.map { String($0).trimmed }.joined(separator: "\n")
        default:
            guard Self.range(of: field, in: mechanism) != nil, let number = Self.number(text) else {
                return text
            }
            return String(number)
        }
    }
}
