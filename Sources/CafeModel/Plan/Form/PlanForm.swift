/// A plan while somebody writes it: every answer as it was typed, whether it makes sense yet or not. Nothing that was
/// answered goes when another mechanism is chosen.
public struct PlanForm: Hashable, Sendable {
    private var texts: [PlanField: String] = [:]
    /// How many topics there are, those of which nothing is said yet included.
    public private(set) var topicCount = 0
    /// Those who were named in a plan file that was read.
    public var participants: [Participant] = []
    /// What such a file wishes for seats.
    public var wishes: [SeatWish] = []

    /// A form without answers.
    public init() {}

    /// An answer as it was typed; empty when there is none. Answering something of a topic that is not there yet
    /// makes it.
    public subscript(field: PlanField) -> String {
        get { texts[field] ?? "" }
        set {
            texts[field] = newValue.isEmpty ? nil : newValue
            if case .topic(let index, _) = field, !newValue.isEmpty {
                topicCount = max(topicCount, index + 1)
            }
        }
    }

    /// What has an answer, in the order of the places.
    public var answered: [PlanField] { texts.keys.sorted { $0.place < $1.place } }

    /// The mechanism that was chosen; World Café as long as none was.
    public var mechanism: MechanismID { MechanismID(rawValue: self[.mechanism]) ?? .worldCafe }

    /// Whether nothing was answered.
    public var isEmpty: Bool {
        participants.isEmpty && wishes.isEmpty
            && texts.allSatisfy { $0.key == .mechanism || $0.value.isBlank }
    }

    /// The topics of which something is said, by their places: those of the plan.
    public var writtenTopics: [Int] {
        (0..<topicCount).filter { index in
            TopicPart.allCases.contains { !self[.topic(index, $0)].isBlank }
        }
    }

    // MARK: Topics

    /// Puts a topic without answers at a place.
    public mutating func insertTopic(at index: Int) {
        guard topicCount < PlanReader.tableLimit else { return }
        arrange { $0.insert([:], at: max(0, min(index, $0.count))) }
    }

    /// Removes a topic with its answers.
    public mutating func removeTopic(at index: Int) {
        guard 0..<topicCount ~= index else { return }
        arrange { $0.remove(at: index) }
    }

    /// Moves a topic by so many places; false when there is none there.
    @discardableResult
    public mutating func moveTopic(at index: Int, by step: Int) -> Bool {
        guard 0..<topicCount ~= index, 0..<topicCount ~= index + step else { return false }
        arrange { $0.insert($0.remove(at: index), at: index + step) }
        return true
    }

    /// Sets how many topics there are; those beyond are removed.
    mutating func setTopicCount(_ count: Int) {
        let count = max(0, min(count, PlanReader.tableLimit))
        while topicCount > count { removeTopic(at: topicCount - 1) }
        topicCount = count
    }

    private mutating func arrange(_ change: (inout [[TopicPart: String]]) -> Void) {
        var topics = (0..<topicCount).map { index in
            TopicPart.allCases.reduce(into: [TopicPart: String]()) { $0[$1] = texts[.topic(index, $1)] }
        }
        for index in topics.indices { for part in TopicPart.allCases { texts[.topic(index, part)] = nil } }
        change(&topics)
        topicCount = topics.count
        for (index, topic) in topics.enumerated() {
            for (part, text) in topic { texts[.topic(index, part)] = text }
        }
    }
}

extension String {
    /// Whether there is nothing to read in it.
    var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
